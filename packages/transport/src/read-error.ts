import { ApiError } from "./errors/api-error.ts";
import type { ErrorMeaning, Operation } from "./operation.ts";
import type { AnswerPlace } from "./read-answer.ts";
import { retryAfter } from "./retry.ts";

/** Statuses after which the same call may succeed later. */
const passing = [408, 425, 429, 500, 502, 503, 504];

/**
 * Makes the error for an answer. Providers disagree about bodies: Twirp-style `{code, msg, meta}`, a label under `error`
 * or `detail`, plain text, HTML. All are read alike: the status decides the class, what the body says refines it (SS-6, ET-16).
 *
 * @param body - The answer's body, parsed where it is JSON, with the call's secrets masked.
 */
export function apiError(
  place: AnswerPlace,
  { code, fix, permanent }: ErrorMeaning,
  { status, headers }: Response,
  body: unknown,
): ApiError {
  const said = textOf(body).slice(0, 300);
  return new ApiError(`${status} ${code}.${said ? ` The provider says: ${said}.` : ""} ${fix}`, {
    ...place,
    code,
    status,
    body,
    retryable: passing.includes(status) && !permanent,
    retryAfterMs: retryAfter(headers, status),
  });
}

/** What an error status means for an operation, refined by what the body says. */
export function meaningOf({ errors }: Operation, status: number, body: unknown): ErrorMeaning {
  const text = textOf(body);
  // A 200 that says it failed can say what belongs to any status.
  const candidates = status === 200 ? Object.values(errors).flat() : (errors[status] ?? errors[`${Math.floor(status / 100)}XX`] ?? []);
  return (
    candidates.find(({ match }) => match && text.includes(match)) ??
    (status === 200 ? undefined : candidates.find(({ match }) => !match)) ??
    (passing.includes(status)
      ? { code: status === 429 ? "rate_limited" : "server_error", fix: "Try again later, with growing pauses." }
      : { code: status === 200 ? "call_failed" : "unexpected_status", fix: "Look at the error's body." })
  );
}

/** A body as a line of text; of a page, what it shows. */
function textOf(body: unknown): string {
  return (typeof body === "string" ? body : JSON.stringify(body))
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
