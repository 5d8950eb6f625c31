import type { StoreErrorCode } from "../errors/store-error.ts";

const codes: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^OOM|^MISCONF/, "store_full"],
  [/^BUSY/, "store_busy"],
  [/^(LOADING|CLUSTERDOWN|MASTERDOWN|READONLY|TRYAGAIN|NOREPLICAS)/, "store_unavailable"],
  [
    /clos|connect|socket|offline|timeout|max(imum)? number of retries|retries per request|reset|stream isn.t writeable/i,
    "store_unavailable",
  ],
];

/** Which code an error is. Both clients tell a broken connection in words; Redis's own errors begin with a word in capitals. */
export function codeOf(thrown: unknown): StoreErrorCode {
  const first: unknown = thrown instanceof AggregateError ? thrown.errors[0] : thrown;
  const { name, message, code } = (first ?? {}) as Readonly<Record<string, unknown>>; // whatever was thrown
  if (typeof code === "string" && /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENOENT|EAI_)/.test(code)) return "store_unavailable";
  const words = [String(message), String(name)];
  return codes.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? "store_failed";
}
