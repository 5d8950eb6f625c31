import { Pool } from "pg";
import { afterAll, beforeAll, describe, it } from "vitest";
import { postgresStore } from "../src/postgres/index.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { type Connection, postgresProgram, postgresServer } from "./support/postgres-server.ts";
import type { Server } from "./support/server.ts";

describe.skipIf(!postgresProgram)("the Postgres store", () => {
  let server: Server & { readonly connection: Connection };
  let pool: Pool;
  beforeAll(async () => {
    server = await postgresServer(postgresProgram ?? "");
    await server.start();
    pool = new Pool({ ...server.connection, max: 16 });
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await server.end("SIGQUIT");
  });

  for (const { name, run } of storeCases(() => postgresStore(pool))) it.concurrent(name, run);
});
