import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dist } from "./support/built-site.ts";
import { brokenLinks, byTarget } from "./support/crawl.ts";

describe("the links of the site", () => {
  it("all lead to a page, a file or an anchor that is there", async () => {
    expect(byTarget(await brokenLinks(dist, "/"))).toEqual({});
  });

  describe("when they are broken", () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "partnerkit-links-"));
      await cp(dist, folder, { recursive: true });
      const page = join(folder, "guides/start/index.html");
      const html = await readFile(page, "utf8");
      await writeFile(
        page,
        html.replace("</main>", '<a href="../nowhere/">a</a><a href="../test/#nowhere">b</a><img src="/no.svg" alt=""></main>'),
      );
    });
    afterAll(() => rm(folder, { recursive: true }));

    it("are named with the page that they stand on", async () => {
      const before = new Set(await brokenLinks(dist, "/"));
      expect((await brokenLinks(folder, "/")).filter((link) => !before.has(link))).toEqual([
        "guides/start/index.html: ../nowhere/ is not there",
        "guides/start/index.html: ../test/#nowhere has no such anchor",
        "guides/start/index.html: /no.svg is not there",
      ]);
    });

    it("are found when they leave the path that the site is published under", async () => {
      expect(await brokenLinks(folder, "/partnerkit/")).toContain("404.html: / leads out of the site");
    });
  });
});
