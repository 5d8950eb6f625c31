import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import send from "send";

/** A mock that runs beside the site. */
export interface Running {
  readonly title: string;
  readonly baseUrl: string;
  /** Where the mock says what it is, and takes its switches. */
  readonly controlUrl: string;
  /** Its login page, where one can be opened without asking the API first. */
  readonly loginUrl?: string;
}

/**
 * Serves the built site from the root of an origin. `/running.json`, which is empty in the built site, says what runs beside it.
 *
 * @param running - Asked for at every request, because the mocks may start later.
 */
export function docsServer(folder: string, running: () => readonly Running[]): Server {
  return createServer((request, response) => {
    response.setHeader("x-content-type-options", "nosniff");
    const [path = "/"] = (request.url ?? "/").split(/[?#]/, 1);
    if (request.method !== "GET" && request.method !== "HEAD") refuse(response);
    else if (path === "/running.json") answerJson(request, response, running());
    else sendFile(request, response, folder, path);
  });
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { allow: "GET, HEAD", "content-type": "text/plain; charset=utf-8" });
  response.end("[partnerkit] this server is only read\n");
}

function answerJson(request: IncomingMessage, response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : JSON.stringify(value));
}

function sendFile(request: IncomingMessage, response: ServerResponse, folder: string, path: string): void {
  send(request, path, { root: folder, dotfiles: "ignore" })
    .on("error", () => {
      void missing(folder).then((page) => {
        response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
        response.end(request.method === "HEAD" ? undefined : page);
      });
    })
    .pipe(response);
}

const missing = (folder: string): Promise<string> =>
  readFile(`${folder}/404.html`, "utf8").catch(() => "[partnerkit] this site was not built; run `npm run build`\n");
