import type { PartnerError } from "./errors/partner-error.ts";
import type { Operation } from "./operation.ts";

/** Timers wait no longer: from this many milliseconds on they fire at once. */
const longest = 2 ** 31;

/**
 * Milliseconds to wait before a call is repeated, or Infinity where it must not be: the provider's own word where it
 * gives one, else a random time below a limit that doubles. Logins wait a second at least, then two (CH-11).
 *
 * @param failures - How often the call has failed, from 1.
 */
export function waitBefore({ retry }: Operation, { retryable, retryAfterMs = 0 }: PartnerError, failures: number): number {
  const backoff = Math.min(8000, 250 * 2 ** failures);
  const least = Math.max(retryAfterMs, retry === "login" ? 2 * backoff : 0);
  return retry && retryable && least < longest ? least + Math.random() * (least ? 250 : backoff) : 1 / 0;
}

/**
 * How long an answer asks to wait, in milliseconds: Retry-After in seconds or as a date, RateLimit-Reset and its kin in
 * seconds or since 1970. Dates are read by the clock of who wrote them, which its `Date` header tells. A header that says
 * nothing of the kind is passed over.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function retryAfter(headers: Headers, status = 429): number | undefined {
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  // Many servers send the limits with every answer; only a 429 says that they are why.
  for (const name of ["retry-after", ...(status === 429 ? ["ratelimit-reset", "x-ratelimit-reset", "ratelimit"] : [])]) {
    const said = headers.get(name) ?? "";
    const seconds = Number(/(?:^|;\s*t=)([\d.]+)(?![^;,])/.exec(said)?.[1]);
    const ms = /^\w+, .* GMT$/.test(said) ? Date.parse(said) - now : seconds * 1000 - (seconds > 1e9 ? now : 0);
    if (!Number.isNaN(ms)) return Math.max(0, ms);
  }
  return undefined;
}
