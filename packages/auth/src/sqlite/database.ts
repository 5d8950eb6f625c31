/** A prepared statement of `node:sqlite`. */
export interface SqliteStatement {
  get(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): unknown[];
  run(...values: SqliteValue[]): unknown;
}

/** What a statement takes. */
export type SqliteValue = string | number | null | Uint8Array;

/** What is asked of a `DatabaseSync` of `node:sqlite`. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
  close(): unknown;
}

/** Does work in a transaction that locks the file from the start, so that what is read in it stays true until it is written. */
export function immediate<Answer>(database: SqliteDatabase, work: () => Answer): Answer {
  database.exec("BEGIN IMMEDIATE");
  try {
    const answer = work();
    database.exec("COMMIT");
    return answer;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full; the first error is the one to tell.
    }
    throw error;
  }
}
