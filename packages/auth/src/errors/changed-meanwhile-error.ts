import { AuthError } from "./auth-error.ts";

/** Somebody else changed the connection at the same time, again and again. */
export class ChangedMeanwhileError extends AuthError {
  override readonly name = "ChangedMeanwhileError" as const;

  constructor(provider: string, operation: string) {
    super("somebody else changed it at the same time. Read it again and repeat.", {
      provider,
      operation,
      code: "changed_meanwhile",
      actor: "caller",
      retryable: true,
    });
  }
}
