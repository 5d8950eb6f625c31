import type { AppendStep } from "../store.ts";

/** What is reported of a connection. It holds no secret. */
export interface AuthEvent {
  /** The event's own id, the same each time it is delivered. */
  readonly id: string;
  readonly type: "connected" | "refreshed" | "reauth_required" | "revoked" | "suspicious_callback";
  readonly provider: string;
  readonly tenant: string;
  /** Absent where no connection is known, as with some callbacks. */
  readonly subject?: string;
  readonly at: Date;
  /** The credential's number after the change. */
  readonly generation?: number;
  /** The local user who caused it. */
  readonly user?: string | undefined;
  /** Why, for people. */
  readonly reason?: string;
}

/** An event as it is written. */
export type NewEvent = Omit<AuthEvent, "id" | "at">;

/** What the keys of events begin with. */
export const eventPrefix = "event/";

const monthMs = 30 * 86_400_000;

/** The step that writes an event, for the transaction that makes the change. An event that nobody takes is kept for 30 days. */
export function eventStep(event: NewEvent): AppendStep {
  const at = Date.now();
  return { type: "append", key: eventPrefix, value: JSON.stringify({ ...event, at }), expiresAt: at + monthMs };
}
