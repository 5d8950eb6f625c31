import type { Browser, Frame, Response as Received } from "playwright-core";
import { openPage, type Watched } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

/** A static site below a path, like one of GitHub Pages. */
export interface Site extends Served {
  /** Path of its first page. */
  readonly base: string;
  /** Paths that were asked from the network. */
  readonly asked: readonly string[];
}

/** Serves pages and scripts: a path with one of the scripts' names is that script, any other a page. */
export async function serveSite(base: string, scripts: Readonly<Record<string, string>>): Promise<Site> {
  const asked: string[] = [];
  const served = await serve((request) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    const script = scripts[pathname.slice(base.length)];
    if (script !== undefined) return new Response(script, { headers: { "content-type": "text/javascript" } });
    const title = `From the network: ${pathname}`;
    return new Response(`<!doctype html><title>${title}</title><h1>${title}</h1>`, { headers: { "content-type": "text/html" } });
  });
  return { ...served, base, asked };
}

/** A page that a service worker controls. */
export interface Sandbox extends Watched {
  /** Origins that the page, its frames and its worker sent requests to. */
  readonly origins: ReadonlySet<string>;
  /** Calls from inside the page. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Registers another worker in the place of this one, and waits until it has taken over. */
  readonly register: (script: string, type?: WorkerType) => Promise<void>;
  /** Opens an address in a frame of the page. */
  readonly openFrame: (address: string) => Promise<Frame>;
  /** The addresses on the site's own origin that the worker's answers name. */
  readonly emitted: () => Promise<string[]>;
}

/** Opens the site's first page in a browser without a past, and registers a worker there. */
export async function openSandbox(browser: Browser, { origin, base }: Site, script: string, type?: WorkerType): Promise<Sandbox> {
  const watched = await openPage(browser);
  const { page } = watched;
  const errors = watched.errors as string[]; // the list that is being filled
  const origins = new Set<string>();
  const answers: Promise<string>[] = [];
  const context = page.context();
  context.on("request", (request) => origins.add(new URL(request.url()).origin));
  context.on("response", (response) => response.fromServiceWorker() && answers.push(textOf(response)));
  context.on("serviceworker", (worker) => worker.on("console", (message) => message.type() === "error" && errors.push(message.text())));
  const register = (wanted: string, as: WorkerType = "classic"): Promise<void> =>
    page.evaluate(
      async ([address, scriptType]) => {
        const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
        await navigator.serviceWorker.register(address, { type: scriptType });
        await taken;
      },
      [wanted, as] as const,
    );
  await page.goto(origin + base);
  await register(script, type);
  return {
    ...watched,
    origins,
    register,
    fetch: async (request) => {
      const { url, method } = request;
      const body = method === "GET" ? null : await request.text();
      const call = { url, method, headers: [...request.headers], body };
      const answer = await page.evaluate(async ({ url: address, ...init }) => {
        const response = await fetch(address, init);
        return { status: response.status, headers: [...response.headers], text: await response.text() };
      }, call);
      return new Response(answer.text || null, answer);
    },
    openFrame: async (address) => {
      const element = await page.evaluateHandle((src) => {
        const frame = Object.assign(document.createElement("iframe"), { src, width: "480", height: "640" });
        const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
        document.body.append(frame);
        return loaded.then(() => frame);
      }, address);
      const frame = await element.contentFrame();
      if (!frame) throw new Error("an iframe has a frame");
      return frame;
    },
    emitted: async () => {
      const texts = await Promise.all(answers);
      return texts
        .flatMap((text) => text.match(/(https?:\/\/|(?<=(?:action|href|src)=")\/)[^"'\s<>]*/g) ?? [])
        .filter((url) => url.startsWith("/") || url.startsWith(origin));
    },
  };
}

/** All of an answer where an address can stand. */
async function textOf(response: Received): Promise<string> {
  const { location = "" } = response.headers();
  return location || response.text().catch(() => ""); // a page that is gone keeps none
}
