import { AbortError } from "./errors/abort-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** What ends a call from outside. */
export interface Deadline {
  readonly provider: string;
  readonly operation: string;
  readonly timeoutMs: number;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs a whole call, from asking for its credential to the last byte of its answer, within its time.
 *
 * The call's signal is aborted when it ends early, but nothing waits for the call to notice: a `fetch` or a credential
 * function that ignores it cannot hold the caller up.
 *
 * @throws TimeoutError, AbortError, or what the call throws
 */
export async function withinTime<T>(deadline: Deadline, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let release: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    release = onEnd(deadline, (error) => {
      reject(error);
      stop.abort(error);
    });
  });
  try {
    return await Promise.race([ended, call(stop.signal)]);
  } finally {
    release?.();
  }
}

/** Calls `end` when the time is up or the caller aborts, and answers a function that stops waiting for either. */
function onEnd({ provider, operation, timeoutMs, signal }: Deadline, end: (error: Error) => void): () => void {
  const details = { provider, operation };
  const onAbort = (): void => end(new AbortError("the caller aborted the call.", { ...details, code: "aborted", cause: signal?.reason }));
  const onTimeout = (): void => {
    const message = `no complete answer within ${timeoutMs} ms. Raise timeoutMs or try again later.`;
    end(new TimeoutError(message, { ...details, code: "timeout", retryable: true }));
  };
  const timer = timeoutMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(onTimeout, timeoutMs);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener("abort", onAbort);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  };
}
