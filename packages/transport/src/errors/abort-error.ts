import { PartnerError } from "./partner-error.ts";

/** The caller's signal aborted the call (`aborted`); `cause` is the signal's reason. */
export class AbortError extends PartnerError {
  override readonly name = "AbortError" as const;
}
