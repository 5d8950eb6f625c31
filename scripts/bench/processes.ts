import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { quietEnvironment } from "../lib/quiet-environment.ts";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  /** Fails once the process has ended by itself, with what it said. */
  assertAlive(): void;
  /** Resident memory in MB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

/** Starts `node` with these arguments on a free port of loopback, and does not wait for it. */
export async function spawnServer(argsOf: (port: number) => readonly string[]): Promise<ServerProcess> {
  const port = await freePort();
  const args = argsOf(port);
  // What a server logs is thrown away: a pipe that nobody reads would stop it.
  const child = spawn(process.execPath, args, { env: quietEnvironment, stdio: ["ignore", "ignore", "pipe"] });
  children.add(child);
  const ended = once(child, "exit");
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2000);
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    assertAlive: () => {
      if (child.exitCode !== null) throw new Error(`[partnerkit] "node ${args.join(" ")}" ended with ${child.exitCode}: ${said}`);
    },
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024) / 1e6;
    },
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
      children.delete(child);
    },
  };
}

/** Starts a server and waits until it takes connections. */
export async function startServer(argsOf: (port: number) => readonly string[]): Promise<ServerProcess> {
  const server = await spawnServer(argsOf);
  const deadline = Date.now() + 20_000;
  while (!(await accepts(server.origin))) {
    server.assertAlive();
    if (Date.now() > deadline) throw new Error(`[partnerkit] nothing listens on ${server.origin} after 20 seconds`);
    await sleep(20);
  }
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  server.close();
  await once(server, "close");
  return port;
}

function accepts(origin: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), "127.0.0.1");
    const finish = (accepted: boolean): void => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once("connect", () => finish(true)).once("error", () => finish(false));
  });
}
