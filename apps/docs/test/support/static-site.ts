import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type Served, serve } from "../../../../packages/conformance/test/support/serve.ts";

const folder = fileURLToPath(new URL("../../dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".yaml": "application/yaml",
  ".svg": "image/svg+xml",
};

/** A file of the built site. */
export function builtFile(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** Serves the built site as any host of static files does. */
export function serveStaticSite(): Promise<Served> {
  return serve((request) => {
    const { pathname } = new URL(request.url);
    const path = normalize(decodeURIComponent(pathname)) + (pathname.endsWith("/") ? "index.html" : "");
    try {
      const type = types[extname(path)] ?? "application/octet-stream";
      return new Response(readFileSync(join(folder, path)), { headers: { "content-type": type } });
    } catch {
      return new Response("404", { status: 404, headers: { "content-type": "text/plain" } });
    }
  });
}
