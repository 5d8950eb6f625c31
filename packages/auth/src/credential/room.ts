import { isPartnerError } from "@partnerkit/transport";
import type { TokenStore } from "../store.ts";
import type { Breaker } from "./backoff.ts";
import type { LeaseTimes } from "./lease.ts";
import type { AuthObserver, RefreshEnd } from "./observer.ts";
import type { ProviderClock } from "./provider-clock.ts";
import type { Ticker } from "./ticker.ts";

/** What the keepers of one provider have in common. */
export interface Room {
  readonly store: TokenStore;
  /** Names this process in leases. */
  readonly owner: string;
  readonly ticker: Ticker;
  readonly clock: ProviderClock;
  readonly breaker: Breaker;
  readonly times: LeaseTimes;
  /** Milliseconds that a provider has for its answer; less than a lease runs. */
  readonly upstreamMs: number;
  /** Milliseconds after which a credential in memory is compared with the store, in the background. */
  readonly recheckMs: number;
  /** A provider's own soft window. */
  readonly before: { readonly min: number; readonly max: number } | undefined;
  random(): number;
  /** Asks the store for the time, once: a database's clock is worth more than this machine's. */
  readonly synchronise: () => Promise<void>;
  /** Tells the observer, whose faults are its own. */
  tell(what: (observer: AuthObserver) => void): void;
  /** Tells it of an attempt that begins. */
  began(about: { readonly provider: string; readonly rejected: boolean }): (end: RefreshEnd) => void;
  /** Whether an error means that an answer may still come. */
  isLate(error: Error): boolean;
}

/** Tells an observer of things, and ignores what it throws. */
export function tellingOf(observer: AuthObserver = {}): Pick<Room, "tell" | "began" | "isLate"> {
  const tell = (what: (observer: AuthObserver) => void): void => {
    try {
      what(observer);
    } catch {
      // A credential is not held up by whoever counts it.
    }
  };
  return {
    tell,
    began: (about) => {
      let end: ((end: RefreshEnd) => void) | undefined;
      tell(() => (end = observer.refresh?.(about)));
      return (ended) => {
        tell(() => end?.(ended));
        if (ended.waiters > 1) tell(() => observer.storm?.({ provider: about.provider, waiters: ended.waiters }));
      };
    },
    isLate: (error) => isPartnerError(error) && error.code === "refresh_late",
  };
}
