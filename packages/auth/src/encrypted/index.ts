import { EncryptionError } from "../errors/encryption-error.ts";
import type { Entry, ListOptions, TokenStore } from "../store.ts";
import { open } from "./envelope.ts";
import { type EncryptionKey, type KeyRing, keyRingOf } from "./key-ring.ts";
import { type Rotation, resealIn, rotateIn } from "./rotate.ts";
import { transactSealed } from "./transact.ts";

/** Options of `encrypted`. */
export interface EncryptedOptions {
  /**
   * The first key seals, every one opens. To rotate, add a new one behind the others in every process, then put it first, and
   * take the old one away after `rotateKeys`.
   */
  readonly keys: readonly EncryptionKey[];
}

/** A store whose values are encrypted. Methods that read throw an `EncryptionError` for an entry that cannot be opened. */
export interface EncryptedStore extends TokenStore {
  /**
   * Walks through the store and seals with the first key what was sealed with another. Versions stay, so no writer is
   * disturbed. It can be stopped and started again at any time, and run in several processes.
   *
   * @returns what was done; an entry that cannot be opened is named there and left as it is
   */
  rotateKeys(): Promise<Rotation>;
}

/**
 * Puts encryption around a store: AES-256-GCM with a random IV, bound to the entry's key (which names kind, provider, tenant
 * and connection, see `entryKey`) and to its version. A value that was moved to another row, or back into a row that has been
 * written since, is refused. Not told is a whole row put back as it was, version and all. Keys, versions and times of entries,
 * and leases, are not encrypted.
 *
 * What was sealed with an older key is sealed anew when `get` reads it, and when it is written. `consume` opens an entry
 * before it deletes it, so that one that cannot be opened stays.
 *
 * @throws ConfigurationError (`missing_option`, `invalid_option`) for keys that cannot be right
 */
export function encrypted(store: TokenStore, { keys }: EncryptedOptions): EncryptedStore {
  const ring = keyRingOf(keys);
  const reseal = resealIn(store, ring);
  const get = async (key: string): Promise<Entry | null> => {
    const entry = await store.get(key);
    if (!entry) return null;
    const { value, keyId } = open(entry, ring);
    const plain = { ...entry, value };
    // The reader has what it came for; what cannot be sealed anew now will be next time.
    if (keyId !== ring.active.id) await reseal(plain).catch(() => false);
    return plain;
  };
  return {
    name: store.name,
    now: () => store.now(),
    nextVersion: () => store.nextVersion(),
    get,
    cas: async (key, expected, next, { fence } = {}) => {
      const done = await transactSealed(store, ring, [{ ...next, type: "put", key, expected, fence }]);
      return done.ok ? { ok: true, ver: done.outcomes[0]?.ver ?? 0 } : { ok: false, reason: done.reason, current: done.current };
    },
    consume: async (key) => {
      const done = await transactSealed(store, ring, [{ type: "consume", key }]);
      return done.ok ? (done.outcomes[0]?.taken ?? null) : null;
    },
    transact: (steps) => transactSealed(store, ring, steps),
    acquire: (key, owner, ttlMs) => store.acquire(key, owner, ttlMs),
    renew: (key, owner, fence, ttlMs) => store.renew(key, owner, fence, ttlMs),
    release: (key, owner, fence) => store.release(key, owner, fence),
    list: async (prefix, options) => {
      const { entries, cursor } = await store.list(prefix, options);
      return { entries: entries.flatMap((entry) => openOr(entry, ring, options?.onUnreadable)), cursor };
    },
    close: () => store.close(),
    rotateKeys: () => rotateIn(store, ring, reseal),
  };
}

/** An entry with its value in plain text; none where it cannot be opened and somebody is told so. */
function openOr(entry: Entry, ring: KeyRing, onUnreadable: ListOptions["onUnreadable"]): readonly Entry[] {
  try {
    return [{ ...entry, value: open(entry, ring).value }];
  } catch (error) {
    if (!onUnreadable || !(error instanceof EncryptionError)) throw error;
    onUnreadable(error);
    return [];
  }
}
