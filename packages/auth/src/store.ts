import type { EncryptionError } from "./errors/encryption-error.ts";

/** What a store keeps under a key: text or bytes, given back as what they were. Stores do not look into it. */
export type Value = string | Uint8Array;

/** What is kept under a key. */
export interface Entry {
  readonly key: string;
  /**
   * The version. Every write takes a new one from a counter of the store that only rises, so no version comes twice, not
   * even after the entry was deleted and made again.
   */
  readonly ver: number;
  /** When the entry ends, in milliseconds since 1970 by the store's clock; null for never. */
  readonly expiresAt: number | null;
  readonly value: Value;
}

/** What to keep. */
export interface Next {
  readonly value: Value;
  /**
   * When the entry ends, in milliseconds since 1970 by the store's clock (see `now`). From then on it reads as absent.
   * Default: null, never.
   */
  readonly expiresAt?: number | null | undefined;
  /**
   * The version to write: one that `nextVersion` gave, or the one that the entry has and `expected` names, which rewrites
   * an entry whose meaning stays the same. Default: the store takes the next one.
   */
  readonly ver?: number | undefined;
}

/** Conditions of a step. All are checked in the same atomic step that writes. */
export interface Conditions {
  /** The version that the entry must have; null where there must be no entry. Default: whatever is there. */
  readonly expected?: number | null | undefined;
  /**
   * The fence of the caller's lease on the step's key. The step is refused once somebody else has acquired the lease or
   * it was released. A lease that ran out and was not taken over still writes: nobody else has begun, and a token that
   * the provider has already rotated must not be lost.
   */
  readonly fence?: number | undefined;
}

/** Keeps a value. */
export interface PutStep extends Conditions, Next {
  readonly type: "put";
  readonly key: string;
}

/** Deletes an entry; succeeds where there is none, unless `expected` names a version. */
export interface DeleteStep extends Conditions {
  readonly type: "delete";
  readonly key: string;
}

/** Deletes an entry and hands it over; refused (`version`) where there is none. */
export interface ConsumeStep extends Conditions {
  readonly type: "consume";
  readonly key: string;
}

/**
 * Keeps a value under a key of its own: `key` and the version in 16 digits, so that `list(key)` gives them in the order of
 * their versions. Writers may finish in another order: read from the start and delete what is handled.
 */
export interface AppendStep extends Next {
  readonly type: "append";
  /** What the new key begins with, such as `event/`. */
  readonly key: string;
}

/** One step of a transaction. */
export type Step = PutStep | DeleteStep | ConsumeStep | AppendStep;

/** What a step did. */
export interface Outcome {
  /** The entry's key; of an append, the one that was made. */
  readonly key: string;
  /** The version that was written; null where nothing was. */
  readonly ver: number | null;
  /** What a consume took; null for other steps. */
  readonly taken: Entry | null;
}

/** Why a step was refused. Nothing was written. */
export interface Refusal {
  readonly ok: false;
  /** `version`: the entry is not what was expected; `fence`: somebody else holds the lease, or it was released. */
  readonly reason: "version" | "fence";
  /** The position of the step that was refused first. */
  readonly step: number;
  /** What is kept under that step's key. */
  readonly current: Entry | null;
}

/** What a transaction did, step by step, or which step was refused. */
export type Transacted = { readonly ok: true; readonly outcomes: readonly Outcome[] } | Refusal;

/** What a compare-and-swap did. */
export type Swapped = { readonly ok: true; readonly ver: number } | Omit<Refusal, "step">;

/**
 * What an attempt to get a lease came to. Times are spans and not moments, because the caller's clock may be wrong.
 *
 * `fence` is a number that is higher than that of every lease before; `busyForMs` is how long the holder's lease has
 * still to run, if it is not renewed.
 */
export type Acquired = { readonly ok: true; readonly fence: number } | { readonly ok: false; readonly busyForMs: number };

/** Part of a list. */
export interface Page {
  readonly entries: readonly Entry[];
  /** Where the next page begins; null after the last one. */
  readonly cursor: string | null;
}

/** Which part of a list. */
export interface ListOptions {
  /** The cursor of the page before. Default: from the start. */
  readonly cursor?: string | null | undefined;
  /** Entries at most, 1 to 1000. Default: 100. */
  readonly limit?: number | undefined;
  /** Is told of each entry that cannot be opened, which is then left out. Default: the list fails. Used by `encrypted` alone. */
  readonly onUnreadable?: ((error: EncryptionError) => void) | undefined;
}

/**
 * Where connections, pending flows and events are kept, for any number of processes at once.
 *
 * Keys are 1 to 512 characters of well-formed Unicode without NUL. Time is the store's own: the database's on Postgres and
 * Redis, so that processes with wrong clocks agree; the machine's in memory and SQLite.
 *
 * Every method throws a `StoreError` when the store cannot answer, and a `RequestError` (`invalid_argument`), before
 * anything is sent, for an argument that cannot be right. A `StoreError` of a method that writes leaves open whether it was
 * carried out: read again before you repeat it.
 *
 * @see `@partnerkit/auth/store-conformance` for the checks that a store of your own has to pass
 */
export interface TokenStore {
  /** What kind of store it is, such as `postgres`; errors name it. */
  readonly name: string;

  /** The time by the store's clock, milliseconds since 1970. */
  now(): Promise<number>;

  /** Takes a version that no entry has had, for a writer that has to know it beforehand; see `Next.ver`. */
  nextVersion(): Promise<number>;

  /** What is kept under a key; null where there is nothing, or where it has expired. */
  get(key: string): Promise<Entry | null>;

  /**
   * Compare-and-swap: keeps `next` if the entry still has the version `expected` (null: if there is none), and if the
   * fence is current where one is given. Check and write are one atomic step: of any number of writers that expect the
   * same version, one succeeds.
   */
  cas(key: string, expected: number | null, next: Next, options?: { readonly fence?: number | undefined }): Promise<Swapped>;

  /** Reads and deletes in one atomic step: of any number of callers, one gets the entry and the others null. */
  consume(key: string): Promise<Entry | null>;

  /**
   * Several steps, all or none: first every condition is checked, then everything is written, and nobody sees a part of it.
   * At most 100 steps; each key at most once, except that appends may share theirs.
   */
  transact(steps: readonly Step[]): Promise<Transacted>;

  /**
   * Gets the lease on a key for `ttlMs`, if nobody has it. Leases and entries are apart: there need not be an entry.
   * Not re-entrant: whoever holds it is told that it is busy, too.
   *
   * @param owner - Names the holder in the store, for whoever looks into it. 1 to 512 characters.
   * @param ttlMs - 1 ms to 24 hours.
   */
  acquire(key: string, owner: string, ttlMs: number): Promise<Acquired>;

  /**
   * Lets a lease run `ttlMs` from now, also where that is less than it had left. Works for one that ran out, too, as long as nobody has taken
   * it over.
   *
   * @returns false where the lease is no longer the caller's: stop working.
   */
  renew(key: string, owner: string, fence: number, ttlMs: number): Promise<boolean>;

  /**
   * Ends a lease before its time. The fence's counter is kept: the next lease gets a higher one.
   *
   * @returns false where the lease was no longer the caller's.
   */
  release(key: string, owner: string, fence: number): Promise<boolean>;

  /**
   * The entries whose keys begin with `prefix` (all for `""`), in an order of the store's own that does not change. An entry that
   * is there throughout is listed once; one that comes or goes meanwhile may be missed.
   */
  list(prefix: string, options?: ListOptions): Promise<Page>;

  /** Closes what the store has opened itself. A driver that you passed in stays open. */
  close(): Promise<void>;
}
