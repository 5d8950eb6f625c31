import type { Value } from "../store.ts";
import { type Case, holds, pause, type Space, same, sameValue } from "./support.ts";

/** Keeps a value under a key and expects it back, through another client. */
async function roundTrip(space: Space, key: string, value: Value, what: string): Promise<void> {
  const written = await (await space.open()).cas(key, null, { value });
  holds(written.ok, `${what} can be stored`);
  const entry = await (await space.open()).get(key);
  same([entry?.key, entry?.ver, entry?.expiresAt], [key, written.ver, null], what);
  sameValue(entry?.value, value, what);
}

const oddNames = [
  "a b",
  "a/b//c",
  "%25",
  "{tag}",
  "a:b*?[x]",
  "'\";--",
  "\\",
  "\n\t",
  "Nguyễn",
  "🔑",
  "_",
  "%",
  "\u00e9",
  "e\u0301",
  "\u007f",
  "\uffff",
  "x".repeat(400),
];

/** Values and keys come back as they were. */
export const valueCases: Readonly<Record<string, Case>> = {
  "answers null for a key that was never written": async (space) => {
    same(await (await space.open()).get(space.key()), null, "a missing entry");
  },

  "keeps text as text": async (space) => {
    for (const [index, text] of ["", "a token", "Đỗ 🔑 \u0000 \r\n", '{"json":1}', "t:b:1"].entries()) {
      await roundTrip(space, space.key(`${index}`), text, "text");
    }
  },

  "keeps bytes as bytes": async (space) => {
    await roundTrip(space, space.key("none"), new Uint8Array(), "no bytes");
    await roundTrip(
      space,
      space.key("all"),
      Uint8Array.from({ length: 256 }, (_, index) => index),
      "every byte",
    );
    await roundTrip(space, space.key("part"), new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 3), "part of a buffer");
  },

  "keeps a value of 1 MiB": async (space) => {
    const bytes = Uint8Array.from({ length: 1 << 20 }, (_, index) => (index * 31) & 0xff);
    await roundTrip(space, space.key("bytes"), bytes, "1 MiB of bytes");
    await roundTrip(space, space.key("text"), "0123456789abcdef".repeat(1 << 16), "1 MiB of text");
  },

  "does not give a caller its own bytes to change": async (space) => {
    const store = await space.open();
    const bytes = new Uint8Array([1, 2, 3]);
    await store.cas(space.key(), null, { value: bytes });
    bytes[0] = 9;
    const first = (await store.get(space.key()))?.value;
    if (first instanceof Uint8Array) first[1] = 9;
    sameValue((await store.get(space.key()))?.value, new Uint8Array([1, 2, 3]), "a value whose copy was changed");
  },

  "takes keys with odd characters, each for its own": async (space) => {
    const store = await space.open();
    for (const name of oddNames) await roundTrip(space, space.key(name), `of ${name}`, `the key ${JSON.stringify(name.slice(0, 20))}`);
    for (const name of oddNames) sameValue((await store.get(space.key(name)))?.value, `of ${name}`, "the value of an odd key");
    same((await store.list(space.key(), { limit: 1000 })).entries.length, oddNames.length, "how many odd keys are listed");
  },

  "refuses a key that is empty, too long, or no Unicode": async (space) => {
    const store = await space.open();
    for (const key of ["", "x".repeat(513), "a\0b", "\ud800"]) {
      const thrown: unknown = await store.get(key).catch((error: unknown) => error);
      same((thrown as { code?: unknown } | null)?.code, "invalid_argument", "the error for such a key");
    }
  },

  "reads an expired entry as absent": async (space) => {
    const [store, other] = [await space.open(), await space.open()];
    const key = space.key("short");
    await store.cas(key, null, { value: "short", expiresAt: (await store.now()) + 150 });
    const later = (await store.now()) + 60_000;
    await store.cas(space.key("long"), null, { value: "long", expiresAt: later });
    same((await other.get(space.key("long")))?.expiresAt, later, "an entry that has not expired");
    await pause(200);
    same(await other.get(key), null, "get of an expired entry");
    same(
      (await other.list(space.key())).entries.map((entry) => entry.key),
      [space.key("long")],
      "list of expired entries",
    );
    same(await other.consume(key), null, "consume of an expired entry");
    holds((await other.cas(key, null, { value: "again" })).ok, "cas makes an expired entry anew");
  },
};
