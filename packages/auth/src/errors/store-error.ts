import { PartnerError } from "@partnerkit/transport";

/**
 * What keeps a store from answering.
 *
 * - `store_unavailable`: it cannot be reached, or the connection broke off
 * - `store_busy`: others kept it locked for too long
 * - `store_full`: no space, or no memory, is left
 * - `store_corrupt`: its file is damaged, or no database
 * - `store_too_new`: a newer version of this package has migrated it
 * - `store_failed`: anything else, such as a missing permission
 */
export type StoreErrorCode = "store_unavailable" | "store_busy" | "store_full" | "store_corrupt" | "store_too_new" | "store_failed";

/** What a `StoreError` is made of. */
export interface StoreErrorDetails {
  readonly code: StoreErrorCode;
  /** The kind of store, such as `postgres`. */
  readonly store: string;
  /** What was tried, such as `cas`. */
  readonly operation: string;
  /** What the driver threw. Only its name, code and message are kept, and of the message nothing that is quoted. */
  readonly cause?: unknown;
}

/** The codes after which the same call may succeed later. */
const passing: readonly StoreErrorCode[] = ["store_unavailable", "store_busy", "store_full"];

const fixes: Readonly<Record<StoreErrorCode, string>> = {
  store_unavailable: "it cannot be reached. Check that it runs and that the driver may connect; then read again before you repeat a write.",
  store_busy: "others kept it locked for too long. Try again; if it lasts, look for a transaction that stays open.",
  store_full: "it has no space left. Make room; what was stored before is untouched.",
  store_corrupt: "its file is damaged or no database of partnerkit. Nothing was changed; restore it from a backup.",
  store_too_new: "a newer version of @partnerkit/auth has migrated it. Update the package here; nothing was changed.",
  store_failed: "the driver refused. Its own words are in `cause`; permissions and settings are the usual reasons.",
};

/** A store could not answer. `store` says which kind it is; `cause` is what the driver said, without values. */
export class StoreError extends PartnerError {
  override readonly name = "StoreError" as const;
  declare readonly code: StoreErrorCode;
  /** The kind of store, such as `postgres`. */
  declare readonly store: string;

  constructor({ code, store, operation, cause }: StoreErrorDetails) {
    const said = quietCause(cause);
    const reason = said ? ` (${[said.code, said.message].filter(Boolean).join(": ")})` : "";
    super(`the ${store} store did not answer${reason}: ${fixes[code]}`, {
      provider: "auth",
      operation,
      code,
      retryable: passing.includes(code),
      cause: said,
    });
    Object.assign(this, { store });
  }
}

/**
 * A copy of what a driver threw, because drivers hang commands and their arguments onto errors, and some quote a value in
 * the message.
 */
function quietCause(thrown: unknown): (Error & { readonly code?: string }) | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const first: unknown = thrown instanceof AggregateError ? thrown.errors[0] : undefined;
  if (first instanceof Error) return quietCause(first); // Node's way to say that no address of a host could be reached
  const { name, message, code } = thrown as Error & { readonly code?: unknown }; // a driver's error has one
  const quiet = message
    .replace(/(["'`])[\s\S]*?\1/g, "$1…$1")
    .replace(/beginning with:[\s\S]*/, "…")
    .slice(0, 200);
  return Object.assign(new Error(quiet), { name }, typeof code === "string" || typeof code === "number" ? { code: `${code}` } : {});
}
