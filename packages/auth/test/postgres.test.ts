import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migratePostgres, postgresStore } from "../src/postgres/index.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { type Connection, postgresProgram, postgresServer } from "./support/postgres-server.ts";
import { expectToSurvive } from "./support/restart.ts";
import type { Server } from "./support/server.ts";
import { expectToIgnoreOurClock } from "./support/wrong-clock.ts";

describe.skipIf(!postgresProgram)("the Postgres store", () => {
  let server: Server & { readonly connection: Connection };
  let pool: Pool;
  const poolOf = (more: { readonly user?: string } = {}): Pool => {
    const made = new Pool({ ...server.connection, max: 16, connectionTimeoutMillis: 2_000, ...more });
    made.on("error", () => {}); // of idle connections, when the server ends
    return made;
  };
  beforeAll(async () => {
    server = await postgresServer(postgresProgram ?? "");
    await server.start();
    pool = poolOf();
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await server.end("SIGQUIT");
  });

  for (const { name, run } of storeCases(() => postgresStore(pool))) it.concurrent(name, run);

  it("is migrated once by 16 stores that start at once", async () => {
    const versions = await Promise.all(Array.from({ length: 16 }, () => postgresStore(pool, { schema: "at_once" }).nextVersion()));
    expect(new Set(versions).size).toBe(16);
    expect((await pool.query("SELECT version FROM at_once.migrations")).rows).toEqual([{ version: 1 }]);
  });

  it("works for a role that may not create anything, once it was migrated", async () => {
    await migratePostgres(pool, { schema: "deployed" });
    await pool.query(`CREATE ROLE clerk LOGIN; GRANT USAGE ON SCHEMA deployed TO clerk;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA deployed TO clerk; GRANT USAGE ON ALL SEQUENCES IN SCHEMA deployed TO clerk`);
    const clerks = poolOf({ user: "clerk" });
    const store = postgresStore(clerks, { schema: "deployed", migrate: false });
    expect(await store.cas("key", null, { value: "x" })).toMatchObject({ ok: true });
    const refused: unknown = await postgresStore(clerks, { schema: "forbidden" })
      .now()
      .catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ name: "StoreError", code: "store_failed", cause: { code: "42501" } });
    await clerks.end();
  });

  it("says that a newer version was here", async () => {
    await migratePostgres(pool, { schema: "newer" });
    await pool.query("INSERT INTO newer.migrations VALUES (99, now())");
    const error: unknown = await postgresStore(pool, { schema: "newer" })
      .get("key")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "store_too_new" });
  });

  it("goes by the database's clock, in whatever time zone", async () => {
    await expectToIgnoreOurClock(postgresStore(pool));
    const { rows } = await pool.query<{ ms: string }>(
      "SELECT extract(epoch FROM now() AT TIME ZONE 'UTC' AT TIME ZONE 'UTC') * 1000 AS ms",
    );
    expect(Math.abs((await postgresStore(pool).now()) - Number(rows[0]?.ms))).toBeLessThan(2_000);
  });

  it("forgets expired entries as new ones come", async () => {
    const store = postgresStore(pool, { schema: "forgetful" });
    for (let index = 0; index < 40; index += 1) await store.cas(`${index}`, null, { value: "x", expiresAt: 1 });
    expect((await pool.query("SELECT count(*)::int AS n FROM forgetful.entries")).rows).toEqual([{ n: 0 }]);
  });

  it.each(["", "Upper", "a b", 'x"; DROP SCHEMA public; --', "1a", "a".repeat(41)])("refuses the schema %j", (schema) => {
    expect(() => postgresStore(pool, { schema })).toThrow("[partnerkit] auth postgresStore: the option schema");
  });

  it("says that the server is gone, and loses nothing that it had acknowledged", async () => {
    await expectToSurvive(server, postgresStore(pool, { schema: "restart" }), "SIGQUIT");
  }, 60_000);

  it("says so when the pool was closed, and when nothing listens", async () => {
    const closed = poolOf();
    await closed.end();
    const nobody = new Pool({ ...server.connection, port: 1, connectionTimeoutMillis: 500 });
    for (const database of [closed, nobody]) {
      const error: unknown = await postgresStore(database)
        .get("key")
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "StoreError", code: "store_unavailable", operation: "get" });
    }
    await nobody.end();
  });
});
