import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch } from "../../../packages/conformance/test/support/browser.ts";
import { parseHtml } from "../src/lib/html/parse.ts";
import { attribute, find, findAll, named, textOf } from "../src/lib/html/query.ts";
import { markdownOf } from "../src/lib/machines/markdown.ts";
import { dist, pagePaths } from "./support/built-site.ts";

/** The twin of a page with this in its `main`. */
function markdown(html: string): string {
  const root = parseHtml(`<!doctype html><html lang="vi"><body><main>${html}</main></body></html>`);
  const main = find(root, named("main"));
  if (!main) throw new Error("a page has a main");
  const page = { path: "guides/start/", locale: "vi" as const, pathname: "/p/guides/start/", title: "", description: "", root, main };
  return markdownOf(page, { site: "https://docs.example.com", base: "/p/", pathnames: new Set(["/p/guides/store/", "/p/"]) });
}

describe("a Markdown twin", () => {
  it("says after its heading where its page stands", () => {
    expect(markdown("<h1>Bắt đầu</h1><p>Năm phút.</p>")).toBe("# Bắt đầu\n\n<https://docs.example.com/p/guides/start/>\n\nNăm phút.\n");
  });

  it("links to other twins, and to everything else by its whole address", () => {
    const twin = markdown(
      '<p><a href="../store/#redis">lưu</a>, <a href="/p/">đầu</a>, <a href="/p/openapi/its.yaml">tệp</a>, <a href="https://example.org/a">khác</a></p>',
    );
    expect(twin).toBe(
      "[lưu](https://docs.example.com/p/guides/store.md#redis), [đầu](https://docs.example.com/p/index.md), [tệp](https://docs.example.com/p/openapi/its.yaml), [khác](https://example.org/a)\n",
    );
  });

  it("keeps the language, the title and the lines of a sample", () => {
    const line = (text: string): string => `<div class="ec-line"><div class="code">${text}</div></div>`;
    const framed = `<div class="expressive-code"><figure><figcaption><span class="title">try.ts</span></figcaption><pre data-language="ts"><code>${line(
      "<span>if (a &lt; b) {</span>",
    )}${line("\n")}${line('<span class="indent">  </span><span>go();</span>')}</code></pre><div class="copy"><button data-code="a => b">x</button></div></figure></div>`;
    expect(markdown(framed)).toBe('```ts title="try.ts"\nif (a < b) {\n\n  go();\n```\n');
    expect(markdown('<pre class="language-sh"><code>curl a\ncurl b\n</code></pre>')).toBe("```sh\ncurl a\ncurl b\n```\n");
  });

  it("keeps a table, with what would end a cell escaped", () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    const table = `<table><thead><tr><th>Trường</th><th>Kiểu</th></tr></thead><tbody>${row("<code>a|b</code>", "<p>một</p><ul><li>x | y</li></ul>")}</tbody></table>`;
    expect(markdown(table)).toBe("| Trường | Kiểu |\n| --- | --- |\n| `a\\|b` | một x \\| y |\n");
  });

  it("leaves out what is worked with: controls, forms, frames, drawings, and what a component marks", () => {
    const parts = [
      "<button>Gửi</button><form><label>Khóa<input></label></form><iframe></iframe><dialog>hộp</dialog>",
      '<div data-twin="omit"><p>bảng điều khiển</p></div><svg><text>hình</text></svg><div hidden>ẩn</div><span aria-hidden="true">#</span>',
      '<div role="tablist"><a role="tab" id="t1" href="#p1">curl</a></div><div role="tabpanel" id="p1" aria-labelledby="t1" hidden><p>mẫu</p></div>',
    ];
    expect(markdown(parts.join(""))).toBe("**curl**\n\nmẫu\n");
  });

  it("keeps lists in lists, terms with what is said of them, asides, marks and the spaces around them", () => {
    const parts = [
      "<ol><li>một<ul><li>hai</li></ul></li></ol>",
      "<dl><div><dt><code>state</code><span>chuỗi</span></dt><dd><p>Chuỗi đục.</p></dd></div></dl>",
      "<aside><p>Chú ý</p><p>Giữ <strong>bí mật </strong>của bạn.</p></aside>",
    ];
    expect(markdown(parts.join(""))).toBe("1. một\n   - hai\n\n- **`state` chuỗi**: Chuỗi đục.\n\n> Chú ý\n>\n> Giữ **bí mật** của bạn.\n");
  });
});

describe("the reader of HTML", () => {
  it("refuses a page that does not close what it opens", () => {
    expect(() => parseHtml("<p><b>a</p>")).toThrow("</p> closes <b>");
    expect(() => parseHtml("<main><p>a</p>")).toThrow("<main> is not closed");
    expect(() => parseHtml("</p>")).toThrow("</p> closes nothing");
    expect(() => parseHtml("<script>a")).toThrow("<script> is not closed");
  });

  describe.skipIf(!chromiumPath)("beside Chromium", { timeout: 60_000 }, () => {
    let browser: Awaited<ReturnType<typeof launch>>;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser.close());

    it("reads the same texts, links and ids from every page", async () => {
      const page = await browser.newPage();
      for (const path of pagePaths) {
        const html = await readFile(join(dist, path.endsWith("/") ? `${path}index.html` : path), "utf8");
        const theirs = await page.evaluate((source) => {
          const document = new DOMParser().parseFromString(source, "text/html");
          const valuesOf = (name: string): (string | null)[] =>
            [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));
          return { text: document.querySelector("main")?.textContent, links: valuesOf("href"), ids: valuesOf("id") };
        }, html);
        const root = parseHtml(html);
        const main = find(root, named("main"));
        const valuesOf = (name: string): string[] => findAll(root, () => true).flatMap((element) => attribute(element, name) ?? []);
        expect({ text: main && textOf(main), links: valuesOf("href"), ids: valuesOf("id") }, path).toEqual(theirs);
      }
    });
  });
});
