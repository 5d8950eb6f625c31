import type { ApiError } from "./errors/api-error.ts";
import { isPartnerError } from "./errors/partner-error.ts";
import type { Operation } from "./operation.ts";

/**
 * Whether a caught value is the answer of an operation with a status that the provider's document lists, and a body of
 * the kind that it lists: an object, or text where it lists text. The members of the object are not checked.
 */
export function isErrorOf(provider: string, { id, errors, textErrors }: Operation, error: unknown): error is ApiError {
  if (!isPartnerError(error) || error.name !== "ApiError" || error.provider !== provider || error.operation !== id) return false;
  const { status, body } = error as ApiError; // told by its name, which works across copies of the package
  const listed = status in errors || ("5XX" in errors && status >= 500 && status <= 504);
  return listed && ((typeof body === "object" && body !== null) || (!!textErrors && typeof body === "string"));
}
