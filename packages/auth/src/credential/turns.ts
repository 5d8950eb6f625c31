import { randomUUID } from "node:crypto";
import type { TokenStore } from "../store.ts";
import { acquireUnless } from "./lease.ts";

/** Which turn is wanted. */
export interface TurnRequest {
  readonly store: TokenStore;
  /** What it is a turn of; the key of a lease. */
  readonly series: string;
  /** Milliseconds between the end of a turn and the next one. */
  readonly intervalMs: number;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
}

/** A turn that has come. */
export interface Turn {
  /** Ends it; the next one comes an interval later. */
  end(): Promise<void>;
}

/** What a killed holder costs the others, and how often a living one renews. */
const ttlMs = 15_000;
const renewEveryMs = 5_000;

/**
 * One turn of a series at a time over all processes, the next one an interval after the end of the one before. A request is sent in a turn
 * that ends with its answer: it arrived before that, so that two arrivals are at least an interval apart however long their ways were.
 *
 * The turn is a lease, which its holder lets run out an interval after the end. Within a process whoever asks first comes first.
 */
export class Turns {
  readonly #owner = `turn/${process.pid}/${randomUUID()}`;
  /** Settles when the last turn that was asked for here has ended. */
  readonly #last = new Map<string, Promise<void>>();

  /**
   * Waits for a turn. Whoever gets one ends it.
   *
   * @throws what the signal says; StoreError
   */
  async take({ store, series, intervalMs, signal }: TurnRequest): Promise<Turn> {
    const before = this.#last.get(series) ?? Promise.resolve();
    const { promise: passed, resolve: pass } = deferred();
    this.#last.set(
      series,
      before.then(() => passed),
    );
    const giveUp = async (): Promise<boolean> => {
      signal.throwIfAborted();
      return false;
    };
    try {
      await before;
      await giveUp();
      // A request of a holder that was killed may have been sent just before: no takeover within the interval after a missed renewal.
      const times = { ttlMs: Math.max(ttlMs, Math.ceil(intervalMs) + 2 * renewEveryMs), renewEveryMs };
      const lease = await acquireUnless(store, series, this.#owner, { ...times, pollMs: Math.max(25, intervalMs / 4) }, giveUp);
      return {
        end: async () => {
          await lease?.letRunOut();
          // A store's clock counts whole milliseconds. One that does not answer lets it run out later.
          await store.renew(series, this.#owner, lease?.fence ?? 0, Math.ceil(intervalMs) + 1).catch(() => false);
          pass();
        },
      };
    } catch (error) {
      pass();
      throw error;
    }
  }
}

/** A promise that is settled from outside. */
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const made: { resolve?: () => void } = {};
  const promise = new Promise<void>((resolve) => (made.resolve = resolve));
  return { promise, resolve: () => made.resolve?.() };
}
