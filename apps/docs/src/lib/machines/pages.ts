import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Element, Root } from "hast";
import { parseHtml } from "../html/parse.ts";
import { attribute, find, findAll, named, textOf } from "../html/query.ts";
import type { Locale } from "../locale.ts";

/** A page as the build wrote it. */
export interface BuiltPage {
  /** Its path in its language, such as `guides/start/`; the same in every language. */
  readonly path: string;
  readonly locale: Locale;
  /** Its path with the one that the site is published under. */
  readonly pathname: string;
  readonly title: string;
  readonly description: string;
  readonly root: Root;
  readonly main: Element;
}

/** The pages of a built site that are there to be found: they name their address, and do not say `noindex`. */
export async function builtPages(folder: string, base: string): Promise<readonly BuiltPage[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith("index.html")).map((name) => join(folder, name));
  const pages = await Promise.all(files.map((file) => readPage(folder, file, base)));
  return pages.filter((page) => page !== undefined).toSorted((a, b) => (a.pathname < b.pathname ? -1 : 1));
}

async function readPage(folder: string, file: string, base: string): Promise<BuiltPage | undefined> {
  const whole = relative(folder, file)
    .split(sep)
    .join("/")
    .replace(/index\.html$/, "");
  const root = parsed(await readFile(file, "utf8"), whole);
  const main = find(root, named("main"));
  const canonical = find(root, (element) => element.tagName === "link" && attribute(element, "rel") === "canonical");
  if (!main || !canonical || metaOf(root, "robots")?.includes("noindex")) return undefined;
  const heading = find(main, named("h1"));
  return {
    path: whole.replace(/^en\//, ""),
    locale: whole.startsWith("en/") ? "en" : "vi",
    pathname: `${base.replace(/\/$/, "")}/${whole}`,
    title: (heading ? textOf(heading) : "").replace(/\s+/g, " ").trim(),
    description: metaOf(root, "description") ?? "",
    root,
    main,
  };
}

function parsed(html: string, page: string): Root {
  try {
    return parseHtml(html);
  } catch (error) {
    throw new Error(`[partnerkit] /${page} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function metaOf(root: Root, name: string): string | undefined {
  const meta = findAll(root, named("meta")).find((element) => attribute(element, "name") === name);
  return meta && attribute(meta, "content");
}
