import type { PartnerError } from "./errors/partner-error.ts";
import type { Operation } from "./operation.ts";

/**
 * Milliseconds to wait before a call is repeated, or undefined where it must not be: the provider's own word where it
 * gives one, else a random time below a limit that doubles. Logins wait a second at least, then two (CH-11).
 *
 * @param failures - How often the call has failed, from 1.
 */
export function waitBefore({ retry }: Operation, { retryable, retryAfterMs }: PartnerError, failures: number): number | undefined {
  if (!retry || !retryable) return undefined;
  const backoff = Math.min(8000, 250 * 2 ** failures);
  const least = Math.max(retryAfterMs ?? 0, retry === "login" ? 2 * backoff : 0);
  return least + Math.random() * (least ? 250 : backoff);
}

/**
 * How long an answer asks to wait, in milliseconds: Retry-After in seconds or as a date, RateLimit-Reset and its kin in
 * seconds or since 1970. Dates are read by the clock of who wrote them, which its `Date` header tells.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function retryAfter(headers: Headers, status = 429): number | undefined {
  // Many servers send the limits with every answer; only a 429 says that they are why.
  const names = ["retry-after", ...(status === 429 ? ["ratelimit-reset", "x-ratelimit-reset", "ratelimit"] : [])];
  const said = names.map((name) => headers.get(name)).find(Boolean) ?? "";
  const number = /(?:^|;\s*t=)(\d+(?:\.\d+)?)(?=$|[;,])/.exec(said)?.[1];
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  const seconds = Number(number);
  const ms = number ? seconds * 1000 - (seconds > 1e9 ? now : 0) : /^\w+, .* GMT$/.test(said) ? Date.parse(said) - now : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
