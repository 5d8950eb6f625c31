import { AuthError } from "./auth-error.ts";

/** A connection that can be meant. */
export interface ConnectionChoice {
  readonly subject: string;
  readonly label: string | undefined;
}

/** The tenant has no connection or several, and the call names none. `choices` lists them. */
export class ChooseConnectionError extends AuthError {
  override readonly name = "ChooseConnectionError" as const;
  declare readonly tenant: string;
  declare readonly choices: readonly ConnectionChoice[];

  constructor(provider: string, tenant: string, choices: readonly ConnectionChoice[]) {
    const shown = choices.slice(0, 10).map(({ subject, label }) => JSON.stringify(subject) + (label ? ` (${label})` : ""));
    const message = choices.length
      ? `has ${choices.length} connections: ${shown.join(", ")}${choices.length > 10 ? ", …" : ""}. Name one as subject.`
      : "has no connection. Send the user through connect(), or name a subject.";
    super(`the tenant ${JSON.stringify(tenant)} ${message}`, {
      provider,
      operation: "client",
      code: choices.length ? "several_connections" : "no_connection",
      actor: choices.length ? "caller" : "user",
    });
    Object.assign(this, { tenant, choices });
  }
}
