import { readBaseUrl } from "./base-url.ts";
import { type CredentialSettings, credentialFor, place, secretHeaders } from "./credential.ts";
import { withinTime } from "./deadline.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { maskFor, secretsAt } from "./mask.ts";
import type { Operation } from "./operation.ts";
import { type ClientOptions, checkHeaders, defaultTimeoutMs } from "./options.ts";
import { isExpired, readAnswer } from "./read-answer.ts";
import { type Attempt, send } from "./send.ts";

/** A provider's client, as its package describes it. */
export interface TransportSettings extends CredentialSettings {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly options: ClientOptions;
}

/** How one request is to be sent. */
export interface SendOptions {
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The one `fetch` beneath everything: it adds the credential, keeps the time and reads the answer. */
export interface Transport {
  readonly provider: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The base URL of an operation's service. */
  baseUrl(operation: Operation): string;
  /** Sends a request for an operation. Error statuses come back as they are; everything else that fails throws. */
  fetch(operation: Operation, request: Request, options?: SendOptions): Promise<Response>;
}

/**
 * Makes the transport of a client.
 *
 * @throws ConfigurationError when the base URL is missing or cannot be right.
 */
export function createTransport(settings: TransportSettings): Transport {
  const { provider, operations, options } = settings;
  const hasServices = Object.values(operations).some(({ service }) => service !== "");
  const base = readBaseUrl(provider, options.baseUrl, hasServices);
  checkHeaders(provider, options.headers);
  return {
    provider,
    operations,
    headers: options.headers ?? {},
    baseUrl: ({ service }) => base + service,
    fetch: (operation, request, sendOptions = {}) => {
      const timeoutMs = timeoutOf(provider, operation, sendOptions.timeoutMs ?? options.timeoutMs);
      const deadline = { provider, operation: operation.id, timeoutMs, signal: sendOptions.signal };
      return withinTime(deadline, (signal) => exchange(settings, operation, request, signal));
    },
  };
}

/** A request of a call, before its credential. */
interface Outgoing {
  readonly settings: TransportSettings;
  readonly operation: Operation;
  readonly request: Request;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Sends a request, and once more with a fresh credential where the first one has expired. */
async function exchange(settings: TransportSettings, operation: Operation, request: Request, signal: AbortSignal): Promise<Response> {
  const body = operation.body ? await request.text() : undefined;
  const outgoing = { settings, operation, request, body, signal };
  const credential = await credentialFor(settings, operation);
  const first = attemptWith(outgoing, credential ? [credential] : []);
  const answer = await send(first);
  const fresh = credential && isExpired(operation, answer) ? await credentialFor(settings, operation, credential) : undefined;
  if (!credential || !fresh || fresh === credential) return readAnswer(settings.provider, operation, answer, first.mask);
  const second = attemptWith(outgoing, [credential, fresh]);
  return readAnswer(settings.provider, operation, await send(second), second.mask);
}

/** The attempt with the last of the credentials; all of them are masked. */
function attemptWith({ settings, operation, request, body, signal }: Outgoing, credentials: readonly string[]): Attempt {
  const { provider, options } = settings;
  const url = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set("accept", operation.accept.join(", "));
  const credential = credentials.at(-1);
  if (credential && operation.credential) place(operation.credential, credential, url, headers);
  return {
    provider,
    operation: operation.id,
    url,
    method: request.method,
    headers,
    body,
    signal,
    fetch: options.fetch ?? ((sent) => globalThis.fetch(sent)),
    mask: maskFor([...credentials, ...secretHeaders(request.headers), ...secretsAt(operation.secrets.request, body)]),
  };
}

function timeoutOf(provider: string, operation: Operation, given: number | undefined): number {
  const timeoutMs = given ?? defaultTimeoutMs;
  // Timers overflow beyond 2^31 - 1 ms and would fire at once.
  if (timeoutMs === Number.POSITIVE_INFINITY || (timeoutMs > 0 && timeoutMs < 2 ** 31)) return timeoutMs;
  throw new ConfigurationError("the option timeoutMs must be above 0 and below 2147483648, or Infinity.", {
    code: "invalid_option",
    provider,
    operation: operation.id,
  });
}
