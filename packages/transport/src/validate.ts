/**
 * What the generated validators of a client are made with.
 *
 * @module
 */
import { AnswerError } from "./errors/answer-error.ts";
import type { Logger } from "./logger.ts";
import type { Validate } from "./options.ts";

/** A compiled schema, as ajv makes it. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}

/** By operation, what finds where an answer does not fit the document: `["/type must be string"]`; nothing where it fits. */
export type Validators = Readonly<Record<string, (answer: unknown) => readonly string[]>>;

/** What an answer that does not fit leads to: nothing, a warning, or an `AnswerError` `schema_mismatch`. */
export type ValidateMode = "off" | "warn" | "throw";

/** Makes the option `validate`. */
export type MakeValidate = (mode: ValidateMode, logger?: Pick<Logger, "warn">) => Validate | undefined;

/** How many places are named; an answer of another kind differs everywhere. */
const most = 5;

/** Where an answer does not fit a schema: `["/type must be string"]`. It names places only, because values can be secret. */
export function problems(check: Check, answer: unknown): readonly string[] {
  if (check(answer)) return [];
  const told = (check.errors ?? []).filter(({ keyword }) => keyword !== "if"); // it says only that a branch failed
  const places = told.map(({ instancePath, message = "is wrong" }) => `${instancePath || "the whole"} ${message}`);
  return [...new Set(places)].slice(0, most);
}

/** Holds successes against a provider's document, with its compiled validators. */
export function validateWith(validators: Validators): MakeValidate {
  return (mode, logger = console) => {
    if (mode === "off") return undefined;
    if (mode !== "warn" && mode !== "throw")
      throw new RangeError('[partnerkit] the mode of validate is neither "off", "warn" nor "throw". Use one of them.');
    return (data, place) => {
      const { provider, operation, attempts } = place;
      const found = validators[operation]?.(data) ?? [];
      if (!found[0]) return;
      const code = "schema_mismatch";
      const wrong = `the answer does not fit the provider's document: ${found.join("; ")}. Look at what has changed`;
      if (mode === "throw") throw new AnswerError(`${wrong}, or use "warn".`, { ...place, code });
      try {
        logger.warn(`[partnerkit] ${provider} ${operation}: ${wrong}.`, { provider, operation, attempts, code });
      } catch {} // a logger that throws does not fail the call
    };
  };
}
