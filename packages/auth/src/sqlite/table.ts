import { behind } from "../prefix.ts";
import type { Entry, Value } from "../store.ts";
import type { Table } from "../transact.ts";
import type { SqliteDatabase } from "./database.ts";

/** The entries of a database. */
export interface SqliteTable extends Table {
  list(prefix: string, after: string | null, limit: number): Entry[];
  /** Removes some expired entries. Called by writes that add one, so that there are never many. */
  sweep(): void;
}

/** A row as the statements below select it. */
interface Row {
  readonly key: string;
  readonly ver: number;
  readonly expires_at: number | null;
  readonly value: Uint8Array;
  readonly is_text: 0 | 1;
}

const columns = "key, ver, expires_at, value";
/** Text is read as its bytes: Node.js 22 and Deno end a text at its first NUL. */
const selected = "key, ver, expires_at, CAST(value AS BLOB) AS value, typeof(value) = 'text' AS is_text";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Prepares the statements for entries. Times are the machine's: every process on the file has the same. */
export function tableIn(database: SqliteDatabase): SqliteTable {
  const get = database.prepare(`SELECT ${selected} FROM partnerkit_entries WHERE key = ? AND (expires_at IS NULL OR expires_at > ?)`);
  const list = database.prepare(
    `SELECT ${selected} FROM partnerkit_entries
     WHERE key >= ? AND key < ? AND key > ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY key LIMIT ?`,
  );
  const put = database.prepare(
    `INSERT INTO partnerkit_entries (${columns}) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET ver = excluded.ver, expires_at = excluded.expires_at, value = excluded.value`,
  );
  const remove = database.prepare("DELETE FROM partnerkit_entries WHERE key = ?");
  const sweep = database.prepare(
    "DELETE FROM partnerkit_entries WHERE rowid IN (SELECT rowid FROM partnerkit_entries WHERE expires_at <= ? LIMIT 8)",
  );
  const count = database.prepare("UPDATE partnerkit_counter SET last = last + 1 RETURNING last");
  const fence = database.prepare("SELECT fence FROM partnerkit_leases WHERE key = ?");
  return {
    get: (key) => entryOf(get.get(key, Date.now()) as Row | undefined), // the columns above
    fenceOf: (key) => (fence.get(key) as { readonly fence: number } | undefined)?.fence ?? null, // as selected
    nextVersion: () => (count.get() as { readonly last: number }).last, // there is always one row
    put: ({ key, ver, expiresAt, value }) => put.run(key, ver, expiresAt, value),
    delete: (key) => remove.run(key),
    list: (prefix, after, limit) => {
      const rows = list.all(prefix, behind(prefix), after ?? "", Date.now(), limit) as Row[]; // the columns above
      return rows.map((row) => entryOf(row)).filter((entry) => entry !== null);
    },
    sweep: () => sweep.run(Date.now()),
  };
}

function entryOf(row: Row | undefined): Entry | null {
  if (!row) return null;
  const value: Value = row.is_text ? decoder.decode(row.value) : row.value;
  return { key: row.key, ver: row.ver, expiresAt: row.expires_at, value };
}
