import { leaseFunctions, transactFunction } from "./functions.ts";

/** What each version of the schema adds to the one before. Never edit one that was published; add one. */
function migrationsFor(schema: string): readonly string[] {
  return [
    `CREATE SEQUENCE ${schema}.versions;
     CREATE TABLE ${schema}.entries (
       key text COLLATE "C" PRIMARY KEY, ver bigint NOT NULL, expires_at bigint, is_text boolean NOT NULL, value bytea NOT NULL);
     CREATE INDEX entries_expiry ON ${schema}.entries (expires_at) WHERE expires_at IS NOT NULL;
     CREATE TABLE ${schema}.leases (key text COLLATE "C" PRIMARY KEY, owner text NOT NULL, fence bigint NOT NULL, until bigint NOT NULL);
     ${leaseFunctions(schema)}
     ${transactFunction(schema)}`,
  ];
}

/**
 * The statement that brings a schema to this version. It is a single one, so that it is one transaction on whatever connection a
 * pool gives; the advisory lock lets one of several processes that start at once do it.
 *
 * @returns SQL that raises `partnerkit_too_new` where a newer version of the package was here
 */
export function migrationOf(schema: string): string {
  const migrations = migrationsFor(schema);
  const steps = migrations.map(
    (sql, index) => `
    IF version < ${index + 1} THEN
      ${sql}
      INSERT INTO ${schema}.migrations VALUES (${index + 1}, now());
    END IF;`,
  );
  return `DO $migrate$
  DECLARE version int;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('partnerkit migrations of ${schema}', 0));
    IF to_regclass('${schema}.migrations') IS NULL THEN
      CREATE SCHEMA IF NOT EXISTS ${schema};
      CREATE TABLE ${schema}.migrations (version int PRIMARY KEY, at timestamptz NOT NULL);
    END IF;
    SELECT coalesce(max(m.version), 0) INTO version FROM ${schema}.migrations m;
    IF version > ${migrations.length} THEN RAISE EXCEPTION 'partnerkit_too_new' USING ERRCODE = 'PK001'; END IF;
    ${steps.join("")}
  END $migrate$`;
}
