import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage } from "./support/browser.ts";
import { type Site, serveSite } from "./support/site.ts";
import { openWalk, walkOn } from "./support/walk.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The page's own findings; the frame's page is the mock's, which is looked at by itself. */
async function findings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run("main", {
      iframes: false,
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`));
}

describe.skipIf(!chromiumPath)("axe finds nothing", { timeout: 60_000 }, () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  const schemes = ["light", "dark"] as const;

  it.each(schemes.flatMap((scheme) => ["logins/", "logins/callback/", "en/logins/callback/"].map((path) => [path, scheme] as const)))(
    "on %s in %s",
    async (path, colorScheme) => {
      const { page } = await openPage(browser, site.origin, { colorScheme });
      await page.goto(site.page(path));
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    },
  );

  // Both languages, both schemes, narrow and wide: their texts and colours do not depend on each other.
  it.each(
    ["sense-sphere", "its", "etelecom", "chathub"].flatMap((provider) => [
      [`logins/${provider}/`, "light"] as const,
      [`en/logins/${provider}/`, "dark"] as const,
    ]),
  )("on %s in %s: before, after a bad day, and at the end", async (path, colorScheme) => {
    const { page } = await openPage(browser, site.origin, {
      colorScheme,
      viewport: { width: path.startsWith("en") ? 360 : 1440, height: 900 },
    });
    await page.goto(site.page(path));
    expect(await findings(page)).toEqual([]);
    await openWalk(page, site, path);
    await page.locator("[data-day]").last().click();
    await page.locator("li.walk-next").waitFor();
    await walkOn(page);
    expect(await findings(page)).toEqual([]);
    await page.locator("[data-begin]").first().click();
    await page.locator("li.walk-next").waitFor();
    await walkOn(page);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});
