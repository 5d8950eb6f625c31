/**
 * A typed client for SMSBAT ChatHub's authentication API. Unofficial.
 *
 * @module
 */
import { AnswerError, type ApiError, type CallPlace, type CallPromise, type RequestOptions } from "@partnerkit/transport";
import { connect, isErrorOf, readCredential } from "@partnerkit/transport/client";
import { errorAnswers, type OperationErrors } from "./generated/errors.ts";
import { operations } from "./generated/operations.ts";
import type { Operator, OperatorTokenRequest, Organization, TokenToValidate, TokenValidation } from "./generated/schema.ts";
import type { ChathubClientOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

export * from "@partnerkit/transport";
export type { OperationErrors } from "./generated/errors.ts";
export { operations } from "./generated/operations.ts";
export type * from "./generated/schema.ts";
export type { ChathubClientOptions } from "./options.ts";

/** Argument of `getCompanyToken`; what is left out comes from the client's options. */
export interface GetCompanyTokenRequest {
  readonly login?: string;
  readonly password?: string;
}

/** Argument of `listOperators`. */
export interface ListOperatorsRequest {
  /** Id of the organisation, from `listOrganizations`. */
  readonly organizationId: number;
}

/** The ChatHub client: one method for each operation. */
export interface ChathubClient {
  /**
   * Trades login and password for the company token, a JSON Web Token to treat as opaque. Leave one second between
   * logins, and do not repeat one after a 401.
   *
   * @returns the bare token, whichever of its three forms the provider sent (CH-3).
   * @throws ApiError `login_refused` (401). AnswerError `unexpected_shape` when the answer holds no token.
   * @see the operation `getCompanyToken` in specs/chathub/openapi.yaml
   */
  getCompanyToken(request?: GetCompanyTokenRequest, options?: RequestOptions): CallPromise<string>;

  /**
   * Buys a token for one operator. Takes `companyToken`.
   *
   * `expiresAt` is ISO 8601 in UTC (`new Date(…).toISOString()`), at most 24 hours ahead by the provider's clock. A
   * longer one is refused by the provider and never shortened here (CH-1).
   *
   * @returns the bare token, whichever of its three forms the provider sent (CH-3).
   * @throws ApiError `invalid_request` (400, 422), `wrong_token` (403), `operator_not_found` (404).
   * @see the operation `getOperatorToken` in specs/chathub/openapi.yaml
   */
  getOperatorToken(request: OperatorTokenRequest, options?: RequestOptions): CallPromise<string>;

  /**
   * Says whether an operator token is good. Takes `companyToken`: a 401 is about that one (CH-10).
   *
   * @throws ApiError `token_refused` (401) for the company token, `operator_token_invalid` (401) where the provider says
   * "no" under that status instead of 200.
   * @throws AnswerError `unexpected_shape` when the answer has no `isValid`, which never counts as good (CH-2).
   * @see the operation `validateOperatorToken` in specs/chathub/openapi.yaml
   */
  validateOperatorToken(request: TokenToValidate, options?: RequestOptions): CallPromise<TokenValidation>;

  /**
   * Lists the company's organisations. Takes `companyToken`.
   *
   * @see the operation `listOrganizations` in specs/chathub/openapi.yaml
   */
  listOrganizations(request?: Record<string, never>, options?: RequestOptions): CallPromise<Organization[]>;

  /**
   * Lists an organisation's operators. Takes `companyToken`.
   *
   * @see the operation `listOperators` in specs/chathub/openapi.yaml
   */
  listOperators(request: ListOperatorsRequest, options?: RequestOptions): CallPromise<Operator[]>;
}

/**
 * Makes a client for ChatHub.
 *
 * @example
 * ```ts
 * import { createChathubClient } from "@partnerkit/chathub";
 *
 * const baseUrl = "https://chatapi.smsbat.com";
 * const companyToken = await createChathubClient({ baseUrl, login: "my-company", password: "my-password" }).getCompanyToken();
 * const chathub = createChathubClient({ baseUrl, companyToken });
 * const inOneHour = new Date(Date.now() + 3_600_000).toISOString();
 * const operatorToken = await chathub.getOperatorToken({ id: 123, expiresAt: inOneHour });
 * console.log(await chathub.validateOperatorToken({ token: operatorToken }));
 * ```
 * @throws ConfigurationError when `baseUrl` is missing or cannot be right.
 */
export function createChathubClient(options: ChathubClientOptions = {}): ChathubClient {
  const call = connect(settingsOf(options));
  return {
    getCompanyToken: (request, requestOptions) =>
      call(operations.getCompanyToken, (place) => loginOf(options, request, place), requestOptions, token),
    getOperatorToken: (request, requestOptions) => call(operations.getOperatorToken, request, requestOptions, token),
    validateOperatorToken: (request, requestOptions) => call(operations.validateOperatorToken, request, requestOptions, verdict),
    listOrganizations: (_, requestOptions) => call(operations.listOrganizations, {}, requestOptions),
    listOperators: (request, requestOptions) => call(operations.listOperators, request, requestOptions),
  };
}

async function loginOf(
  options: ChathubClientOptions,
  request: GetCompanyTokenRequest = {},
  place: CallPlace,
): Promise<{ login: string; password: string }> {
  const read = (name: "login" | "password"): Promise<string> => readCredential(place, name, request[name] ?? options[name]);
  return { login: await read("login"), password: await read("password") };
}

/** Reads a token from its three forms: a JSON string, `{ token }`, or bare text, which the transport made a string (CH-3). */
function token(answer: unknown, place: CallPlace): string {
  const value = (answer as { readonly token?: unknown } | null)?.token ?? answer; // whatever it is, it may be asked
  if (typeof value === "string" && /^[\w-]+(\.[\w-]+){2}$/.test(value)) return value;
  throw useless("no JSON Web Token. Check the base URL", place);
}

/** An answer without a verdict is no verdict (CH-2). */
function verdict(answer: unknown, place: CallPlace): TokenValidation {
  const said = answer as TokenValidation; // an object; the verdict is checked, the rest is as the document says
  if (typeof said.isValid === "boolean") return said;
  throw useless("no isValid. Treat the token as not validated", place);
}

/** It may be the half of an answer, so the call is repeated where it may be. */
function useless(missing: string, place: CallPlace): AnswerError {
  return new AnswerError(`the answer has ${missing}.`, { ...place, code: "unexpected_shape", retryable: true });
}

/** An error answer of one operation; `status` narrows `body`. */
export type ChathubError<Id extends keyof OperationErrors> = ApiError & OperationErrors[Id];

/** Whether a caught value is an error answer of an operation, with a status that ChatHub's document lists. */
export function isChathubError<Id extends keyof OperationErrors>(error: unknown, operation: Id): error is ChathubError<Id> {
  return isErrorOf("chathub", operation, errorAnswers[operation], error);
}
