import { ConfigurationError } from "@partnerkit/transport";
import { type StoreDriver, storeOf } from "../driver.ts";
import { type EncryptedStore, encrypted } from "../encrypted/index.ts";
import type { EncryptionKey } from "../encrypted/key-ring.ts";
import type { TokenStore } from "../store.ts";
import { type RedisClient, scriptOn } from "./client.ts";
import { codeOf } from "./codes.ts";
import { argumentsOf, entryOf, type TransactAnswer, transactedOf } from "./packed.ts";
import { scripts } from "./scripts.ts";

export type { IoRedisClient, NodeRedisClient, RedisClient } from "./client.ts";

/** Options of `redisStore`. */
export interface RedisOptions {
  /** What values are encrypted with, see `encrypted`. Default: not at all; `createPartnerAuth` then refuses the store. */
  readonly keys?: readonly EncryptionKey[] | undefined;
  /** What the store's six keys begin with, inside their hash tag; without braces. Default: `partnerkit`. */
  readonly prefix?: string | undefined;
}

/**
 * A store in Redis (tested with 7.0). Every operation is one script on six keys with one hash tag, so a cluster keeps a store
 * on one node. Time is the server's.
 *
 * Redis keeps what it was told to keep: with its default settings a crash loses the last minutes, tokens included. Turn
 * on `appendonly yes`, and `appendfsync always` where no acknowledged token may be lost. Turn off ioredis's
 * `autoResendUnfulfilledCommands`: a `consume` whose answer was lost would be sent again, and find nothing.
 *
 * @param client - A connected client of `redis` or `ioredis`; the store does not close it.
 * @throws ConfigurationError (`invalid_option`) for a prefix with braces
 */
export function redisStore(client: RedisClient, options: RedisOptions & { readonly keys: readonly EncryptionKey[] }): EncryptedStore;
export function redisStore(client: RedisClient, options?: RedisOptions): TokenStore;
export function redisStore(client: RedisClient, { prefix = "partnerkit", keys: encryptionKeys }: RedisOptions = {}): TokenStore {
  if (prefix === "" || /[{}]/.test(prefix)) {
    throw new ConfigurationError("the option prefix is some text without braces.", {
      provider: "auth",
      operation: "redisStore",
      code: "invalid_option",
    });
  }
  const keys = ["entries", "index", "expiring", "leases", "counter"].map((name) => `{${prefix}}:${name}`);
  const store = storeOf(
    driverOf((source) => {
      const script = scriptOn(client, source);
      return (...args) => script(keys, ...args);
    }),
  );
  return encryptionKeys ? encrypted(store, { keys: encryptionKeys }) : store;
}

type Run = (...args: string[]) => Promise<unknown>;

function driverOf(prepare: (source: string) => Run): StoreDriver {
  const now = prepare(scripts.now);
  const next = prepare(scripts.next);
  const get = prepare(scripts.get);
  const transact = prepare(scripts.transact);
  const acquire = prepare(scripts.acquire);
  const renew = prepare(scripts.renew);
  const release = prepare(scripts.release);
  const list = prepare(scripts.list);
  // What the scripts answer is named in their comments; the casts below say it again.
  return {
    name: "redis",
    now: async () => Number(await now()),
    nextVersion: async () => Number(await next()),
    get: async (key) => entryOf(key, (await get(key)) as string | null),
    transact: async (steps) => transactedOf((await transact(...argumentsOf(steps))) as TransactAnswer, steps),
    acquire: async (key, owner, ttlMs) => {
      const [answer, number] = (await acquire(key, owner, `${ttlMs}`)) as ["ok" | "busy", string];
      return answer === "ok" ? { ok: true, fence: Number(number) } : { ok: false, busyForMs: Number(number) };
    },
    renew: async (key, owner, fence, ttlMs) => (await renew(key, owner, `${fence}`, `${ttlMs}`)) === 1,
    release: async (key, owner, fence) => (await release(key, owner, `${fence}`)) === 1,
    list: async (prefix, after, limit) => {
      const found = (await list(prefix, after ?? "", `${limit}`)) as [string, string][];
      return found.map(([key, packed]) => entryOf(key, packed)).filter((entry) => entry !== null);
    },
    close: async () => {},
    codeOf,
  };
}
