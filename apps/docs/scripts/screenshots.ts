/**
 * Takes pictures of pages, to be looked at: `node scripts/screenshots.ts FOLDER / /en/guides/start/`, in every width and theme. A path
 * that ends in `#search` shows the search dialog.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../../../packages/conformance/test/support/browser.ts";
import { serveDist } from "../test/support/built-site.ts";

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 3840, height: 2160 },
] as const;

const [folder, ...paths] = process.argv.slice(2);
if (!folder || paths.length === 0) throw new Error("[partnerkit] node scripts/screenshots.ts FOLDER PATH…");
await mkdir(folder, { recursive: true });
await using site = await serveDist();
const browser = await launch();
for (const viewport of sizes)
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const path of paths) {
      await page.goto(site.origin + path, { waitUntil: "networkidle" });
      if (path.endsWith("#search")) {
        await page.keyboard.press("Control+k");
        await page.getByRole("dialog").getByRole("textbox").fill("xac thuc");
        await page.locator(".pagefind-ui__message").filter({ hasText: "xac thuc" }).waitFor();
      }
      const name = path.replace(/[/#]+/g, "-").replace(/^-|-$/g, "") || "start";
      await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${colorScheme}.png`) });
    }
    await page.close();
  }
await browser.close();
