import { agentHeader } from "#environment";
import { type CorrectPath, readBaseUrl } from "./base-url.ts";
import { type Credentials, readCredential } from "./credential.ts";
import { readTime, wait, withinTime } from "./deadline.ts";
import { NetworkError } from "./errors/network-error.ts";
import { type CallPlace, type ErrorPlace, isPartnerError, type PartnerError } from "./errors/partner-error.ts";
import { collect, type Mask, mask, partsOf, safeCause } from "./mask.ts";
import type { Operation } from "./operation.ts";
import { type ClientOptions, invalidOption, type RequestOptions, readHeaders } from "./options.ts";
import { type Answer, json, type Reading, readAnswer, readText } from "./read-answer.ts";
import { waitBefore } from "./retry.ts";

/** A provider's client, as its package describes it. */
export interface TransportSettings {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** Name and version of the client's package, for the header `User-Agent`: `partnerkit-etelecom/1.2.3`. */
  readonly agent: string;
  /** Corrects the path of a base URL: `servicesPath` where the provider's operations have services. Default: as it is. */
  readonly correctPath?: CorrectPath;
  /** The client's options, its credentials among them under the names that the operations give them. */
  readonly options: ClientOptions;
}

/** A call to make. */
export interface Outgoing {
  readonly operation: Operation;
  readonly options: RequestOptions;
  /** Prepares what is sent, within the call's time. What is secret in it beyond the document's word is added to `secrets`. */
  readonly prepare: (place: CallPlace, secrets: string[]) => Content | Promise<Content>;
  /** Makes of a success what the client's method answers. */
  readonly read: (data: unknown, place: CallPlace) => unknown;
}

/** What is sent. */
export interface Content {
  /** Path with its parameters filled in, and query. */
  readonly path: string;
  readonly body?: string | undefined;
}

/** A call that brought no answer. */
export interface Failure {
  readonly error: PartnerError;
  readonly value?: undefined;
  readonly response?: undefined;
  readonly expired?: undefined;
}

/** Sends what a client calls. What comes of it is final: everything that may help was tried. */
export type Transport = (outgoing: Outgoing) => Promise<Answer | Failure>;

/**
 * Makes the transport of a client, the one `fetch` beneath everything: it adds the credential, keeps the time, repeats what may
 * be repeated and reads the answer.
 *
 * @throws ConfigurationError for an option that is missing or cannot be right.
 */
export function createTransport({ provider, agent, correctPath, options: client }: TransportSettings): Transport {
  const { fetch, middleware, validate } = client;
  const credentials = client as Credentials; // a client has its own beside the options that all have
  const named = agentHeader(agent);
  const base = readBaseUrl(provider, client.baseUrl, correctPath);
  const policyOf = (place: ErrorPlace, own: RequestOptions) => ({
    headers: readHeaders(place, client.headers, own.headers),
    each: readTime(place, "attemptTimeoutMs", own.attemptTimeoutMs ?? client.attemptTimeoutMs ?? 10_000),
    total: readTime(place, "timeoutMs", own.timeoutMs ?? client.timeoutMs ?? 30_000),
  });
  policyOf({ provider }, {}); // what is wrong with the client's own is told at once

  return async ({ operation, options, prepare, read }) => {
    const { method, service = "", accept = json, credential: { name, query } = {} } = operation;
    const place = { provider, operation: operation.id, attempts: 0 };
    const { headers, each, total } = policyOf(place, options);
    const secrets = partsOf(headers);
    const masked: Mask = (text, answer) => {
      for (const known of [content?.body, answer]) collect(operation.secrets, known, secrets);
      return mask(secrets, text);
    };
    const reading: Reading = { place, operation, masked, secrets, validate, read };
    const end = performance.now() + total;
    let waitMs = 0;
    let content: Content | undefined;
    let credential = "";
    let rejected = "";
    let answer: Answer | Failure | undefined;

    /** Makes the call ready where it is not, and sends it through the middleware. */
    const attempt = async (stop: AbortController): Promise<Answer | Failure> => {
      const { signal } = stop;
      if (waitMs) await wait(waitMs, signal);
      content ??= await prepare(place, secrets);
      if (name && credential === rejected) {
        credential = await readCredential(place, name, credentials[name], rejected);
        // Headers would refuse it with an error that quotes it.
        if (!/^[\x21-\x7e]+$/.test(credential))
          throw invalidOption(place, name, 'holds what cannot be sent. Give it bare, without "Bearer "');
        secrets.push(credential);
      }
      signal.throwIfAborted(); // nobody waits any more
      if (answer && rejected && rejected === credential) return answer; // there is no other credential
      place.attempts += 1;
      const { path, body = null } = content;
      const url = base + service + path;
      const shown = { accept: accept.join(), ...named, ...(body && { "content-type": "application/json" }) };
      const authorization = credential && !query && { authorization: `Bearer ${credential}` };
      const target = query ? `${url}${path.includes("?") ? "&" : "?"}${query}=${encodeURIComponent(credential)}` : url;

      const send = async (kept: Readonly<Record<string, string>>): Promise<Answer> => {
        signal.throwIfAborted(); // a middleware may take longer than the attempt may
        try {
          const init: RequestInit = { method, headers: { ...kept, ...headers, ...authorization }, body, signal, redirect: "manual" };
          const response = await (fetch ? fetch(new Request(target, init)) : globalThis.fetch(target, init));
          return readAnswer(reading, response, await readText(response));
        } catch (error) {
          signal.throwIfAborted(); // it ended because the time did
          if (isPartnerError(error)) throw error;
          const cause = safeCause(error, masked);
          const message = `no usable answer from ${base} (${cause?.code ?? cause?.message}). Check the base URL and the network.`;
          throw new NetworkError(message, { ...place, code: "network_error", retryable: true, cause });
        }
      };
      return middleware ? middleware({ reading, request: { url, method, headers: shown }, stop, send }) : send(shown);
    };

    // Makes attempts until one is final: it went well, must not be repeated, or the wait before the next would pass the end.
    for (let failures = 1; ; ) {
      const left = end - performance.now();
      const longest = waitMs + each;
      const limit = left < longest ? `timeoutMs of ${total}` : `attemptTimeoutMs of ${each}`;
      answer = await withinTime(place, limit, Math.max(0, Math.min(left, longest)), options.signal, attempt).catch(failed);
      if (!answer.error) return answer;
      waitMs = 0;
      if (answer.expired && credential && !rejected) rejected = credential;
      else {
        waitMs = failures <= (options.retries ?? client.retries ?? 2) ? waitBefore(operation, answer.error, failures) : 1 / 0;
        failures += 1;
        if (performance.now() + waitMs >= end) return answer;
      }
    }
  };
}

/** An error of partnerkit as the outcome of an attempt; what a function of the caller's throws goes on. */
function failed(error: unknown): Failure {
  if (isPartnerError(error)) return { error };
  throw error;
}
