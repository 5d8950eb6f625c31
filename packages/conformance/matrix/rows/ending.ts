import { setTimeout } from "node:timers/promises";
import type { BadServer } from "../network/bad-server.ts";
import { silence, trickle } from "../network/steps.ts";
import { describe, type Outcome, succeeded } from "../outcome.ts";
import { type Row, type Seen, seen } from "../row.ts";
import type { Stage } from "../stage.ts";

/** Milliseconds after an abort within which a call must have settled. */
const prompt = 100;

/** Milliseconds that a call is given where it cannot come to an end, and how much later its error may come. */
const given = 600;
const late = 250;

const settlesAtOnce = `An error that a program can tell to be an abort, within ${prompt} ms after the caller aborted; one request.`;
const settlesInTime = `With ${given} ms for the whole call (axios and ky: \`timeout\`; openapi-fetch: a signal): an error that a program can tell to be a timeout, not later than ${late} ms after them.`;

/** Rows about calls that end before their answer. */
export const endingRows: readonly Row[] = [
  {
    name: "an abort while the client waits for its next attempt ends the call at once",
    must: `429 with \`Retry-After: 3\`, aborted after 400 ms. ${settlesAtOnce} None follows later.`,
    needs: "repeats",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "rate_limit", retryAfter: 3 });
      const outcome = await stage.attempt(main, { abortAfter: 400 });
      await setTimeout(3000); // until the wait would have been over
      return aborted(outcome, stage.requests(main));
    },
  },
  {
    name: "an abort while no answer has come ends the call at once",
    must: `The server never answers; aborted after 300 ms. ${settlesAtOnce}`,
    probe: async (stage) => {
      const at = await stage.serve([], silence);
      return aborted(await stage.attempt(stage.provider.calls.main, { at, abortAfter: 300 }), at.arrived.length);
    },
  },
  {
    name: "an abort while the body comes ends the call at once",
    must: `The body stops half-way; aborted after 300 ms. ${settlesAtOnce}`,
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "stall" });
      return aborted(await stage.attempt(main, { abortAfter: 300 }), stage.requests(main));
    },
  },
  {
    name: "a body that stops half-way ends in a timeout, in time",
    must: settlesInTime,
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "stall" });
      return timedOut(await stage.attempt(main, { timeoutMs: given }), stage.requests(main));
    },
  },
  {
    name: "headers that come byte by byte end in a timeout, in time",
    must: settlesInTime,
    probe: async (stage) => untilTimeout(stage, await stage.serve([], trickle)),
  },
  {
    name: "headers that never come end in a timeout, in time",
    must: settlesInTime,
    probe: async (stage) => untilTimeout(stage, await stage.serve([], silence)),
  },
  {
    name: "an attempt that stalls is given up and made again, and the call succeeds",
    must: "With 500 ms for an attempt (a client that has no such option: for the call): two requests, data.",
    probe: async (stage) => {
      const { main } = stage.provider.calls;
      stage.spoil(main, { fault: "stall", times: 1 });
      const outcome = await stage.attempt(main, { attemptTimeoutMs: 500 });
      return seen(succeeded(outcome) && stage.requests(main) === 2, describe(outcome, stage.requests(main)));
    },
  },
];

async function untilTimeout(stage: Stage, at: BadServer): Promise<Seen> {
  return timedOut(await stage.attempt(stage.provider.calls.main, { at, timeoutMs: given }), at.arrived.length);
}

function timedOut(outcome: Outcome, requests: number): Seen {
  const { failure, ms } = outcome;
  const inTime = ms >= given - 50 && ms <= given + late;
  return seen(failure?.kind === "timeout" && inTime && requests > 0, describe(outcome, requests));
}

function aborted(outcome: Outcome, requests: number): Seen {
  const { failure, sinceAbort = Number.NaN } = outcome;
  const when =
    sinceAbort < 0 ? "before the abort" : `${sinceAbort <= prompt ? `within ${prompt}` : Math.round(sinceAbort)} ms of the abort`;
  const pass = failure?.kind === "aborted" && sinceAbort >= 0 && sinceAbort <= prompt && requests === 1;
  return seen(pass, describe(outcome, requests), outcome.pending ? undefined : when);
}
