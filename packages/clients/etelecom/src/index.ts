/**
 * A typed client for eTelecom's shop connection API. Unofficial.
 *
 * @module
 */
import type { ApiError, CallPromise, RequestOptions } from "@partnerkit/transport";
import { connect, isErrorOf } from "@partnerkit/transport/client";
import { errorAnswers, type OperationErrors } from "./generated/errors.ts";
import { operations } from "./generated/operations.ts";
import type {
  Account,
  AuthorizeShopAnswer,
  AuthorizeShopRequest,
  CurrentAccountRequest,
  CurrentShopRequest,
  PartnerAccount,
} from "./generated/schema.ts";
import type { EtelecomClientOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

export * from "@partnerkit/transport";
export type { OperationErrors } from "./generated/errors.ts";
export { operations } from "./generated/operations.ts";
export type * from "./generated/schema.ts";
export type { EtelecomClientOptions } from "./options.ts";

/** The eTelecom client: one method for each operation. */
export interface EtelecomClient {
  /**
   * Connects a shop: without `shop_id` for the first time, with it to get the key of a shop that has logged in before.
   * Takes `apiKey`.
   *
   * The answer is a union. Branch on `type`: `shop_request` asks for a login at `auth_url`, `shop_key` brings the key.
   *
   * @throws ApiError `shop_not_linked` (403) for a shop that never logged in through this partner; the other statuses
   * are those of `OperationErrors["authorizeShop"]`. Another `PartnerError` when there was no usable answer.
   * @see the operation `authorizeShop` in specs/etelecom/openapi.yaml
   */
  authorizeShop(request: AuthorizeShopRequest, options?: RequestOptions): CallPromise<AuthorizeShopAnswer>;

  /**
   * Checks a shop's key. Takes `shopKey`.
   *
   * @throws ApiError with the statuses of `OperationErrors["currentShop"]`, or another `PartnerError`.
   * @see the operation `currentShop` in specs/etelecom/openapi.yaml
   */
  currentShop(request?: CurrentShopRequest, options?: RequestOptions): CallPromise<Account>;

  /**
   * Checks the partner's API key. Takes `apiKey`.
   *
   * @throws ApiError with the statuses of `OperationErrors["currentAccount"]`, or another `PartnerError`.
   * @see the operation `currentAccount` in specs/etelecom/openapi.yaml
   */
  currentAccount(request?: CurrentAccountRequest, options?: RequestOptions): CallPromise<PartnerAccount>;
}

/**
 * Makes a client for eTelecom.
 *
 * @example
 * ```ts
 * import { createEtelecomClient } from "@partnerkit/etelecom";
 *
 * const etelecom = createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", apiKey: "the key as issued" });
 * const answer = await etelecom.authorizeShop({
 *   email: "cua-hang@example.com",
 *   phone: "0901000001",
 *   name: "Cửa hàng Hoa Sen",
 *   redirect_url: "https://shop.example.com/partner/callback",
 * });
 * if (answer.type === "shop_request") console.log(answer.auth_url);
 * ```
 * @throws ConfigurationError when `baseUrl` is missing or cannot be right.
 */
export function createEtelecomClient(options: EtelecomClientOptions = {}): EtelecomClient {
  const call = connect(settingsOf(options));
  return {
    authorizeShop: (request, requestOptions) => call(operations.authorizeShop, request, requestOptions),
    currentShop: (request = {}, requestOptions) => call(operations.currentShop, request, requestOptions),
    currentAccount: (request = {}, requestOptions) => call(operations.currentAccount, request, requestOptions),
  };
}

/** An error answer of one operation; `status` narrows `body`. */
export type EtelecomError<Id extends keyof OperationErrors> = ApiError & OperationErrors[Id];

/** Whether a caught value is an error answer of an operation, with a status that eTelecom's document lists. */
export function isEtelecomError<Id extends keyof OperationErrors>(error: unknown, operation: Id): error is EtelecomError<Id> {
  return isErrorOf("etelecom", operation, errorAnswers[operation], error);
}
