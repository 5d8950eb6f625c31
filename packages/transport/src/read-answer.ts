import { AnswerError } from "./errors/answer-error.ts";
import type { ApiError } from "./errors/api-error.ts";
import type { ErrorPlace } from "./errors/partner-error.ts";
import { maskFor, secretsAt } from "./mask.ts";
import type { Operation } from "./operation.ts";
import { apiError, meaningOf } from "./read-error.ts";

/** An answer that was read whole. */
export interface Answer {
  /** Status and headers; its body has been read. */
  readonly response: Response;
  /** The body of a success, or of an error with the call's secrets masked. */
  readonly data: unknown;
  /** What the answer is where it is no success. */
  readonly error?: ApiError;
  /** The credential is used up: a fresh one may help. */
  readonly expired?: boolean | undefined;
}

/** Where an error of an answer happened, with the provider's own id of the request. */
export type AnswerPlace = ErrorPlace & { readonly requestId?: string };

/**
 * Reads an answer by what the operation's document says.
 *
 * @param secrets - What must not come back in an error.
 * @throws AnswerError for a success that no client should act on.
 */
export function readAnswer(place: AnswerPlace, operation: Operation, response: Response, text: string, secrets: readonly string[]): Answer {
  const { status, ok, headers } = response;
  const { accept = ["application/json"], answer, tag, successCode, answerSecrets } = operation;
  const json = tryTo(() => JSON.parse(text) as unknown);
  // ChatHub sends its tokens as JSON or as bare text, under either type (CH-3).
  const data = json === undefined && accept.includes("text/plain") ? text.trim() : json;
  const members = data as Readonly<Record<string, unknown>> | null | undefined; // whatever it is, it may be asked
  const check = (right: unknown, code: string, wrong: string, retryable = false): void => {
    if (right) return;
    const excerpt = answerSecrets ? "" : ` (${maskFor(secrets)(text).slice(0, 120)})`;
    throw new AnswerError(`the answer is ${wrong}${excerpt}. Check the base URL, or try again later.`, { ...place, code, retryable });
  };
  if (ok) {
    const type = headers.get("content-type")?.replace(/;.*/, "").trim().toLowerCase() ?? "";
    check(text, "empty_body", "empty", true);
    check(accept.includes(type), "unexpected_content_type", `"${type}" instead of ${accept.join(" or ")}`);
    check(data !== undefined, "invalid_json", "no JSON", true);
    if (!successCode || members?.["code"] === successCode) {
      const kind = Array.isArray(data) ? "array" : members && typeof members;
      check((!answer || answer === kind) && (!tag || typeof members?.[tag] === "string"), "unexpected_shape", `no ${answer} with ${tag}`);
      return { response, data };
    }
  }
  const mask = maskFor([...secrets, ...secretsAt(answerSecrets, json)]);
  const written = tryTo(() => JSON.stringify(json));
  const meaning = meaningOf(operation, status, written ?? text); // before the mask hides it: a secret may be an ordinary word
  const body = tryTo(() => JSON.parse(mask(written ?? "")) as unknown) ?? mask(text).slice(0, 1000);
  return { response, data: body, error: apiError(place, meaning, response, body), expired: status === 401 && meaning.expired };
}

/** An answer as the web's own object, its body as JSON. */
export function toResponse({ response: { status, headers }, data }: Answer): Response {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "set-cookie"]) kept.delete(name);
  kept.set("content-type", "application/json");
  return new Response([204, 205, 304].includes(status) ? null : JSON.stringify(data), { status, headers: kept });
}

/** What a function answers, or undefined where it throws. */
function tryTo<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
