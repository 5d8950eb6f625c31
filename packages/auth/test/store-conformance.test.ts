import { describe, expect, it } from "vitest";
import { memoryStore } from "../src/memory.ts";
import type { TokenStore } from "../src/store.ts";
import { checkStore, storeCases } from "../src/store-conformance/index.ts";

type Break = (store: TokenStore) => Partial<TokenStore>;

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** Stores with a fault that people make, and a check that has to find it. */
const faults: readonly (readonly [string, string, Break])[] = [
  [
    "reads, compares and then writes",
    "loses none of 16 concurrent writers' writes",
    (store) => ({
      cas: async (key, expected, { value }) => {
        const current = await store.get(key);
        if ((current?.ver ?? null) !== expected) return { ok: false, reason: "version", current };
        await tick();
        const done = await store.transact([{ type: "put", key, value }]);
        return { ok: true, ver: (done.ok && done.outcomes[0]?.ver) || 0 };
      },
    }),
  ],
  [
    "finds and then deletes",
    "hands an entry to one of 16 concurrent consumers",
    (store) => ({
      consume: async (key) => {
        const entry = await store.get(key);
        await tick();
        await store.transact([{ type: "delete", key }]);
        return entry;
      },
    }),
  ],
  [
    "carries out a transaction step by step",
    "does nothing of a transaction of which one step is refused",
    (store) => ({
      transact: async (steps) => {
        const outcomes = [];
        for (const [index, step] of steps.entries()) {
          const done = await store.transact([step]);
          if (!done.ok) return { ...done, step: index };
          outcomes.push(...done.outcomes);
        }
        return { ok: true, outcomes };
      },
    }),
  ],
  [
    "does not look at the fence",
    "refuses a write with a stale fence",
    (store) => ({ cas: (key, expected, next) => store.cas(key, expected, next) }),
  ],
  [
    "begins its fences anew",
    "never repeats a fence, whether leases are released or run out",
    (store) => ({
      acquire: async (...args) => {
        const lease = await store.acquire(...args);
        return lease.ok ? { ok: true, fence: 1 } : lease;
      },
    }),
  ],
  [
    "only ever lengthens a lease",
    "lets a renewal shorten a lease, and the next holder in as soon as it has run out",
    (store) => ({ renew: (key, owner, fence, ttlMs) => store.renew(key, owner, fence, Math.max(ttlMs, 5_000)) }),
  ],
  [
    "shows one page",
    "lists every entry once, over several pages",
    (store) => ({ list: async (...args) => ({ ...(await store.list(...args)), cursor: null }) }),
  ],
  [
    "never expires",
    "reads an expired entry as absent",
    (store) => ({ cas: (key, expected, { value }, options) => store.cas(key, expected, { value }, options) }),
  ],
  [
    "makes text of everything",
    "keeps bytes as bytes",
    (store) => ({
      cas: (key, expected, next, options) => store.cas(key, expected, { ...next, value: Buffer.from(next.value).toString() }, options),
    }),
  ],
];

describe("the conformance suite", () => {
  it.concurrent("finds nothing wrong with a store that is right", async () => {
    const store = memoryStore();
    expect(await checkStore(() => store)).toEqual([]);
  }, 20_000);

  it.concurrent.each(faults)("finds a store that %s", async (_, check, broken) => {
    const store = memoryStore();
    const found = storeCases(() => ({ ...store, ...broken(store) })).find(({ name }) => name === check);
    await expect(found?.run()).rejects.toThrow("[partnerkit]");
  });

  it.concurrent("tells by name what a store does not do", async () => {
    const store = memoryStore();
    const failures = await checkStore(() => ({ ...store, get: async () => null }));
    expect(failures.map(({ name }) => name)).toContain("keeps text as text");
  }, 20_000);
});
