import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const dist: string = fileURLToPath(new URL("../../dist", import.meta.url));

/** A static host of the built site. */
export interface Site {
  readonly origin: string;
  /** Address of a page. */
  page(path: string): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** Serves a folder below a path, as the plainest of hosts does: files, and `index.html` for a folder. */
export async function serveSite({ folder = dist, base = "/" }: { readonly folder?: string; readonly base?: string } = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const path = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "..";
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const found = file.includes("..") ? Promise.reject(new Error("outside")) : readFile(join(folder, file));
    found.then(
      (bytes) => response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404, { "content-type": "text/plain" }).end("not found"),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  return {
    origin,
    page: (path) => `${origin}${base}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
