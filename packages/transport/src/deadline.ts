import { AbortError } from "./errors/abort-error.ts";
import { type ErrorPlace, isPartnerError, type PartnerErrorDetails } from "./errors/partner-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { invalidOption, type RequestOptions } from "./options.ts";

/** The options that set a time. */
export type TimeOption = "timeoutMs" | "attemptTimeoutMs";

/**
 * The time that an option sets, in milliseconds.
 *
 * @throws ConfigurationError `invalid_option` for one that no timer can keep: beyond 2^31 - 1 ms it would fire at once.
 */
export function readTime(place: ErrorPlace, option: TimeOption, fallback: number, ...all: RequestOptions[]): number {
  const time = all.map((options) => options[option]).find((each) => each !== undefined) ?? fallback;
  if ((time > 0 && time < 2 ** 31) || time === 1 / 0) return time;
  throw invalidOption(place, option, "must be above 0 and below 2147483648, or Infinity");
}

/**
 * Runs something within its time. What runs is told by its signal when it ends early, but nothing waits for it to notice: a
 * `fetch` or a credential function that ignores it cannot hold the caller up.
 *
 * @param outer - The caller's signal, or that of the deadline around this one.
 * @throws TimeoutError, AbortError, or what is run throws
 */
export function withinTime<T>(
  place: ErrorPlace,
  option: TimeOption,
  time: number,
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const { signal } = stop;
  const details = (code: string): PartnerErrorDetails => ({ ...place, code, retryable: code === "timeout", cause: outer?.reason });
  const onTimeout = (): void =>
    stop.abort(new TimeoutError(`no complete answer within ${time} ms. Raise ${option} or try again later.`, details("timeout")));
  const onAbort = (): void => {
    const reason: unknown = outer?.reason; // of the deadline around this one, or the caller's
    stop.abort(
      isPartnerError(reason) ? reason : new AbortError("the caller aborted it. Call again when it is wanted.", details("aborted")),
    );
  };
  const timer = time < 1 / 0 ? setTimeout(onTimeout, time) : undefined;
  outer?.addEventListener("abort", onAbort);
  if (outer?.aborted) onAbort();
  return new Promise<T>((resolve, reject) => {
    const end = (): void => reject(signal.reason as Error); // one of the two above
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
    else run(signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", onAbort);
  });
}
