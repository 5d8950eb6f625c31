import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { chromiumPath, launch, openPage } from "../../../packages/conformance/test/support/browser.ts";
import { pagePaths, type Site, serveDist } from "./support/built-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page may weigh: the bytes of all that it loads, as a host sends them, text with gzip. */
const heaviest = 300_000;

const notice = /partnerkit (?:là dự án không chính thức|is unofficial)/;

describe.skipIf(!chromiumPath)("every page, visited in Chromium", { timeout: 60_000 }, () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDist(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });

  it.concurrent.for(pagePaths)("%s keeps what the site promises", async (path, { expect }) => {
    const { page, elsewhere, errors } = await openPage(browser);
    const responses: Response[] = [];
    page.on("response", (response) => responses.push(response));
    await page.goto(site.origin + path, { waitUntil: "networkidle" });
    expect.soft(await weightOf(responses), "bytes that it loads").toBeLessThanOrEqual(heaviest);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // A page without the frame of the site has its colours from the browser.
      await page.locator(`html[data-theme=${colorScheme}], html:not([data-theme])`).waitFor({ state: "attached" });
      expect.soft(await findings(page), `what axe finds in ${colorScheme}`).toEqual([]);
    }
    expect.soft(await page.locator("body").innerText(), "its foot").toMatch(notice);
    await page.setViewportSize({ width: 360, height: 740 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(sideways, "pixels to scroll sideways at 360").toBe(0);
    expect.soft({ elsewhere, errors }, "requests to other hosts, errors of the console").toEqual({ elsewhere: [], errors: [] });
    await page.context().close();
  });
});

async function weightOf(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(responses.map((response) => response.request().sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

/** Rules that axe keeps for those who ask, and that Lighthouse asks for. */
const asked = { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } };

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (rules): Promise<AxeResults> =>
      (globalThis as unknown as { readonly axe: typeof import("axe-core") }).axe.run(document, { rules, resultTypes: ["violations"] }), // evaluated above
    asked,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
}
