import type { ConnectionKey } from "../connection/record.ts";
import { AuthError, nameOf } from "./auth-error.ts";

/** The connection was revoked. It stays so until somebody connects again. */
export class ConnectionRevokedError extends AuthError {
  override readonly name = "ConnectionRevokedError" as const;
  declare readonly tenant: string;
  declare readonly subject: string;

  constructor({ provider, tenant, subject }: ConnectionKey) {
    super(`${nameOf({ tenant, subject })} was revoked. Send the user through connect() to make it again.`, { provider, operation: "credential", code: "connection_revoked", actor: "user" });
    Object.assign(this, { tenant, subject });
  }
}
