import { parse } from "../connection/codec.ts";
import { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import type { Entry, PutStep } from "../store.ts";
import type { AuthEvent, NewEvent } from "./event.ts";

/** An event as it is kept, and what became of its delivery so far. */
export interface StoredEvent {
  readonly event: AuthEvent;
  /** How often the handler has thrown at it. */
  readonly failures: number;
  /** When it is tried again, by the store's clock; 0 for at once. */
  readonly retryAt: number;
}

/** An event whose handler has thrown so often, over five hours or so, is not delivered any more by itself. */
export const mostFailures = 16;

const longestMs = 3_600_000;

/** An entry of the outbox. @throws CorruptRecordError */
export function readEvent({ key, value }: Entry): StoredEvent {
  const stored = (typeof value === "string" ? parse(value) : undefined) as
    | (NewEvent & { readonly at: number; readonly failures?: number; readonly retryAt?: number })
    | undefined; // as eventStep and putBack write it
  if (typeof stored?.type !== "string" || typeof stored.at !== "number") throw new CorruptRecordError(key);
  const { failures = 0, retryAt = 0, at, ...event } = stored;
  return { event: { ...event, id: key, at: new Date(at) }, failures, retryAt };
}

/** The step that keeps an event for another try: two seconds later, then twice as long each time, an hour at most. */
export function putBack({ key, ver, expiresAt, value }: Entry, failures: number, now: number): PutStep {
  const retryAt = Math.round(now + Math.min(longestMs, 1000 * 2 ** failures));
  const stored = { ...Object(parse(String(value))), failures, retryAt };
  return { type: "put", key, value: JSON.stringify(stored), expected: ver, expiresAt };
}
