import { mkdir, writeFile } from "node:fs/promises";
import { cpus, platform, totalmem } from "node:os";
import type { Row } from "./row.ts";

/** What was measured, and how it can be measured again. */
export interface Results {
  /** Name of the file in `results/`, without `.json`. */
  readonly name: string;
  readonly command: string;
  /** Programs beside Node that the figures depend on. */
  readonly programs?: readonly string[];
  readonly rows: readonly Row[];
}

/** Writes figures to a file in `results/`, with the day and the machine. */
export async function writeResults({ name, command, programs = [], rows }: Results): Promise<void> {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: [`${cpus().length} × ${cpu?.model ?? "unknown"}`, memory, platform(), `node ${process.version}`, ...programs].join(", "),
    command,
    rows,
  };
  const folder = new URL("../../results/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(results, null, 2)}\n`);
}
