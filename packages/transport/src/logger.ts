/** Is told what a client does. Neither message nor fields hold a secret, an address, a header or a body. */
export interface Logger {
  /** An attempt came to its end. */
  debug(message: string, fields: LogFields): void;
  /** A call is repeated, or an answer does not fit the provider's document. */
  warn(message: string, fields: LogFields): void;
}

/** What a log line is about. */
export interface LogFields {
  readonly provider: string;
  readonly operation: string;
  /** How many attempts the call has made. */
  readonly attempts: number;
  /** HTTP status; absent where no answer came. */
  readonly status?: number | undefined;
  /** `code` of the error; absent after a success. */
  readonly code?: string | undefined;
  /** What the attempt took. */
  readonly durationMs?: number | undefined;
  /** How long the call waits before the next attempt. */
  readonly waitMs?: number | undefined;
}
