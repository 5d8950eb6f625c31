import type { TokenStore } from "../store.ts";
import { pause } from "./pause.ts";

/** Milliseconds that a slot is used late at most, and that the way to the provider may take longer or shorter than usual. */
const slackMs = 100;

/**
 * Waits for the next slot of a series whose slots are at least so far apart over all processes. A slot that this process comes to too late,
 * because it was busy, is let go: the next one's holder counts on the distance.
 */
export async function waitForSlot(store: TokenStore, series: string, intervalMs: number, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const asked = performance.now();
    const waitMs = await store.reserveSlot(series, intervalMs + 2 * slackMs);
    await pause(Math.ceil(waitMs), signal);
    if (performance.now() - asked - waitMs <= slackMs) return;
  }
}
