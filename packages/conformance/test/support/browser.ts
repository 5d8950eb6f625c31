import { type Browser, chromium, type Page } from "playwright-core";
import { needProgram } from "../../../../scripts/lib/programs.ts";

/** Path of Chromium, or undefined where it is missing and that is allowed. */
export const chromiumPath: string | undefined = needProgram(
  "The browser tests",
  "apt-get install chromium",
  "chromium",
  "chromium-browser",
  "google-chrome",
);

/** Starts a headless browser that looks nothing up on its own. */
export function launch(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath: chromiumPath ?? "chromium", args });
}

/** What a page did: every request to an origin that is not loopback, and every error on its console. */
export interface Watched {
  readonly page: Page;
  readonly elsewhere: readonly string[];
  readonly errors: readonly string[];
}

/** Opens a page and watches it. Requests to other hosts are noted and cut off. */
export async function openPage(browser: Browser, options: { readonly locale?: string } = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => !/^(127\.0\.0\.1|localhost)$/.test(url.hostname) && url.protocol.startsWith("http"),
    async (route) => {
      elsewhere.push(route.request().url());
      await route.abort();
    },
  );
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, elsewhere, errors };
}
