import { type ErrorPlace, PartnerError } from "./partner-error.ts";

/**
 * The call was refused before anything was sent, because an argument cannot be right
 * (`invalid_argument`) or the path is no operation (`unknown_operation`).
 */
export class RequestError extends PartnerError {
  override readonly name = "RequestError" as const;
}

/** The error for an argument that cannot be right. */
export function invalidArgument(place: ErrorPlace, name: string, wrong: string): RequestError {
  return new RequestError(`${name} is ${wrong}. Nothing was sent; check it.`, { ...place, code: "invalid_argument" });
}
