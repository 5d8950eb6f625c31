import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { textOf } from "../lib/html/query.ts";
import { builtPages } from "../lib/machines/pages.ts";

/**
 * Lets the search find "đăng nhập" for "dang nhap". Pagefind ignores marks, but takes "đ" for a letter of its own; so each page gets
 * its words with one written with "d" too, for the index alone. To be listed before Starlight, which builds the index.
 */
export function searchWithoutMarks(): AstroIntegration {
  return {
    name: "partnerkit-search-without-marks",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { main, pathname } of await builtPages(folder, "/")) {
          const words = wordsWithD(textOf(main));
          if (words.length > 0) await addToMain(join(folder, pathname, "index.html"), words);
        }
      },
    },
  };
}

/** Every word that has an "đ", once, with "d" in its place. */
export function wordsWithD(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]*đ[\p{L}\p{M}]*/gu) ?? [];
  return [...new Set(words)].map((word) => word.replaceAll("đ", "d"));
}

async function addToMain(file: string, words: readonly string[]): Promise<void> {
  const page = await readFile(file, "utf8");
  const end = page.lastIndexOf("</main>");
  const list = `<div hidden data-twin="omit" data-pagefind-weight="0.2">${words.join(" ")}</div>`;
  await writeFile(file, page.slice(0, end) + list + page.slice(end));
}
