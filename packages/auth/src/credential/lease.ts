import type { TokenStore } from "../store.ts";
import { pause } from "./pause.ts";

/** Times of a lease, in milliseconds. */
export interface LeaseTimes {
  /** How long it runs without being renewed: what a killed holder can cost the others. */
  readonly ttlMs: number;
  readonly renewEveryMs: number;
  /** How often the others look; up to twice that, at random. */
  readonly pollMs: number;
}

/** A lease that is held and renewed until it is ended. */
export interface HeldLease {
  readonly fence: number;
  /** Aborts when somebody else has taken it. */
  readonly lost: AbortSignal;
  /**
   * Stops renewing; the lease runs out by itself, and whoever takes it over fences this holder off. Settles when no renewal is under way
   * any more.
   */
  letRunOut(): Promise<unknown>;
  /** Gives it back. A store that does not answer is left to let it run out. */
  release(): Promise<void>;
}

/**
 * Gets a lease as soon as it is free, unless what it is wanted for is done meanwhile.
 *
 * @param isDone - Asked before each further attempt.
 * @returns undefined where it is done
 */
export async function acquireUnless(
  store: TokenStore,
  key: string,
  owner: string,
  { ttlMs, renewEveryMs, pollMs }: LeaseTimes,
  isDone: () => Promise<boolean>,
): Promise<HeldLease | undefined> {
  for (;;) {
    const acquired = await store.acquire(key, owner, ttlMs);
    if (acquired.ok) return hold(store, key, owner, acquired.fence, { ttlMs, renewEveryMs });
    await pause(Math.min(pollMs * (1 + Math.random()), acquired.busyForMs + 1));
    if (await isDone()) return undefined;
  }
}

/** Renews a lease that was got until it is ended. */
export function hold(
  store: TokenStore,
  key: string,
  owner: string,
  fence: number,
  times: Pick<LeaseTimes, "ttlMs" | "renewEveryMs">,
): HeldLease {
  const lost = new AbortController();
  let renewing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = store.renew(key, owner, fence, times.ttlMs).then(
      (mine) => mine || lost.abort(new Error("[partnerkit] the lease was taken over")),
      () => {}, // the store does not answer: the next renewal, or the write itself, will tell
    );
  }, times.renewEveryMs);
  const letRunOut = (): Promise<unknown> => {
    clearInterval(timer);
    return renewing;
  };
  return {
    fence,
    lost: lost.signal,
    letRunOut,
    release: async () => {
      await letRunOut();
      await store.release(key, owner, fence).catch(() => false);
    },
  };
}
