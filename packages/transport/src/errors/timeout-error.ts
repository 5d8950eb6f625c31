import { PartnerError } from "./partner-error.ts";

/** The call took longer than `timeoutMs`, or its last attempt longer than `attemptTimeoutMs`, the body included (`timeout`). */
export class TimeoutError extends PartnerError {
  override readonly name = "TimeoutError" as const;
}
