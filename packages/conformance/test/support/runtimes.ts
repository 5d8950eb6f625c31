import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { needPackaged } from "../../../../scripts/lib/programs.ts";
import { bundle } from "../../src/bundle.ts";
import { chromiumPath, launch, openPage } from "./browser.ts";
import { serve } from "./serve.ts";
import { startWorker } from "./workerd.ts";
import type { World } from "./worlds.ts";

const run = promisify(execFile);

/** What each check came to, by its name. */
export type Outcomes = Readonly<Record<string, unknown>>;

/** Something that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  /** Whether a program may say who it is; a browser says it itself. */
  readonly namesClients: boolean;
  /** Runs `smoke.js` of a folder in which the clients are installed. */
  readonly smoke: (folder: string, world: World) => Promise<Outcomes>;
}

/** A runtime that is a command. */
function command(name: string, program: string | undefined, ...args: readonly string[]): Runtime[] {
  if (program === undefined) return [];
  const smoke: Runtime["smoke"] = async (folder, world) => {
    const { stdout } = await run(program, [...args, "main.js", JSON.stringify(world)], { cwd: folder, timeout: 60_000 });
    return JSON.parse(stdout) as Outcomes; // what smoke.js came to
  };
  return [{ name, namesClients: true, smoke }];
}

/** The runtime of Cloudflare's workers. */
function workers(program: string | undefined): Runtime[] {
  if (program === undefined) return [];
  const smoke: Runtime["smoke"] = async (folder, world) => {
    const worker = await startWorker(program, await bundle({ entry: { file: "worker.js" }, folder, conditions: ["workerd", "worker"] }));
    try {
      const answer = await fetch(worker.origin, { method: "POST", body: JSON.stringify(world) });
      if (!answer.ok) throw new Error(`[partnerkit] the worker answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Outcomes; // what smoke.js came to
    } finally {
      await worker.stop();
    }
  };
  return [{ name: "workerd", namesClients: true, smoke }];
}

const chromium: Runtime = {
  name: "Chromium",
  namesClients: false,
  smoke: async (folder, world) => {
    const script = await bundle({ entry: { file: "smoke.js" }, folder, globalName: "checks" });
    const site = await serve(() => new Response("<!doctype html><title>Checks</title>", { headers: { "content-type": "text/html" } }));
    const browser = await launch();
    try {
      const { page } = await openPage(browser);
      await page.goto(site.origin);
      await page.addScriptTag({ content: new TextDecoder().decode(script) });
      const expression = `checks.smoke(${JSON.stringify(world)})`;
      return (await page.evaluate(expression)) as Outcomes; // what smoke.js came to
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

const packaged = (name: string, path: string): string | undefined => needPackaged("The runtime tests", name, path);
// The programs themselves, as they come for this machine: what starts them in `bun`, `deno` and `workerd` needs an install script, or
// outlives what it has started.
const { platform, arch } = process;
const bun = `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`;
const deno = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
const workerd = `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}`;
// No prompt, and nothing but loopback: the clients need neither files nor the environment.
const confined = ["run", "--no-prompt", "--allow-net=127.0.0.1"];

const servers = [
  ["Node 22", packaged("node-22", "bin/node")],
  ["Node 24", packaged("node", "bin/node")],
  ["Node 26", packaged("node-26", "bin/node")],
  ["Bun", packaged(bun, "bin/bun")],
] as const;

/** Every runtime that connections are for: those of servers. A store in a file needs the file. */
export const serverRuntimes: readonly Runtime[] = [
  ...servers.flatMap(([name, program]) => command(name, program)),
  ...command("Deno", packaged(deno, "deno"), ...confined, "--allow-read=.", "--allow-write=."),
];

/** Every runtime that the clients are for; what is missing is left out where that is allowed. */
export const runtimes: readonly Runtime[] = [
  ...servers.flatMap(([name, program]) => command(name, program)),
  ...command("Deno", packaged(deno, "deno"), ...confined),
  ...workers(packaged(workerd, "bin/workerd")),
  ...(chromiumPath === undefined ? [] : [chromium]),
];
