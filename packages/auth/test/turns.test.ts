import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Turns } from "../src/credential/turns.ts";
import { memoryStore } from "../src/memory.ts";
import type { TokenStore } from "../src/store.ts";

const series = "turn/7";
const { signal } = new AbortController();

/** Takes a turn, sends a request that is so long under way, and notes when it arrived and when the answer was there. */
async function send(turns: Turns, store: TokenStore, intervalMs: number, underWayMs: number): Promise<{ arrived: number; ended: number }> {
  const turn = await turns.take({ store, series, intervalMs, signal });
  await pause(underWayMs);
  const arrived = performance.now();
  await turn.end();
  return { arrived, ended: performance.now() };
}

describe("turns", () => {
  it("leave the interval between arrivals however long each request is under way, over several processes", async () => {
    const store = memoryStore();
    const processes = [new Turns(), new Turns(), new Turns()];
    const ways = [400, 0, 250, 0, 0, 100];
    const sent = await Promise.all(
      ways.map((underWayMs, index) => send(processes[index % processes.length] ?? new Turns(), store, 200, underWayMs)),
    );
    const arrivals = sent.map(({ arrived }) => arrived).toSorted((a, b) => a - b);
    const gaps = arrivals.slice(1).map((at, index) => at - (arrivals[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(200);
  });

  it("come in the order in which one process asked", async () => {
    const [turns, store, order] = [new Turns(), memoryStore(), [] as number[]];
    await Promise.all(
      [0, 1, 2, 3].map(async (index) => {
        const turn = await turns.take({ store, series, intervalMs: 1, signal });
        order.push(index);
        await turn.end();
      }),
    );
    expect(order).toEqual([0, 1, 2, 3]);
  });

  it("pass on when whoever waits gives up, or the store does not answer", async () => {
    const [turns, store] = [new Turns(), memoryStore()];
    const first = await turns.take({ store, series, intervalMs: 1, signal });
    const impatient = new AbortController();
    const second = turns.take({ store, series, intervalMs: 1, signal: impatient.signal });
    const third = turns.take({
      store: { ...store, acquire: () => Promise.reject(new Error("down")) },
      series,
      intervalMs: 1,
      signal,
    });
    const fourth = turns.take({ store, series, intervalMs: 1, signal });
    impatient.abort(new Error("enough"));
    await first.end();
    await expect(second).rejects.toThrow("enough");
    await expect(third).rejects.toThrow("down");
    await (await fourth).end();
  });

  it("keep to a holder that is at work for longer than a lease would run without being renewed", async () => {
    const inner = memoryStore();
    const renewals: number[] = [];
    const store: TokenStore = { ...inner, renew: (...all) => (renewals.push(all[3]), inner.renew(...all)) };
    const turn = await new Turns().take({ store, series, intervalMs: 60_000, signal });
    expect(await inner.acquire(series, "other", 1)).toMatchObject({ ok: false });
    const { busyForMs } = (await inner.acquire(series, "other", 1)) as { readonly busyForMs: number };
    expect(busyForMs).toBeGreaterThan(60_000 + 5_000); // a holder that is killed with a request under way
    await turn.end();
    expect(renewals).toEqual([60_001]);
  });
});
