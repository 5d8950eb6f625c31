import { isPartnerError } from "@partnerkit/transport";
import { AuthError } from "./auth-error.ts";

/** The provider gives no fresh credential at the moment, and the last one has ended. */
export class RefreshUnavailableError extends AuthError {
  override readonly name = "RefreshUnavailableError" as const;
  /** When the next attempt will be made, at the earliest. */
  declare readonly retryAt: Date;

  /** @param waitMs - Milliseconds until the next attempt. */
  constructor(provider: string, waitMs: number, cause: unknown) {
    const retryAt = new Date(Date.now() + Math.max(0, waitMs));
    super(`the provider gives no fresh credential at the moment. Try again after ${retryAt.toISOString()}.`, {
      provider,
      operation: "refresh",
      code: "refresh_unavailable",
      actor: "provider",
      retryable: true,
      retryAfterMs: Math.max(0, Math.ceil(waitMs)),
      // What a function of the caller's throws may hold anything.
      cause: isPartnerError(cause) ? cause : undefined,
    });
    Object.assign(this, { retryAt });
  }
}
