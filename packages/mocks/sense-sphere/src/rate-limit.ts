import type { Clock } from "@partnerkit/mock-engine";

/** Counts requests in windows of one minute that begin with the first request. */
export class RateLimit {
  readonly #clock: Clock;
  readonly #perMinute: number;
  readonly #windows = new Map<string, { readonly start: number; count: number }>();

  constructor(clock: Clock, perMinute: number) {
    this.#clock = clock;
    this.#perMinute = perMinute;
  }

  /** Counts a request of this caller; false when it is one too many. */
  allows(caller: string): boolean {
    const now = this.#clock.now();
    const current = this.#windows.get(caller);
    const window = current && now >= current.start && now - current.start < 60_000 ? current : { start: now, count: 0 };
    this.#windows.set(caller, window);
    window.count += 1;
    return window.count <= this.#perMinute;
  }
}
