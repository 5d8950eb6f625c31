import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** A server that a test may stop, kill and start again. */
export interface Server {
  readonly port: number;
  start(): Promise<void>;
  /** Ends it with a signal, and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** How a server is run. */
export interface Program {
  readonly port: number;
  readonly command: string;
  readonly args: readonly string[];
  readonly options?: SpawnOptions;
  /** Throws as long as the server does not answer. */
  readonly ping: () => Promise<unknown>;
}

/** Makes a server of a program. It is killed at the latest when this process ends. */
export function serverOf({ port, command, args, options = {}, ping }: Program): Server {
  let child: ChildProcess | undefined;
  process.on("exit", () => child?.kill("SIGKILL"));
  return {
    port,
    start: async () => {
      let said = "";
      child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said = (said + String(chunk)).slice(-2000)));
      const deadline = Date.now() + 20_000;
      for (;;) {
        if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
        try {
          await ping();
          return;
        } catch (error) {
          if (Date.now() > deadline) throw new Error(`${command} does not answer: ${said}`, { cause: error });
          await pause(50);
        }
      }
    },
    end: async (signal) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill(signal);
      await gone;
    },
  };
}
