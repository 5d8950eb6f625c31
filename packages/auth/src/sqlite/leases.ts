import type { StoreDriver } from "../driver.ts";
import { immediate, type SqliteDatabase } from "./database.ts";

/** Leases in a database. A fence is the counter's next number, which is why it outlives its lease. */
export function leasesIn(database: SqliteDatabase, nextFence: () => number): Pick<StoreDriver, "acquire" | "renew" | "release"> {
  const until = database.prepare("SELECT until AS at FROM partnerkit_leases WHERE key = ?");
  const take = database.prepare(
    `INSERT INTO partnerkit_leases (key, owner, fence, until) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, fence = excluded.fence, until = excluded.until`,
  );
  const renew = database.prepare("UPDATE partnerkit_leases SET until = ? WHERE key = ? AND owner = ? AND fence = ? RETURNING fence");
  const release = database.prepare("DELETE FROM partnerkit_leases WHERE key = ? AND owner = ? AND fence = ? RETURNING fence");
  return {
    acquire: async (key, owner, ttlMs) =>
      immediate(database, () => {
        const busyForMs = at(until.get(key)) - Date.now();
        if (busyForMs > 0) return { ok: false, busyForMs };
        const fence = nextFence();
        take.run(key, owner, fence, Date.now() + ttlMs);
        return { ok: true, fence };
      }),
    renew: async (key, owner, fence, ttlMs) => renew.get(Date.now() + ttlMs, key, owner, fence) !== undefined,
    release: async (key, owner, fence) => release.get(key, owner, fence) !== undefined,
  };
}

function at(row: unknown): number {
  return (row as { readonly at: number } | undefined)?.at ?? 0; // the column that both statements select
}
