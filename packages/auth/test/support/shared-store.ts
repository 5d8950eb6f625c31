import { Pool } from "pg";
import { createClient } from "redis";
import { postgresStore } from "../../src/postgres/index.ts";
import { redisStore } from "../../src/redis/index.ts";
import { sqliteStore } from "../../src/sqlite/index.ts";
import type { TokenStore } from "../../src/store.ts";

/** Which store several processes share, as text that a process can be given. */
export type StoreAddress =
  | { readonly kind: "sqlite"; readonly file: string }
  | { readonly kind: "postgres"; readonly port: number; readonly schema: string }
  | { readonly kind: "redis"; readonly port: number; readonly prefix: string };

/** The same in every process; a test's data are nobody's secret. */
const keys = [{ id: "test", key: Buffer.alloc(32, 7) }];

/** Opens a store; closing it closes what was opened for it. */
export async function openStore(address: StoreAddress): Promise<TokenStore> {
  switch (address.kind) {
    case "sqlite":
      return sqliteStore(address.file, { keys, durability: "normal", busyTimeoutMs: 20_000 });
    case "postgres": {
      const pool = new Pool({ host: "127.0.0.1", port: address.port, user: "partnerkit", database: "postgres", max: 2 });
      pool.on("error", () => {}); // of idle connections, when the server ends
      return { ...postgresStore(pool, { keys, schema: address.schema }), close: () => pool.end() };
    }
    case "redis": {
      const client = createClient({ socket: { port: address.port, host: "127.0.0.1" } });
      client.on("error", () => {}); // its commands reject, which is what counts
      await client.connect();
      return { ...redisStore(client, { keys, prefix: address.prefix }), close: async () => client.destroy() };
    }
  }
}
