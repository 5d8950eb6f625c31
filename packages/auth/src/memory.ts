import { type StoreDriver, storeOf } from "./driver.ts";
import type { Entry, TokenStore } from "./store.ts";
import { type Table, transactIn } from "./transact.ts";

/** A lease that was not released. */
interface Lease {
  readonly owner: string;
  readonly fence: number;
  readonly until: number;
}

/** A store in this process's memory, for tests: gone when the process is, and not shared with others. */
export function memoryStore(): TokenStore {
  const entries = new Map<string, Entry>();
  const leases = new Map<string, Lease>();
  let counter = 0;
  /** When the first entry ends, at the earliest. */
  let firstEnd = Number.POSITIVE_INFINITY;
  const sweep = (): void => {
    if (firstEnd > Date.now()) return;
    for (const [key, entry] of entries) if (!alive(entry)) entries.delete(key);
    firstEnd = Number.POSITIVE_INFINITY;
    for (const { expiresAt } of entries.values()) firstEnd = Math.min(firstEnd, expiresAt ?? firstEnd);
  };
  const table: Table = {
    get: (key) => {
      const entry = entries.get(key);
      return entry && alive(entry) ? copyOf(entry) : null;
    },
    fenceOf: (key) => leases.get(key)?.fence ?? null,
    nextVersion: () => ++counter,
    put: (entry) => {
      entries.set(entry.key, copyOf(entry));
      firstEnd = Math.min(firstEnd, entry.expiresAt ?? firstEnd);
    },
    delete: (key) => entries.delete(key),
  };
  const held = (key: string, owner: string, fence: number): boolean => {
    const lease = leases.get(key);
    return lease?.owner === owner && lease.fence === fence;
  };
  // Every method does its work before its first await, so none sees another's half-done.
  const driver: StoreDriver = {
    name: "memory",
    now: async () => Date.now(),
    nextVersion: async () => table.nextVersion(),
    get: async (key) => table.get(key),
    transact: async (steps) => {
      sweep();
      return transactIn(table, steps);
    },
    acquire: async (key, owner, ttlMs) => {
      const busyForMs = (leases.get(key)?.until ?? 0) - Date.now();
      if (busyForMs > 0) return { ok: false, busyForMs };
      const fence = table.nextVersion();
      leases.set(key, { owner, fence, until: Date.now() + ttlMs });
      return { ok: true, fence };
    },
    renew: async (key, owner, fence, ttlMs) => {
      const mine = held(key, owner, fence);
      if (mine) leases.set(key, { owner, fence, until: Date.now() + ttlMs });
      return mine;
    },
    release: async (key, owner, fence) => held(key, owner, fence) && leases.delete(key),
    list: async (prefix, after, limit) => {
      const keys = [...entries.keys()].filter((key) => key.startsWith(prefix) && (after === null || key > after));
      const found = keys.toSorted((a, b) => (a < b ? -1 : 1)).map((key) => table.get(key));
      return found.filter((entry) => entry !== null).slice(0, limit);
    },
    close: async () => {},
    codeOf: () => "store_failed",
  };
  return storeOf(driver);
}

function alive({ expiresAt }: Entry): boolean {
  return expiresAt === null || expiresAt > Date.now();
}

/** So that a caller who changes bytes later does not change what is stored. */
function copyOf(entry: Entry): Entry {
  return typeof entry.value === "string" ? entry : { ...entry, value: new Uint8Array(entry.value) };
}
