import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, findAll, named } from "../src/lib/html/query.ts";
import { type BuiltPage, builtPages } from "../src/lib/machines/pages.ts";
import { twinPath } from "../src/lib/machines/twin.ts";
import { dist, filesOf } from "./support/built-site.ts";

const site = process.env["DOCS_SITE"] || "http://127.0.0.1:4000";
const pages = await builtPages(dist, "/");
const files = new Set(filesOf(dist));
const read = (path: string): Promise<string> => readFile(join(dist, path), "utf8");
const links = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = ""]) => url);

const headLinks = ({ root }: BuiltPage, rel: string): Record<string, string>[] =>
  findAll(root, named("link"))
    .filter((link) => attribute(link, "rel") === rel)
    .map((link) => Object.fromEntries(Object.entries(link.properties).map(([name, value]) => [name, String(value)])));

describe("for machines", () => {
  it("llms.txt lists the twin of every page with its title, and every OpenAPI document", async () => {
    const index = await read("llms.txt");
    expect(index).toMatch(/^# partnerkit\n\n> /);
    const listed = links(index).map((url) => url.replace(site, ""));
    const openapi = [...files].filter((file) => /^openapi\/.*\.yaml$/.test(file)).map((file) => `/${file}`);
    expect(listed.toSorted()).toEqual(
      [...pages.map(({ pathname }) => twinPath(pathname, "/")), ...openapi, "/llms-full.txt", "/llms-full.vi.txt"].toSorted(),
    );
    for (const { title } of pages) expect(index).toContain(title);
  });

  it("llms-full.txt has all pages of its language, the reference among them", async () => {
    for (const [name, locale] of [
      ["llms-full.txt", "en"],
      ["llms-full.vi.txt", "vi"],
    ] as const) {
      const whole = await read(name);
      for (const { pathname } of pages.filter((page) => page.locale === locale)) expect(whole).toContain(`<${site}${pathname}>`);
      expect(whole).toContain("/reference/");
    }
  });

  it("a twin stands at the path that the head of its page names", async () => {
    const twins = pages.map((page) => headLinks(page, "alternate").find(({ type }) => type === "text/markdown")?.["href"]);
    expect(twins).toEqual(pages.map(({ pathname }) => twinPath(pathname, "/")));
    expect(twins.filter((path) => !files.has(path?.slice(1) ?? ""))).toEqual([]);
    expect([twinPath("/", "/"), twinPath("/en/", "/"), twinPath("/p/", "/p"), twinPath("/p/en/x/", "/p")]).toEqual([
      "/index.md",
      "/en/index.md",
      "/p/index.md",
      "/p/en/x.md",
    ]);
  });

  it("a twin's links lead to other twins or to files that are there", async () => {
    for (const { pathname } of pages) {
      const twin = await read(twinPath(pathname, "/").slice(1));
      const own = links(twin).filter((url) => url.startsWith(`${site}/`));
      const broken = own.map((url) => decodeURIComponent(new URL(url).pathname.slice(1))).filter((path) => !files.has(path));
      expect(broken, pathname).toEqual([]);
      const prose = twin.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, "").replace(/(`+).*?\1/g, "");
      expect(prose, pathname).not.toMatch(/<(?:div|span|button|script|svg)\b/);
    }
  });

  it("a page names itself, its other language and no other", () => {
    for (const page of pages) {
      const { path, pathname } = page;
      expect(headLinks(page, "canonical").map(({ href }) => href)).toEqual([site + pathname]);
      const alternates = headLinks(page, "alternate").filter(({ hreflang }) => hreflang);
      expect(Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href]))).toEqual({
        vi: `${site}/${path}`,
        en: `${site}/en/${path}`,
        "x-default": `${site}/${path}`,
      });
    }
  });

  it("the sitemap has every page in both languages, and robots.txt the sitemap", async () => {
    const sitemap = await read("sitemap-0.xml");
    const entries = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>(.*?)<\/url>/g)];
    expect(entries.map(([, loc]) => loc).toSorted()).toEqual(pages.map(({ pathname }) => site + pathname).toSorted());
    for (const [, loc = "", rest] of entries) {
      const path = loc.replace(site, "").replace(/^\/en\//, "/");
      expect(rest).toContain(`hreflang="vi" href="${site}${path}"`);
      expect(rest).toContain(`hreflang="en" href="${site}/en${path}"`);
    }
    expect(await read("robots.txt")).toContain(`Sitemap: ${site}/sitemap-index.xml`);
  });

  it("the page for what is missing speaks both languages, and is no page to be found", async () => {
    const page = await read("404.html");
    expect(page).toContain('<section lang="vi"');
    expect(page).toContain('<section lang="en"');
    expect(page).toContain('name="robots" content="noindex"');
    expect(page).not.toMatch(/rel="(?:canonical|alternate)"/);
  });
});
