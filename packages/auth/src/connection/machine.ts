import type { ConnectionState } from "./record.ts";

/**
 * What can happen to a connection.
 *
 * - `bind`: a login or an import has proved it; `bind_unverified`: it has brought a credential, and the user's word is missing
 * - `confirm`: the user has given that word
 * - `refresh`: a new credential came without the user; `reauth`: none will
 * - `revoke`: it was ended here
 */
export type ConnectionEvent = "bind" | "bind_unverified" | "confirm" | "refresh" | "reauth" | "revoke";

type Kept = Exclude<ConnectionState, "pending">;

/**
 * What comes of it; what is not listed does not apply. A login that cannot be proved leaves a connection verified which this tenant
 * has had before; once revoked it has to be proved anew.
 */
const moves: Readonly<Record<ConnectionState, Partial<Readonly<Record<ConnectionEvent, Kept>>>>> = {
  pending: { bind: "active", bind_unverified: "unverified" },
  unverified: { bind: "active", bind_unverified: "unverified", confirm: "active", revoke: "revoked" },
  active: { bind: "active", bind_unverified: "active", refresh: "active", reauth: "reauth_required", revoke: "revoked" },
  reauth_required: { bind: "active", bind_unverified: "active", refresh: "active", reauth: "reauth_required", revoke: "revoked" },
  revoked: { bind: "active", bind_unverified: "unverified", revoke: "revoked" },
};

/** The state after an event; undefined where it does not apply. */
export function move(state: ConnectionState, event: ConnectionEvent): Kept | undefined {
  return moves[state][event];
}
