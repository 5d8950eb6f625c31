/** The time that a mock lives in. Token expiry and rate limits follow it; nothing reads the machine's clock directly. */
export interface Clock {
  /** Milliseconds since 1970, like `Date.now`. */
  now(): number;
  /** Moves the clock by so many milliseconds. */
  advance(milliseconds: number): void;
  /** Sets the clock; it runs on from there. */
  set(time: Date | number): void;
  /** Goes back to the machine's time. */
  reset(): void;
}

/** Makes a clock that runs with the machine's time until it is moved. */
export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    set: (time) => {
      offset = Number(time) - Date.now();
    },
    reset: () => {
      offset = 0;
    },
  };
}
