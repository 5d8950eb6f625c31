import { AuthError } from "../../errors/auth-error.ts";

/** What ChatHub allows at most, by its own clock. */
const longestMs = 24 * 3_600_000;
const defaultMs = longestMs - 10 * 60_000;

/** An operator token was to live longer than ChatHub allows. It is not shortened in silence (CH-1). */
export class OperatorLifeError extends AuthError {
  override readonly name = "OperatorLifeError" as const;

  constructor() {
    super("operatorLifeMs must be above 0 and at most 24 hours, which is what ChatHub allows. Give less, such as 23 h 50 min.", {
      provider: "chathub",
      operation: "chathub",
      code: "operator_life_too_long",
      actor: "operator",
    });
  }
}

/** How long operator tokens live, in milliseconds. @throws OperatorLifeError */
export function operatorLife(ms: number = defaultMs): number {
  if (ms > 0 && ms <= longestMs) return ms;
  throw new OperatorLifeError();
}
