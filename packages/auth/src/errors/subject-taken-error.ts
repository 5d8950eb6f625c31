import { AuthError } from "./auth-error.ts";

/** The shop or user is connected to another tenant, or was until it was revoked there. That tenant is not named. */
export class SubjectTakenError extends AuthError {
  override readonly name = "SubjectTakenError" as const;
  declare readonly subject: string;

  constructor(provider: string, subject: string) {
    super(
      `the subject ${JSON.stringify(subject)} is another tenant's. Nothing was changed: revoke it there first, with release, or approve the transfer.`,
      {
        provider,
        operation: "connect",
        code: "subject_taken",
        actor: "operator",
      },
    );
    Object.assign(this, { subject });
  }
}
