import { isPartnerError } from "@partnerkit/transport";
import { type StoreDriver, storeOf } from "../driver.ts";
import { type EncryptedStore, encrypted } from "../encrypted/index.ts";
import type { EncryptionKey } from "../encrypted/key-ring.ts";
import { StoreError } from "../errors/store-error.ts";
import type { TokenStore } from "../store.ts";
import { transactIn } from "../transact.ts";
import { codeOf } from "./codes.ts";
import { immediate, type SqliteDatabase } from "./database.ts";
import { leasesIn } from "./leases.ts";
import { migrate } from "./migrations.ts";
import { openFile } from "./open.ts";
import { applySettings } from "./settings.ts";
import { tableIn } from "./table.ts";

export type { SqliteDatabase, SqliteStatement, SqliteValue } from "./database.ts";

/** Options of `sqliteStore`. */
export interface SqliteOptions {
  /** What values are encrypted with, see `encrypted`. Default: not at all; `createPartnerAuth` then refuses the store. */
  readonly keys?: readonly EncryptionKey[] | undefined;
  /**
   * What a write survives once its promise is kept: `full` a power cut; `normal` the end of any process, and it is about
   * ten times faster. Default: `full`.
   */
  readonly durability?: "full" | "normal" | undefined;
  /** Milliseconds to wait for other processes' writes; the wait stops this process's event loop. Default: 5000. */
  readonly busyTimeoutMs?: number | undefined;
}

/**
 * A store in one SQLite file, for any number of processes of one machine. Its tables begin with `partnerkit_`.
 *
 * The file is made readable by its owner alone (0600) and is in WAL mode: two files beside it belong to it. Not for network
 * drives.
 *
 * @param file - The file's path, which is made where there is none, or `:memory:`; or a `DatabaseSync` that you have opened
 *   and close yourself, of which journal mode, durability and busy timeout are set.
 * @throws ConfigurationError (`missing_option`) where the runtime has no `node:sqlite`
 * @throws StoreError (`store_corrupt`, `store_too_new`, …) where the file cannot be used
 * @see https://nodejs.org/api/sqlite.html
 */
export function sqliteStore(file: string | SqliteDatabase, options: SqliteOptions & { readonly keys: readonly EncryptionKey[] }): EncryptedStore;
export function sqliteStore(file: string | SqliteDatabase, options?: SqliteOptions): TokenStore;
export function sqliteStore(file: string | SqliteDatabase, options: SqliteOptions = {}): TokenStore {
  const { durability = "full", busyTimeoutMs = 5000, keys } = options;
  const database = typeof file === "string" ? openFile(file, busyTimeoutMs) : file;
  const close = (): void => void (typeof file === "string" && database.close());
  try {
    applySettings(database, { durability, busyTimeoutMs });
    migrate(database);
    const store = storeOf(driverOf(database, close));
    return keys ? encrypted(store, { keys }) : store;
  } catch (error) {
    close();
    if (isPartnerError(error)) throw error;
    throw new StoreError({ code: codeOf(error), store: "sqlite", operation: "open", cause: error });
  }
}

function driverOf(database: SqliteDatabase, close: () => void): StoreDriver {
  const table = tableIn(database);
  return {
    name: "sqlite",
    now: async () => Date.now(),
    nextVersion: async () => table.nextVersion(),
    get: async (key) => table.get(key),
    transact: async (steps) =>
      immediate(database, () => {
        if (steps.some((step) => "expiresAt" in step && step.expiresAt)) table.sweep();
        return transactIn(table, steps);
      }),
    ...leasesIn(database, () => table.nextVersion()),
    list: async (prefix, after, limit) => table.list(prefix, after, limit),
    close: async () => close(),
    codeOf,
  };
}
