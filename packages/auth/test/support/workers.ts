import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { WorkerResult, WorkerTask } from "./refresh-worker.ts";

const script = fileURLToPath(new URL("refresh-worker.ts", import.meta.url));

/** What a process printed, and when: `performance.now()` of the one that reads it. */
export type Printed = WorkerResult & { readonly at: number };

/** A process that has opened its store and waits. */
export interface Worker {
  readonly process: ChildProcess;
  /** Lets it begin. */
  begin(): void;
  /** What it printed; undefined where it was killed. */
  readonly result: Promise<Printed | undefined>;
}

/** Starts a process and waits until it is ready. */
export async function startWorker(task: WorkerTask): Promise<Worker> {
  const child = spawn(process.execPath, [script, JSON.stringify(task)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.value !== "ready") throw new Error("the worker did not start");
  child.stdin.on("error", () => {}); // of one that was killed
  const read = async (): Promise<Printed | undefined> => {
    const line = await lines.next();
    const at = performance.now();
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    return line.done ? undefined : { ...(JSON.parse(line.value) as WorkerResult), at }; // as the worker prints it
  };
  return { process: child, begin: () => void child.stdin.write("go\n"), result: read() };
}
