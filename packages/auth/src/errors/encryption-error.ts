import { PartnerError } from "@partnerkit/transport";

/**
 * Why an entry cannot be opened.
 *
 * - `unknown_key`: the key that sealed it is not in the ring
 * - `wrong_key`: the ring has a key of that id, but another one
 * - `swapped_entry`: it was sealed for another key of the store, or for another version of this one
 * - `corrupt_entry`: it is damaged, or was changed by somebody without the key
 * - `not_encrypted`: it was written without encryption
 */
export type EncryptionErrorCode = "unknown_key" | "wrong_key" | "swapped_entry" | "corrupt_entry" | "not_encrypted";

/** What an `EncryptionError` is made of. */
export interface EncryptionErrorDetails {
  readonly code: EncryptionErrorCode;
  /** The key of the entry in the store. */
  readonly entry: string;
  /** The id of the encryption key. */
  readonly keyId: string | undefined;
}

const fixes: Readonly<Record<EncryptionErrorCode, (keyId: string) => string>> = {
  unknown_key: (keyId) =>
    `was sealed with the key "${keyId}", which is not among \`keys\`. Add it behind the first one; it can go after rotateKeys().`,
  wrong_key: (keyId) =>
    `was sealed with another key named "${keyId}" than the one in \`keys\`. Give that id its old key, and the new key an id of its own.`,
  swapped_entry: () =>
    "holds what was sealed for another key or version: somebody has moved rows. Find out who, and restore it or let its owner connect again.",
  corrupt_entry: () => "is damaged, or was changed without the key. Restore it from a backup, or let its owner connect again.",
  not_encrypted: () => "was written without encryption. Check which program writes to this store without `encrypted`.",
};

/** An entry could not be opened. It is left in the store as it is, also by `consume`. */
export class EncryptionError extends PartnerError {
  override readonly name = "EncryptionError" as const;
  declare readonly code: EncryptionErrorCode;
  /** The key of the entry in the store. */
  declare readonly entry: string;
  /** The id of the encryption key that sealed it, where it says so. */
  declare readonly keyId: string | undefined;

  constructor({ code, entry, keyId }: EncryptionErrorDetails) {
    super(`the entry ${JSON.stringify(entry)} ${fixes[code](keyId ?? "")} It was left as it is.`, {
      provider: "auth",
      operation: "decrypt",
      code,
    });
    Object.assign(this, { entry, keyId });
  }
}
