import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import type { TokenStore } from "../../src/store.ts";
import { eventsIn, loadOn } from "./load.ts";
import type { Server } from "./server.ts";

/** Ends a server while it is written to, starts it again, and expects clear errors, none of them final, and every acknowledged event. */
export async function expectToSurvive(server: Server, store: TokenStore, signal: NodeJS.Signals): Promise<void> {
  const load = loadOn(store);
  const wrote = async (more: number): Promise<void> => {
    const { length } = load.acknowledged;
    await expect.poll(() => load.acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(length + more);
  };
  await wrote(50);
  await server.end(signal);
  await expect.poll(() => load.errors.length, { timeout: 10_000 }).toBeGreaterThan(3);
  await pause(100);
  await server.start();
  await wrote(50);
  await load.stop();

  for (const error of load.errors) {
    expect(error).toMatchObject({ name: "StoreError", code: "store_unavailable", operation: "transact", retryable: true });
    expect(String(error)).toContain("Check that it runs");
  }
  const events = await eventsIn(store);
  expect(load.acknowledged.filter((event) => !events.has(event))).toEqual([]);
}
