import { startServer } from "../../../scripts/bench/processes.ts";
import { rawArgs } from "../../../scripts/bench/raw.ts";
import { type Bar, type Row, rowOf } from "../../../scripts/bench/row.ts";
import { median, ratios, rotated } from "../../../scripts/bench/statistics.ts";
import type { Effort } from "./effort.ts";
import { callOnce, ours, type Way, waysTo } from "./ways.ts";

/** How long the calls of a way took in one round, in microseconds. */
interface Round {
  readonly mean: number;
  readonly p50: number;
}

/** Calls in a row by one way, before it is the next one's turn: few, so that a slow moment of the machine hits all of them. */
const turn = 25;

const bars: Readonly<Record<string, Bar>> = {
  "openapi-fetch": { on: "ratio", is: "at most", limit: 1.1 },
  ky: { on: "ratio", is: "at most", limit: 1 },
  ofetch: { on: "ratio", is: "at most", limit: 1 },
};

/** Time of one call over a connection that is kept open, to a server in another process that always answers the same. */
export async function measureTime({ rounds, calls }: Effort): Promise<Row[]> {
  const server = await startServer(rawArgs);
  const ways = await waysTo(server.origin);
  const taken = new Map<string, Round[]>(ways.map(({ subject }) => [subject, []]));
  await round(ways, calls); // until it is compiled
  for (let number = 0; number < rounds; number += 1) {
    for (const [{ subject }, times] of await round(rotated(ways, number), calls)) taken.get(subject)?.push(summary(times));
  }
  await server.stop();
  const of = (subject: string, kind: keyof Round): number[] => (taken.get(subject) ?? []).map((each) => each[kind]);
  const kinds = [
    ["mean", "one call over loopback, eTelecom authorizeShop, mean of a round"],
    ["p50", "one call over loopback, eTelecom authorizeShop, p50 of a round"],
  ] as const;
  const listed = ways.toSorted((a, b) => Number(b.subject === ours) - Number(a.subject === ours));
  return kinds.flatMap(([kind, measure]) =>
    listed.flatMap(({ subject, note }): Row[] => {
      const figure = { measure, unit: "µs", value: median(of(subject, kind)) };
      if (subject === ours) return [rowOf({ ...figure, subject, note })];
      const against = { of: subject, rounds: ratios(of(ours, kind), of(subject, kind)) };
      const bar = bars[subject];
      return [
        rowOf({ ...figure, subject, note }),
        rowOf({ ...figure, subject: `${ours} against ${subject}`, value: median(of(ours, kind)), ratio: against, ...(bar ? { bar } : {}) }),
      ];
    }),
  );
}

/** Lets every way have its turn until each has made so many calls, one after the other. */
async function round(ways: readonly Way[], calls: number): Promise<Map<Way, number[]>> {
  const times = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (let turns = 0; turns < calls / turn; turns += 1) {
    for (const [way, list] of times) {
      for (let done = 0; done < turn; done += 1) {
        const start = performance.now();
        await callOnce(way);
        list.push((performance.now() - start) * 1000);
      }
    }
  }
  return times;
}

function summary(times: readonly number[]): Round {
  return { mean: times.reduce((sum, time) => sum + time, 0) / times.length, p50: median(times) };
}
