import type { CredentialRecord } from "../connection/record.ts";

const fiveMinutes = 300_000;

/** Until when a credential is good, in milliseconds since 1970 by the provider's clock. */
export interface Windows {
  /** From here on it is refreshed, while it still serves. */
  readonly softAt: number;
  /** From here on it is not handed out: an answer to it could come after its end. */
  readonly hardAt: number;
}

/** What sets the windows. */
export interface WindowOptions {
  /** How far the machine's clock is off, in milliseconds. */
  readonly skewMs: number;
  /** From 0 to 1, so that many credentials of one age do not end together. */
  readonly random: number;
  /** A provider's own span before the end, in milliseconds. */
  readonly before?: { readonly min: number; readonly max: number } | undefined;
}

/**
 * The windows of a credential: hard 2 s and the skew before its end, soft 50 to 100 % of 10 % of its life, at most five minutes. Neither
 * takes more than half of a short life, or a refresh would never catch up.
 */
export function windowsOf({ expiresAt, issuedAt }: CredentialRecord, { skewMs, random, before }: WindowOptions): Windows {
  if (typeof expiresAt !== "number") return { softAt: Number.POSITIVE_INFINITY, hardAt: Number.POSITIVE_INFINITY };
  const life = Math.max(0, expiresAt - issuedAt);
  const hard = Math.min(2_000 + skewMs, life * 0.1);
  const widest = Math.min(life * 0.1, fiveMinutes);
  const soft = before ? Math.min(before.min + (before.max - before.min) * random, life / 2) : widest * (0.5 + random / 2);
  return { softAt: expiresAt - Math.max(soft, hard), hardAt: expiresAt - hard };
}
