import type { ErrorMeaning, Operation } from "./operation.ts";

/** Statuses after which the same call may succeed later. */
export const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/**
 * What an error means for an operation. Providers disagree about bodies: Twirp-style `{code, msg, meta}`, a label under `error`
 * or `detail`, plain text, HTML. All are read alike: the status decides, what the body says refines it (SS-6, ET-16).
 *
 * @param text - The body as a line of text, see `textOf`.
 */
export function meaningOf({ errors }: Operation, status: number, text: string): ErrorMeaning {
  const failed = status > 299;
  // A success that says it failed can say what belongs to any status.
  const candidates = failed ? (errors[status] ?? (status > 499 ? errors["5XX"] : undefined) ?? []) : Object.values(errors).flat();
  return (
    candidates.find(({ match }) => (match ? text.includes(match) : failed)) ?? {
      code: !failed ? "call_failed" : status === 429 ? "rate_limited" : status > 499 ? "server_error" : "unexpected_status",
      fix: passing.includes(status) ? "Try again later, with growing pauses." : "Look at the error's body.",
    }
  );
}

/** A body as a line of text; of a page, what it shows. */
export function textOf(body: string): string {
  return body
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
