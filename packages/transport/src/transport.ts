import { readBaseUrl } from "./base-url.ts";
import { withinTime } from "./deadline.ts";
import { AnswerError } from "./errors/answer-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { maskFor, maskJson, secretsAt } from "./mask.ts";
import type { CredentialPlace, Operation } from "./operation.ts";
import { type ClientOptions, type Credential, checkHeaders, defaultTimeoutMs, missingOption, readOption } from "./options.ts";
import { apiError, labels, meaningOf } from "./read-error.ts";
import { type Answer, type Attempt, send } from "./send.ts";

/** A provider's client, as its package describes it. */
export interface TransportSettings {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly options: ClientOptions;
  /** The credentials that were given, by option name. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
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
  if (!credential || !fresh || fresh === credential) return answered(settings.provider, operation, answer, first.mask);
  const second = attemptWith(outgoing, [credential, fresh]);
  return answered(settings.provider, operation, await send(second), second.mask);
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

/** What a caller puts into headers of its own under a telling name, such as a proxy's credential. */
function secretHeaders(headers: Headers): string[] {
  return [...headers]
    .filter(([name]) => /auth|cookie|key|secret|token/.test(name))
    .flatMap(([, value]) => [value, value.replace(/^\S+ /, "")]);
}

function place({ in: where, field, prefix }: CredentialPlace, credential: string, url: URL, headers: Headers): void {
  if (where === "query") url.searchParams.set(field, credential);
  else headers.set(field, prefix + credential);
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

async function credentialFor(settings: TransportSettings, operation: Operation, rejected?: string): Promise<string | undefined> {
  const { provider, credentials } = settings;
  if (!operation.credential) return undefined;
  const { name } = operation.credential;
  const source = credentials[name];
  if (rejected !== undefined && typeof source !== "function") return undefined;
  const context = { operation: operation.id, ...(rejected === undefined ? {} : { rejected }) };
  const value = typeof source === "function" ? await source(context) : readOption(provider, name, source);
  if (!value) throw missingOption(provider, name, operation.id);
  // Headers would refuse it with an error that quotes it.
  if (!/^[\x21-\x7e]+$/.test(value)) {
    const message = `the credential ${name} holds a space, a line break or another character that no credential has. Check where it was read from.`;
    throw new ConfigurationError(message, { code: "invalid_option", provider, operation: operation.id });
  }
  return value;
}

function isExpired(operation: Operation, { response, text }: Answer): boolean {
  return response.status === 401 && meaningOf(operation, 401, labels(tryParse(text) ?? text)).expired === true;
}

/** Checks an answer and hands it on with its body read, so that whoever parses it cannot fail. */
function answered(provider: string, operation: Operation, { response, text }: Answer, mask: Attempt["mask"]): Response {
  const { status } = response;
  // A Response cannot be made with any other status.
  if (status < 200 || status > 599) {
    throw new AnswerError(`the answer has the status ${status}, which HTTP does not have.`, {
      code: "unexpected_status",
      provider,
      operation: operation.id,
    });
  }
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  if (!response.ok) {
    const body = maskedBody(operation, text, mask);
    return new Response(status === 304 ? null : typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  }
  const data = readBody(provider, operation, response, text, mask);
  if (operation.successCode && !(isRecord(data) && data["code"] === operation.successCode)) {
    throw apiError(provider, operation, response, maskedBody(operation, text, mask));
  }
  refuseShape(provider, operation, data);
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(data), { status: 200, headers });
}

/** An answer that is not even of the right kind is no answer; its members are not checked here. */
function refuseShape(provider: string, operation: Operation, data: unknown): void {
  const { kind, tag } = operation.answer;
  const fits = kind === "any" || (kind === "array" ? Array.isArray(data) : isRecord(data) && !Array.isArray(data));
  const tagged = tag === undefined || (isRecord(data) && typeof data[tag] === "string");
  if (fits && tagged) return;
  const message = fits ? `the answer has no ${tag}, which tells what it is.` : `the answer is not an ${kind}.`;
  throw new AnswerError(message, { code: "unexpected_shape", provider, operation: operation.id });
}

/** A body for an error: JSON with its secrets masked, those of a successful answer too, or masked text. */
function maskedBody(operation: Operation, text: string, mask: Attempt["mask"]): unknown {
  const json = tryParse(text);
  // A pointer to the whole body means a bare token; an error's text is not one.
  const pointers = operation.secrets.response.filter((pointer) => pointer !== "");
  return json === undefined ? mask(text) : maskJson(json, mask, pointers);
}

function readBody(provider: string, operation: Operation, response: Response, text: string, mask: Attempt["mask"]): unknown {
  const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const details = { provider, operation: operation.id };
  if (text === "") throw new AnswerError(`${response.status} with an empty body.`, { ...details, code: "empty_body", retryable: true });
  if (!operation.accept.includes(mediaType)) {
    const message = `the answer is ${mediaType || "of no declared type"} instead of ${operation.accept.join(" or ")}: ${excerpt(text, operation, mask)}. Check the base URL; a proxy may have answered.`;
    throw new AnswerError(message, { ...details, code: "unexpected_content_type" });
  }
  const data = tryParse(text);
  if (data !== undefined) return data;
  // ChatHub sends its tokens as JSON or as bare text, under either type (CH-3).
  if (operation.accept.includes("text/plain")) return text.trim();
  throw new AnswerError(`the answer is not valid JSON: ${excerpt(text, operation, mask)}.`, {
    ...details,
    code: "invalid_json",
    retryable: true,
  });
}

/** The start of an answer, or nothing of it where the answer itself is a secret. */
function excerpt(text: string, operation: Operation, mask: Attempt["mask"]): string {
  return operation.secrets.response.length > 0
    ? `${text.length} characters, not shown because they may hold a token`
    : JSON.stringify(mask(text).slice(0, 120));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
