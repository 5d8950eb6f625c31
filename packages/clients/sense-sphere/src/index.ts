/**
 * A typed client for Sense Sphere's partner API. Unofficial.
 *
 * @module
 */
import type { ApiError, CallPlace, CallPromise, RequestOptions } from "@partnerkit/transport";
import { connect, invalidArgument, isErrorOf, readBaseUrl, readOption } from "@partnerkit/transport/client";
import { errorAnswers, type OperationErrors } from "./generated/errors.ts";
import { operations, pages } from "./generated/operations.ts";
import type { BotInfo, SystemInfo, UserInfo } from "./generated/schema.ts";
import type { SenseSphereClientOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

export * from "@partnerkit/transport";
export type { OperationErrors } from "./generated/errors.ts";
export { operations } from "./generated/operations.ts";
export type * from "./generated/schema.ts";
export type { SenseSphereClientOptions } from "./options.ts";

/** Argument of `getUserInfo`. */
export interface GetUserInfoRequest {
  /** UUID of the user; the callback calls it `user_id`. */
  readonly user_uuid: string;
}

/** Argument of `getBotInfo`. */
export interface GetBotInfoRequest {
  /** UUID of the bot. Sent in lower case, because the provider's router knows no other (SS-11). */
  readonly bot_uuid: string;
}

/** Argument of `authorizeUrl`. */
export interface AuthorizeUrlRequest {
  /** Absolute http or https address that the user's browser comes back to. Best without a query and without `%`. */
  readonly redirect_uri: string;
  /**
   * Encodes `redirect_uri` twice, as the provider's own sample does. It works only with a server that decodes it twice;
   * encoded once it works with either (SS-1). Default: false.
   */
  readonly legacyDoubleEncode?: boolean;
}

/** The Sense Sphere client: one method for each operation. */
export interface SenseSphereClient {
  /**
   * Reads the profile of the user that the token was issued for. Takes `token`, which travels in the query: call it from
   * a server (SS-2).
   *
   * @throws ApiError `token_refused` or `token_expired` (401) when the user has to log in again; `user_not_found` (404)
   * also when token and user do not match. RequestError when `user_uuid` is no UUID. Another `PartnerError` when there
   * was no usable answer.
   * @see the operation `getUserInfo` in specs/sense-sphere/openapi.yaml
   */
  getUserInfo(request: GetUserInfoRequest, options?: RequestOptions): CallPromise<UserInfo>;

  /**
   * Reads the platform's branding. Takes no credential.
   *
   * @see the operation `getSystemInfo` in specs/sense-sphere/openapi.yaml
   */
  getSystemInfo(request?: Record<string, never>, options?: RequestOptions): CallPromise<SystemInfo>;

  /**
   * Reads a bot's details. Takes no credential. A bot that is switched off is answered too: look at `is_active`.
   *
   * @throws ApiError `bot_not_found` (404). RequestError when `bot_uuid` is no UUID.
   * @see the operation `getBotInfo` in specs/sense-sphere/openapi.yaml
   */
  getBotInfo(request: GetBotInfoRequest, options?: RequestOptions): CallPromise<BotInfo>;

  /**
   * The address that starts a login in the user's browser. It comes back to `redirect_uri` with `token`, `user_id` (the
   * user's UUID) and `created`.
   *
   * @throws ConfigurationError when `partnerKey` is missing. RequestError when `redirect_uri` is no http or https address.
   */
  authorizeUrl(request: AuthorizeUrlRequest): string;
}

/**
 * Makes a client for Sense Sphere.
 *
 * @example
 * ```ts
 * import { createSenseSphereClient } from "@partnerkit/sense-sphere";
 *
 * const senseSphere = createSenseSphereClient({ baseUrl: "https://sensesphere.ai" });
 * const bot = await senseSphere.getBotInfo({ bot_uuid: "550e8400-e29b-41d4-a716-446655440000" });
 * if (bot.is_active) console.log(bot.name);
 * ```
 * @throws ConfigurationError when `baseUrl` is missing or cannot be right.
 */
export function createSenseSphereClient(options: SenseSphereClientOptions = {}): SenseSphereClient {
  const call = connect(settingsOf(options));
  return {
    getUserInfo: (request, requestOptions) => call(operations.getUserInfo, checked(request, "user_uuid"), requestOptions),
    getSystemInfo: (_, requestOptions) => call(operations.getSystemInfo, {}, requestOptions),
    getBotInfo: (request, requestOptions) => call(operations.getBotInfo, checked(request, "bot_uuid"), requestOptions),
    authorizeUrl: (request) => authorizeUrl(options, request),
  };
}

const provider = "sense-sphere";

/**
 * Checks a UUID, because the provider answers a missing one with 401, which looks like an expired login (SS-3). A bot's is sent in
 * lower case, because the provider's router knows no other (SS-11).
 */
function checked<Name extends string>(request: Readonly<Record<Name, string>>, name: Name): (place: CallPlace) => object {
  return (place) => {
    const value = `${(request as Readonly<Record<Name, string>> | undefined)?.[name]}`; // a caller without types may give none
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) throw invalidArgument(place, name, "no UUID");
    return { [name]: name === "bot_uuid" ? value.toLowerCase() : value };
  };
}

function authorizeUrl(options: SenseSphereClientOptions, { redirect_uri, legacyDoubleEncode = false }: AuthorizeUrlRequest): string {
  const partnerKey = readOption({ provider }, "partnerKey", options.partnerKey);
  if (!/^https?:\/\//i.test(redirect_uri) || !URL.canParse(redirect_uri) || /\p{Surrogate}/u.test(redirect_uri)) {
    throw invalidArgument({ provider }, "redirect_uri", "no absolute http or https address");
  }
  const url = new URL(readBaseUrl(provider, options.baseUrl) + pages.authorize);
  url.searchParams.set("partner_key", partnerKey);
  url.searchParams.set("redirect_uri", legacyDoubleEncode ? encodeURIComponent(redirect_uri) : redirect_uri);
  return url.href;
}

/** An error answer of one operation; `status` narrows `body`. */
export type SenseSphereError<Id extends keyof OperationErrors> = ApiError & OperationErrors[Id];

/** Whether a caught value is an error answer of an operation, with a status that Sense Sphere's document lists. */
export function isSenseSphereError<Id extends keyof OperationErrors>(error: unknown, operation: Id): error is SenseSphereError<Id> {
  return isErrorOf(provider, operation, errorAnswers[operation], error);
}
