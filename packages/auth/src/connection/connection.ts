import { dateOf } from "../credential/expiry.ts";
import type { ConnectionKey, ConnectionRecord, ConnectionState } from "./record.ts";

/**
 * How a connection does.
 *
 * - `ok`: its credential serves
 * - `degraded`: it is active, but its credential has ended, or the last attempt of this process to refresh it failed
 * - `waiting`: for its user's word
 * - `dead`: it needs a login, or was revoked
 */
export type Health = "ok" | "degraded" | "waiting" | "dead";

/** A connection, without its credential. */
export interface Connection extends ConnectionKey {
  readonly state: ConnectionState;
  /** What a person recognises it by, such as the shop's name. */
  readonly label: string | undefined;
  /** The local user who connected it. */
  readonly user: string | undefined;
  /** When its credential ends; null for never, and where the provider does not say. */
  readonly expiresAt: Date | null;
  readonly connectedAt: Date;
  readonly health: Health;
}

/** A record as results show it. */
export function connectionOf(record: ConnectionRecord, now: number, troubled: boolean): Connection {
  const { provider, tenant, subject, state, label, user, credential, connectedAt } = record;
  const ended = typeof credential?.expiresAt === "number" && credential.expiresAt <= now;
  const health = state === "unverified" ? "waiting" : state !== "active" ? "dead" : ended || troubled ? "degraded" : "ok";
  return { provider, tenant, subject, state, label, user, expiresAt: dateOf(credential?.expiresAt), connectedAt: new Date(connectedAt), health };
}
