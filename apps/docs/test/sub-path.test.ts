import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage } from "./support/browser.ts";
import { type Site, serveSite } from "./support/site.ts";
import { openWalk, walkOn } from "./support/walk.ts";

const base = "/some/path/";
const site = fileURLToPath(new URL("..", import.meta.url));

describe.skipIf(!chromiumPath)("below a sub-path", { timeout: 120_000 }, () => {
  let browser: Browser;
  let served: Site;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "docs-"));
    const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin/astro.mjs");
    const { PATH = "", HOME = "" } = process.env; // vitest's own BASE_URL would become the site's
    const env = { PATH, HOME, DOCS_BASE: base, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
    await promisify(execFile)(process.execPath, [astro, "build", "--outDir", folder], { cwd: site, env, maxBuffer: 2 ** 26 });
    [browser, served] = await Promise.all([launch(), serveSite({ folder, base })]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all([browser?.close(), served?.close(), rm(folder, { recursive: true, force: true })]);
  });

  it.each([
    ["sense-sphere", "login"],
    ["etelecom", "connect-shop"],
    ["chathub", "two-level-token"],
  ])("the sandbox runs and the login comes back: %s", async (provider, flow) => {
    const { page, elsewhere, errors } = await openPage(browser, served.origin);
    await openWalk(page, served, `en/logins/${provider}/`);
    await page.click(`[data-begin="${flow}"]`);
    expect(await walkOn(page)).toBe("over");
    expect(await page.locator(".walk-active .walk-http").first().innerText()).not.toContain(`${served.origin}/sandbox/`);
    expect([elsewhere, errors]).toEqual([[], []]);
    await page.context().close();
  });
});
