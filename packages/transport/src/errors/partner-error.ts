const brand = Symbol.for("partnerkit.error");

/** What every error of partnerkit carries. */
export interface PartnerErrorDetails {
  /** Stable code of partnerkit's own; the provider's is in the body of an `ApiError`. */
  readonly code: string;
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** The `operationId` of the call; absent for errors before any call. */
  readonly operation?: string | undefined;
  /** Whether the same call may succeed later. Default: false. */
  readonly retryable?: boolean | undefined;
  /** Milliseconds that the provider asked to wait. */
  readonly retryAfterMs?: number | undefined;
  /** What was thrown underneath, if it holds no secret. */
  readonly cause?: unknown;
}

/**
 * Base of the errors that partnerkit makes; what a credential function of yours throws passes through as it is. What a
 * call keeps secret is masked in its errors, in the message and in the fields, in every form in which a provider is likely
 * to write it back.
 */
export class PartnerError extends Error {
  override readonly name: string = "PartnerError";
  readonly code: string;
  readonly provider: string;
  readonly operation: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: PartnerErrorDetails) {
    const where = details.operation ? `${details.provider} ${details.operation}` : details.provider;
    super(`[partnerkit] ${where}: ${message}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.provider = details.provider;
    this.operation = details.operation;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
  }

  /** The fields that a log needs, message included. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([...Object.entries(this), ["message", this.message]]);
  }
}

// The brand tells partnerkit's errors apart, also when two copies of the package are loaded.
Object.defineProperty(PartnerError.prototype, brand, { value: true });

/** Whether a caught value is an error of partnerkit, from whichever copy of the package or realm. */
export function isPartnerError(error: unknown): error is PartnerError {
  return typeof error === "object" && error !== null && brand in error;
}
