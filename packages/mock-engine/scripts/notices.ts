import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What stands between two notices. */
export const rule: string = `\n${"-".repeat(80)}\n\n`;

/** The folders of the installed packages that some bundled files are from. */
export function packagesOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted().map((folder) => join(process.cwd(), folder));
}

/** What a package says of itself. */
export type Manifest = Readonly<Record<"name" | "version" | "license", string>>;

/** Reads the manifest in a package's folder. */
export async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest; // npm installs none without them
}

/** A package's name, version and licence. */
export function titleOf({ name, version, license }: Manifest): string {
  return `${name} ${version} (${license})`;
}

/** A package's title and the text of its licence. */
export async function noticeOf(folder: string): Promise<string> {
  const manifest = await manifestOf(folder);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`[partnerkit] ${manifest.name} carries no licence text`);
  return `${titleOf(manifest)}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}
