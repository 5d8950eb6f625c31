import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What something came to, and the most memory that it took on top of what was taken before. */
export interface Watched<T> {
  readonly result: T;
  readonly megabytes: number;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void; // the flag puts it there

/** Milliseconds between two looks. */
const interval = 5;

/** Watches this process's memory, the heap and what lies outside of it, while something is done. */
export async function watchMemory<T>(work: () => Promise<T>): Promise<Watched<T>> {
  await settle();
  const before = taken();
  let most = before;
  const look = (): void => {
    most = Math.max(most, taken());
  };
  const timer = setInterval(look, interval);
  const result = await work().finally(() => clearInterval(timer));
  look();
  return { result, megabytes: Math.round((most - before) / 1_000_000) };
}

/** Frees what is free. Buffers go a moment after what held them, so that one collection does not see them gone. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    collect();
    await setTimeout(50);
  }
}

function taken(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
