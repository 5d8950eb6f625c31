/** What a program can tell an error to be, by its class, name or code. */
export type FailureKind = "status" | "network" | "timeout" | "aborted" | "redirect" | "answer" | "argument";

/** How a call failed. */
export interface Failure {
  /** Undefined where a program cannot tell: a bare TypeError or SyntaxError. */
  readonly kind?: FailureKind | undefined;
  /** The error in a few words. */
  readonly label: string;
  readonly status?: number | undefined;
  /** Whether the error says that the same call may succeed later; undefined where it says nothing. */
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  /** What the caller has in hand: what was thrown, or the result that says that it failed. */
  readonly held: unknown;
}

/** What a client answers. */
export type Answered = { readonly data: unknown } | { readonly failure: Failure };

/** What came of a call. */
export interface Outcome {
  readonly data?: unknown;
  readonly failure?: Failure;
  /** Whether it had not settled when the patience ended. */
  readonly pending: boolean;
  /** Milliseconds until it settled, or until the patience ended. */
  readonly ms: number;
  /** Milliseconds from the caller's abort until it settled; negative where it had settled before. */
  readonly sinceAbort?: number | undefined;
}

/** Whether a call answered data. */
export function succeeded({ pending, failure }: Outcome): boolean {
  return !pending && failure === undefined;
}

/** Milliseconds up to which a busy machine may take for nothing. */
const soon = 250;

/** What came of a call in a few words, with the number of requests where it is known. */
export function describe(outcome: Outcome, requests?: number): string {
  const { pending, failure, ms } = outcome;
  const what = pending ? "still pending" : (failure?.label ?? "data");
  const when = ms < soon ? "at once" : `after ${(ms / 1000).toFixed(1)} s`;
  return [`${what} ${when}`, ...(requests === undefined ? [] : [plural(requests, "request")])].join(", ");
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** An error that no client made, in a few words. */
export function bareFailure(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { label: `a thrown ${typeof thrown}`, held: thrown };
  // The web's own names for what a signal does; a program can tell them.
  const kind = thrown.name === "TimeoutError" ? "timeout" : thrown.name === "AbortError" ? "aborted" : undefined;
  return { kind, label: kind ? thrown.name : `a bare ${thrown.name}`, held: thrown };
}
