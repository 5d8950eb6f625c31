import type { StoreErrorCode } from "../errors/store-error.ts";

/** SQLSTATEs, and what Node and `pg` say of a connection. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
const codes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^PK001$/, "store_too_new"],
  [/^(40001|40P01|55P03|57014)$/, "store_busy"],
  [/^53[12]00$/, "store_full"],
  [/^XX00[12]$/, "store_corrupt"],
  [/^(08|53300|57P0|25006)|^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENOENT|EAI_)/, "store_unavailable"],
];

/** What `pg` throws without a code when a connection ends or the pool cannot give one. */
const brokenConnection = /connection (terminated|ended|error)|timeout exceeded|client (has|was)|pool (has|is|after)|ended|not queryable/i;

/** Which code an error of the driver is. */
export function codeOf(thrown: unknown): StoreErrorCode {
  const first: unknown = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
  const { code, message } = (first ?? {}) as { readonly code?: unknown; readonly message?: unknown }; // whatever was thrown
  const named = typeof code === "string" ? codes.find(([pattern]) => pattern.test(code))?.[1] : undefined;
  return named ?? (code === undefined && brokenConnection.test(String(message)) ? "store_unavailable" : "store_failed");
}
