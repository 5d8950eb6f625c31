import type { TokenStore } from "../store.ts";
import { type Case, holds, same, sameValue, together } from "./support.ts";

/** Compare-and-swap. */
export const casCases: Readonly<Record<string, Case>> = {
  "makes an entry only where there is none": async (space) => {
    const store = await space.open();
    const first = await store.cas(space.key(), null, { value: "first" });
    const second = await store.cas(space.key(), null, { value: "second" });
    holds(first.ok && !second.ok, "the first succeeds, and the second does not");
    same([second.reason, second.current?.ver], ["version", first.ver], "the refusal");
    sameValue(second.current?.value, "first", "what is there");
  },

  "swaps only the version that was expected": async (space) => {
    const store = await space.open();
    const made = await store.cas(space.key(), null, { value: "a" });
    holds(made.ok, "the entry is made");
    const swapped = await store.cas(space.key(), made.ver, { value: "b" });
    holds(swapped.ok && swapped.ver > made.ver, "a swap gives a higher version");
    const late = await store.cas(space.key(), made.ver, { value: "c" });
    holds(!late.ok, "the old version is refused");
    sameValue((await store.get(space.key()))?.value, "b", "what is there");
  },

  "never gives a version twice, not even after a delete": async (space) => {
    const store = await space.open();
    const seen: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const made = await store.cas(space.key(), null, { value: `${round}` });
      holds(made.ok, "the entry is made");
      seen.push(made.ver, await store.nextVersion());
      await store.transact([{ type: "delete", key: space.key() }]);
      const late = await store.cas(space.key(), made.ver, { value: "late" });
      same(late, { ok: false, reason: "version", current: null }, "a swap of what was deleted");
    }
    same(
      seen,
      [...new Set(seen)].toSorted((a, b) => a - b),
      "versions rise",
    );
  },

  "writes a version that was taken beforehand, and keeps one that is named": async (space) => {
    const store = await space.open();
    const ver = await store.nextVersion();
    same(await store.cas(space.key(), null, { value: "a", ver }), { ok: true, ver }, "the version that was taken");
    same(await store.cas(space.key(), ver, { value: "b", ver }), { ok: true, ver }, "the same version");
    sameValue((await store.get(space.key()))?.value, "b", "what is there");
  },

  "loses none of 16 concurrent writers' writes": async (space) => {
    const key = space.key();
    await (await space.open()).cas(key, null, { value: "0" });
    await together(space, 16, async (store) => {
      for (let round = 0; round < 5; round += 1) await increment(store, key);
    });
    sameValue((await (await space.open()).get(key))?.value, "80", "16 writers that add 1 five times");
  },

  "lets one of 16 concurrent makers win": async (space) => {
    const made = await together(space, 16, (store, index) => store.cas(space.key(), null, { value: `${index}` }));
    same(made.filter(({ ok }) => ok).length, 1, "how many of 16 made the entry");
  },
};

async function increment(store: TokenStore, key: string): Promise<void> {
  for (;;) {
    const entry = await store.get(key);
    holds(entry !== null, "the counter is there");
    if ((await store.cas(key, entry.ver, { value: `${Number(entry.value) + 1}` })).ok) return;
  }
}
