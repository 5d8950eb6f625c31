import { EncryptionError, type EncryptionErrorCode } from "../errors/encryption-error.ts";
import type { Entry, TokenStore } from "../store.ts";
import { open, seal } from "./envelope.ts";
import type { KeyRing } from "./key-ring.ts";

/** What `rotateKeys` did. */
export interface Rotation {
  /** How many entries it looked at. */
  readonly checked: number;
  /** How many it sealed anew. Not among them is what somebody else changed meanwhile, sealed with the writer's own key. */
  readonly resealed: number;
  /** Entries that cannot be opened, by their key in the store. */
  readonly unreadable: readonly { readonly entry: string; readonly code: EncryptionErrorCode }[];
}

/** Writes an opened entry again, sealed with the active key, as long as it has not changed; answers whether it did. */
export type Reseal = (plain: Entry) => Promise<boolean>;

/** Sealing anew keeps version and end: nothing has changed for whoever holds the version. */
export function resealIn(store: TokenStore, { active }: KeyRing): Reseal {
  return async (plain) => {
    const { key, ver, expiresAt, value } = plain;
    return (await store.cas(key, ver, { value: seal(value, plain, active), ver, expiresAt })).ok;
  };
}

/** Walks through a store and seals anew what is sealed with another key than the active one. */
export async function rotateIn(store: TokenStore, ring: KeyRing, reseal: Reseal): Promise<Rotation> {
  const unreadable: { entry: string; code: EncryptionErrorCode }[] = [];
  let checked = 0;
  let resealed = 0;
  let cursor: string | null = null;
  do {
    const page = await store.list("", { cursor });
    for (const entry of page.entries) {
      checked += 1;
      try {
        const { value, keyId } = open(entry, ring);
        if (keyId !== ring.active.id && (await reseal({ ...entry, value }))) resealed += 1;
      } catch (error) {
        if (!(error instanceof EncryptionError)) throw error;
        unreadable.push({ entry: entry.key, code: error.code });
      }
    }
    ({ cursor } = page);
  } while (cursor !== null);
  return { checked, resealed, unreadable };
}
