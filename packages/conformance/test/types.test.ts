import { execFile } from "node:child_process";
import { cp, glob, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../../../scripts/lib/providers.ts";
import { type Installed, installClients } from "../src/packed.ts";

const run = promisify(execFile);

/** The compilers of users, by version: from the oldest that the clients are for to the newest. */
const compilers = {
  "5.4": "typescript-5.4/bin/tsc",
  "5.9": "typescript-5.9/bin/tsc",
  "6.0": "@typescript/old/bin/tsc",
  "7.0": "@typescript/native/bin/tsc",
};

/** How a user's project resolves modules. */
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** What a user's project may know of its runtime. */
const runtimes = {
  "the DOM": { lib: ["ES2022", "DOM"], types: [] },
  "@types/node and no DOM": { lib: ["ES2022"], types: ["node"] },
};

/** All that is to compile. */
const everything = ["../src"];

/** The same without openapi-fetch, whose own declarations take most of the time. */
const methods = ["../src/consumer.ts"];

/** Every kind of project. */
const projects = [
  { resolution: "nodenext", exact: true, runtime: "the DOM", include: everything },
  { resolution: "bundler", exact: false, runtime: "the DOM", include: everything },
  { resolution: "nodenext", exact: false, runtime: "the DOM", include: methods },
  { resolution: "bundler", exact: true, runtime: "the DOM", include: methods },
  { resolution: "nodenext", exact: true, runtime: "@types/node and no DOM", include: everything },
] as const;

let installed: Installed;
beforeAll(async () => {
  installed = await installClients();
  await writeSources(installed.folder);
}, 60_000);
afterAll(() => installed.remove());

describe("the packed clients, programs with every operation and the type tests compile", () => {
  it.concurrent.each(Object.entries(compilers))(
    "with TypeScript %s, by either resolution, with exactOptionalPropertyTypes and without, with the DOM and without",
    async (version, path) => {
      const compiler = repository(`node_modules/${path}`);
      const { stdout } = await run(process.execPath, [compiler, "--version"]);
      expect(stdout).toContain(`Version ${version}.`);
      // A folder of its own, because each version writes what it has built.
      const folder = join(installed.folder, version);
      await mkdir(folder);
      await Promise.all(projects.map((project, index) => writeFile(join(folder, `${index}.json`), configOf(project, index))));
      // One build of all projects: the later ones find a warm compiler.
      const files = projects.map((_, index) => `${index}.json`);
      const args = [compiler, "--build", "--verbose", "--force", ...files];
      await run(process.execPath, args, { cwd: folder }).catch((error: { stdout: string }) => {
        throw new Error(`[partnerkit] ${error.stdout}`);
      });
    },
    120_000,
  );
});

function configOf({ resolution, exact, runtime, include }: (typeof projects)[number], index: number): string {
  const compilerOptions = {
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: exact,
    skipLibCheck: false,
    skipDefaultLibCheck: true, // TypeScript's own libraries are not ours
    rootDir: "../src",
    outDir: `out/${index}`, // TypeScript 5.4 builds nothing that it may not write
    ...resolutions[resolution],
    ...runtimes[runtime],
  };
  return JSON.stringify({ compilerOptions, include });
}

/** The programs, and the type tests with the packages' names in the place of their sources. */
async function writeSources(folder: string): Promise<void> {
  await cp(repository("packages/conformance/src/types"), join(folder, "src"), { recursive: true });
  for await (const file of glob("packages/clients/*/test/*.test-d.ts", { cwd: repository("") })) {
    const provider = basename(dirname(dirname(file)));
    const text = await readFile(repository(file), "utf8");
    const packed = text.replaceAll(/"\.\.\/src\/([\w-]+)\.ts"/g, (_, name: string) =>
      JSON.stringify(`@partnerkit/${provider}${name === "index" ? "" : `/${name}`}`),
    );
    await writeFile(join(folder, "src", `${provider}.${basename(file)}`), packed);
  }
  await mkdir(join(folder, "node_modules/@types"));
  await symlink(repository("node_modules/@types/node"), join(folder, "node_modules/@types/node"));
  await symlink(repository("node_modules/expect-type"), join(folder, "node_modules/expect-type"));
  // Of vitest only what the type tests use: its own declarations are not for every version.
  const vitest = `export { expectTypeOf } from "expect-type";
export declare function describe(name: string, tests: () => void): void;
export declare function it(name: string, test: () => void): void;
`;
  await mkdir(join(folder, "node_modules/vitest"));
  await writeFile(join(folder, "node_modules/vitest/package.json"), '{"name":"vitest","type":"module","types":"index.d.ts"}');
  await writeFile(join(folder, "node_modules/vitest/index.d.ts"), vitest);
}
