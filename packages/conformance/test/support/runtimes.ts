import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "../../src/bundle.ts";
import { chromiumPath, launch, openPage } from "./browser.ts";
import { serve } from "./serve.ts";
import { startWorker } from "./workerd.ts";
import type { World } from "./worlds.ts";

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

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

/** Where an npm package, of which there can be several versions, has its program. */
const programOf = (name: string, path: string): string => join(resolve(`${name}/package.json`), "..", path);

/** A runtime that is a command. */
function command(name: string, program: string, ...args: readonly string[]): Runtime {
  const smoke: Runtime["smoke"] = async (folder, world) => {
    const { stdout } = await run(program, [...args, "main.js", JSON.stringify(world)], { cwd: folder, timeout: 60_000 });
    return JSON.parse(stdout) as Outcomes; // what smoke.js came to
  };
  return { name, namesClients: true, smoke };
}

const bunPackage = `@oven/bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;

const workerd: Runtime = {
  name: "workerd",
  namesClients: true,
  smoke: async (folder, world) => {
    const worker = await startWorker(await bundle({ entry: { file: "worker.js" }, folder, conditions: ["workerd", "worker"] }));
    try {
      const answer = await fetch(worker.origin, { method: "POST", body: JSON.stringify(world) });
      if (!answer.ok) throw new Error(`[partnerkit] the worker answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Outcomes; // what smoke.js came to
    } finally {
      await worker.stop();
    }
  },
};

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

/** Every runtime that the clients are for. Chromium is left out where it is missing and that is allowed. */
export const runtimes: readonly Runtime[] = [
  command("Node 22", programOf("node-22", "bin/node")),
  command("Node 24", programOf("node", "bin/node")),
  command("Node 26", programOf("node-26", "bin/node")),
  command("Bun", programOf(bunPackage, "bin/bun"), "run"),
  // No prompt, and nothing but loopback: the clients need neither files nor the environment.
  command("Deno", process.execPath, programOf("deno", "bin.cjs"), "run", "--no-prompt", "--allow-net=127.0.0.1"),
  workerd,
  ...(chromiumPath === undefined ? [] : [chromium]),
];
