import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of a file of the repository. It is looked for upwards, because Astro runs this from a bundle elsewhere below it. */
export function repository(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "turbo.json"))) {
    if (folder === dirname(folder)) throw new Error("[partnerkit] the site is built inside the repository");
    folder = dirname(folder);
  }
  return join(folder, path);
}
