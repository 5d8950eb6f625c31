import { attempt } from "./attempt.ts";
import { readBaseUrl } from "./base-url.ts";
import { type Credentials, readCredential, secretHeaders, writeCredential } from "./credential.ts";
import { readTime, withinTime } from "./deadline.ts";
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
    const secrets = [...secretHeaders(headers), ...secretsIn(operation, body)];
    const call: Call = { ...outgoing, settings, url: base + (operation.service ?? "") + path, headers, place: where, secrets };
    const time = readTime(where, "timeoutMs", 30_000, own, options);
    const end = performance.now() + time;
    return withinTime(where, "timeoutMs", time, own.signal, (signal) => repeat(call, end, signal));
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

/** Makes attempts until one is final: it went well, must not be repeated, or the wait before the next would pass the end. */
async function repeat(call: Call, end: number, outer: AbortSignal): Promise<Answer> {
  const { settings, operation, options, place } = call;
  const retries = options.retries ?? settings.options.retries ?? 2;
  const time = readTime(place, "attemptTimeoutMs", 10_000, options, settings.options);
  let credential = await credentialFor(call);
  let rejected: string | undefined;
  for (let failures = 1; ; ) {
    place.attempts += 1;
    const attempted = withinTime(place, "attemptTimeoutMs", time, outer, (signal) => attemptOnce(call, credential, signal));
    const outcome = await attempted.catch(asValue);
    const failure = isPartnerError(outcome) ? outcome : outcome.error;
    if (!failure) return outcome as Answer; // it is none of ours, and holds none
    if (!rejected && "expired" in outcome && outcome.expired) {
      rejected = credential;
      credential = await credentialFor(call, rejected);
      if (credential !== rejected) continue;
    }
    const waitMs = failures <= retries ? waitBefore(operation, failure, failures) : undefined;
    if (waitMs === undefined || performance.now() + waitMs >= end) {
      if (outcome === failure) throw failure;
      return outcome as Answer;
    }
    log(call, "warn", "again", { code: failure.code, waitMs });
    failures += 1;
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      outer.addEventListener("abort", () => clearTimeout(timer)); // the deadline has told the caller
    });
  }
}

/** What is secret in the body; all of it where a serialiser of the caller's own wrote something else than JSON. */
function secretsIn({ secrets }: Operation, body = ""): string[] {
  try {
    return secrets ? secretsAt(secrets, JSON.parse(body)) : [];
  } catch {
    return [body];
  }
}

/** An error of partnerkit as a value; what a function of the caller's throws goes on. */
function asValue(error: unknown): PartnerError {
  if (isPartnerError(error)) return error;
  throw error;
}

/** The credential that an operation takes. */
async function credentialFor({ settings, operation, place }: Call, rejected?: string): Promise<string | undefined> {
  const { name } = operation.credential ?? {};
  return name && readCredential(place, name, settings.credentials[name], rejected);
}

/** One attempt, through the client's middleware. */
async function attemptOnce(call: Call, credential: string | undefined, signal: AbortSignal): Promise<Answer> {
  const { settings, operation, body, place, secrets } = call;
  const { fetch, middleware = [] } = settings.options;
  const { method, accept = ["application/json"] } = operation;
  if (credential) secrets.push(credential);
  const url = new URL(call.url);
  const shown: Record<string, string> = { accept: accept.join(", ") };
  if (body !== undefined) shown["content-type"] = "application/json";
  // Browsers have their own, and would ask for permission to send another before each call.
  if (!globalThis.navigator?.userAgent.startsWith("Mozilla")) shown["user-agent"] = settings.agent;
  const send = (kept: Readonly<Record<string, string>>): Promise<Answer> => {
    const headers = { ...kept, ...call.headers };
    if (operation.credential && credential) writeCredential(place, operation.credential, credential, url, headers);
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
  logger?.[level](`[partnerkit] ${place.provider} ${place.operation}: ${message}`, { ...place, ...more });
}
