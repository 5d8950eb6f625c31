import { PartnerError, type PartnerErrorDetails } from "./partner-error.ts";

/** What an answer that is an error carries besides. */
export interface ApiErrorDetails extends PartnerErrorDetails {
  readonly status: number;
  readonly body: unknown;
}

/**
 * The provider answered with an error: an error status, or a 200 whose body says that the call failed.
 *
 * `code` is partnerkit's, from the provider's OpenAPI document (such as `shop_not_linked`); `body` is the answer as the
 * provider wrote it, parsed where it is JSON and as text otherwise, with the call's own credentials masked.
 */
export class ApiError extends PartnerError {
  override readonly name = "ApiError" as const;
  /** HTTP status. */
  declare readonly status: number;
  /** The answer's body. */
  declare readonly body: unknown;

  // oxlint-disable-next-line no-useless-constructor -- it asks for more details than the base
  constructor(message: string, details: ApiErrorDetails) {
    super(message, details);
  }
}
