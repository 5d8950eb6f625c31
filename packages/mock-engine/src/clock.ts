/** The time that a mock lives in. Token expiry, rate limits, `Date` headers and `exp` claims follow it; nothing reads the machine's clock directly. */
export interface Clock {
  /** Milliseconds since 1970, like `Date.now`. */
  now(): number;
  /** Moves the clock forward by so many milliseconds, or back where negative. @throws ClockError for what leads out of the years 1970 to 9999. */
  advance(milliseconds: number): void;
  /** Sets the clock to a date, milliseconds since 1970, or ISO 8601 text; it runs on from there, unless it is frozen. @throws ClockError for no date, or one outside the years 1970 to 9999. */
  set(time: Date | number | string): void;
  /** Stops the clock, now or at a moment. It can still be set and advanced. */
  freeze(time?: Date | number | string): void;
  /** Lets a frozen clock run on from where it stands. */
  resume(): void;
  /** Whether the clock stands still. */
  readonly frozen: boolean;
  /** Goes back to the machine's time, running. */
  reset(): void;
}

/** A moment that the clock cannot stand at. */
export class ClockError extends RangeError {
  override readonly name = "ClockError";
}

/** The years that every format of a date can write: 1970 to 9999. */
const earliest = 0;
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Makes a clock that runs with the machine's time until it is moved. */
export function createClock(): Clock {
  let offset = 0;
  let stoodAt: number | undefined;
  const now = (): number => stoodAt ?? Math.min(Date.now() + offset, latest);
  const moveTo = (time: number): void => {
    if (typeof time !== "number" || !(time >= earliest && time <= latest))
      throw new ClockError("[partnerkit] the clock can only be set to a moment from 1970 to 9999");
    if (stoodAt !== undefined) stoodAt = time;
    offset = time - Date.now();
  };
  return {
    now,
    advance: (milliseconds) => moveTo(now() + (typeof milliseconds === "number" ? milliseconds : Number.NaN)),
    set: (time) => moveTo(momentOf(time)),
    freeze: (time) => {
      const moment = time === undefined ? now() : momentOf(time);
      moveTo(moment);
      stoodAt = moment;
    },
    resume: () => {
      if (stoodAt === undefined) return;
      offset = stoodAt - Date.now();
      stoodAt = undefined;
    },
    get frozen() {
      return stoodAt !== undefined;
    },
    reset: () => {
      offset = 0;
      stoodAt = undefined;
    },
  };
}

function momentOf(time: Date | number | string): number {
  if (typeof time === "number") return time;
  return typeof time === "string" || time instanceof Date ? new Date(time).getTime() : Number.NaN;
}
