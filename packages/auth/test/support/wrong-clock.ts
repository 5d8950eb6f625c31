import { expect, vi } from "vitest";
import type { TokenStore } from "../../src/store.ts";

/** Expects that leases and ends do not care what this process takes for the time. */
export async function expectToIgnoreOurClock(store: TokenStore): Promise<void> {
  const key = crypto.randomUUID();
  const soon = (await store.now()) + 60_000;
  await store.cas(key, null, { value: "x", expiresAt: soon });
  await store.acquire(key, "right", 60_000);
  const { now } = Date;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => now() + 3_600_000);
  try {
    expect(await store.get(key)).toMatchObject({ expiresAt: soon });
    expect((await store.acquire(key, "an hour ahead", 60_000)).ok).toBe(false);
    expect(await store.now()).toBeLessThan(soon);
  } finally {
    clock.mockRestore();
  }
}
