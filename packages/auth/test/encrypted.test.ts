import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type EncryptionKey, encrypted } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { sqliteStore } from "../src/sqlite/index.ts";
import type { TokenStore } from "../src/store.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { temporaryFolder } from "./support/folder.ts";

const newKey = (id: string): EncryptionKey => ({ id, key: randomBytes(32) });
const first = newKey("2026-10");
const second = newKey("2026-11");
const secret = "shop1052570182707778180:canary";

/** The bytes of an entry as they are in the store beneath. */
async function bytesIn(store: TokenStore, key: string): Promise<Buffer> {
  return Buffer.from((await store.get(key))?.value as Uint8Array); // sealed values are bytes
}

/** Puts bytes into the store beneath without a change of the version, as somebody with access to the database could. */
async function tamper(store: TokenStore, key: string, value: Uint8Array): Promise<void> {
  const entry = await store.get(key);
  await store.cas(key, entry?.ver ?? null, { value, ver: entry?.ver });
}

function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error);
}

describe("an encrypted store", () => {
  const file = join(temporaryFolder(), "encrypted.db");
  for (const { name, run } of storeCases(() => encrypted(sqliteStore(file, { durability: "normal" }), { keys: [first] })))
    it.concurrent(name, run);
});

describe("what is encrypted", () => {
  it("is nowhere in the store beneath, and never sealed alike twice", async () => {
    const beneath = memoryStore();
    const store = encrypted(beneath, { keys: [first] });
    await store.cas("a", null, { value: secret });
    await store.cas("b", null, { value: Buffer.from(secret) });
    await store.transact([{ type: "append", key: "event/", value: secret }]);
    const { entries } = await beneath.list("");
    expect(entries).toHaveLength(3);
    for (const { value } of entries) expect(Buffer.from(value as Uint8Array).toString("latin1")).not.toContain("canary"); // bytes, as sealed
    const before = await bytesIn(beneath, "a");
    const entry = await store.get("a");
    await store.cas("a", entry?.ver ?? null, { value: secret, ver: entry?.ver });
    expect((await bytesIn(beneath, "a")).equals(before)).toBe(false);
  });

  it("is opened by any key of the ring, and sealed with the first when it is read", async () => {
    const beneath = memoryStore();
    const written = await encrypted(beneath, { keys: [first] }).cas("a", null, { value: secret });
    const rotated = encrypted(beneath, { keys: [second, first] });
    expect(await rotated.get("a")).toMatchObject({ value: secret, ver: written.ok && written.ver });
    expect(await encrypted(beneath, { keys: [second] }).get("a")).toMatchObject({ value: secret, ver: written.ok && written.ver });
  });

  it("can be read where it cannot be sealed anew", async () => {
    const beneath = memoryStore();
    await encrypted(beneath, { keys: [first] }).cas("a", null, { value: secret });
    const readOnly: TokenStore = { ...beneath, cas: () => Promise.reject(new Error("read only")) };
    expect(await encrypted(readOnly, { keys: [second, first] }).get("a")).toMatchObject({ value: secret });
  });

  it("is rotated as a whole, while others write, without a failed read or write", async () => {
    const beneath = memoryStore();
    const before = encrypted(beneath, { keys: [first] });
    for (let index = 0; index < 300; index += 1) await before.cas(`key/${index}`, null, { value: `${index}` });
    const store = encrypted(beneath, { keys: [second, first] });
    const busy = Array.from({ length: 300 }, async (_, index) => {
      const entry = await store.get(`key/${index}`);
      return index % 3 === 0
        ? store.cas(`key/${index}`, entry?.ver ?? null, { value: `${index}`, expiresAt: entry?.expiresAt })
        : { ok: true };
    });
    const [rotation, ...writes] = await Promise.all([store.rotateKeys(), ...busy]);
    expect(writes.every(({ ok }) => ok)).toBe(true);
    expect(rotation).toMatchObject({ checked: 300, unreadable: [] });
    expect(await store.rotateKeys()).toMatchObject({ checked: 300, resealed: 0 });
    const after = encrypted(beneath, { keys: [second] });
    for (let index = 0; index < 300; index += 1) expect(await after.get(`key/${index}`)).toMatchObject({ value: `${index}` });
  });

  it("is named by a rotation where it cannot be opened, and the rest is rotated", async () => {
    const beneath = memoryStore();
    await encrypted(beneath, { keys: [newKey("lost")] }).cas("lost", null, { value: secret });
    await encrypted(beneath, { keys: [first] }).cas("kept", null, { value: secret });
    const store = encrypted(beneath, { keys: [second, first] });
    expect(await store.rotateKeys()).toEqual({ checked: 2, resealed: 1, unreadable: [{ entry: "lost", code: "unknown_key" }] });
    expect(await beneath.get("lost")).not.toBeNull();
  });
});

