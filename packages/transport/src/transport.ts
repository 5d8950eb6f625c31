import { attempt } from "./attempt.ts";
import { readBaseUrl } from "./base-url.ts";
import { type Credentials, readCredential } from "./credential.ts";
import { readTime, wait, withinTime } from "./deadline.ts";
import { AnswerError } from "./errors/answer-error.ts";
import { isPartnerError, type PartnerError } from "./errors/partner-error.ts";
import type { LogFields, Logger } from "./logger.ts";
import { secretsAt } from "./mask.ts";
import { around } from "./middleware.ts";
import type { Operation } from "./operation.ts";
import { type ClientOptions, invalidOption, type RequestOptions, readHeaders } from "./options.ts";
import { type Answer, readAnswer } from "./read-answer.ts";
import { waitBefore } from "./retry.ts";

/** A provider's client, as its package describes it. */
export interface TransportSettings {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** Name and version of the client's package, for the header `User-Agent`: `partnerkit-etelecom/1.2.3`. */
  readonly agent: string;
  /** Whether the provider's operations have services. */
  readonly hasServices?: boolean;
  readonly credentials: Credentials;
  readonly options: ClientOptions;
}

/** What is to be sent. */
export interface Outgoing {
  readonly operation: Operation;
  /** Path with its parameters filled in, and query. */
  readonly path: string;
  readonly body?: string | undefined;
  readonly options: RequestOptions;
}

/** Sends what a client calls. What it answers is final: a success, or an error status after everything that may help was tried. */
export type Transport = (outgoing: Outgoing) => Promise<Answer>;

/**
 * Makes the transport of a client, the one `fetch` beneath everything: it adds the credential, keeps the time, repeats what may
 * be repeated and reads the answer.
 *
 * @throws ConfigurationError for an option that is missing or cannot be right.
 */
export function createTransport(settings: TransportSettings): Transport {
  const { provider, hasServices, options } = settings;
  const place = { provider };
  const base = readBaseUrl(provider, options.baseUrl, hasServices);
  readHeaders(place, options.headers);
  if ((options.validate ?? "off") !== "off" && !options.validators)
    throw invalidOption(place, "validate", `needs validators. Import them from @partnerkit/${provider}/validators`);
  return async (outgoing) => {
    const { operation, path, body, options: own } = outgoing;
    const where = { ...place, operation: operation.id, attempts: 0 };
    const headers = readHeaders(where, options.headers, own.headers);
    const secrets = [...Object.values(headers).flatMap(partsOf), ...secretsIn(operation, body)];
    return repeat({ ...outgoing, settings, url: base + (operation.service ?? "") + path, headers, place: where, secrets });
  };
}

/** A call on its way. */
interface Call extends Outgoing {
  readonly settings: TransportSettings;
  readonly url: string;
  /** The caller's own headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where errors happen; counts the attempts. */
  readonly place: { readonly provider: string; readonly operation: string; attempts: number };
  /** Every credential that was used, and what else must not come back. */
  readonly secrets: string[];
}

/** What a header of the caller's own may hold that is secret: all of it, what follows a scheme, and the values of cookies. */
function partsOf(value: string): string[] {
  return [value, ...value.split(/^\S+ |; /).flatMap((part) => [part, part.replace(/^[^=]*=/, "")])];
}

/** What is secret in the body; all of it where a serialiser of the caller's own wrote something else than JSON. */
function secretsIn({ secrets }: Operation, body = ""): string[] {
  try {
    return secrets ? secretsAt(secrets, JSON.parse(body)) : [];
  } catch {
    return [body];
  }
}

