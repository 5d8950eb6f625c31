import { ConfigurationError } from "@partnerkit/transport";
import { type StoreDriver, storeOf } from "../driver.ts";
import { type EncryptedStore, encrypted } from "../encrypted/index.ts";
import type { EncryptionKey } from "../encrypted/key-ring.ts";
import { behind } from "../prefix.ts";
import type { Acquired, TokenStore } from "../store.ts";
import { codeOf } from "./codes.ts";
import { migrationOf } from "./migrations.ts";
import { entryOf, type Row, stepsToJson, type TransactAnswer, transactedOf } from "./rows.ts";

/** What is asked of a driver: a `Pool` or `Client` of `pg`, or anything that sends a statement with `$1` in it likewise. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Options of `postgresStore`. */
export interface PostgresOptions {
  /** What values are encrypted with, see `encrypted`. Default: not at all; `createPartnerAuth` then refuses the store. */
  readonly keys?: readonly EncryptionKey[] | undefined;
  /** The store's own schema, for its tables and functions: a small letter, then small letters, digits and `_`. Default: `partnerkit`. */
  readonly schema?: string | undefined;
  /**
   * Whether the first call brings the schema to this version, for which the role must be allowed to create it. Where it is not,
   * call `migratePostgres` when you deploy. Default: true.
   */
  readonly migrate?: boolean | undefined;
}

/**
 * A store in PostgreSQL (tested with 15). Every operation is one statement that needs nothing of its session, so it works on
 * any connection of a pool. Time is the database's.
 *
 * @param database - Your `Pool`; the store does not close it.
 * @throws ConfigurationError (`invalid_option`) for a schema name that it does not take
 */
export function postgresStore(database: Queryable, options: PostgresOptions & { readonly keys: readonly EncryptionKey[] }): EncryptedStore;
export function postgresStore(database: Queryable, options?: PostgresOptions): TokenStore;
export function postgresStore(database: Queryable, options: PostgresOptions = {}): TokenStore {
  const schema = schemaOf(options);
  let ready: Promise<unknown> | undefined;
  const query = async (text: string, ...values: unknown[]): Promise<readonly unknown[]> => {
    if (options.migrate !== false) {
      // Kept only if it succeeds: the next call tries again.
      ready ??= database.query(migrationOf(schema)).catch((error: unknown) => {
        ready = undefined;
        throw error;
      });
      await ready;
    }
    return (await database.query(text, values)).rows;
  };
  const store = storeOf(driverOf(schema, query));
  return options.keys ? encrypted(store, { keys: options.keys }) : store;
}

/**
 * Brings a schema to this version of the package, in one transaction, whoever else does so at the same time.
 *
 * @throws what the driver throws
 * @throws ConfigurationError (`invalid_option`) for a schema name that it does not take
 */
export async function migratePostgres(database: Queryable, options: Pick<PostgresOptions, "schema"> = {}): Promise<void> {
  await database.query(migrationOf(schemaOf(options)));
}

function schemaOf({ schema = "partnerkit" }: PostgresOptions): string {
  if (/^[a-z][a-z0-9_]{0,39}$/.test(schema)) return schema;
  throw new ConfigurationError("the option schema is a small letter and then up to 39 small letters, digits and _.", {
    provider: "auth",
    operation: "postgresStore",
    code: "invalid_option",
  });
}

function driverOf(schema: string, query: (text: string, ...values: unknown[]) => Promise<readonly unknown[]>): StoreDriver {
  const columns = "key, ver, expires_at, is_text, value";
  const alive = `(expires_at IS NULL OR expires_at > ${schema}.now_ms())`;
  /** Calls something whose answer is one value: JSON, or a bigint, which drivers give as text that is JSON, too. */
  const one = async <Answer>(call: string, ...values: unknown[]): Promise<Answer> => {
    const [row] = (await query(`SELECT ${call} AS answer`, ...values)) as { readonly answer: unknown }[]; // the column just named
    return (typeof row?.answer === "string" ? JSON.parse(row.answer) : row?.answer) as Answer; // what the schema's function makes
  };
  return {
    name: "postgres",
    now: () => one<number>(`${schema}.now_ms()`),
    nextVersion: () => one<number>(`nextval('${schema}.versions')`),
    get: async (key) => {
      const [row] = await query(`SELECT ${columns} FROM ${schema}.entries WHERE key = $1 AND ${alive}`, key);
      return entryOf(row as Row | undefined); // the columns above
    },
    transact: async (steps) => transactedOf(await one<TransactAnswer>(`${schema}.transact($1::text::jsonb)`, stepsToJson(steps))),
    acquire: (key, owner, ttlMs) => one<Acquired>(`${schema}.acquire($1, $2, $3)`, key, owner, ttlMs),
    renew: (key, owner, fence, ttlMs) => one<boolean>(`${schema}.renew($1, $2, $3, $4)`, key, owner, fence, ttlMs),
    release: (key, owner, fence) => one<boolean>(`${schema}.release($1, $2, $3)`, key, owner, fence),
    list: async (prefix, after, limit) => {
      const rows = await query(
        `SELECT ${columns} FROM ${schema}.entries
         WHERE key >= $1 AND key < $2 AND key > $3 AND ${alive} ORDER BY key LIMIT $4`,
        prefix,
        behind(prefix),
        after ?? "",
        limit,
      );
      return rows.map((row) => entryOf(row as Row)).filter((entry) => entry !== null); // the columns above
    },
    close: async () => {},
    codeOf,
  };
}
