import type { ConnectionKey } from "../connection/record.ts";
import { AuthError, nameOf } from "./auth-error.ts";

/** There is no such connection. */
export class NoConnectionError extends AuthError {
  override readonly name = "NoConnectionError" as const;
  declare readonly tenant: string;
  declare readonly subject: string;

  constructor({ provider, tenant, subject }: ConnectionKey) {
    super(`${nameOf({ tenant, subject })} does not exist. Look at connections(), or send the user through connect().`, { provider, operation: "credential", code: "no_connection", actor: "caller" });
    Object.assign(this, { tenant, subject });
  }
}
