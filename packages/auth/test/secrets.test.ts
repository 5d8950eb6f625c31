import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { encrypted } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { postgresStore } from "../src/postgres/index.ts";
import { redisStore } from "../src/redis/index.ts";
import { sqliteStore } from "../src/sqlite/index.ts";
import type { TokenStore } from "../src/store.ts";

const canary = "canary-0123456789";
const key = randomBytes(32);
const forms = [
  canary,
  Buffer.from(canary).toString("base64"),
  Buffer.from(canary).toString("hex"),
  key.toString("base64"),
  key.toString("hex"),
  inspect(key),
];

/** Everything that a log could make of a thing. */
function shown(thing: unknown): string {
  const cause = thing instanceof Error ? thing.cause : undefined;
  return [
    inspect(thing, { depth: 10, showHidden: true }),
    inspect(cause, { depth: 10, showHidden: true }),
    JSON.stringify(thing),
    String(thing),
  ].join("\n");
}

function expectNoSecret(thing: unknown): void {
  for (const form of forms) expect(shown(thing)).not.toContain(form);
}

/** What a driver throws that knows too much. */
function chatty(message: string): Error {
  const error = new Error(message, { cause: new Error(canary) });
  return Object.assign(error, { command: { name: "EVALSHA", args: [canary] }, detail: canary, where: canary, code: "22P02" });
}

const quoting = [`invalid input "${canary}"`, `unknown command, with args beginning with: '7' '${canary}`, `near '${canary}'`];

describe("no secret is", () => {
  it("in a store, encrypted or not", async () => {
    for (const store of [memoryStore(), sqliteStore(":memory:")]) {
      const safe = encrypted(store, { keys: [{ id: "k", key }] });
      await store.cas("plain", null, { value: canary });
      await safe.cas("sealed", null, { value: canary });
      expectNoSecret(store);
      expectNoSecret(safe);
    }
  });

  it("in the error of a damaged entry", async () => {
    const store = memoryStore();
    await store.cas("plain", null, { value: canary });
    const error: unknown = await encrypted(store, { keys: [{ id: "k", key }] })
      .get("plain")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "EncryptionError" });
    expectNoSecret(error);
  });

  it("in the error of a key that cannot be right", () => {
    for (const keys of [[{ id: canary.repeat(9), key }], [{ id: "a", key: canary }]]) {
      let thrown: unknown;
      try {
        encrypted(memoryStore(), { keys });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ name: "ConfigurationError" });
      expectNoSecret(thrown);
    }
  });

  it.each(quoting)("in the error of a driver that says %j", async (message) => {
    const fail = (): Promise<never> => Promise.reject(chatty(message));
    const stores: TokenStore[] = [
      postgresStore({ query: fail }),
      redisStore({ evalSha: fail, eval: fail }),
      redisStore({ evalsha: fail, eval: fail }),
    ];
    for (const store of stores) {
      const error: unknown = await store.cas("key", null, { value: canary }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "StoreError" });
      expectNoSecret(error);
    }
  });

  it("in the error of a real driver", async () => {
    const database = new DatabaseSync(":memory:");
    const store = sqliteStore(database);
    database.exec(`CREATE TRIGGER refuse BEFORE INSERT ON partnerkit_entries BEGIN SELECT RAISE(ABORT, 'refused "${canary}"'); END`);
    const error: unknown = await store.cas("key", null, { value: canary }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "StoreError", code: "store_failed" });
    expectNoSecret(error);
  });

  it("in the error of an argument that cannot be right", async () => {
    const error: unknown = await memoryStore()
      .cas("", null, { value: canary })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_argument" });
    expectNoSecret(error);
  });
});
