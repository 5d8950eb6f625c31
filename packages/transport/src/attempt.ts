import { AnswerError } from "./errors/answer-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { isPartnerError } from "./errors/partner-error.ts";
import { maskFor, safeCause } from "./mask.ts";
import type { Operation } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { type Answer, type AnswerPlace, readAnswer } from "./read-answer.ts";

/** One request, ready to be sent. */
export interface Attempt {
  readonly place: AnswerPlace;
  readonly operation: Operation;
  readonly url: URL;
  readonly init: RequestInit;
  readonly fetch: ClientOptions["fetch"];
  /** What must not come back in an error. */
  readonly secrets: readonly string[];
}

/**
 * Sends a request and reads its answer whole.
 *
 * Redirects are never followed: a hop would carry the credential along (SS-12).
 *
 * @throws NetworkError, AnswerError
 */
export async function attempt({ place, operation, url, init, fetch, secrets }: Attempt): Promise<Answer> {
  const mask = (text: string): string => maskFor(secrets)(text);
  try {
    const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url.href, init));
    const { status, type, headers, body } = response;
    const id = headers.get("x-request-id");
    const there = id ? { ...place, requestId: mask(id) } : place;
    const refuse = (code: string, wrong: string): never => {
      body?.cancel().catch(() => {}); // it may have been read to its limit
      throw new AnswerError(`${wrong}. Check the base URL.`, { ...there, code });
    };
    // A browser hides where a redirect leads: the status is 0 and the type tells. Elsewhere its query can repeat a token.
    if (type === "opaqueredirect" || (status > 299 && status < 400 && status !== 304))
      refuse("redirect_refused", mask(`a redirect to ${headers.get("location")?.replace(/[?#].*/, "")} is not followed`));
    if (status > 599) refuse("unexpected_status", `HTTP has no status ${status}`);
    const text = (await readText(response)) ?? refuse("answer_too_large", "the answer is longer than 8 MiB");
    return readAnswer(there, operation, response, text, secrets);
  } catch (error) {
    if (isPartnerError(error)) throw error;
    const cause = safeCause(error, mask);
    const message = `no usable answer from ${url.origin} (${cause?.code ?? cause?.message}). Check the base URL and the network.`;
    throw new NetworkError(message, { ...place, code: "network_error", retryable: true, cause });
  }
}

/** Answers above this many bytes are not read on: 8 MiB. No operation of any provider comes near it. */
const limit = 8 << 20;

/** Reads a body as text, or answers undefined for one above the limit. */
async function readText(response: Response): Promise<string | undefined> {
  const { body, headers } = response;
  const length = headers.get("content-length");
  // What is announced and not compressed is read in one piece, which is much faster.
  if (length && Number(length) < limit && !headers.get("content-encoding")) return response.text();
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size < limit; ) {
    const value = (await reader?.read())?.value;
    if (!value) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return undefined;
}
