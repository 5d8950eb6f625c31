import { readable } from "../connection/codec.ts";
import { hold } from "../credential/lease.ts";
import { AuthError } from "../errors/auth-error.ts";
import type { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import type { EncryptionError } from "../errors/encryption-error.ts";
import type { Entry, Page, TokenStore } from "../store.ts";
import { type AuthEvent, eventPrefix } from "./event.ts";
import { mostFailures, putBack, readEvent, type StoredEvent } from "./stored-event.ts";

/** Is handed each event. Once it has returned, the event is deleted; where it throws, the event comes again later. */
export type EventHandler = (event: AuthEvent) => void | Promise<void>;

/** Says which event cannot be read, and why. */
export type UnreadableEvent = CorruptRecordError | EncryptionError;

/** How a delivery goes. */
export interface Delivery {
  readonly store: TokenStore;
  readonly owner: string;
  readonly handler: EventHandler;
  /** Whether also those are handed over that wait for another try, or were parked. */
  readonly all: boolean;
  /** Asked before each event; what is left stays. */
  readonly isStopped: () => boolean;
  /** Is told what the handler throws. */
  readonly onThrown: (error: unknown) => void;
  /** Is told of each event that is delivered no more by itself. */
  readonly onParked: (error: AuthError) => void;
  /** Is told of each event that cannot be read, which stays in the store. */
  readonly onUnreadable: (error: UnreadableEvent) => void;
}

/** One process delivers at a time; a holder that was killed delays the next one by so long. */
const lease = { key: "events/delivery", ttlMs: 15_000, renewEveryMs: 5_000 };

/**
 * Delivers what is in the outbox, the oldest first, at least once: an event whose handler was cut off comes again. An event whose handler
 * throws keeps back the later ones of its connection, and no others.
 *
 * @returns how many were delivered; 0 where another process is at it
 */
export async function deliver(delivery: Delivery): Promise<number> {
  const { store, owner } = delivery;
  const acquired = await store.acquire(lease.key, owner, lease.ttlMs);
  if (!acquired.ok) return 0;
  const held = hold(store, lease.key, owner, acquired.fence, lease);
  try {
    return await deliverUntil(() => held.lost.aborted || delivery.isStopped(), delivery);
  } finally {
    await held.release();
  }
}

async function deliverUntil(isOver: () => boolean, delivery: Delivery): Promise<number> {
  const { store, all, onUnreadable } = delivery;
  const keptBack = new Set<string>();
  let delivered = 0;
  let cursor: string | null = null;
  do {
    const page: Page = await store.list(eventPrefix, { cursor, onUnreadable });
    for (const entry of page.entries) {
      if (isOver()) return delivered;
      const stored = readable(() => readEvent(entry), onUnreadable);
      if (!stored || (!all && stored.failures >= mostFailures)) continue;
      const { provider, tenant, subject } = stored.event;
      const connection = JSON.stringify([provider, tenant, subject]);
      const waits = keptBack.has(connection) || (!all && stored.retryAt > 0 && stored.retryAt > (await store.now()));
      if (!waits && (await handle(delivery, entry, stored))) delivered += 1;
      else keptBack.add(connection);
    }
    ({ cursor } = page);
  } while (cursor !== null);
  return delivered;
}

/** Hands over one event; answers whether it is done with. */
async function handle({ store, handler, onThrown, onParked }: Delivery, entry: Entry, stored: StoredEvent): Promise<boolean> {
  try {
    await handler(stored.event);
  } catch (error) {
    onThrown(error);
    const failures = stored.failures + 1;
    await store.transact([putBack(entry, failures, await store.now())]);
    if (failures === mostFailures) onParked(parked(stored.event));
    return false;
  }
  await store.transact([{ type: "delete", key: entry.key }]);
  return true;
}

function parked({ id, provider }: AuthEvent): AuthError {
  return new AuthError(
    `the handler threw ${mostFailures} times at the event "${id}". It is kept: mend the handler, then call drainEvents(handler, { all: true }).`,
    { provider, operation: "events", code: "event_parked", actor: "operator" },
  );
}
