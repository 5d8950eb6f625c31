import { checkKey, checkList, checkSpan, checkSteps, checkWhole } from "./check.ts";
import { StoreError, type StoreErrorCode } from "./errors/store-error.ts";
import type { Acquired, Entry, Page, Step, TokenStore, Transacted } from "./store.ts";

/** What a store has to bring; the rest of `TokenStore` follows from it. Arguments are checked before they come here. */
export interface StoreDriver {
  readonly name: string;
  now(): Promise<number>;
  nextVersion(): Promise<number>;
  get(key: string): Promise<Entry | null>;
  transact(steps: readonly Step[]): Promise<Transacted>;
  acquire(key: string, owner: string, ttlMs: number): Promise<Acquired>;
  renew(key: string, owner: string, fence: number, ttlMs: number): Promise<boolean>;
  release(key: string, owner: string, fence: number): Promise<boolean>;
  /** At most `limit` entries whose keys come after `after`. */
  list(prefix: string, after: string | null, limit: number): Promise<readonly Entry[]>;
  close(): Promise<void>;
  /** Which code an error of the driver is. */
  codeOf(thrown: unknown): StoreErrorCode;
}

/** Makes a store of a driver: arguments are checked, errors are typed, and `cas` and `consume` are transactions of one step. */
export function storeOf(driver: StoreDriver): TokenStore {
  const { name: store } = driver;
  const run = async <Answer>(operation: string, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError({ code: driver.codeOf(error), store, operation, cause: error });
    }
  };
  return {
    name: store,
    now: () => run("now", () => driver.now()),
    nextVersion: () => run("nextVersion", () => driver.nextVersion()),
    get: async (key) => {
      checkKey("get", key);
      return run("get", () => driver.get(key));
    },
    cas: async (key, expected, next, { fence } = {}) => {
      const steps: Step[] = [{ ...next, type: "put", key, expected, fence }];
      checkSteps("cas", steps);
      const done = await run("cas", () => driver.transact(steps));
      return done.ok ? { ok: true, ver: done.outcomes[0]?.ver ?? 0 } : { ok: false, reason: done.reason, current: done.current };
    },
    consume: async (key) => {
      checkKey("consume", key);
      const done = await run("consume", () => driver.transact([{ type: "consume", key }]));
      return done.ok ? (done.outcomes[0]?.taken ?? null) : null;
    },
    transact: async (steps) => {
      checkSteps("transact", steps);
      return run("transact", () => driver.transact(steps));
    },
    acquire: async (key, owner, ttlMs) => {
      checkKey("acquire", key);
      checkKey("acquire", owner, "the owner");
      checkSpan("acquire", ttlMs, "ttlMs");
      return run("acquire", () => driver.acquire(key, owner, ttlMs));
    },
    renew: async (key, owner, fence, ttlMs) => {
      checkKey("renew", key);
      checkKey("renew", owner, "the owner");
      checkWhole("renew", fence, "fence");
      checkSpan("renew", ttlMs, "ttlMs");
      return run("renew", () => driver.renew(key, owner, fence, ttlMs));
    },
    release: async (key, owner, fence) => {
      checkKey("release", key);
      checkKey("release", owner, "the owner");
      checkWhole("release", fence, "fence");
      return run("release", () => driver.release(key, owner, fence));
    },
    list: async (prefix, options = {}): Promise<Page> => {
      checkList("list", prefix, options);
      const { cursor = null, limit = 100 } = options;
      const entries = await run("list", () => driver.list(prefix, cursor, limit));
      return { entries, cursor: entries.length < limit ? null : (entries.at(-1)?.key ?? null) };
    },
    close: () => run("close", () => driver.close()),
  };
}

/** The key of an appended entry: what it was appended to, and its version in 16 digits. */
export function appendedKey(key: string, ver: number): string {
  return key + `${ver}`.padStart(16, "0");
}
