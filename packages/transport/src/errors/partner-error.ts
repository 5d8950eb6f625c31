const brand = Symbol.for("partnerkit.error");

/** Where an error happened. */
export interface ErrorPlace {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** The `operationId` of the call; absent for errors before any call. */
  readonly operation?: string | undefined;
  /** How many requests the call had sent. Default: 0. */
  readonly attempts?: number | undefined;
}

/** Where an error of a call happened. */
export interface CallPlace extends ErrorPlace {
  readonly operation: string;
  readonly attempts: number;
}

/** What every error of partnerkit carries. */
export interface PartnerErrorDetails extends ErrorPlace {
  /** Stable code of partnerkit's own; the provider's is in the body of an `ApiError`. */
  readonly code: string;
  /** Whether the same call may succeed later. Default: false. */
  readonly retryable?: boolean | undefined;
  /** Milliseconds that the provider asked to wait. */
  readonly retryAfterMs?: number | undefined;
  /** The provider's own id of the request, where an answer names one. */
  readonly requestId?: string | undefined;
  /** What was thrown underneath, if it holds no secret. */
  readonly cause?: unknown;
}

/**
 * Base of the errors that partnerkit makes; what a credential function of yours throws passes through as it is. What a
 * call keeps secret is masked in its errors, in the message and in the fields, in every form in which a provider is likely
 * to write it back. Each message ends with what to do next.
 */
export class PartnerError extends Error {
  override readonly name: string = "PartnerError";
  declare readonly code: string;
  declare readonly provider: string;
  declare readonly operation: string | undefined;
  declare readonly retryable: boolean;
  declare readonly retryAfterMs: number | undefined;
  declare readonly attempts: number;
  declare readonly requestId: string | undefined;

  constructor(message: string, details: PartnerErrorDetails) {
    const { provider, operation = "" } = details;
    super(`[partnerkit] ${provider}${operation && ` ${operation}`}: ${message}`, details); // of these it takes `cause`
    Object.assign(this, { retryable: false, attempts: 0 }, details);
  }

  /** The fields that a log needs, message included. */
  toJSON(): object {
    return Object.assign({ message: this.message }, this);
  }
}

// The brand tells partnerkit's errors apart, also when two copies of the package are loaded.
Object.assign(PartnerError.prototype, { [brand]: true });

/** Whether a caught value is an error of partnerkit, from whichever copy of the package or realm. */
export function isPartnerError(error: unknown): error is PartnerError {
  return brand in Object(error);
}
