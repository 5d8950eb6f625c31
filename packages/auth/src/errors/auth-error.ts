import { PartnerError, type PartnerErrorDetails } from "@partnerkit/transport";
import type { ConnectionKey } from "../connection/record.ts";

/**
 * Who must act.
 *
 * - `caller`: the program that called
 * - `user`: the tenant's user, who logs in or confirms
 * - `operator`: whoever runs this program, with its settings and its accounts at the provider
 * - `provider`: nobody here; wait
 */
export type Actor = "caller" | "user" | "operator" | "provider";

/** What an `AuthError` is made of. */
export interface AuthErrorDetails extends PartnerErrorDetails {
  readonly actor: Actor;
}

/** Base of the errors of connections. `actor` says who must act. */
export class AuthError extends PartnerError {
  override readonly name: string = "AuthError";
  declare readonly actor: Actor;

  // oxlint-disable-next-line no-useless-constructor -- it asks for more details than the base
  constructor(message: string, details: AuthErrorDetails) {
    super(message, details);
  }
}

/** How messages name a connection. */
export function nameOf({ tenant, subject }: Pick<ConnectionKey, "tenant" | "subject">): string {
  return `the connection ${JSON.stringify(subject)} of the tenant ${JSON.stringify(tenant)}`;
}
