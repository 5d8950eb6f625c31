/**
 * `allocation-process.ts ORIGIN ROUNDS`: prints as JSON how many bytes each way puts on the heap for one call, by round.
 *
 * It runs with a young generation that is larger than a round needs, so that nothing is collected within one: what the heap
 * has grown by is what was put on it.
 */
import { PerformanceObserver } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { rotated } from "../../../scripts/bench/statistics.ts";
import { callOnce, type Way, waysTo } from "./ways.ts";

const [origin = "", rounds = "1"] = process.argv.slice(2);
const calls = 200;
const warmUp = 500;

const collect = globalThis.gc;
if (!collect) throw new Error("[partnerkit] start it with --expose-gc");
let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ["gc"] });

const ways = await waysTo(origin);
const bytes: Record<string, number[]> = Object.fromEntries(ways.map(({ subject }) => [subject, []]));
for (const way of ways) await callMany(way, warmUp);
for (let round = 0; round < Number(rounds); round += 1) {
  for (const way of rotated(ways, round)) bytes[way.subject]?.push(await bytesOf(way));
}
console.log(JSON.stringify(bytes));

async function bytesOf(way: Way): Promise<number> {
  collect?.();
  await turn(); // the observer hears of this collection
  await turn();
  collections = 0;
  const before = process.memoryUsage().heapUsed;
  await callMany(way, calls);
  const grown = process.memoryUsage().heapUsed - before;
  await turn();
  if (collections > 0)
    throw new Error(`[partnerkit] ${way.subject}: something was collected within a round; the young generation is too small`);
  return grown / calls;
}

async function callMany(way: Way, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await callOnce(way);
}
