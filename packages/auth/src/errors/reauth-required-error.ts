import type { ConnectionKey } from "../connection/record.ts";
import { AuthError, nameOf } from "./auth-error.ts";

/** Only a login by the tenant's user brings this connection back. */
export class ReauthRequiredError extends AuthError {
  override readonly name = "ReauthRequiredError" as const;
  declare readonly tenant: string;
  declare readonly subject: string;

  constructor({ provider, tenant, subject }: ConnectionKey, reason: string) {
    super(`${nameOf({ tenant, subject })} needs a login by its user (${reason}). Send the user through connect().`, { provider, operation: "credential", code: "reauth_required", actor: "user" });
    Object.assign(this, { tenant, subject });
  }
}
