import { StoreError } from "../errors/store-error.ts";
import { immediate, type SqliteDatabase } from "./database.ts";

/** What each version of the tables adds to the one before. Never edit one that was published; add one. */
const migrations: readonly string[] = [
  `CREATE TABLE partnerkit_entries (key TEXT PRIMARY KEY, ver INTEGER NOT NULL, expires_at INTEGER, value NOT NULL);
   CREATE INDEX partnerkit_entries_expiry ON partnerkit_entries (expires_at) WHERE expires_at IS NOT NULL;
   CREATE TABLE partnerkit_leases (key TEXT PRIMARY KEY, owner TEXT NOT NULL, fence INTEGER NOT NULL, until INTEGER NOT NULL);
   CREATE TABLE partnerkit_counter (last INTEGER NOT NULL);
   INSERT INTO partnerkit_counter VALUES (0);`,
];

/**
 * Brings the tables to this version, in one transaction: of several processes that start at once, one does it.
 *
 * @throws StoreError (`store_too_new`) where a newer version of the package was here
 */
export function migrate(database: SqliteDatabase): void {
  immediate(database, () => {
    database.exec("CREATE TABLE IF NOT EXISTS partnerkit_migrations (version INTEGER PRIMARY KEY, at INTEGER NOT NULL)");
    const { version } = database.prepare("SELECT coalesce(max(version), 0) AS version FROM partnerkit_migrations").get() as {
      readonly version: number; // the column above
    };
    if (version > migrations.length) throw new StoreError({ code: "store_too_new", store: "sqlite", operation: "migrate" });
    for (const [index, sql] of migrations.entries()) {
      if (index < version) continue;
      database.exec(sql);
      database.prepare("INSERT INTO partnerkit_migrations VALUES (?, ?)").run(index + 1, Date.now());
    }
  });
}
