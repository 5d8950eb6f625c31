import { AuthError } from "./auth-error.ts";

/** The shop or user is connected to another tenant. That tenant is not named. */
export class SubjectTakenError extends AuthError {
  override readonly name = "SubjectTakenError" as const;
  declare readonly subject: string;

  constructor(provider: string, subject: string) {
    super(`the subject ${JSON.stringify(subject)} is connected to another tenant. Revoke it there first; nothing was changed.`, {
      provider,
      operation: "connect",
      code: "subject_taken",
      actor: "operator",
    });
    Object.assign(this, { subject });
  }
}
