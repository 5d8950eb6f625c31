import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHtml } from "../../src/lib/html/parse.ts";
import { attribute, findAll } from "../../src/lib/html/query.ts";
import { filesOf } from "./built-site.ts";

interface Crawled {
  /** Addresses of this site that are asked for or linked to, as the page writes them. */
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const linking = ["href", "src", "action", "poster", "data-source"] as const;

/** Every link of a built site that leads nowhere: to no file, or to an anchor that its page has not. */
export async function brokenLinks(folder: string, base: string): Promise<readonly string[]> {
  const files = new Set(filesOf(folder));
  const pages = new Map(
    await Promise.all(
      [...files].filter((file) => file.endsWith(".html")).map(async (file) => [file, await crawl(join(folder, file))] as const),
    ),
  );
  return [...pages].flatMap(([file, { addresses }]) =>
    addresses.flatMap((address) => {
      const problem = problemOf(address, `http://site${base}${file.replace(/(^|\/)index\.html$/, "$1")}`);
      return problem ? [`${file}: ${address} ${problem}`] : [];
    }),
  );

  function problemOf(address: string, from: string): string | undefined {
    const url = new URL(address, from);
    if (url.origin !== "http://site") return undefined;
    if (!url.pathname.startsWith(base)) return "leads out of the site";
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!files.has(file)) return "is not there";
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === "" || pages.get(file)?.ids.has(anchor) ? undefined : "has no such anchor";
  }
}

async function crawl(file: string): Promise<Crawled> {
  const elements = findAll(parseHtml(await readFile(file, "utf8")), () => true);
  return {
    addresses: elements.flatMap((element) =>
      linking.flatMap((name) => {
        const value = attribute(element, name);
        return value === undefined || /^(?:data|mailto|tel|javascript):/.test(value) ? [] : [value];
      }),
    ),
    ids: new Set(elements.flatMap((element) => attribute(element, "id") ?? [])),
  };
}

/** What is broken, with the pages that it is broken on: what stands beside every page is said once. */
export const byTarget = (broken: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(broken, (link) => link.replace(/^\S+: /, ""))).map(([target, links = []]) => [
      target,
      links.map((link) => link.replace(/: .*/, "")),
    ]),
  );
