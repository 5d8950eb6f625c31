const longestMs = 60_000;

/** Milliseconds until the next attempt after so many failures: any time up to 2^i seconds, and up to a minute (full jitter). */
export function backoffMs(failures: number, random: number): number {
  return random * Math.min(longestMs, 1000 * 2 ** failures);
}

/** Attempts that fail one after the other before a provider is left alone. */
const limit = 5;

/**
 * Stops asking a provider that does not answer, whichever connection asks: after five failures in a row one attempt is let
 * through at a time, with 30 to 60 seconds between them. Times are the ticker's.
 */
export class Breaker {
  #failures = 0;
  #openUntil = 0;

  /** When the next attempt may be made; in the past for now. */
  get opensAt(): number {
    return this.#openUntil;
  }

  /** Whether an attempt may be made now; while the provider is down the one that may counts as the next failure until it ends. */
  admit(now: number, random: number): boolean {
    if (now < this.#openUntil) return false;
    if (this.#failures >= limit) this.#openUntil = now + longestMs * (0.5 + random / 2);
    return true;
  }

  fail(now: number, random: number): void {
    this.#failures += 1;
    if (this.#failures >= limit) this.#openUntil = now + longestMs * (0.5 + random / 2);
  }

  succeed(): void {
    this.#failures = 0;
    this.#openUntil = 0;
  }
}
