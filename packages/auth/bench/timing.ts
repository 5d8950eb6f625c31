/** The microseconds that each of so many runs took, in order of size. */
export async function timesOf(runs: number, work: (run: number) => Promise<unknown>): Promise<Float64Array> {
  const times = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const started = process.hrtime.bigint();
    await work(run);
    times[run] = Number(process.hrtime.bigint() - started) / 1000;
  }
  return times.toSorted();
}

/** The value that so large a part of the sorted times does not exceed, such as 0.5. */
export function percentile(sorted: Float64Array, part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
