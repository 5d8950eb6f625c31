/** How long to measure. */
export interface Effort {
  /** Alternated rounds. */
  readonly rounds: number;
  /** Calls of each way in a round. */
  readonly calls: number;
}

/** About a minute. */
export const full: Effort = { rounds: 15, calls: 1000 };

/** To see that everything works; the figures mean little. */
export const quick: Effort = { rounds: 3, calls: 200 };
