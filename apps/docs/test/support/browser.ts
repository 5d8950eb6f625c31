import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
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
export function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...more,
  ];
  return chromium.launch({ executablePath: chromiumPath ?? "chromium", args });
}

/** A page and what it did: every request to another origin than the site's, its worker's too, and every error on its console. */
export interface Watched {
  readonly page: Page;
  readonly elsewhere: readonly string[];
  readonly errors: readonly string[];
}

/** Opens a page of a browser without a past, and watches it. Requests to other origins are noted and cut off. */
export async function openPage(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const elsewhere: string[] = [];
  const errors: string[] = [];
  const isElsewhere = (url: URL): boolean => url.protocol.startsWith("http") && url.origin !== origin;
  await context.route(isElsewhere, (route) => route.abort());
  context.on("request", (request) => isElsewhere(new URL(request.url())) && elsewhere.push(request.url()));
  context.on("serviceworker", (worker) => worker.on("console", (message) => message.type() === "error" && errors.push(message.text())));
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(`${message.text()} ${message.location().url}`));
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, elsewhere, errors };
}
