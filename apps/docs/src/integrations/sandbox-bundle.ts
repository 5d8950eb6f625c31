import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { manifestOf, noticeOf, packagesOf, rule, titleOf } from "../../../../packages/mock-engine/scripts/notices.ts";
import { workerFile } from "../sandbox/place.ts";

/** Where the licences of what others wrote go, as seen from the root of the site. */
export const noticesFile = "THIRD-PARTY-LICENSES.txt";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const engine = here("../../../../packages/mock-engine");

/** The sandbox as files of the site. */
export interface SandboxFiles {
  readonly [workerFile]: string;
  readonly [noticesFile]: string;
}

/** Puts the worker and everything that it imports into one file, with the notices that have to go along. */
export async function bundleSandbox(): Promise<SandboxFiles> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [here("../sandbox/worker.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    banner: { js: `/*! partnerkit's sandbox (MIT). Licences of what it contains: ${noticesFile} beside it. */` },
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    plugins: [twinsOnce],
  });
  const [worker] = outputFiles;
  if (!worker) throw new Error("[partnerkit] the sandbox's worker came out as no file");
  return { [workerFile]: worker.text, [noticesFile]: await notices(Object.keys(metafile.inputs)) };
}

/** What ITS and eTelecom are generated alike is bundled once: it is a fifth of the whole. */
const twinsOnce: Plugin = {
  name: "twins-once",
  setup(building) {
    building.onLoad({ filter: /[\\/]mocks[\\/]etelecom[\\/]dist[\\/]generated[\\/]control[\\/]\w+\.js$/ }, async ({ path }) => {
      const twin = path.replace(/([\\/]mocks[\\/])etelecom([\\/])/, "$1its$2");
      const [own, its] = await Promise.all([readFile(path, "utf8"), readFile(twin, "utf8")]);
      return { contents: own === its ? `export * from ${JSON.stringify(twin)};` : own, loader: "js" };
    });
  },
};

async function notices(inputs: readonly string[]): Promise<string> {
  const { resolve } = createRequire(join(engine, "package.json"));
  const compilers = ["ajv", "ajv-formats"].map((name) => dirname(resolve(`${name}/package.json`))); // of the generated checks
  const [, ...engineNotices] = (await readFile(join(engine, "THIRD-PARTY-LICENSES.txt"), "utf8")).split(rule);
  const others = await Promise.all([...packagesOf(inputs), ...compilers].map(noticeOf));
  const head = `${workerFile} is ${titleOf(await manifestOf(engine))} with its mocks. It contains code of these packages, changed only by bundling.\n`;
  return [head, ...others, ...engineNotices].join(rule);
}
