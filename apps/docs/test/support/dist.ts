import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A file of the built site. */
export const built = (path: string): string => readFileSync(folder + path, "utf8");

/** Paths of files of the built site. */
export const builtFiles = (pattern: string): string[] => globSync(pattern, { cwd: folder }).toSorted();

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

/** What a piece of HTML says. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name = "") => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return Number.isNaN(point) ? (entities[String(name)] ?? entity) : String.fromCodePoint(point);
  });
}

/** The blocks of code on a page, as they can be copied. */
export function codeOf(html: string): string[] {
  return [...html.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)].map(([, code = ""]) => {
    const [before = "", ...lines] = code.split('<div class="ec-line');
    if (lines.length === 0) return textOf(before);
    return lines.map((line) => textOf(line.slice(line.indexOf(">") + 1)).replace(/\n$/, "")).join("\n");
  });
}
