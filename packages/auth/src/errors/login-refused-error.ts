import { AuthError } from "./auth-error.ts";

/** The provider refused a login of the company's own. It is not tried again with the same password. */
export class LoginRefusedError extends AuthError {
  override readonly name = "LoginRefusedError" as const;

  constructor(provider: string, reason: string) {
    super(`the login was refused (${reason}) and is not repeated. Change the password, or call reconnect() once it is right again.`, {
      provider,
      operation: "refresh",
      code: "login_refused",
      actor: "operator",
    });
  }
}
