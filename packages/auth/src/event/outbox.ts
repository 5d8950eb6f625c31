import { AsyncLocalStorage } from "node:async_hooks";
import type { TokenStore } from "../store.ts";
import { type Delivery, deliver, type EventHandler, type UnreadableEvent } from "./deliver.ts";

/** A delivery that goes on until it is stopped. */
export interface Subscription {
  /** Delivers what there is now, and then as before. @returns how many events; 0 in a handler */
  drain(): Promise<number>;
  /** Ends it, after the event that is being handled; in a handler, without waiting for that. */
  stop(): Promise<void>;
}

/** Options of a subscription. */
export interface EventOptions {
  /** Milliseconds between two looks. Default: 1 000. */
  readonly everyMs?: number | undefined;
  /**
   * Is told what the handler or the store throws, of each event that is parked (`event_parked`), and once of each that cannot be read.
   * Default: nobody.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Options of a single delivery. */
export interface DrainOptions {
  /** Is told of each event that is parked, and of each that cannot be read. Default: nobody. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Delivers also what waits for another try, and what is parked. Default: false. */
  readonly all?: boolean | undefined;
}

/** The events of a store. */
export interface Outbox {
  readonly subscribe: (handler: EventHandler, options?: EventOptions) => Subscription;
  /** @throws the first thing that the handler throws, once the other events are delivered */
  readonly drain: (handler: EventHandler, options?: DrainOptions) => Promise<number>;
  /** Ends all deliveries and then does what comes after them; in a handler, without waiting for either. */
  end(after: () => Promise<void>): Promise<void>;
}

/** Makes the outbox of a process. */
export function outboxOf(store: TokenStore, owner: string): Outbox {
  /** Knows whether a handler is what calls: it cannot wait for its own end. */
  const handling = new AsyncLocalStorage<true>();
  let isOver = false;
  const running = new Set<Promise<unknown>>();
  const stops = new Set<() => void>();
  const run = (delivery: Omit<Delivery, "store" | "owner">): Promise<number> => {
    const handler: EventHandler = (event) => handling.run(true, () => delivery.handler(event));
    const work = deliver({ ...delivery, handler, store, owner, isStopped: () => isOver || delivery.isStopped() });
    const ended = work.catch(() => {}).finally(() => running.delete(ended));
    running.add(ended);
    return work;
  };
  const waitFor = async (work: Promise<unknown>): Promise<void> => {
    if (!handling.getStore()) await work;
  };
  return {
    subscribe: (handler, { everyMs = 1_000, onError = () => {} } = {}) => {
      const subscription = subscriptionOf(run, handler, { everyMs, onError });
      stops.add(subscription.cancel);
      return {
        drain: async () => (handling.getStore() ? 0 : subscription.drain()),
        stop: () => {
          subscription.cancel();
          stops.delete(subscription.cancel);
          return waitFor(subscription.settled());
        },
      };
    },
    drain: async (handler, { onError = () => {}, all = false } = {}) => {
      const thrown: unknown[] = [];
      const about = { onParked: onError, onUnreadable: onError, onThrown: (error: unknown) => void thrown.push(error) };
      const delivered = await run({ handler, all, isStopped: () => false, ...about });
      if (thrown.length > 0) throw thrown[0];
      return delivered;
    },
    end: (after) => {
      isOver = true;
      for (const stop of stops) stop();
      const ended = Promise.all(running).then(after);
      ended.catch(() => {}); // told to whoever waits
      return waitFor(ended);
    },
  };
}

/** Delivers again and again, until it is cancelled. */
function subscriptionOf(
  run: (delivery: Omit<Delivery, "store" | "owner">) => Promise<number>,
  handler: EventHandler,
  { everyMs, onError }: { readonly everyMs: number; readonly onError: (error: unknown) => void },
): { readonly drain: () => Promise<number>; readonly cancel: () => void; readonly settled: () => Promise<unknown> } {
  let isStopped = false;
  let running: Promise<number> = Promise.resolve(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unreadable = new Set<string>();
  const onUnreadable = (error: UnreadableEvent): void => {
    if (unreadable.has(error.entry)) return;
    unreadable.add(error.entry);
    onError(error);
  };
  const delivery = { handler, all: false, onUnreadable, onThrown: onError, onParked: onError, isStopped: () => isStopped };
  const turn = (): Promise<number> => {
    running = running.catch(() => 0).then(() => (isStopped ? 0 : run(delivery)));
    return running;
  };
  const look = (): void => void turn().catch(onError).finally(again);
  const again = (): void => {
    if (isStopped) return;
    timer = setTimeout(look, everyMs);
    if (typeof timer === "object") timer.unref();
  };
  look();
  return {
    drain: turn,
    cancel: () => {
      isStopped = true;
      clearTimeout(timer);
    },
    settled: () => running.catch(() => 0),
  };
}
