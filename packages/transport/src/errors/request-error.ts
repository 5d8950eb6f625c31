import { PartnerError } from "./partner-error.ts";

/**
 * The call was refused before anything was sent, because an argument cannot be right
 * (`invalid_argument`) or the path is no operation (`unknown_operation`).
 */
export class RequestError extends PartnerError {
  override readonly name = "RequestError" as const;
}
