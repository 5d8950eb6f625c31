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
  const running = new Set<Promise<unknown>>();
  let isOver = false;
  const waitFor = async (work: Promise<unknown>): Promise<void> => {
    if (!handling.getStore()) await work;
  };
  const run = (delivery: Omit<Delivery, "store" | "owner">): Promise<number> => {
    const handler: EventHandler = (event) => handling.run(true, () => delivery.handler(event));
    const work = deliver({ ...delivery, handler, store, owner, isStopped: () => isOver || delivery.isStopped() });
    const ended = work.catch(() => {}).finally(() => running.delete(ended));
    running.add(ended);
    return work;
  };
  return {
    subscribe: (handler, { everyMs = 1_000, onError = () => {} } = {}) => {
      let isStopped = false;
      let last: Promise<number> = Promise.resolve(0);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const unreadable = new Set<string>();
      const onUnreadable = (error: UnreadableEvent): void => {
        if (!unreadable.has(error.entry)) onError(error);
        unreadable.add(error.entry);
      };
      const delivery = { handler, all: false, onUnreadable, onThrown: onError, onParked: onError, isStopped: () => isStopped };
      const turn = (): Promise<number> => {
        last = last.catch(() => 0).then(() => (isStopped || isOver ? 0 : run(delivery)));
        return last;
      };
      const look = (): void => void turn().catch(onError).finally(again);
      const again = (): void => {
        if (isStopped || isOver) return;
        timer = setTimeout(look, everyMs);
        if (typeof timer === "object") timer.unref();
      };
      look();
      return {
        drain: async () => (handling.getStore() ? 0 : turn()),
        stop: () => {
          isStopped = true;
          clearTimeout(timer);
          return waitFor(last.catch(() => 0));
        },
      };
    },
    drain: async (handler, { onError = () => {}, all = false } = {}) => {
      const thrown: unknown[] = [];
      const onThrown = (error: unknown): void => void thrown.push(error);
      const delivered = await run({ handler, all, onUnreadable: onError, onThrown, onParked: onError, isStopped: () => false });
      if (thrown.length > 0) throw thrown[0];
      return delivered;
    },
    end: (after) => {
      isOver = true;
      const ended = Promise.all(running).then(after);
      ended.catch(() => {}); // told to whoever waits
      return waitFor(ended);
    },
  };
}
