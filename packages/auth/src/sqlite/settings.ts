import { codeOf } from "./codes.ts";
import type { SqliteDatabase } from "./database.ts";

/** How a connection works with the file. */
export interface Settings {
  readonly durability: "full" | "normal";
  readonly busyTimeoutMs: number;
}

/** Sets a connection up: WAL, so that readers and a writer do not wait for each other, and how safe a commit is. */
export function applySettings(database: SqliteDatabase, { durability, busyTimeoutMs }: Settings): void {
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  useWal(database, Date.now() + busyTimeoutMs);
  database.exec(`PRAGMA synchronous = ${durability}`);
}

/** SQLite does not apply the busy timeout when several processes change the mode of a new file at once. */
function useWal(database: SqliteDatabase, deadline: number): void {
  for (;;) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (codeOf(error) !== "store_busy" || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
