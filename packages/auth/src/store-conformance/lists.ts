import type { TokenStore } from "../store.ts";
import { type Case, same } from "./support.ts";

/** Every key under a prefix, page by page. */
async function walk(store: TokenStore, prefix: string, limit: number): Promise<{ keys: string[]; pages: number }> {
  const keys: string[] = [];
  let pages = 0;
  let cursor: string | null = null;
  do {
    const page = await store.list(prefix, { cursor, limit });
    keys.push(...page.entries.map(({ key }) => key));
    pages += 1;
    ({ cursor } = page);
  } while (cursor !== null && pages < 100);
  return { keys, pages };
}

/** Lists. */
export const listCases: Readonly<Record<string, Case>> = {
  "lists every entry once, over several pages": async (space) => {
    const store = await space.open();
    const keys = Array.from({ length: 25 }, (_, index) => space.key(`item/${String(index).padStart(2, "0")}`));
    for (const key of keys.toReversed()) await store.cas(key, null, { value: key });
    for (const [limit, most] of [
      [10, 3],
      [25, 2],
      [1, 26],
    ] as const) {
      const walked = await walk(store, space.key("item/"), limit);
      same(walked.keys, keys, `the keys in pages of ${limit}`);
      same(walked.pages <= most, true, `whether there were at most ${most} pages of ${limit}`);
    }
    same(
      (await store.list(space.key("item/"))).entries.map(({ value }) => value),
      keys,
      "the values",
    );
  },

  "lists what begins with the prefix, letter by letter, and nothing else": async (space) => {
    const store = await space.open();
    for (const name of ["a%", "a_", "ab", "A", "b", "a"]) await store.cas(space.key(name), null, { value: name });
    const found = (await store.list(space.key("a"))).entries.map(({ value }) => value);
    same([found.length, ...["a", "a%", "a_", "ab"].map((name) => found.includes(name))], [4, true, true, true, true], "what begins with a");
    same(
      (await store.list(space.key("a_"))).entries.map(({ value }) => value),
      ["a_"],
      "what begins with a_",
    );
    same(await store.list(space.key("none")), { entries: [], cursor: null }, "what there is nothing of");
  },

  "skips no entry when the one at the cursor is deleted": async (space) => {
    const store = await space.open();
    for (const name of ["1", "2", "3", "4"]) await store.cas(space.key(name), null, { value: name });
    const first = await store.list(space.key(), { limit: 2 });
    for (const { key } of first.entries) await store.consume(key);
    const rest = await store.list(space.key(), { cursor: first.cursor, limit: 10 });
    same(
      rest.entries.map(({ value }) => value),
      ["3", "4"],
      "the rest",
    );
  },

  "pages over expired entries": async (space) => {
    const store = await space.open();
    const soon = (await store.now()) + 50;
    for (let index = 0; index < 12; index += 1)
      await store.cas(space.key(`${10 + index}`), null, { value: "x", ...(index === 11 ? {} : { expiresAt: soon }) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    same((await walk(store, space.key(), 3)).keys, [space.key("21")], "what has not expired");
  },
};
