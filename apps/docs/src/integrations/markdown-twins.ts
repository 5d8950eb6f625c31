import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { locales } from "../lib/locale.ts";
import { llmsIndex, llmsWhole, wholeName } from "../lib/machines/llms.ts";
import { markdownOf, type Published } from "../lib/machines/markdown.ts";
import { builtPages } from "../lib/machines/pages.ts";
import { twinPath } from "../lib/machines/twin.ts";

/** Writes a Markdown twin beside each page, and the files that list them for machines. */
export function markdownTwins(): AstroIntegration {
  let where = { site: "", base: "/" };
  return {
    name: "partnerkit-markdown-twins",
    hooks: {
      "astro:config:done": ({ config }) => {
        where = { site: config.site ?? "", base: config.base };
      },
      "astro:build:done": async ({ dir, logger }) => {
        const count = await writeTwins(fileURLToPath(dir), where);
        logger.info(`${count} twins written`);
      },
    },
  };
}

async function writeTwins(folder: string, where: { readonly site: string; readonly base: string }): Promise<number> {
  const pages = await builtPages(folder, where.base);
  const published: Published = { ...where, pathnames: new Set(pages.map(({ pathname }) => pathname)) };
  const twins = new Map(pages.map((page) => [page, markdownOf(page, published)]));
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const prefix = where.base.replace(/\/$/, "").length;
  await Promise.all([...twins].map(([page, text]) => write(twinPath(page.pathname, where.base).slice(prefix), text)));
  await Promise.all(locales.map((locale) => write(wholeName(locale), llmsWhole(pages, locale, twins))));
  await write("llms.txt", llmsIndex(pages, await openApiFiles(folder), published));
  return twins.size;
}

async function openApiFiles(folder: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, "openapi")).catch(() => []);
  return files
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => `openapi/${file}`);
}
