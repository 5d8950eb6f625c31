import { watchMemory } from "../memory.ts";
import { bomb, flood } from "../network/steps.ts";
import { describe } from "../outcome.ts";
import { type Row, seen } from "../row.ts";

/** MB of the answer as it is read. */
const large = 50;
const packed = 100;

/** MB that a client may take of an answer that it does not want, and of memory for it. */
const mostSent = 25;
const mostMemory = 40;

const stops = `not more than ${mostMemory} MB of memory, and an error that can be told to be about the answer.`;

/** Rows about answers that are too large. They are played alone, because they measure this process's memory. */
export const sizeRows: readonly Row[] = [
  {
    name: `an answer of ${large} MB is cut off`,
    must: `Not more than ${mostSent} MB leave the server, ${stops}`,
    alone: true,
    probe: async (stage) => {
      const at = await stage.serve([], flood(large));
      const watched = await watchMemory(() => stage.attempt(stage.provider.calls.main, { at, patience: 10_000 }));
      const sent = Math.round(at.sent() / 1_000_000);
      const pass = watched.result.failure?.kind === "answer" && sent > 0 && sent <= mostSent && watched.megabytes <= mostMemory;
      return seen(pass, describe(watched.result), `${sent} MB sent`, `${watched.megabytes} MB of memory`);
    },
  },
  {
    name: `an answer of ${packed} MB in 100 kB of gzip is cut off`,
    must: `One request, ${stops}`,
    alone: true,
    probe: async (stage) => {
      const at = await stage.serve([], bomb(packed));
      const watched = await watchMemory(() => stage.attempt(stage.provider.calls.main, { at, patience: 10_000 }));
      const pass = watched.result.failure?.kind === "answer" && at.arrived.length === 1 && watched.megabytes <= mostMemory;
      return seen(pass, describe(watched.result, at.arrived.length), `${watched.megabytes} MB of memory`);
    },
  },
];
