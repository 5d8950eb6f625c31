import { isPartnerError } from "@partnerkit/transport";
import type { CredentialRecord } from "../connection/record.ts";
import { AuthError } from "../errors/auth-error.ts";
import { RefreshUnavailableError } from "../errors/refresh-unavailable-error.ts";
import type { Entry } from "../store.ts";
import { backoffMs } from "./backoff.ts";
import { acquireUnless } from "./lease.ts";
import { type WaitOptions, waitFor } from "./pause.ts";
import { refresh } from "./refresh.ts";
import type { Room } from "./room.ts";
import type { Kept, Slot } from "./slot.ts";
import { windowsOf } from "./windows.ts";

/** Why nothing can be handed out for a moment. Times are the ticker's. */
interface Trouble {
  readonly failures: number;
  readonly retryAt: number;
  readonly error: unknown;
}

/** What a refused connection is asked of the store for at most, so that other processes' news is seen within a second. */
const refusalMs = 500;

/** While another process refreshes a credential that still serves, this one looks again after so long. */
const lookAgainMs = 1_000;

/** Credentials that are refused so soon after each other are refused for another reason than their age. */
const strikeMs = 60_000;

/** Keeps one credential fresh: cached in this process, refreshed by one process at a time. Shows nothing, however it is printed. */
export class Keeper {
  readonly #room: Room;
  readonly #slot: Slot;
  /** Whether somebody asks this one directly, so that it must stay where it is. */
  isPinned = false;
  /** Rises when what is in memory is to be forgotten: what was read before that is not taken over. */
  #epoch = 0;
  /** Until when the credential is handed out without a look at anything; by the provider's clock. */
  #freshUntil = Number.NEGATIVE_INFINITY;
  #hardAt = Number.NEGATIVE_INFINITY;
  #softAt = Number.NEGATIVE_INFINITY;
  /** The credential as a promise that is made once. */
  #answer: Promise<string> | undefined;
  #credential: CredentialRecord | undefined;
  #generation = 0;
  #flight: Promise<void> | undefined;
  #waiters = 0;
  #refusal: (() => Error) | undefined;
  #refusedUntil = Number.NEGATIVE_INFINITY;
  #trouble: Trouble | undefined;
  /** When a refused credential was last replaced, how often that was in a row, and when it may be done again. */
  #refusedAt = Number.NEGATIVE_INFINITY;
  #strikes = 0;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(room: Room, slot: Slot) {
    this.#room = room;
    this.#slot = slot;
  }

  /** The credential, if one is in memory that may still be used. Asks nobody. */
  peek(): string | undefined {
    return this.#room.clock.now() < this.#hardAt ? this.#credential?.token : undefined;
  }

  /** The number of the credential in memory; 0 for none. */
  get generation(): number {
    return this.#generation;
  }

  /** Whether it can be dropped: nobody waits, and nothing but the time of a read is lost. */
  get isIdle(): boolean {
    return !this.isPinned && this.#waiters === 0 && this.#flight === undefined;
  }

  /** Whether the last attempt to refresh failed. */
  get troubled(): boolean {
    return this.#trouble !== undefined;
  }

  /**
   * The credential. One that is about to end is handed out while a fresh one is fetched.
   *
   * @throws AuthError that says why there is none; StoreError, TimeoutError, AbortError
   */
  token(options?: WaitOptions): Promise<string> {
    if (this.#answer && this.#room.clock.now() < this.#freshUntil) return this.#answer;
    return this.#look(options);
  }

  /**
   * Another credential than one that was refused. Where this is no longer the current one, the current one is all that is needed;
   * of any number of callers with the same one, one refresh comes.
   */
  async instead(rejected: string, options?: WaitOptions): Promise<string> {
    const [token, refused] = [await this.token(options), this.#generation];
    if (token !== rejected) return token;
    if (this.#room.ticker.now() < this.#notBefore)
      throw new RefreshUnavailableError(this.#slot.provider, this.#notBefore - this.#room.ticker.now(), undefined);
    await this.#wait(
      () => this.#run(refused),
      options,
      () => this.#generation > refused,
    );
    return this.token(options);
  }

  /** Asks the provider for a credential, whatever is kept, and whoever has asked before. */
  async renew(options?: WaitOptions): Promise<void> {
    const renewed = async (): Promise<void> => {
      while (this.#flight) await this.#flight.catch(() => {});
      this.#trouble = undefined;
      this.#refusedUntil = this.#notBefore = Number.NEGATIVE_INFINITY;
      await this.#start(() => this.#run("anyway"));
    };
    await this.#waiting(() => waitFor(this.#slot.provider, renewed(), options));
    if (this.#refusal) throw this.#refusal();
  }

  /** Forgets what is in memory, so that the next call reads the store. */
  forget(): void {
    this.#epoch += 1;
    this.#hardAt = this.#softAt = this.#freshUntil = Number.NEGATIVE_INFINITY;
    this.#answer = this.#credential = this.#refusal = this.#trouble = undefined;
    this.#refusedUntil = Number.NEGATIVE_INFINITY;
  }

  async #look(options?: WaitOptions): Promise<string> {
    const { clock, ticker } = this.#room;
    if (this.#refusal && ticker.now() < this.#refusedUntil) throw this.#refusal();
    if (this.#credential && clock.now() < this.#hardAt) {
      if (!this.#flight) this.#start(() => this.#run()).catch(() => {}); // in the background: what went wrong shows when it matters
      return this.#credential.token;
    }
    const epoch = this.#epoch;
    await this.#wait(() => this.#run(), options);
    if (this.#refusal) throw this.#refusal();
    // A slow answer may bring what has ended meanwhile; the provider then says so, and `instead` follows.
    if (this.#credential) return this.#credential.token;
    if (epoch !== this.#epoch) return this.#look(options);
    throw this.#unavailable();
  }

  /** Joins the flight, or starts one; a flight that was about something else is followed by this one. */
  #wait(work: () => Promise<void>, options: WaitOptions | undefined, isDone = (): boolean => true): Promise<void> {
    return this.#waiting(async () => {
      const joined = this.#flight;
      await waitFor(this.#slot.provider, joined ?? this.#start(work), options);
      if (joined && !isDone()) await waitFor(this.#slot.provider, this.#flight ?? this.#start(work), options);
    });
  }

  async #waiting(work: () => Promise<void>): Promise<void> {
    this.#waiters += 1;
    try {
      await work();
    } finally {
      this.#waiters -= 1;
    }
  }

  #start(work: () => Promise<void>): Promise<void> {
    const flight = work().finally(() => {
      this.#flight = undefined;
    });
    flight.catch(() => {}); // told to whoever waits; there may be nobody
    this.#flight = flight;
    return flight;
  }

  /** Reads the store, and refreshes where what it holds is not good enough. */
  async #run(refused?: number | "anyway"): Promise<void> {
    try {
      await this.#room.synchronise();
      if (!(await this.#wants(refused)).isWanted) return;
    } catch (error) {
      this.#serveOn();
      throw error;
    }
    this.#checkTrouble();
    if (!this.#slot.refreshable && this.#credential && this.#room.clock.now() < this.#hardAt && refused === undefined) {
      this.#freshUntil = this.#hardAt; // nothing to do before its end
      return;
    }
    await this.#refresh(refused);
  }

  async #refresh(refused: number | "anyway" | undefined): Promise<void> {
    const [room, slot] = [this.#room, this.#slot];
    const started = performance.now();
    // While the credential still serves nobody has to wait for whoever refreshes it.
    const background = refused === undefined && this.peek() !== undefined;
    const isDone = async (): Promise<boolean> => background || !(await this.#wants(refused)).isWanted;
    const lease = await acquireUnless(room.store, slot.key, room.owner, room.times, isDone);
    room.tell((observer) => observer.lockWait?.({ provider: slot.provider, ms: performance.now() - started }));
    if (!lease) return background ? this.#serveOn() : undefined;
    let keepsLease = false;
    try {
      const { entry, isWanted } = await this.#wants(refused); // whoever held it before may have done it
      if (!isWanted) return;
      if (!room.breaker.admit(room.ticker.now(), room.random())) return this.#fail(undefined, false);
      const end = room.began({ provider: slot.provider, rejected: refused !== undefined });
      const counts = (): { generation: number; waiters: number } => ({ generation: this.#generation, waiters: this.#waiters });
      try {
        const about = { current: this.#credential, rejected: refused !== undefined, insisted: refused === "anyway" };
        const result = await refresh(room, slot, { entry, lease, ...about });
        room.breaker.succeed();
        this.#trouble = undefined;
        if (typeof refused === "number") this.#countRefused();
        await this.#read();
        end({ ...counts(), result });
      } catch (error) {
        keepsLease = error instanceof Error && room.isLate(error);
        end({ ...counts(), result: "failed", ...(isPartnerError(error) ? { error: error.code } : {}) });
        this.#fail(error);
      }
    } finally {
      if (!keepsLease) await lease.release();
    }
  }

  /** Takes over what the store has; answers whether it must be refreshed. */
  async #wants(refused: number | "anyway" | undefined): Promise<{ readonly entry: Entry | null; readonly isWanted: boolean }> {
    const { entry, kept } = await this.#read();
    const isOld = refused === undefined ? this.#room.clock.now() >= this.#softAt : kept.generation <= Number(refused);
    return { entry, isWanted: refused === "anyway" || (!kept.refusal && (!kept.credential || isOld)) };
  }

  /** Takes over what the store has, unless it was to be forgotten while it was read. */
  async #read(): Promise<{ readonly entry: Entry | null; readonly kept: Kept }> {
    for (;;) {
      const epoch = this.#epoch;
      const entry = await this.#room.store.get(this.#slot.key);
      const kept = await this.#slot.read(entry);
      if (epoch !== this.#epoch) continue;
      this.#adopt(kept);
      return { entry, kept };
    }
  }

  #adopt({ credential, generation, refusal }: Kept): void {
    const { clock, ticker, random, before, recheckMs } = this.#room;
    this.#refusal = refusal;
    this.#refusedUntil = ticker.now() + refusalMs;
    if (refusal || !credential) {
      this.#credential = this.#answer = undefined;
      this.#hardAt = this.#softAt = this.#freshUntil = Number.NEGATIVE_INFINITY;
      this.#generation = generation;
      return;
    }
    if (credential.token !== this.#credential?.token || generation !== this.#generation) {
      const { softAt, hardAt } = windowsOf(credential, { skewMs: clock.skewMs, random: random(), before });
      this.#softAt = softAt;
      this.#hardAt = hardAt;
      this.#credential = credential;
      this.#generation = generation;
      this.#answer = Promise.resolve(credential.token);
      this.#trouble = undefined;
    }
    this.#freshUntil = Math.min(this.#softAt, clock.now() + recheckMs);
  }

  /** Serves what there is until the next look. */
  #serveOn(forMs: number = lookAgainMs): void {
    if (this.#credential) this.#freshUntil = Math.min(this.#hardAt, this.#room.clock.now() + forMs);
  }

  /** An attempt failed, or may not be made: what still serves goes on doing so until the next one. */
  #fail(error: unknown, counts = true): never {
    const room = this.#room;
    const now = room.ticker.now();
    const down = !isPartnerError(error) || error.retryable;
    const failures = (this.#trouble?.failures ?? 0) + (counts ? 1 : 0);
    const ours = error instanceof AuthError || (isPartnerError(error) && error.provider === "auth"); // it says nothing about the provider
    if (counts && down && !ours) room.breaker.fail(now, room.random());
    if (counts && !down) room.breaker.succeed(); // it answered
    const asked = isPartnerError(error) ? (error.retryAfterMs ?? 0) : 0;
    const waitMs = ours && !down ? refusalMs : Math.max(asked, counts ? backoffMs(failures, room.random()) : 0);
    const retryAt = Math.max(now + waitMs, down ? room.breaker.opensAt : 0);
    this.#trouble = { failures, retryAt, error: counts ? error : this.#trouble?.error };
    this.#serveOn(retryAt - now);
    throw this.#unavailable();
  }

  /** A provider that refuses each new credential as well is not asked for one after the other. */
  #countRefused(): void {
    const now = this.#room.ticker.now();
    this.#strikes = now - this.#refusedAt < strikeMs ? this.#strikes + 1 : 0;
    this.#refusedAt = now;
    if (this.#strikes >= 2) this.#notBefore = now + Math.min(strikeMs, 1000 * 2 ** this.#strikes);
  }

  #checkTrouble(): void {
    const wait = (this.#trouble?.retryAt ?? 0) - this.#room.ticker.now();
    if (wait <= 0) return;
    this.#serveOn(wait);
    throw this.#unavailable();
  }

  /** What is wrong: the provider's own word where repeating does not help. */
  #unavailable(): unknown {
    const { error, retryAt = 0 } = this.#trouble ?? {};
    if (isPartnerError(error) && !error.retryable) return error;
    return new RefreshUnavailableError(this.#slot.provider, retryAt - this.#room.ticker.now(), error);
  }
}
