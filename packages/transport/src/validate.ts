/**
 * What the generated validators of a client are made with.
 *
 * @module
 */

/** A compiled schema, as ajv makes it. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}

/** How many places are named; an answer of another kind differs everywhere. */
const most = 5;

/** Where an answer does not fit a schema: `["/type must be string"]`. It names places only, because values can be secret. */
export function problems(check: Check, answer: unknown): readonly string[] {
  if (check(answer)) return [];
  const told = (check.errors ?? []).filter(({ keyword }) => keyword !== "if"); // it says only that a branch failed
  const places = told.map(({ instancePath, message = "is wrong" }) => `${instancePath || "the whole"} ${message}`);
  return [...new Set(places)].slice(0, most);
}
