import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import { describe, expect, it } from "vitest";
import { providers, repository } from "../../../scripts/lib/providers.ts";
import { quietEnvironment } from "../../../scripts/lib/quiet-environment.ts";

const run = promisify(execFile);

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-judge-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What Spectral's rules for OpenAPI say of a document. Sense Sphere's real paths end in a slash (SS-12), which one rule forbids. */
async function spectral(document: string, slashes = false): Promise<unknown[]> {
  return inFolder(async (folder) => {
    const rules = slashes ? "rules: { path-keys-no-trailing-slash: off }\n" : "";
    await writeFile(join(folder, "ruleset.yaml"), `extends: ['spectral:oas']\n${rules}`);
    const bin = repository("node_modules/@stoplight/spectral-cli/dist/index.js");
    const args = [bin, "lint", document, "--ruleset", join(folder, "ruleset.yaml"), "--format", "json", "--quiet"];
    const { stdout } = await run(process.execPath, args, { env: quietEnvironment }).catch((error: { stdout: string }) => error);
    return JSON.parse(stdout) as unknown[];
  });
}

describe.each(providers)("%s is accepted as it is", (provider) => {
  const document = repository(`specs/dist/${provider}/openapi.yaml`);

  it("by an independent linter: Spectral's rules find nothing", async () => {
    expect(await spectral(document, provider === "sense-sphere")).toEqual([]);
  });

  it("by an independent generator: hey-api makes a client of it with every operation", async () => {
    const source = JSON.parse(await readFile(repository(`specs/dist/${provider}/openapi.json`), "utf8")) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    };
    const ids = Object.values(source.paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));
    await inFolder(async (folder) => {
      await createClient({
        input: document,
        output: { path: folder },
        plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
        logs: { level: "silent" },
      });
      expect(await readdir(folder)).toContain("sdk.gen.ts");
      const sdk = await readFile(join(folder, "sdk.gen.ts"), "utf8");
      for (const id of ids) expect(sdk).toContain(`export const ${id} =`);
    });
  });
});

it("the linter is awake: it finds a document without an operationId", async () => {
  await inFolder(async (folder) => {
    const file = join(folder, "openapi.json");
    await writeFile(
      file,
      JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/x": { get: { responses: {} } } } }),
    );
    expect(await spectral(file)).not.toEqual([]);
  });
});
