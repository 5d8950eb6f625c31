import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { providers, repository } from "../../../scripts/lib/providers.ts";

const run = promisify(execFile);

/** The files that a package would publish. */
async function published(name: string): Promise<string[]> {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "-w", name], { cwd: repository("") });
  const parsed: unknown = JSON.parse(stdout);
  const [pack] = Object.values(parsed as Record<string, { files: { path: string }[] }>); // an array or, in newer npm, a map by name
  return (pack?.files ?? []).map(({ path }) => path);
}

const code = [
  "@partnerkit/auth",
  "@partnerkit/transport",
  "@partnerkit/mock-engine",
  "@partnerkit/mock-shop-connect",
  ...providers.flatMap((id) => [`@partnerkit/${id}`, `@partnerkit/mock-${id}`]),
];

const folders = [
  "specs",
  "packages/auth",
  "packages/transport",
  "packages/mock-engine",
  "packages/mocks/shop-connect",
  ...providers.flatMap((id) => [`packages/clients/${id}`, `packages/mocks/${id}`]),
];

/** What packages publish beside built code: the licences of the code of others in them, and the mocks their command. */
const besides = new Map<string, readonly string[]>([
  ["@partnerkit/mock-engine", ["THIRD-PARTY-LICENSES.txt"]],
  ...providers.map((id) => [`@partnerkit/mock-${id}`, ["bin.js", "dist/THIRD-PARTY-LICENSES.txt"]] as const),
]);

/** What is no fault of a package with ECMAScript modules only, as attw's own profile for such packages has it. */
function isWrong(problem: Problem): boolean {
  if (problem.kind === "CJSResolvesToESM") return false; // whether require() of a module works is Node's to say
  return !("resolutionKind" in problem && problem.resolutionKind === "node10"); // it reads no "exports", and TypeScript 7 has dropped it
}

describe("what is published", () => {
  it.each(code)("of %s is built code with its types, and nothing else", async (name) => {
    const files = await published(name);
    expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]));
    expect(files.filter((file) => !/^(dist\/.*\.(js|d\.ts)|package\.json|README\.md|LICENSE)$/.test(file))).toEqual(
      besides.get(name) ?? [],
    );
  });

  it.each(providers)("of the mock of %s is its service worker, too", async (id) => {
    expect(await published(`@partnerkit/mock-${id}`)).toContain("dist/service-worker.js");
  });

  it.each(folders)("in %s is what publint accepts at its strictest", async (folder) => {
    const { messages, pkg } = await publint({ pkgDir: repository(folder), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has the right types for whoever imports it, by attw", { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "partnerkit-packed-"));
    await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder, ...code.flatMap((name) => ["-w", name])], {
      cwd: repository(""),
    });
    const tarballs = await readdir(folder);
    expect(tarballs).toHaveLength(code.length);
    for (const tarball of tarballs) {
      const analysis = await checkPackage(createPackageFromTarballData(await readFile(join(folder, tarball))));
      expect.soft({ tarball, wrong: analysis.types ? analysis.problems.filter(isWrong) : "no types" }).toEqual({ tarball, wrong: [] });
    }
    await rm(folder, { recursive: true });
  });

  it("of @partnerkit/specs is each document in both languages, its flow, the overlays and the sources", async () => {
    const files = await published("@partnerkit/specs");
    const each = ["openapi.json", "openapi.yaml", "openapi.vi.json", "openapi.vi.yaml", "flows.arazzo.yaml"];
    expect(files).toEqual(
      expect.arrayContaining([
        "dist/sources.yaml",
        ...providers.flatMap((id) => [...each.map((file) => `dist/${id}/${file}`), `dist/overlays/vi/${id}.yaml`]),
      ]),
    );
    expect(files.filter((file) => !/^(dist\/|package\.json$|README\.md$|LICENSE$)/.test(file))).toEqual([]);
  });
});
