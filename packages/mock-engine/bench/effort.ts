/** How long to measure. */
export interface Effort {
  /** Alternated rounds of each comparison. */
  readonly rounds: number;
  /** Seconds that one subject is under load in a round. */
  readonly seconds: number;
  /** Starts of each subject. */
  readonly starts: number;
  /** What calls in process are multiplied with. */
  readonly calls: number;
}

/** Five to eight minutes in all. */
export const full: Effort = { rounds: 7, seconds: 1, starts: 9, calls: 1 };

/** To see that everything works; the figures mean little. */
export const quick: Effort = { rounds: 2, seconds: 1, starts: 3, calls: 0.2 };
