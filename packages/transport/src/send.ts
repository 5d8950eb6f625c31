import { AbortError } from "./errors/abort-error.ts";
import { AnswerError } from "./errors/answer-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { type Mask, safeCause } from "./mask.ts";

/** One request, ready to be sent any number of times. */
export interface Attempt {
  readonly provider: string;
  readonly operation: string;
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly mask: Mask;
}

/** An answer with its body read. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request and reads its answer whole, so that the timeout and the signal cover the body.
 *
 * Redirects are never followed: a hop would carry the credential along (SS-12).
 *
 * @throws TimeoutError, AbortError, NetworkError, AnswerError `redirect_refused`
 */
export async function send(attempt: Attempt): Promise<Answer> {
  const { provider, operation, url, mask } = attempt;
  const stop = new AbortController();
  let release: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (error: Error): void => {
      reject(error);
      stop.abort(error);
    };
    release = onEnd(attempt, end);
  });
  try {
    return await Promise.race([ended, exchange(attempt, stop.signal)]);
  } catch (error) {
    if (error instanceof TimeoutError || error instanceof AbortError || error instanceof AnswerError) throw error;
    const cause = safeCause(error, mask);
    const message = `no answer from ${url.origin}${reasonOf(cause)}. Check the base URL and the network.`;
    throw new NetworkError(message, { provider, operation, code: "network_error", retryable: true, cause });
  } finally {
    release?.();
  }
}

/** Calls `end` when the time is up or the caller aborts, and answers a function that stops waiting for either. */
function onEnd({ provider, operation, timeoutMs, signal }: Attempt, end: (error: Error) => void): () => void {
  const details = { provider, operation };
  const onAbort = (): void => end(new AbortError("the caller aborted the call.", { ...details, code: "aborted", cause: signal?.reason }));
  const onTimeout = (): void => {
    const message = `no complete answer within ${timeoutMs} ms. Raise timeoutMs or try again later.`;
    end(new TimeoutError(message, { ...details, code: "timeout", retryable: true }));
  };
  const timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(onTimeout, timeoutMs);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  };
}

async function exchange(attempt: Attempt, signal: AbortSignal): Promise<Answer> {
  const { url, method, headers, body, provider, operation } = attempt;
  signal.throwIfAborted();
  const init = { method, headers, signal, redirect: "manual" as const, ...(body === undefined ? {} : { body }) };
  const response = await attempt.fetch(new Request(url, init));
  // A browser hides where a redirect leads: the status is 0 and the type tells.
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    const message = `the provider answered with a redirect${leadingTo(response, url)}, which is not followed with a credential. Check the base URL and the path.`;
    throw new AnswerError(message, { code: "redirect_refused", provider, operation });
  }
  return { response, text: await response.text() };
}

/** Origin and path only: the query of a redirect can repeat a token. */
function leadingTo(response: Response, base: URL): string {
  const location = response.headers.get("location");
  if (!location || !URL.canParse(location, base)) return "";
  const { origin, pathname } = new URL(location, base);
  return ` to ${origin}${pathname}`;
}

function reasonOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return ` (${cause.code})`;
  }
  return "";
}