/** Makes attempts until one is final: it went well, must not be repeated, or the wait before the next would pass the end. */
async function repeat(call: Call): Promise<Answer> {
  const { settings, operation, options, place } = call;
  const { options: client, credentials } = settings;
  const { name } = operation.credential ?? {};
  const retries = options.retries ?? client.retries ?? 2;
  const each = readTime(place, "attemptTimeoutMs", 10_000, options, client);
  const total = readTime(place, "timeoutMs", 30_000, options, client);
  const end = performance.now() + total;
  let waitMs = 0;
  let credential: string | undefined;
  let rejected: string | undefined;
  let answer: Answer | undefined;
  const attemptAfterWait = async (signal: AbortSignal): Promise<Answer> => {
    if (waitMs) await wait(waitMs, signal);
    if (name && credential === rejected) credential = await readCredential(place, name, credentials[name], rejected);
    signal.throwIfAborted(); // nobody waits any more
    if (answer && rejected && credential === rejected) return answer; // there is no other credential
    place.attempts += 1;
    return attemptOnce(call, credential, signal);
  };
  for (let failures = 1; ; ) {
    const left = end - performance.now();
    const limit = left < waitMs + each ? `timeoutMs of ${total}` : `attemptTimeoutMs of ${each}`;
    const outcome = await withinTime(place, limit, Math.min(left, waitMs + each), options.signal, attemptAfterWait).catch(asValue);
    answer = isPartnerError(outcome) ? undefined : outcome;
    const failure = isPartnerError(outcome) ? outcome : outcome.error;
    if (!failure) return outcome as Answer; // one without an error
    if (answer?.expired && !rejected && credential) {
      rejected = credential;
      waitMs = 0;
      continue;
    }
    const next = failures <= retries ? waitBefore(operation, failure, failures) : undefined;
    if (next === undefined || next >= longest || performance.now() + next >= end) {
      if (answer) return answer;
      throw failure;
    }
    log(call, "warn", "again", { code: failure.code, waitMs: next });
    waitMs = next;
    failures += 1;
  }
}

/** Timers wait no longer: beyond it they fire at once. */
const longest = 2 ** 31 - 1;

/** An error of partnerkit as a value; what a function of the caller's throws goes on. */
function asValue(error: unknown): PartnerError {
  if (isPartnerError(error)) return error;
  throw error;
}

/** One attempt, through the client's middleware. */
async function attemptOnce(call: Call, credential: string | undefined, signal: AbortSignal): Promise<Answer> {
  const { settings, operation, body, place, secrets } = call;
  const { fetch, middleware = [] } = settings.options;
  const { method, accept = ["application/json"], credential: { query, header, name = "" } = {} } = operation;
  if (credential) secrets.push(credential);
  const url = new URL(call.url);
  const shown: Record<string, string> = { accept: accept.join() };
  if (body !== undefined) shown["content-type"] = "application/json";
  // Browsers have their own, and would ask for permission to send another before each call.
  if (!globalThis.navigator?.userAgent.startsWith("Mozilla")) shown["user-agent"] = settings.agent;
  // Headers would refuse it with an error that quotes it.
  if (credential && !/^[\x21-\x7e]+$/.test(credential))
    throw invalidOption(place, name, 'holds a space, a line break or an odd letter. Give it without "Bearer "');
  const send = async (kept: Readonly<Record<string, string>>): Promise<Answer> => {
    signal.throwIfAborted(); // a middleware may take longer than the attempt may
    const headers = { ...kept, ...call.headers };
    if (credential && query) url.searchParams.set(query, credential);
    else if (credential) headers[header ?? "authorization"] = header ? credential : `Bearer ${credential}`;
    return attempt({ place, operation, url, init: { method, headers, body: body ?? null, signal, redirect: "manual" }, fetch, secrets });
  };
  const read = async (response: Response): Promise<Answer> => readAnswer(place, operation, response, await response.text(), secrets);
  const started = performance.now();
  const answer = await (middleware[0]
    ? around(middleware, { ...place, route: operation.path }, new Request(url, { method, headers: shown, signal }), { send, read })
    : send(shown));
  log(call, "debug", "answered", { status: answer.response.status, durationMs: performance.now() - started });
  validate(call, answer);
  return answer;
}

/** Holds a success against the provider's document, where the client is told to. */
function validate(call: Call, { data, error }: Answer): void {
  const { settings, operation, place } = call;
  const { validate: mode = "off", validators, logger = console } = settings.options;
  const problems = mode === "off" || error ? [] : (validators?.[operation.id]?.(data) ?? []);
  if (!problems[0]) return;
  const message = `the answer does not fit the provider's document: ${problems.join("; ")}. Look at what has changed`;
  const code = "schema_mismatch";
  if (mode === "throw") throw new AnswerError(`${message}, or set validate to "warn".`, { ...place, code });
  log(call, "warn", message, { code }, logger);
}

function log(
  { settings, place }: Call,
  level: keyof Logger,
  message: string,
  more: Partial<LogFields>,
  logger = settings.options.logger,
): void {
  try {
    logger?.[level](`[partnerkit] ${place.provider} ${place.operation}: ${message}`, { ...place, ...more });
  } catch {} // a logger that fails does not fail the call
}
