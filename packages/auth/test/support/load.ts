import { setTimeout as pause } from "node:timers/promises";
import type { TokenStore } from "../../src/store.ts";

/** What came of events that were written all the time. */
export interface Load {
  /** The events whose writing was acknowledged. */
  readonly acknowledged: string[];
  /** Everything that was thrown. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

/** Lets four writers append events to a store without a pause, until they are stopped. */
export function loadOn(store: TokenStore): Load {
  const acknowledged: string[] = [];
  const errors: unknown[] = [];
  const running = new AbortController();
  const write = async (writer: number): Promise<void> => {
    for (let index = 0; !running.signal.aborted; index += 1) {
      const value = `${writer}/${index}`;
      try {
        await store.transact([
          { type: "append", key: "event/", value },
          { type: "put", key: `last/${writer}`, value },
        ]);
        acknowledged.push(value);
      } catch (error) {
        errors.push(error);
        await pause(20);
      }
    }
  };
  const writers = [0, 1, 2, 3].map(write);
  return {
    acknowledged,
    errors,
    stop: async () => {
      running.abort();
      await Promise.all(writers);
    },
  };
}

/** The values of all events in a store. */
export async function eventsIn(store: TokenStore): Promise<Set<string>> {
  const events = new Set<string>();
  let cursor: string | null = null;
  do {
    const page = await store.list("event/", { cursor, limit: 1000 });
    for (const { value } of page.entries) events.add(String(value));
    ({ cursor } = page);
  } while (cursor !== null);
  return events;
}
