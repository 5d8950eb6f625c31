import type { ConnectionKey, ConnectionState } from "../connection/record.ts";
import { AuthError, nameOf } from "./auth-error.ts";

/** What is asked for cannot be done to a connection in its state. */
export class ConnectionStateError extends AuthError {
  override readonly name = "ConnectionStateError" as const;
  declare readonly state: ConnectionState;

  constructor({ provider, tenant, subject }: ConnectionKey, action: string, state: ConnectionState) {
    super(`${nameOf({ tenant, subject })} is ${state}: ${action} does not apply to it. Look at connections() first.`, {
      provider,
      operation: action,
      code: "wrong_state",
      actor: "caller",
    });
    Object.assign(this, { state });
  }
}
