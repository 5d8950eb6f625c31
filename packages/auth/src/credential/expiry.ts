import { AnswerError } from "@partnerkit/transport";
import type { Expiry } from "../connection/record.ts";

/** The last moment that a `Date` can hold. */
const lastMoment = 8.64e15;

/**
 * When a credential ends that lives so many seconds, as providers write it in `expires_in`. -1 is never (ET-14); what is absent or no
 * number says nothing, which is not never.
 *
 * @param seconds - As it came: a number, or digits in text.
 * @param now - Milliseconds since 1970 by the provider's clock.
 * @throws AnswerError `unexpected_shape` for another negative number
 */
export function expiryAfter(provider: string, seconds: unknown, now: number): Expiry {
  const number = typeof seconds === "number" ? seconds : typeof seconds === "string" && /^-?\d+$/.test(seconds) ? Number(seconds) : Number.NaN;
  if (number === -1) return "never";
  if (number < 0) {
    throw new AnswerError("a lifetime in the answer is negative and not -1. Ask the provider what it means.", {
      provider,
      operation: "refresh",
      code: "unexpected_shape",
    });
  }
  const end = now + number * 1000;
  return end <= lastMoment ? end : "unknown";
}

/** An end as results show it; null for never and for unknown. */
export function dateOf(expiresAt: Expiry | undefined): Date | null {
  return typeof expiresAt === "number" ? new Date(expiresAt) : null;
}
