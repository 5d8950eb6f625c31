import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage } from "../../../packages/conformance/test/support/browser.ts";
import { isCi } from "../../../scripts/lib/ci.ts";
import { serveDist } from "./support/built-site.ts";
import { brokenLinks, byTarget } from "./support/crawl.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL("..", import.meta.url));

const astro = fileURLToPath(new URL("bin/astro.mjs", import.meta.resolve("astro/package.json")));

/** Runs a command where there is no network at all. */
const cut = ["unshare", "--net", "--map-root-user"] as const;

const canCut = await run(cut[0], [...cut.slice(1), "true"]).then(
  () => true,
  () => false,
);
if (!canCut) console.warn(`[partnerkit] The site is built with the network on: ${isCi ? "this CI" : "this machine"} allows no namespaces.`);

describe("a site below a path, built with the network cut", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "partnerkit-base-"));
    const build = [process.execPath, astro, "build", "--outDir", join(folder, "dist")];
    const [program = "", ...args] = canCut ? [...cut, ...build] : build;
    // Not the environment of this test: Vitest sets BASE_URL and others that Astro reads.
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, DOCS_SITE: "https://docs.example.com", DOCS_BASE: "/partnerkit", ASTRO_TELEMETRY_DISABLED: "1" };
    await run(program, args, { cwd: here, env });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it("has no link that is broken or that leaves its path", async () => {
    expect(byTarget(await brokenLinks(join(folder, "dist"), "/partnerkit/"))).toEqual({});
  });

  it("names itself by its address everywhere", async () => {
    const read = (path: string): Promise<string> => readFile(join(folder, "dist", path), "utf8");
    const address = "https://docs.example.com/partnerkit/";
    expect(await read("robots.txt")).toContain(`Sitemap: ${address}sitemap-index.xml`);
    expect(await read("sitemap-0.xml")).toContain(`<loc>${address}en/guides/start/</loc>`);
    expect(await read("llms.txt")).toContain(`(${address}guides/start.md)`);
    expect(await read("index.md")).toContain(`<${address}>`);
    const page = await read("en/guides/start/index.html");
    expect(page).toContain(`rel="canonical" href="${address}en/guides/start/"`);
    expect(page).toContain('type="text/markdown" href="/partnerkit/en/guides/start.md"');
    const texts = [page, await read("llms-full.txt"), await read("llms.txt")];
    expect(texts.filter((text) => text.includes("127.0.0.1:4000/guides") || text.includes("127.0.0.1:4000/en/"))).toEqual([]);
  });

  it.skipIf(!chromiumPath)(
    "works in Chromium: no file is missing, the search finds and leads to its own pages",
    async () => {
      expect(existsSync(join(folder, "dist/pagefind/pagefind.js"))).toBe(true);
      await using site = await serveDist(join(folder, "dist"), "/partnerkit/");
      const browser = await launch();
      const { page, elsewhere, errors } = await openPage(browser);
      await page.goto(`${site.origin}/partnerkit/`, { waitUntil: "networkidle" });
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("textbox").fill("chính thức");
      const first = page.getByRole("dialog").locator(".pagefind-ui__result-link").first();
      await first.waitFor();
      expect(await first.getAttribute("href")).toMatch(/^\/partnerkit\//);
      await first.click();
      await page.waitForLoadState();
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect([elsewhere, errors]).toEqual([[], []]);
      await browser.close();
    },
    60_000,
  );
});
