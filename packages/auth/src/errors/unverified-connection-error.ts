import type { ConnectionKey } from "../connection/record.ts";
import { AuthError, nameOf } from "./auth-error.ts";

/** The connection waits for its user's word. */
export class UnverifiedConnectionError extends AuthError {
  override readonly name = "UnverifiedConnectionError" as const;
  declare readonly tenant: string;
  declare readonly subject: string;

  constructor({ provider, tenant, subject }: ConnectionKey) {
    super(`${nameOf({ tenant, subject })} is not confirmed. Show the user its label and call confirm().`, { provider, operation: "credential", code: "unverified_connection", actor: "user" });
    Object.assign(this, { tenant, subject });
  }
}
