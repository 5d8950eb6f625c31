import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { attribute, find, findAll, hasAttribute, named, textOf } from "../html/query.ts";
import { blocks } from "./blocks.ts";
import type { BuiltPage } from "./pages.ts";
import { tables } from "./table.ts";
import { twinPath } from "./twin.ts";

/** Where the site is published, and what pages it has. */
export interface Published {
  /** Its origin. */
  readonly site: string;
  /** The path below it. */
  readonly base: string;
  readonly pathnames: ReadonlySet<string>;
}

/** The twin of a page: its address, and all that it says. */
export function markdownOf(page: BuiltPage, published: Published): string {
  const origin = new URL(page.pathname, published.site);
  const linked = (href: string): string => {
    const url = new URL(href, origin);
    if (url.origin !== origin.origin || !published.pathnames.has(url.pathname)) return url.href;
    return new URL(twinPath(url.pathname, published.base) + url.hash, url).href;
  };
  const labelled = findAll(page.root, (element) => hasAttribute(element, "id"));
  const labelOf = (id: string): string | undefined => {
    const label = labelled.find((element) => attribute(element, "id") === id);
    return label && textOf(label).replace(/\s+/g, " ").trim();
  };
  const tree: Root = { type: "root", children: blocks(page.main.children, { linked, labelOf }) };
  const text = toMarkdown(tree, { bullet: "-", rule: "-", emphasis: "_", extensions: [tables] });
  return find(page.main, named("h1")) ? afterHeading(text, `<${origin.href}>`) : text;
}

/** Says after the heading where the page itself stands. */
function afterHeading(text: string, address: string): string {
  return text.replace(/^# .*$/m, (heading) => `${heading}\n\n${address}`);
}
