import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A file of the built site. */
export const built = (path: string): string => readFileSync(folder + path, "utf8");

/** Paths of files of the built site. */
export const builtFiles = (pattern: string): string[] => globSync(pattern, { cwd: folder }).toSorted();

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", nbsp: " " };

/** What a piece of HTML says. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** The blocks of code on a page, as they can be copied. */
export function codeOf(html: string): string[] {
  return [...html.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)].map(([, code = ""]) => textOf(code.replaceAll("</div>", "\n")));
}
