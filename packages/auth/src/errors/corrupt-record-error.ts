import { AuthError } from "./auth-error.ts";

/** An entry is not what this version writes. It is left in the store as it is. */
export class CorruptRecordError extends AuthError {
  override readonly name = "CorruptRecordError" as const;
  /** The key of the entry in the store. */
  declare readonly entry: string;

  constructor(entry: string) {
    super(`the entry ${JSON.stringify(entry)} is damaged, or from a newer version. It was left as it is: restore it, or update the package.`, {
      provider: "auth",
      operation: "read",
      code: "corrupt_record",
      actor: "operator",
    });
    Object.assign(this, { entry });
  }
}
