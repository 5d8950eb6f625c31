import type { ConnectionKey } from "../connection/record.ts";
import type { CallbackError } from "../errors/callback-error.ts";
import type { TokenStore } from "../store.ts";

/** Who asks. */
export interface Session {
  readonly tenant: string;
  /** The local user. */
  readonly user: string;
  /** The session's own id, where there is one: a login then ends in the session that began it. Only its hash is kept. */
  readonly id?: string | undefined;
}

/** Says who sends a request, from your own session; null for nobody. Never from what the request itself could make up. */
export type SessionFunction = (request: Request) => Session | null | Promise<Session | null>;

/** What a rate limit is asked about. */
export interface RateLimitContext {
  readonly request: Request;
  readonly provider: string;
  readonly step: "connect" | "callback";
}

/** What every redirect login shares. */
export interface RedirectContext {
  readonly store: TokenStore;
  readonly session: SessionFunction;
  /** Other origins that `returnTo` may lead to, such as `https://app.example.com`. Default: none, only paths. */
  readonly returnOrigins?: readonly string[] | undefined;
  /** Asked first, for limits by address or session; false refuses with 429. Default: no limit. */
  readonly rateLimit?: ((context: RateLimitContext) => boolean | Promise<boolean>) | undefined;
  /**
   * Is told why a callback was refused or failed; what it answers is sent in place of the page, with `Referrer-Policy: no-referrer` and
   * `Cache-Control: no-store`: the address may hold a token.
   */
  readonly onRefusal?: ((error: CallbackError, request: Request) => Response | undefined | Promise<Response | undefined>) | undefined;
  /** Is told of each connection that a login has made or renewed. */
  readonly onKept?: ((key: ConnectionKey) => void) | undefined;
  /** How long a callback's work is reserved for its process: 1 s to 60 s, in milliseconds. Default: 20 000. */
  readonly leaseMs?: number | undefined;
}

/** What every `connect` takes. */
export interface ConnectOptions {
  /** Where the browser goes in the end: a path, or an address on one of `returnOrigins`. Default: `/`. */
  readonly returnTo?: string | undefined;
}

/** What `connect` comes to: a redirect to the provider, with the cookie that binds this browser, or a connection at once. */
export type ConnectStep =
  | { readonly status: "redirect"; readonly response: Response }
  | { readonly status: "connected"; readonly key: ConnectionKey };

/** The redirect login of a provider. */
export interface RedirectFlow<ConnectInput> {
  /**
   * Begins a login.
   *
   * @throws CallbackError `not_signed_in` or `rate_limited`
   * @throws RequestError (`invalid_argument`) for an input or a `returnTo` that cannot be right
   * @throws ConfigurationError where the callback's address is not set
   */
  connect(request: Request, input: ConnectInput & ConnectOptions, context: RedirectContext): Promise<ConnectStep>;
  /** Answers what the browser brings back. */
  callback(request: Request, context: RedirectContext): Promise<Response>;
}
