import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** The built site. */
export const dist: string = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Every file of a built site, by its path with `/`. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).split(sep).join("/"))
    .toSorted();

/** Every page of the site, by its path: also those that are not to be found. */
export const pagePaths: readonly string[] = filesOf(dist)
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`);

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
  ".yaml": "text/yaml; charset=utf-8",
};

export interface Site extends AsyncDisposable {
  readonly origin: string;
}

/** Serves a built site as a static host does: gzip for what is text, `404.html` for what is missing. */
export async function serveDist(folder: string = dist, base = "/"): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    void bodyOf(folder, pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "../").then(async (found) => {
      const body = found?.body ?? (await readFile(join(folder, "404.html")));
      const type = found ? types[extname(found.file)] : types[".html"];
      const zipped = type !== undefined && /gzip/.test(String(request.headers["accept-encoding"]));
      response.writeHead(found ? 200 : 404, {
        "content-type": type ?? "application/octet-stream",
        ...(zipped ? { "content-encoding": "gzip" } : {}),
      });
      response.end(zipped ? await compress(body) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(folder: string, path: string): Promise<{ readonly file: string; readonly body: Buffer } | undefined> {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (file.split("/").includes("..")) return undefined;
  return readFile(join(folder, file)).then(
    (body) => ({ file, body }),
    () => undefined,
  );
}
