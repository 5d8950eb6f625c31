import type { AppendStep, ConsumeStep, Entry, Next, Step, TokenStore, Transacted } from "../store.ts";
import { appendedKey } from "../driver.ts";
import { open, seal } from "./envelope.ts";
import { type EncryptionKey, type KeyRing, keyRingOf } from "./key-ring.ts";
import { type Reseal, resealIn, type Rotation, rotateIn } from "./rotate.ts";

/** Options of `encrypted`. */
export interface EncryptedOptions {
  /** The first key seals, every one opens. To rotate, put a new one first, and take the old one away after `rotateKeys`. */
  readonly keys: readonly EncryptionKey[];
}

/** A store whose values are encrypted. */
export interface EncryptedStore extends TokenStore {
  /**
   * Walks through the store and seals with the first key what was sealed with another. Versions stay, so no writer is
   * disturbed. Can be stopped and started again at any time, by several processes at once.
   *
   * @returns what was done; an entry that cannot be opened is told there and left as it is
   */
  rotateKeys(): Promise<Rotation>;
}

/**
 * Puts encryption around a store: AES-256-GCM with a random IV, bound to the entry's key, which names tenant, provider,
 * connection and kind, and to its version, so that a value that is moved to another row, or into a later version of its own,
 * is refused. Keys, versions and times of entries are not encrypted. What puts a whole row back as it was, version and all, cannot be told.
 *
 * What was sealed with an older key is sealed anew when it is read, and when it is written. `consume` opens an entry before
 * it is deleted, so that one that cannot be opened stays.
 *
 * @throws ConfigurationError (`missing_option`, `invalid_option`) for keys that cannot be right
 * Methods that read throw an `EncryptionError` for an entry that cannot be opened.
 */
export function encrypted(store: TokenStore, { keys }: EncryptedOptions): EncryptedStore {
  const ring = keyRingOf(keys);
  const reseal = resealIn(store, ring);
  const sealed = async (key: string, next: Next): Promise<Next> => {
    const ver = next.ver ?? (await store.nextVersion());
    return { ...next, ver, value: seal(next.value, { key, ver }, ring.active) };
  };
  const transact = async (steps: readonly Step[]): Promise<Transacted> => transactSealed(store, ring, steps, sealed);
  return {
    ...store,
    get: async (key) => reveal(await store.get(key), ring, reseal),
    cas: async (key, expected, next, options) => {
      const done = await store.cas(key, expected, await sealed(key, next), options);
      return done.ok ? done : { ...done, current: openEntry(done.current, ring) };
    },
    consume: async (key) => {
      const done = await transact([{ type: "consume", key }]);
      return done.ok ? (done.outcomes[0]?.taken ?? null) : null;
    },
    transact,
    list: async (prefix, options) => {
      const { entries, cursor } = await store.list(prefix, options);
      return { entries: entries.map((entry) => opened(entry, ring)), cursor };
    },
    rotateKeys: () => rotateIn(store, ring, reseal),
  };
}

async function reveal(entry: Entry | null, ring: KeyRing, reseal: Reseal): Promise<Entry | null> {
  if (!entry) return null;
  const { value, keyId } = open(entry, ring);
  const plain = { ...entry, value };
  // The reader has what it came for; what cannot be sealed anew now will be next time.
  if (keyId !== ring.active.id) await reseal(plain).catch(() => false);
  return plain;
}

/**
 * What is to be consumed is opened first and taken only as it was then; if somebody has changed it meanwhile, this starts
 * again, unless the caller had named a version.
 */
async function transactSealed(
  store: TokenStore,
  ring: KeyRing,
  steps: readonly Step[],
  sealed: (key: string, next: Next) => Promise<Next>,
): Promise<Transacted> {
  const seen = new Map<number, Entry>();
  const prepared: Step[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.type === "put") prepared.push({ ...step, ...(await sealed(step.key, step)) });
    else if (step.type === "append") prepared.push(await sealedAppend(store, step, ring));
    else prepared.push(step.type === "consume" ? await seenFirst(store, ring, step, index, seen) : step);
  }
  const done = await store.transact(prepared);
  if (done.ok) return { ok: true, outcomes: done.outcomes.map((outcome, index) => ({ ...outcome, taken: seen.get(index) ?? null })) };
  const refused = steps[done.step];
  const moved = seen.has(done.step) && done.reason === "version" && refused?.type === "consume" && refused.expected === undefined;
  if (moved && done.current) return transactSealed(store, ring, steps, sealed);
  return { ...done, current: openEntry(done.current, ring) };
}
