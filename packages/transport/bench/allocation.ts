import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startServer } from "../../../scripts/bench/processes.ts";
import { rawArgs } from "../../../scripts/bench/raw.ts";
import { type Row, rowOf } from "../../../scripts/bench/row.ts";
import { median } from "../../../scripts/bench/statistics.ts";
import type { Effort } from "./effort.ts";
import { bare } from "./ways.ts";

const run = promisify(execFile);
const program = fileURLToPath(new URL("allocation-process.ts", import.meta.url));

/** What a call puts on the heap beyond what `fetch` itself does, in a process of its own with room for all of it. */
export async function measureAllocation({ rounds }: Effort): Promise<Row[]> {
  const server = await startServer(rawArgs);
  const flags = ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"];
  const { stdout } = await run(process.execPath, [...flags, program, server.origin, String(rounds)]);
  await server.stop();
  const bytes = JSON.parse(stdout) as Readonly<Record<string, readonly number[]>>; // what the process prints
  const kilobytes = (subject: string): number => median(bytes[subject] ?? []) / 1000;
  const measure = "memory for one call, beyond what fetch takes";
  return Object.keys(bytes).map((subject) =>
    subject === bare
      ? rowOf({ measure, subject, note: "in all", value: kilobytes(subject), unit: "kB" })
      : rowOf({ measure, subject, value: kilobytes(subject) - kilobytes(bare), unit: "kB" }),
  );
}
