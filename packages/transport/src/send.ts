import { AnswerError } from "./errors/answer-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { type Mask, safeCause } from "./mask.ts";
import { maxAnswerBytes, readText } from "./read-text.ts";

/** One request, ready to be sent. */
export interface Attempt {
  readonly provider: string;
  readonly operation: string;
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly mask: Mask;
}

/** An answer with its body read. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends a request and reads its answer whole.
 *
 * Redirects are never followed: a hop would carry the credential along (SS-12).
 *
 * @throws NetworkError, AnswerError `redirect_refused` or `answer_too_large`
 */
export async function send(attempt: Attempt): Promise<Answer> {
  const { provider, operation, url, method, headers, body, signal, mask } = attempt;
  signal.throwIfAborted();
  try {
    const request = new Request(url, { method, headers, signal, redirect: "manual", ...(body === undefined ? {} : { body }) });
    const response = await attempt.fetch(request);
    if (isRedirect(response)) {
      await response.body?.cancel();
      throw redirected(attempt, response);
    }
    const text = await readText(response);
    if (text === undefined) {
      const message = `the answer is longer than ${maxAnswerBytes} bytes. Check the base URL; something else may have answered.`;
      throw new AnswerError(message, { code: "answer_too_large", provider, operation });
    }
    return { response, text };
  } catch (error) {
    if (error instanceof AnswerError) throw error;
    const cause = safeCause(error, mask);
    const message = `no usable answer from ${url.origin}${reasonOf(cause)}. Check the base URL and the network.`;
    throw new NetworkError(message, { provider, operation, code: "network_error", retryable: true, cause });
  }
}

/** A browser hides where a redirect leads: the status is 0 and the type tells. */
function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400 && status !== 304);
}

/** Names origin and path only: the query of a redirect can repeat a token. */
function redirected({ provider, operation, url, mask }: Attempt, response: Response): AnswerError {
  const location = response.headers.get("location") ?? "";
  const target = location && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const leadingTo = target ? mask(` to ${target.origin}${target.pathname}`) : "";
  const message = `the provider answered with a redirect${leadingTo}, which is not followed with a credential. Check the base URL and the path.`;
  return new AnswerError(message, { code: "redirect_refused", provider, operation });
}

function reasonOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return ` (${cause.code})`;
  }
  return "";
}
