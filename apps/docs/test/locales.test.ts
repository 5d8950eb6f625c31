import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegrationLogger } from "astro";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completeLocales } from "../src/integrations/complete-locales.ts";
import { dist } from "./support/built-site.ts";

/** What the build does with a folder when it has written it. */
async function built(folder: string): Promise<void> {
  const done = completeLocales().hooks["astro:build:done"];
  const logger = {} as AstroIntegrationLogger; // never asked
  await done?.({ pages: [], dir: pathToFileURL(`${folder}/`), assets: new Map(), logger });
}

describe("a build", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "partnerkit-locales-"));
    await cp(dist, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("passes with both languages complete", async () => {
    await expect(built(dist)).resolves.toBeUndefined();
  });

  it("fails with a page that is missing in one language", async () => {
    await rm(join(folder, "en/guides/store"), { recursive: true });
    await rm(join(folder, "guides/test"), { recursive: true });
    await expect(built(folder)).rejects.toThrow(
      /both languages must be complete:\n.*\/guides\/test\/ is there in en, not in vi\n.*\/guides\/store\/ is there in vi, not in en/,
    );
  });

  it("fails with a page that shows the other language's text", async () => {
    const page = join(folder, "en/guides/start/index.html");
    await writeFile(page, (await readFile(page, "utf8")).replace(/(<main[^>]*) lang="en"/, '$1 lang="vi"'));
    await expect(built(folder)).rejects.toThrow(/\/guides\/start\/ in en shows a text in vi/);
  });
});
