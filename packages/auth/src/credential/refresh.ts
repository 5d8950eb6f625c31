import { TimeoutError } from "@partnerkit/transport";
import type { CredentialRecord } from "../connection/record.ts";
import type { RefreshOutcome } from "../provider.ts";
import type { Entry } from "../store.ts";
import type { HeldLease } from "./lease.ts";
import { pause } from "./pause.ts";
import type { Room } from "./room.ts";
import type { FetchContext, Slot } from "./slot.ts";

/** What a refresh starts from. */
export interface RefreshStart {
  /** The entry as it was read under the lease. */
  readonly entry: Entry | null;
  readonly lease: HeldLease;
  readonly current: CredentialRecord | undefined;
  readonly rejected: boolean;
  readonly insisted: boolean;
}

/** What a refresh came to. */
export type Refreshed = "refreshed" | "reauth" | "fenced";

/**
 * Asks the provider and keeps what came, if the lease is still ours.
 *
 * An answer that comes after its time is still kept: it may have ended the credential before it. The lease is left to run out for that, see
 * `Room.isLate`.
 */
export async function refresh(room: Room, slot: Slot, start: RefreshStart): Promise<Refreshed> {
  const { lease } = start;
  const stop = new AbortController();
  const limit = timeLimit(room.upstreamMs, () => stop.abort(late(slot.provider, room.upstreamMs)));
  const onLost = (): void => stop.abort(lease.lost.reason);
  lease.lost.addEventListener("abort", onLost);
  const context: FetchContext = {
    current: start.current,
    rejected: start.rejected,
    insisted: start.insisted,
    signal: stop.signal,
    untimed: (work) => limit.without(work),
  };
  const fetching = slot.fetch(context);
  try {
    const outcome = await Promise.race([fetching, aborted(stop.signal)]);
    return await keep(room, slot, start, outcome);
  } catch (error) {
    if (error instanceof TimeoutError && room.isLate(error)) {
      void lease.letRunOut();
      void keepLate(room, slot, start, fetching);
    }
    throw error;
  } finally {
    limit.end();
    fetching.catch(() => {});
    lease.lost.removeEventListener("abort", onLost);
  }
}

/** Keeps what comes after its time, unless somebody else has begun meanwhile. */
async function keepLate(room: Room, slot: Slot, start: RefreshStart, fetching: Promise<RefreshOutcome>): Promise<void> {
  try {
    await keep(room, slot, start, await fetching);
  } catch {
    // Nobody waits for it any more.
  }
  await start.lease.release();
}

/** Writes the outcome; where the store does not answer, again, for as long as others are kept off by the lease. */
async function keep(room: Room, slot: Slot, { entry, lease }: RefreshStart, outcome: RefreshOutcome): Promise<Refreshed> {
  const steps = slot.steps(entry, outcome, lease.fence);
  for (let failures = 1; ; failures += 1) {
    try {
      const done = await room.store.transact(steps);
      if (!done.ok) return "fenced"; // or kept by an attempt whose answer was lost: whoever reads next will see
      if (outcome.type === "reauth") room.tell((observer) => observer.reauth?.({ provider: slot.provider }));
      return outcome.type === "reauth" ? "reauth" : "refreshed";
    } catch (error) {
      if (failures > 4) throw error;
      await pause(100 * 2 ** failures);
    }
  }
}

function late(provider: string, ms: number): TimeoutError {
  return new TimeoutError(`no answer within ${ms} ms. Try again later.`, {
    provider,
    operation: "refresh",
    code: "refresh_late",
    retryable: true,
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => reject(signal.reason as Error); // what it was aborted with above
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** A time that begins now, and does not run while something else is waited for: it begins again after that. */
function timeLimit(ms: number, onEnd: () => void): { end(): void; without<Answer>(work: () => Promise<Answer>): Promise<Answer> } {
  let timer = setTimeout(onEnd, ms);
  let ended = false;
  return {
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
    without: async (work) => {
      clearTimeout(timer);
      try {
        return await work();
      } finally {
        if (!ended) timer = setTimeout(onEnd, ms);
      }
    },
  };
}
