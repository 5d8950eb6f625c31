import { AbortError } from "./errors/abort-error.ts";
import type { ErrorPlace } from "./errors/partner-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { invalidOption } from "./options.ts";

/**
 * A time that an option sets, in milliseconds.
 *
 * @throws ConfigurationError `invalid_option` for one that no timer can keep: beyond 2^31 - 1 ms it would fire at once.
 */
export function readTime(place: ErrorPlace, option: "timeoutMs" | "attemptTimeoutMs", time: number): number {
  if ((time > 0 && time < 2 ** 31) || time === 1 / 0) return time;
  throw invalidOption(place, option, "must be above 0 and below 2 ** 31, or Infinity");
}

/**
 * Runs something within its time. What runs is told by its controller when it ends early, but nothing waits for it to notice: a
 * `fetch` or a credential function that ignores it cannot hold the caller up.
 *
 * @param limit - What sets the time, for the error.
 * @param outer - The caller's signal.
 * @throws TimeoutError, AbortError, or what is run throws
 */
export function withinTime<T>(
  place: ErrorPlace,
  limit: string,
  time: number,
  outer: AbortSignal | undefined,
  run: (stop: AbortController) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const end = (error: Error): void => {
      release();
      reject(error);
      stop.abort(error);
    };
    const onAbort = (): void =>
      end(new AbortError("the caller aborted it. Call again when wanted.", { ...place, code: "aborted", cause: outer?.reason }));
    const late = `no complete answer within the ${limit} ms. Raise it or try again later.`;
    const onTimeout = (): void => end(new TimeoutError(late, { ...place, code: "timeout", retryable: true }));
    const timer = time < 1 / 0 ? setTimeout(onTimeout, time) : undefined;
    outer?.addEventListener("abort", onAbort);
    const release = (): void => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    };
    if (outer?.aborted) onAbort();
    else void run(stop).then(resolve, reject).then(release);
  });
}

/** Waits, unless the signal ends it; then it never comes to an end, for nobody waits any more. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
