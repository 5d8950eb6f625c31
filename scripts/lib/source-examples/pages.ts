import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Provider } from "../providers.ts";
import type { Page } from "./types.ts";

/** The pages of a folder, and the files in which no provider was recognised. */
export interface Folder {
  readonly pages: readonly Page[];
  readonly unknown: readonly string[];
}

/** Reads every file of a folder; folders in it and hidden files are left alone. */
export async function readPages(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
  const pages: Page[] = [];
  const unknown: string[] = [];
  for (const file of names.toSorted()) {
    const text = await readFile(join(folder, file), "utf8");
    const provider = recognise(text);
    const name = file.split(/[_.]/)[0] || file;
    const taken = pages.some((page) => page.name === name);
    if (provider) pages.push({ name: taken ? file : name, provider, lines: text.split(/\r?\n/) });
    else unknown.push(file);
  }
  return { pages, unknown };
}

/** The provider that a page is about, by the paths in it; ITS and eTelecom share theirs and differ in the name. */
export function recognise(text: string): Provider | undefined {
  if (/\/api\/(company|operator)\/get-token\b/.test(text)) return "chathub";
  if (/\/api\/partner\/(user-info|system-info|bot)\//.test(text)) return "sense-sphere";
  if (!/\.(Shop|Misc)\/\w+/.test(text)) return undefined;
  if (/etelecom/i.test(text)) return "etelecom";
  return /\bITS\b/.test(text) ? "its" : undefined;
}
