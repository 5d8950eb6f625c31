import { ConfigurationError } from "./errors/configuration-error.ts";

/** Options that every client takes. */
export interface ClientOptions {
  /** Base URL as the provider issued or published it. Default: the provider's environment variable. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests, for tests and proxies. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds that a call may take, its body included; `Infinity` for no limit. Default: 30 000. */
  readonly timeoutMs?: number | undefined;
  /** Headers for every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of one call. */
export interface RequestOptions {
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that this call may take, its body included. Default: the client's. */
  readonly timeoutMs?: number | undefined;
  /** Headers for this request, added to the client's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Why a credential is asked for. */
export interface CredentialContext {
  /** The `operationId` that takes it. */
  readonly operation: string;
  /** The exact credential that was refused just now, when it is asked for a second time. */
  readonly rejected?: string;
}

/** A credential, or a function that answers one. The function is asked again once after a 401 that means "expired". */
export type Credential = string | ((context: CredentialContext) => string | Promise<string>);

/** Milliseconds that a call may take unless an option says otherwise. */
export const defaultTimeoutMs = 30_000;

/** `baseUrl` of `etelecom` is `ETELECOM_BASE_URL` in the environment. */
export function environmentName(provider: string, option: string): string {
  return `${provider}_${option.replace(/[A-Z]/g, "_$&")}`.replaceAll("-", "_").toUpperCase();
}

/** The option as given, or its environment variable where the option is absent; undefined where that is empty. */
export function readOption(provider: string, option: string, given: string | undefined): string | undefined {
  // Browsers and workers have no process; bundlers must not be made to add one.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  // An empty option is a mistake and does not fall through to another credential.
  return (given ?? process?.env?.[environmentName(provider, option)]) || undefined;
}

/** Refuses headers that `fetch` would refuse with an error that quotes them. */
export function checkHeaders(
  provider: string,
  headers: Readonly<Record<string, string | undefined>> | undefined,
  operation?: string,
): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (/^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value ?? "")) continue;
    const message = `the header ${JSON.stringify(name)} of the option headers has a name or value that cannot be sent.`;
    throw new ConfigurationError(message, { code: "invalid_option", provider, operation });
  }
}

/** The error for an option that is neither given nor in the environment. */
export function missingOption(provider: string, option: string, operation?: string): ConfigurationError {
  const message = `the option ${option} is missing. Pass it to the client or set ${environmentName(provider, option)}.`;
  return new ConfigurationError(message, { code: "missing_option", provider, operation });
}
