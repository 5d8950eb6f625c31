import { AbortError, TimeoutError } from "@partnerkit/transport";

/** Waits, or rejects with what the signal says. The process does not stay alive for it alone unless somebody waits. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error); // whatever the signal was aborted with
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** How long a caller waits. */
export interface WaitOptions {
  /** Ends the wait, and nothing else: a refresh that others wait for goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait at most. Default: 30 000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Waits for work that does not end with the wait.
 *
 * @throws AbortError, TimeoutError
 */
export function waitFor<Answer>(provider: string, work: Promise<Answer>, { signal, timeoutMs = 30_000 }: WaitOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const place = { provider, operation: "credential" };
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const onAbort = (): void =>
      end(() => reject(new AbortError("the caller aborted it. Call again when wanted.", { ...place, code: "aborted", cause: signal?.reason })));
    const onTimeout = (): void => {
      const message = `no fresh credential within ${timeoutMs} ms. Try again later; the refresh goes on.`;
      end(() => reject(new TimeoutError(message, { ...place, code: "timeout", retryable: true })));
    };
    const timer = timeoutMs < 2 ** 31 ? setTimeout(onTimeout, timeoutMs) : undefined;
    work.then(
      (answer) => end(() => resolve(answer)),
      (error: unknown) => end(() => reject(error as Error)), // goes on as it came
    );
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}