describe("what is consumed", () => {
  it.each([
    ["changed", "old"],
    ["made", null],
  ])("is the newest there is, when it is %s meanwhile, and nothing is lost", async (_, before) => {
    const beneath = memoryStore();
    const writer = encrypted(beneath, { keys: [first] });
    if (before !== null) await writer.cas("a", null, { value: before });
    let raced = false;
    const racing: TokenStore = {
      ...beneath,
      get: async (key) => {
        const entry = await beneath.get(key);
        if (!raced) await writer.transact([{ type: "put", key, value: "new" }]);
        raced = true;
        return entry;
      },
    };
    expect(await encrypted(racing, { keys: [first] }).consume("a")).toMatchObject({ value: "new" });
    expect(await beneath.get("a")).toBeNull();
  });
});

describe("an entry that cannot be opened (G20)", () => {
  const cases: readonly (readonly [string, string, (beneath: TokenStore) => Promise<void>, EncryptionKey[]])[] = [
    ["of another key", "unknown_key", async () => {}, [second]],
    ["of another key with the same id", "wrong_key", async () => {}, [newKey(first.id)]],
    [
      "of another row",
      "swapped_entry",
      async (beneath) => {
        await encrypted(beneath, { keys: [first] }).cas("other", null, { value: "another tenant's" });
        await tamper(beneath, "a", await bytesIn(beneath, "other"));
      },
      [first],
    ],
    [
      "of another row, with that row's version",
      "swapped_entry",
      async (beneath) => {
        await encrypted(beneath, { keys: [first] }).cas("other", null, { value: "another tenant's" });
        const other = await beneath.get("other");
        await beneath.transact([{ type: "put", key: "a", value: other?.value ?? "", ver: other?.ver }]);
      },
      [first],
    ],
    [
      "of an earlier version",
      "swapped_entry",
      async (beneath) => {
        const old = await bytesIn(beneath, "a");
        const entry = await beneath.get("a");
        await encrypted(beneath, { keys: [first] }).cas("a", entry?.ver ?? null, { value: "newer" });
        await tamper(beneath, "a", old);
      },
      [first],
    ],
    ["without encryption", "not_encrypted", (beneath) => tamper(beneath, "a", Buffer.from("plain")), [first]],
    ["cut off", "corrupt_entry", async (beneath) => tamper(beneath, "a", (await bytesIn(beneath, "a")).subarray(0, 20)), [first]],
    [
      "cut off at its end",
      "corrupt_entry",
      async (beneath) => tamper(beneath, "a", (await bytesIn(beneath, "a")).subarray(0, -1)),
      [first],
    ],
  ];

  it.each(cases)("because it is %s is a typed error, and stays, also when it is consumed", async (_, code, damage, keys) => {
    const beneath = memoryStore();
    await encrypted(beneath, { keys: [first] }).cas("a", null, { value: secret });
    await damage(beneath);
    const left = await beneath.get("a");
    const store = encrypted(beneath, { keys });
    const attempts = [
      store.get("a"),
      store.list("a"),
      store.consume("a"),
      store.transact([{ type: "consume", key: "a" }]),
      store.cas("a", null, { value: "x" }),
    ];
    for (const attempt of attempts) {
      expect(await errorOf(attempt)).toMatchObject({
        name: "EncryptionError",
        code,
        entry: "a",
        message: expect.stringContaining("It was left as it is."),
      });
    }
    expect(await beneath.get("a")).toEqual(left);
  });

  it("because one bit of it was turned is a typed error, whichever bit it is", async () => {
    const beneath = memoryStore();
    await encrypted(beneath, { keys: [first] }).cas("a", null, { value: "token" });
    const sealed = await bytesIn(beneath, "a");
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = Buffer.from(sealed);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      await tamper(beneath, "a", turned);
      expect(await errorOf(encrypted(beneath, { keys: [first] }).get("a")), `bit ${bit}`).toMatchObject({ name: "EncryptionError" });
    }
  });

  it("stays where it can be replaced on purpose", async () => {
    const beneath = memoryStore();
    await encrypted(beneath, { keys: [first] }).cas("a", null, { value: secret });
    const store = encrypted(beneath, { keys: [second] });
    expect(await store.transact([{ type: "put", key: "a", value: "new login" }])).toMatchObject({ ok: true });
    expect(await store.get("a")).toMatchObject({ value: "new login" });
  });
});

describe("keys that cannot be right", () => {
  it.each([
    ["none", [], "missing_option"],
    ["a short one", [{ id: "a", key: "c2hvcnQ=" }], "invalid_option"],
    ["an odd id", [{ id: "a b", key: randomBytes(32) }], "invalid_option"],
    ["one id twice", [first, newKey(first.id)], "invalid_option"],
  ])("are refused: %s", (_, keys, code) => {
    expect(() => encrypted(memoryStore(), { keys })).toThrow(expect.objectContaining({ name: "ConfigurationError", code }));
  });

  it("are not a problem where they are base64", async () => {
    const beneath = memoryStore();
    await encrypted(beneath, { keys: [first] }).cas("a", null, { value: secret });
    const key = Buffer.from(first.key as Uint8Array).toString("base64"); // made of bytes above
    expect(await encrypted(beneath, { keys: [{ id: first.id, key }] }).get("a")).toMatchObject({ value: secret });
  });
});
