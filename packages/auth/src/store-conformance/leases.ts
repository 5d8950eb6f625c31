import type { TokenStore } from "../store.ts";
import { type Case, holds, pause, same, sameValue, together } from "./support.ts";

/** Gets a lease that must be free. */
async function fenceOf(store: TokenStore, key: string, owner: string, ttlMs: number): Promise<number> {
  const lease = await store.acquire(key, owner, ttlMs);
  holds(lease.ok, `${owner} gets the lease`);
  return lease.fence;
}

/** Leases and fences. */
export const leaseCases: Readonly<Record<string, Case>> = {
  "gives a lease to one of 16 that ask at once": async (space) => {
    const asked = await together(space, 16, (store, index) => store.acquire(space.key(), `owner ${index}`, 5_000));
    same(asked.filter(({ ok }) => ok).length, 1, "how many of 16 got the lease");
    for (const answer of asked) {
      if (!answer.ok) holds(answer.busyForMs > 3_000 && answer.busyForMs <= 5_000, "the others are told how long it runs");
    }
  },

  "is not re-entrant": async (space) => {
    const store = await space.open();
    await fenceOf(store, space.key(), "a", 5_000);
    same((await store.acquire(space.key(), "a", 5_000)).ok, false, "the same owner's second try");
  },

  "lets a lease be taken over once it has run out, and not before": async (space) => {
    const [first, second] = [await space.open(), await space.open()];
    const fence = await fenceOf(first, space.key(), "first", 700);
    const early = await second.acquire(space.key(), "second", 700);
    holds(!early.ok, "it is busy at first");
    await pause(early.busyForMs + 30);
    const next = await fenceOf(second, space.key(), "second", 5_000);
    holds(next > fence, "the second fence is higher");
    same(await first.renew(space.key(), "first", fence, 5_000), false, "renewing what was taken over");
    same(await first.release(space.key(), "first", fence), false, "releasing what was taken over");
    same((await first.acquire(space.key(), "third", 5_000)).ok, false, "whether the second's lease is untouched");
  },

  "refuses a write with a stale fence": async (space) => {
    const [first, second] = [await space.open(), await space.open()];
    const stale = await fenceOf(first, space.key(), "first", 1);
    await pause(30);
    const fence = await fenceOf(second, space.key(), "second", 5_000);
    const late = await first.cas(space.key(), null, { value: "late" }, { fence: stale });
    same(late, { ok: false, reason: "fence", current: null }, "the stale write");
    holds((await second.cas(space.key(), null, { value: "right" }, { fence })).ok, "the holder's write succeeds");
    for (const type of ["delete", "consume"] as const) {
      same((await first.transact([{ type, key: space.key(), fence: stale }])).ok, false, `a stale ${type}`);
    }
    sameValue((await first.get(space.key()))?.value, "right", "what is there");
  },

  "lets the last holder write after its lease ran out, while nobody has taken it over": async (space) => {
    const store = await space.open();
    const fence = await fenceOf(store, space.key(), "slow", 1);
    await pause(30);
    holds((await store.cas(space.key(), null, { value: "late and not lost" }, { fence })).ok, "the late write succeeds");
    same(await store.renew(space.key(), "slow", fence, 5_000), true, "renewing it");
    same((await store.acquire(space.key(), "other", 5_000)).ok, false, "whether it is held again");
  },

  "refuses a write with the fence of a lease that was released": async (space) => {
    const store = await space.open();
    const fence = await fenceOf(store, space.key(), "done", 5_000);
    same(await store.release(space.key(), "done", fence), true, "the release");
    same((await store.cas(space.key(), null, { value: "late" }, { fence })).ok, false, "the write after it");
    same(await store.release(space.key(), "done", fence), false, "a second release");
    same(await store.renew(space.key(), "done", fence, 5_000), false, "renewing after it");
  },

  "never repeats a fence, whether leases are released or run out": async (space) => {
    const store = await space.open();
    const fences: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const fence = await fenceOf(store, space.key(), "again", round % 2 === 0 ? 5_000 : 1);
      fences.push(fence);
      if (round % 2 === 0) await store.release(space.key(), "again", fence);
      else await pause(20);
    }
    same(
      fences,
      [...new Set(fences)].toSorted((a, b) => a - b),
      "fences rise",
    );
  },

  "keeps a lease alive that is renewed": async (space) => {
    const [holder, other] = [await space.open(), await space.open()];
    const fence = await fenceOf(holder, space.key(), "holder", 1_000);
    for (let round = 0; round < 4; round += 1) {
      await pause(300);
      same(await holder.renew(space.key(), "holder", fence, 1_000), true, "renewing");
      same((await other.acquire(space.key(), "other", 1_000)).ok, false, "whether it is held");
    }
  },

  "lets a renewal shorten a lease, and the next holder in as soon as it has run out": async (space) => {
    const [holder, other] = [await space.open(), await space.open()];
    const fence = await fenceOf(holder, space.key(), "holder", 60_000);
    const renewed = performance.now();
    same(await holder.renew(space.key(), "holder", fence, 1_000), true, "renewing");
    const busy = await other.acquire(space.key(), "other", 5_000);
    if (!busy.ok) {
      holds(busy.busyForMs <= 1_000, "the others are told the shorter time");
      await pause(busy.busyForMs + 30);
      await fenceOf(other, space.key(), "other", 5_000);
    }
    holds(performance.now() - renewed >= 990, "nobody gets it before that time");
  },

  "asks owner and fence before it renews or releases": async (space) => {
    const store = await space.open();
    const fence = await fenceOf(store, space.key(), "mine", 5_000);
    same(await store.renew(space.key(), "other", fence, 5_000), false, "renewing by another owner");
    same(await store.release(space.key(), "other", fence), false, "releasing by another owner");
    same(await store.release(space.key(), "mine", fence + 1), false, "releasing with another fence");
    same((await store.acquire(space.key(), "other", 5_000)).ok, false, "whether it is held");
  },

  "keeps leases of different keys apart": async (space) => {
    const store = await space.open();
    await fenceOf(store, space.key("a"), "one", 5_000);
    const fence = await fenceOf(store, space.key("b"), "one", 5_000);
    same((await store.cas(space.key("a"), null, { value: "x" }, { fence })).ok, false, "a write with another key's fence");
  },
};
