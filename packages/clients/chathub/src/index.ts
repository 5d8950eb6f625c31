/**
 * A typed client for SMSBAT ChatHub's authentication API. Unofficial.
 *
 * @module
 */
import {
  AnswerError,
  type ApiError,
  type ClientOptions,
  type Credential,
  type HttpClient,
  type RequestOptions,
} from "@partnerkit/transport";
import { connect, isErrorOf, missingOption, readOption } from "@partnerkit/transport/client";
import type { OperationErrors } from "./generated/errors.ts";
import { operations } from "./generated/operations.ts";
import type { Operator, OperatorTokenRequest, Organization, paths, TokenToValidate, TokenValidation } from "./generated/schema.ts";

export * from "@partnerkit/transport";
export type { OperationErrors } from "./generated/errors.ts";
export { operations } from "./generated/operations.ts";
export type * from "./generated/schema.ts";

/** Options of the ChatHub client. */
export interface ChathubClientOptions extends ClientOptions {
  /** The company's login. Default: the environment variable `CHATHUB_LOGIN`. */
  readonly login?: Credential | undefined;
  /** The company's password. Default: the environment variable `CHATHUB_PASSWORD`. */
  readonly password?: Credential | undefined;
  /** The company token. Default: the environment variable `CHATHUB_COMPANY_TOKEN`. */
  readonly companyToken?: Credential | undefined;
  /** An operator's token, for calls made as that operator. No operation of today takes it. */
  readonly operatorToken?: Credential | undefined;
}

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
  getCompanyToken(request?: GetCompanyTokenRequest, options?: RequestOptions): Promise<string>;

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
  getOperatorToken(request: OperatorTokenRequest, options?: RequestOptions): Promise<string>;

  /**
   * Says whether an operator token is good. Takes `companyToken`: a 401 is about that one (CH-10).
   *
   * @throws ApiError `token_refused` (401) for the company token, `operator_token_invalid` (401) where the provider says
   * "no" under that status instead of 200.
   * @throws AnswerError `unexpected_shape` when the answer has no `isValid`, which never counts as good (CH-2).
   * @see the operation `validateOperatorToken` in specs/chathub/openapi.yaml
   */
  validateOperatorToken(request: TokenToValidate, options?: RequestOptions): Promise<TokenValidation>;

  /**
   * Lists the company's organisations. Takes `companyToken`.
   *
   * @see the operation `listOrganizations` in specs/chathub/openapi.yaml
   */
  listOrganizations(request?: Record<string, never>, options?: RequestOptions): Promise<Organization[]>;

  /**
   * Lists an organisation's operators. Takes `companyToken`.
   *
   * @see the operation `listOperators` in specs/chathub/openapi.yaml
   */
  listOperators(request: ListOperatorsRequest, options?: RequestOptions): Promise<Operator[]>;

  /** The openapi-fetch client beneath: `{ data, error, response }` by path. */
  readonly http: HttpClient<paths>;
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
  const { companyToken, operatorToken } = options;
  const { call, http } = connect<paths>({ provider, operations, options, credentials: { companyToken, operatorToken } });
  return {
    getCompanyToken: async (request, requestOptions) =>
      token("getCompanyToken", await call(operations.getCompanyToken, await loginOf(options, request), requestOptions)),
    getOperatorToken: async (request, requestOptions) =>
      token("getOperatorToken", await call(operations.getOperatorToken, request, requestOptions)),
    validateOperatorToken: async (request, requestOptions) =>
      verdict(await call(operations.validateOperatorToken, request, requestOptions)),
    listOrganizations: (_, requestOptions) => call(operations.listOrganizations, {}, requestOptions),
    listOperators: (request, requestOptions) => call(operations.listOperators, request, requestOptions),
    http,
  };
}

const provider = "chathub";

async function loginOf(options: ChathubClientOptions, request: GetCompanyTokenRequest = {}): Promise<{ login: string; password: string }> {
  const read = async (name: "login" | "password"): Promise<string> => {
    const source = request[name] ?? options[name];
    const value = typeof source === "function" ? await source({ operation: "getCompanyToken" }) : readOption(provider, name, source);
    if (!value) throw missingOption(provider, name, "getCompanyToken");
    return value;
  };
  return { login: await read("login"), password: await read("password") };
}

/** Reads a token from its three forms: a JSON string, `{ token }`, or bare text, which the transport made a string (CH-3). */
function token(operation: string, answer: unknown): string {
  const value = typeof answer === "object" && answer !== null && "token" in answer ? answer.token : answer;
  if (typeof value === "string" && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) return value;
  throw new AnswerError("the answer holds no JSON Web Token. Check the base URL.", { code: "unexpected_shape", provider, operation });
}

/** An answer without a verdict is no verdict (CH-2). */
function verdict(answer: unknown): TokenValidation {
  if (typeof answer === "object" && answer !== null && "isValid" in answer && typeof answer.isValid === "boolean") {
    return answer as TokenValidation; // the verdict is checked, the rest is as the document says
  }
  throw new AnswerError("the answer has no isValid. Treat the token as not validated.", {
    code: "unexpected_shape",
    provider,
    operation: "validateOperatorToken",
  });
}

/** An error answer of one operation; `status` narrows `body`. */
export type ChathubError<Id extends keyof OperationErrors> = ApiError & OperationErrors[Id];

/** Whether a caught value is an error answer of an operation, with a status that ChatHub's document lists. */
export function isChathubError<Id extends keyof OperationErrors>(error: unknown, operation: Id): error is ChathubError<Id> {
  return isErrorOf(provider, operations[operation], error);
}
