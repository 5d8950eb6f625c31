/** The server of the soak: all four mocks in one process, which tells its parent how its memory stands and what went wrong. */
import { createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import type { Measured, Origins } from "./messages.ts";

const problems: string[] = [];
process.on("unhandledRejection", (reason) => problems.push(`unhandled rejection: ${describe(reason)}`));
process.on("uncaughtException", (error) => problems.push(`uncaught exception: ${describe(error)}`));
process.on("warning", (warning) => problems.push(`warning: ${describe(warning)}`));
process.on("disconnect", () => process.exit());

const served = {
  its: await createItsMock().listen(),
  etelecom: await createEtelecomMock().listen(),
  chathub: await createChathubMock().listen(),
  "sense-sphere": await createSenseSphereMock().listen(),
};
const origins: Origins = {
  its: served.its.origin,
  etelecom: served.etelecom.origin,
  chathub: served.chathub.origin,
  "sense-sphere": served["sense-sphere"].origin,
};

process.on("message", () => void measure());
process.send?.(origins);

/** Answers any message of the parent with what is left in memory after a collection. */
async function measure(): Promise<void> {
  const { gc } = globalThis;
  if (!gc) throw new Error("[partnerkit] the soak's server needs --expose-gc");
  // What sockets and timers still hold goes with the next turns of the event loop.
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    gc();
  }
  const { heapUsed, rss } = process.memoryUsage();
  const measured: Measured = { heapUsed, rss, problems };
  process.send?.(measured);
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
