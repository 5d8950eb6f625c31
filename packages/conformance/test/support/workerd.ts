import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";

/** A worker that serves on loopback, and reaches nothing else. */
export interface Worker {
  readonly origin: string;
  stop(): Promise<void>;
}

const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-10-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"], deny = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** Serves a bundled worker with workerd. */
export async function startWorker(program: string, code: Uint8Array): Promise<Worker> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-workerd-"));
  await writeFile(join(folder, "worker.js"), code);
  await writeFile(join(folder, "config.capnp"), config);
  const child = spawn(program, ["serve", "config.capnp", "--control-fd=1"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  return {
    origin: `http://127.0.0.1:${await portOf(child)}`,
    stop: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** workerd says where it listens in a line of JSON. */
function portOf({ stdout, stderr }: { readonly stdout: Readable; readonly stderr: Readable }): Promise<number> {
  return new Promise((resolvePort, reject) => {
    let said = "";
    stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    let lines = "";
    stdout.setEncoding("utf8").on("data", (text: string) => {
      lines += text;
      const port = /"port":(\d+)/.exec(lines)?.[1];
      if (port) resolvePort(Number(port));
    });
    stdout.on("close", () => reject(new Error(`[partnerkit] workerd does not start: ${said}`)));
  });
}
