import { createServer, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, type Http2Bindings, type HttpBindings } from "@hono/node-server";

/** Where a mock is served. */
export interface ListenOptions {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly hostname?: string;
}

/** A mock that is being served. */
export interface Listening {
  readonly port: number;
  /** Origin, such as `http://127.0.0.1:4012`. */
  readonly origin: string;
  /** The base URL that a partner would be issued. */
  readonly baseUrl: string;
  /** Stops serving and ends open connections. */
  readonly close: () => Promise<void>;
}

/** What is served. */
export interface Served {
  readonly fetch: (request: Request, source: { readonly ip: string }) => Promise<Response>;
  readonly baseUrl: (origin: string) => string;
  /** Answers what is no readable request: broken framing, a Host that makes no URL, an odd method. */
  readonly badRequest: () => Response;
}

/**
 * Serves a mock with Node's HTTP server. What Node would refuse with an answer of its own is refused in the provider's
 * form instead.
 *
 * @throws the server's own error, with `code` `EADDRINUSE` for a busy port.
 */
export async function listen(served: Served, { port = 0, hostname = "127.0.0.1" }: ListenOptions = {}): Promise<Listening> {
  const options = { requestTimeout: 30_000, headersTimeout: 10_000, requireHostHeader: false };
  const server = createServer(options);
  server.on("clientError", (_, socket) => void refuseOn(socket, served));
  server.on("connect", (_, socket) => void refuseOn(socket, served));
  server.on("checkExpectation", (_, outgoing) => void refuseWith(outgoing, served));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo; // a server that listens on a port has one
  const host = `${hostname.includes(":") ? `[${hostname}]` : hostname}:${address.port}`;
  const listener = getRequestListener((request, env) => served.fetch(request, { ip: addressOf(env) }), {
    hostname: host, // for requests without a Host header
    overrideGlobalObjects: false,
    errorHandler: served.badRequest,
  });
  server.on("request", (incoming, outgoing) => void listener(incoming, outgoing));
  const origin = `http://${host}`;
  return {
    port: address.port,
    origin,
    baseUrl: served.baseUrl(origin),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve()); // its only error is that it was closed before
        server.closeAllConnections();
      }),
  };
}

function addressOf({ incoming }: HttpBindings | Http2Bindings): string {
  return incoming.socket.remoteAddress ?? "127.0.0.1";
}

/** Refuses on a bare socket, where Node has made no response object. */
async function refuseOn(socket: Duplex, { badRequest }: Served): Promise<void> {
  if (!socket.writable) return void socket.destroy();
  const response = badRequest();
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers, ["content-length", String(body.length)], ["connection", "close"]].map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(
    Buffer.concat([Buffer.from(`HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}\r\n${headers.join("")}\r\n`), body]),
  );
}

async function refuseWith(outgoing: ServerResponse, { badRequest }: Served): Promise<void> {
  const response = badRequest();
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), "content-length": body.length }).end(body);
}
