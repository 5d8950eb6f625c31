import { describe, expect, it } from "vitest";
import { expiryAfter } from "../src/credential/expiry.ts";
import { windowsOf } from "../src/credential/windows.ts";
import { ProviderClock } from "../src/credential/provider-clock.ts";
import { createPartnerAuth } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { tokenModule } from "./support/token-module.ts";
import { tokenServer } from "./support/token-server.ts";

const now = 1_764_000_000_000;

describe("a lifetime", () => {
  it.each([
    [-1, "never"],
    ["-1", "never"],
    [undefined, "unknown"],
    [null, "unknown"],
    ["", "unknown"],
    ["soon", "unknown"],
    [Number.NaN, "unknown"],
    [Number.POSITIVE_INFINITY, "unknown"],
    [{}, "unknown"],
    [0, now],
    [900, now + 900_000],
    ["900", now + 900_000],
    [2 ** 31, now + 2 ** 31 * 1000],
    [2 ** 33, now + 2 ** 33 * 1000],
    [1e300, "unknown"],
  ])("of %j is read as %j (G12, ET-14)", (seconds, expected) => {
    expect(expiryAfter("its", seconds, now)).toBe(expected);
  });

  it.each([-2, "-900", -0.5])("of %j is refused (G12, ET-14)", (seconds) => {
    expect(() => expiryAfter("its", seconds, now)).toThrow("negative and not -1");
  });

  it("is never never unless it is -1, whatever comes, and what ends is refreshed before (G12)", () => {
    for (let run = 0; run < 20_000; run += 1) {
      const seconds = [run, Math.random() * 2 ** 40, `${run}`, `${Math.random()}`, Math.random() * 1e-3][run % 5];
      const expiresAt = expiryAfter("its", seconds, now);
      expect(expiresAt).not.toBe("never");
      if (typeof expiresAt !== "number") continue;
      const { softAt, hardAt } = windowsOf({ token: "x", expiresAt, issuedAt: now }, { skewMs: run % 4_000_000, random: Math.random() });
      expect(softAt).toBeLessThanOrEqual(hardAt);
      expect(hardAt).toBeLessThanOrEqual(expiresAt);
      expect(softAt).toBeGreaterThanOrEqual(now); // no loop: what is fresh is not to be refreshed at once
    }
  });

  it("of -1 causes no refresh in a million calls, and an unknown one neither (G12)", async () => {
    const server = await tokenServer();
    for (const [index, expiresIn] of [-1, undefined].entries()) {
      server.expiresIn = expiresIn;
      const auth = createPartnerAuth({ store: memoryStore(), providers: { its: tokenModule(server.baseUrl) } });
      const name = { tenant: "acme", subject: `${index}` };
      await auth.its.token(name);
      for (let call = 0; call < 500_000; call += 1) await auth.its.token(name);
    }
    expect(server.requests).toHaveLength(2);
    await server.close();
  }, 30_000);
});

describe("the provider's clock", () => {
  const dated = (ms: number, more: Record<string, string> = {}): Response => new Response(null, { headers: { date: new Date(ms).toUTCString(), ...more } });

  it.each([3_600_000, -3_600_000])("is learned from Date, to two seconds, by a machine that is %d ms off (G13)", (off) => {
    let ticks = 0;
    const clock = new ProviderClock({ now: () => ticks }, now + off);
    clock.observe(dated(now), clock.now());
    expect(Math.abs(clock.now() - now)).toBeLessThanOrEqual(2_000);
    ticks += 60_000;
    expect(Math.abs(clock.now() - now - 60_000)).toBeLessThanOrEqual(2_000);
  });

  it("is not learned from an answer with Age, nor from one without Date (G13)", () => {
    const clock = new ProviderClock({ now: () => 0 }, now);
    clock.observe(dated(now - 7_200_000, { age: "7200" }), now);
    clock.observe(new Response(null), now);
    expect(clock.now()).toBe(now);
  });

  it.each([3_600_000, -3_600_000])("keeps a client with a clock %d ms off, which steps in flight, from expired uses and loops (G13)", async (off) => {
    const server = await tokenServer();
    server.expiresIn = 60;
    server.aheadMs = -off; // seen from the server, this machine is off
    let ticks = 0;
    const auth = createPartnerAuth({ store: memoryStore(), providers: { its: tokenModule(server.baseUrl) }, testing: { ticker: { now: () => ticks } } });
    const client = await auth.its.client({ tenant: "acme", subject: "7" });
    const { now: wall } = Date;
    for (let second = 0; second < 600; second += 1) {
      expect(await client.use()).toBe(200);
      ticks += 1_000;
      server.aheadMs += 1_000;
      if (second === 300) {
        Date.now = () => wall() + off; // the machine's clock is set; the server, which reads it too, is not
        server.aheadMs -= off;
      }
    }
    Date.now = wall;
    expect(server.expiredUses).toBe(0);
    expect(server.requests.length).toBeLessThanOrEqual(13);
    await server.close();
  }, 30_000);
});
