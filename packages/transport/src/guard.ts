import type { ApiError } from "./errors/api-error.ts";
import { isPartnerError } from "./errors/partner-error.ts";

/** The error answers of an operation that the provider's document lists. */
export interface ErrorAnswers {
  readonly statuses: readonly number[];
  /** Whether their bodies may be text instead of JSON. */
  readonly text?: true;
}

/**
 * Whether a caught value is the answer of an operation with a status that the provider's document lists, and a body of
 * the kind that it lists: an object, or text where it lists text. The members of the object are not checked.
 */
export function isErrorOf(provider: string, operation: string, { statuses, text }: ErrorAnswers, error: unknown): error is ApiError {
  if (!isPartnerError(error) || error.name !== "ApiError" || error.provider !== provider || error.operation !== operation) return false;
  const { status, body } = error as ApiError; // told by its name, which works across copies of the package
  return statuses.includes(status) && ((typeof body === "object" && body !== null) || (!!text && typeof body === "string"));
}
