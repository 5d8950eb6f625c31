import { type Case, holds, pause, same, together } from "./support.ts";

/** The pacing gate. */
export const slotCases: Readonly<Record<string, Case>> = {
  "gives the first slot at once, and later ones at their distance, over all clients": async (space) => {
    const waits = await together(space, 8, async (store) => [
      await store.reserveSlot(space.key(), 10_000),
      await store.reserveSlot(space.key(), 10_000),
    ]);
    const sorted = waits.flat().toSorted((a, b) => a - b);
    same(sorted[0], 0, "the first wait");
    // Every answer counts from its own moment, so that a wait is shorter by what has passed since the first.
    for (const [index, wait] of sorted.entries()) {
      holds(
        wait <= index * 10_000 && wait > index * 10_000 - 9_000,
        `slot ${index} is ${index * 10_000} ms after the first, less what has passed (${wait})`,
      );
    }
  },

  "keeps two slots apart in real time": async (space) => {
    const [one, other] = [await space.open(), await space.open()];
    const started = performance.now();
    await one.reserveSlot(space.key(), 200);
    const wait = await other.reserveSlot(space.key(), 200);
    await pause(wait);
    holds(performance.now() - started >= 190 && wait <= 200, `the second slot is 200 ms after the first (${wait})`);
    await pause(250);
    same(await one.reserveSlot(space.key(), 200), 0, "a slot after the interval has passed");
  },

  "keeps the series of different keys apart": async (space) => {
    const store = await space.open();
    same([await store.reserveSlot(space.key("a"), 5_000), await store.reserveSlot(space.key("b"), 5_000)], [0, 0], "two series");
  },
};
