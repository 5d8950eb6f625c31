import { readVariable } from "#environment";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { CallPlace, ErrorPlace } from "./errors/partner-error.ts";
import type { Composed } from "./middleware.ts";

/** Options of one call. */
export interface RequestOptions {
  /** Aborts the call, whatever it is doing: it waits, sends or reads. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that the whole call may take: credential, attempts, the waits between them, and the body. `Infinity` for no
   * limit. Default: the client's, or 30 000.
   */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that one attempt may take, its body included. Default: the client's, or 10 000. */
  readonly attemptTimeoutMs?: number | undefined;
  /**
   * How many times at most the request is sent again after a failure that may pass. Only operations that the provider's
   * document marks as safe to repeat are. Default: the client's, or 2.
   */
  readonly retries?: number | undefined;
  /** Headers for this request, added to the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Options that every client takes.
 *
 * @example
 * ```ts
 * import { compose, createEtelecomClient, logged } from "@partnerkit/etelecom";
 * import { validate } from "@partnerkit/etelecom/validators";
 *
 * const etelecom = createEtelecomClient({
 *   baseUrl: "https://partner.example.com/v1/partner",
 *   apiKey: async ({ rejected }) => (rejected ? "a fresh key" : "the key as issued"),
 *   timeoutMs: 20_000,
 *   attemptTimeoutMs: 5_000,
 *   retries: 3,
 *   headers: { "x-department": "sales" },
 *   middleware: compose(
 *     logged(console),
 *     async (request, next, { operation, attempts }) => {
 *       request.headers.set("x-trace", `${operation}-${attempts}`);
 *       return await next(request);
 *     },
 *   ),
 *   validate: validate("warn"),
 *   fetch: (request) => fetch(request),
 * });
 * console.log(etelecom);
 * ```
 */
export interface ClientOptions extends Omit<RequestOptions, "signal"> {
  /** Base URL as the provider issued or published it. Default: the provider's environment variable, such as `ETELECOM_BASE_URL`. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests, for tests and proxies. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** What goes around each attempt: `compose(…)` of middleware. Default: nothing. */
  readonly middleware?: Composed | undefined;
  /** Checks each success against the provider's document: `validate("throw")` of the client's subpath `/validators`. Default: nothing does. */
  readonly validate?: Validate | undefined;
}

/** Checks the data of a success, and throws or tells where it does not fit. */
export type Validate = (data: unknown, place: CallPlace) => void;

/** Why a credential is asked for. */
export interface CredentialContext {
  /** The `operationId` that takes it. */
  readonly operation: string;
  /** The exact credential that was refused just now, when it is asked for a second time. */
  readonly rejected?: string;
}

/** A credential, or a function that answers one. The function is asked again once after a 401 that means "expired". */
export type Credential = string | ((context: CredentialContext) => string | Promise<string>);

/** The error for an option that cannot be right. What is wrong with it ends with what to do. */
export function invalidOption(place: ErrorPlace, option: string, wrong: string): ConfigurationError {
  return new ConfigurationError(`the option ${option} ${wrong}.`, { ...place, code: "invalid_option" });
}

/**
 * The option as given, or its environment variable where the option is absent: `baseUrl` of `etelecom` is `ETELECOM_BASE_URL`.
 *
 * @throws ConfigurationError `missing_option` where that is empty.
 */
export function readOption(place: ErrorPlace, option: string, given: string | undefined): string {
  if (given) return given;
  const { value, fix } = readVariable(place.provider, option);
  // An empty option is a mistake and does not fall through to another credential.
  if (given === undefined && value) return value;
  throw new ConfigurationError(`the option ${option} is missing. ${fix}.`, { ...place, code: "missing_option" });
}

/**
 * The headers together, in lower case; later ones win.
 *
 * @throws ConfigurationError `invalid_option` in place of the error of `Headers`, which would quote what cannot be sent.
 */
export function readHeaders(place: ErrorPlace, ...all: RequestOptions["headers"][]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of all.flatMap((each) => Object.entries(each ?? {}))) {
    try {
      Object.assign(headers, Object.fromEntries(new Headers([[name, value]])));
    } catch {
      throw invalidOption(place, "headers", `holds what cannot be sent. Look at ${JSON.stringify(name)}`);
    }
  }
  return headers;
}
