import type { StoreErrorCode } from "../errors/store-error.ts";

/** SQLite's primary result codes that mean something to a caller. @see https://www.sqlite.org/rescode.html */
const byResult: Readonly<Record<number, StoreErrorCode>> = {
  5: "store_busy",
  6: "store_busy",
  11: "store_corrupt",
  13: "store_full",
  14: "store_unavailable",
  26: "store_corrupt",
};

const byName: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^ERR_INVALID_STATE|^E(NOENT|ACCES|PERM|ROFS)$/, "store_unavailable"],
  [/^ENOSPC$/, "store_full"],
];

/** Which code an error of `node:sqlite` (`errcode`) or the file system (`code`) is. */
export function codeOf(thrown: unknown): StoreErrorCode {
  const { errcode, code } = (thrown ?? {}) as { readonly errcode?: unknown; readonly code?: unknown }; // whatever was thrown
  const result = typeof errcode === "number" ? byResult[errcode & 0xff] : undefined; // the rest are extended codes
  return result ?? byName.find(([name]) => name.test(String(code)))?.[1] ?? "store_failed";
}
