import { parse } from "../connection/codec.ts";
import { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import type { EncryptionError } from "../errors/encryption-error.ts";
import type { Entry, Page, TokenStore } from "../store.ts";
import { type AuthEvent, eventPrefix } from "./event.ts";

/** Is handed each event. Once it has returned, the event is deleted; what it throws leaves it where it is. */
export type EventHandler = (event: AuthEvent) => void | Promise<void>;

/** One process delivers at a time; a holder that was killed delays the next one by so long. */
const leaseMs = 15_000;
const leaseKey = "events/delivery";

/**
 * Delivers what is in the outbox, the oldest first, at least once: an event whose handler was cut off comes again. One that cannot be read
 * keeps nobody waiting: it stays in the store.
 *
 * @param onUnreadable - Is told of each event that cannot be read.
 * @param isStopped - Asked before each event; what is left stays.
 * @returns how many were delivered; 0 where another process is at it
 * @throws what the handler throws; what comes after that event stays
 */
export async function deliver(
  store: TokenStore,
  owner: string,
  handler: EventHandler,
  onUnreadable: (error: UnreadableEvent) => void,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const lease = await store.acquire(leaseKey, owner, leaseMs);
  if (!lease.ok) return 0;
  let delivered = 0;
  let renewedAt = performance.now();
  let cursor: string | null = null;
  try {
    do {
      const page: Page = await store.list(eventPrefix, { cursor, onUnreadable });
      for (const entry of page.entries) {
        if (isStopped()) return delivered;
        if (performance.now() - renewedAt > leaseMs / 3) {
          if (!(await store.renew(leaseKey, owner, lease.fence, leaseMs))) return delivered;
          renewedAt = performance.now();
        }
        const event = readEventOr(entry, onUnreadable);
        if (!event) continue;
        await handler(event);
        await store.transact([{ type: "delete", key: entry.key }]);
        delivered += 1;
      }
      ({ cursor } = page);
    } while (cursor !== null);
    return delivered;
  } finally {
    await store.release(leaseKey, owner, lease.fence).catch(() => false);
  }
}

/** Says which event cannot be read, and why. */
export type UnreadableEvent = CorruptRecordError | EncryptionError;

function readEventOr(entry: Entry, onUnreadable: (error: UnreadableEvent) => void): AuthEvent | undefined {
  try {
    return readEvent(entry);
  } catch (error) {
    if (!(error instanceof CorruptRecordError)) throw error;
    onUnreadable(error);
    return undefined;
  }
}

/** An entry of the outbox as an event. @throws CorruptRecordError */
export function readEvent({ key, value }: Entry): AuthEvent {
  const event = (typeof value === "string" ? parse(value) : undefined) as
    | (Omit<AuthEvent, "id" | "at"> & { readonly at: number })
    | undefined; // as eventStep writes it
  if (typeof event?.type !== "string" || typeof event.at !== "number") throw new CorruptRecordError(key);
  return { ...event, id: key, at: new Date(event.at) };
}

/** A delivery that goes on until it is stopped. */
export interface Subscription {
  /** Delivers what there is now, and then as before. @returns how many events */
  drain(): Promise<number>;
  /** Ends it, after the event that is being handled. */
  stop(): Promise<void>;
}

/**
 * Delivers again and again. What the handler throws goes to `onError`, and the event comes again at the next turn; of an event that cannot
 * be read `onError` is told once.
 */
export function subscribe(
  store: TokenStore,
  owner: string,
  handler: EventHandler,
  { everyMs, onError }: { readonly everyMs: number; readonly onError: (error: unknown) => void },
): Subscription {
  let stopped = false;
  let running: Promise<number> = Promise.resolve(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unreadable = new Set<string>();
  const onUnreadable = (error: UnreadableEvent): void => {
    if (unreadable.has(error.entry)) return;
    unreadable.add(error.entry);
    onError(error);
  };
  const turn = (): Promise<number> => {
    running = running.catch(() => 0).then(() => (stopped ? 0 : deliver(store, owner, handler, onUnreadable, () => stopped)));
    return running;
  };
  const again = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void turn().catch(onError).finally(again), everyMs);
    if (typeof timer === "object") timer.unref();
  };
  void turn().catch(onError).finally(again);
  return {
    drain: turn,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running.catch(() => 0);
    },
  };
}
