import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../../../packages/conformance/test/support/browser.ts";
import { pagePaths, type Site, serveDist } from "./support/built-site.ts";
import { kindOf } from "./support/kinds.ts";
import { type Auditor, startAuditor } from "./support/lighthouse.ts";

const locale = (path: string): string => (path.startsWith("/en/") ? "en" : "vi");

/** The first page of every kind in every language; of the others, every one. `npm run lighthouse` takes all pages. */
const chosen = pagePaths
  .filter((path) => !path.endsWith(".html"))
  .filter((path, at, all) => {
    const same = (other: string): boolean => kindOf(other) === kindOf(path) && locale(other) === locale(path);
    return kindOf(path) === "other pages" || all.findIndex(same) === at;
  });

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
