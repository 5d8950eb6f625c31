/** The time that a mock lives in. Token expiry, rate limits, `Date` headers and `exp` claims follow it; nothing reads the machine's clock directly. */
export interface Clock {
    /** Milliseconds since 1970, like `Date.now`. */
    now(): number;
    /** Moves the clock forward by so many milliseconds. @throws RangeError for anything but a finite number. */
    advance(milliseconds: number): void;
    /** Sets the clock; it runs on from there, unless it is frozen. @throws RangeError for an invalid date. */
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
/** Makes a clock that runs with the machine's time until it is moved. */
export declare function createClock(): Clock;
