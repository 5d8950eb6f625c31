import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../../../packages/conformance/test/support/browser.ts";
import { builtPages } from "../src/lib/machines/pages.ts";
import { dist, type Site, serveDist } from "./support/built-site.ts";
import { kindOf } from "./support/kinds.ts";
import { type Auditor, startAuditor } from "./support/lighthouse.ts";

const pages = await builtPages(dist, "/");

/** The first page of every kind in every language; of the others, every one. `npm run lighthouse` takes all pages. */
const chosen = pages
  .filter((page, at) => {
    const kind = kindOf(page.pathname);
    return kind === "other pages" || pages.findIndex(({ pathname, locale }) => kindOf(pathname) === kind && locale === page.locale) === at;
  })
  .map(({ pathname }) => pathname);

describe.skipIf(!chromiumPath)("Lighthouse", { timeout: 90_000 }, () => {
  let site: Site;
  let auditor: Auditor;
  beforeAll(async () => {
    [site, auditor] = await Promise.all([serveDist(), startAuditor()]);
  });
  afterAll(async () => {
    await auditor[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  it.each(chosen)("gives %s a hundred for accessibility, best practices and SEO", async (path) => {
    const { scores, failures } = await auditor.audit(site.origin + path, ["accessibility", "best-practices", "seo"]);
    expect({ scores, failures }).toEqual({ scores: { accessibility: 100, "best-practices": 100, seo: 100 }, failures: [] });
  });
});
