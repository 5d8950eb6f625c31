import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { WorkerResult, WorkerTask } from "./refresh-worker.ts";

const script = fileURLToPath(new URL("refresh-worker.ts", import.meta.url));

/** A process that has opened its store and waits. */
export interface Worker {
  readonly process: ChildProcess;
  /** Lets it begin. */
  begin(): void;
  /** What it printed; undefined where it was killed. */
  readonly result: Promise<WorkerResult | undefined>;
}

/** Starts a process and waits until it is ready. */
export async function startWorker(task: WorkerTask): Promise<Worker> {
  const child = spawn(process.execPath, [script, JSON.stringify(task)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.value !== "ready") throw new Error("the worker did not start");
  child.stdin.on("error", () => {}); // of one that was killed
  const read = async (): Promise<WorkerResult | undefined> => {
    const line = await lines.next();
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    return line.done ? undefined : (JSON.parse(String(line.value)) as WorkerResult); // as the worker prints it
  };
  return { process: child, begin: () => void child.stdin.write("go\n"), result: read() };
}
