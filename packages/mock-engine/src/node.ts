import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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
  /** Answers a request whose Host header or target makes no URL. */
  readonly badHost: () => Response;
}

/**
 * Serves a mock with Node's HTTP server.
 *
 * @throws the server's own error, with `code` `EADDRINUSE` for a busy port.
 */
export async function listen(served: Served, { port = 0, hostname = "127.0.0.1" }: ListenOptions = {}): Promise<Listening> {
  const listener = getRequestListener((request, env) => served.fetch(request, { ip: addressOf(env) }), {
    hostname,
    overrideGlobalObjects: false,
    errorHandler: served.badHost,
  });
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000 },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo; // a server that listens on a port has one
  const origin = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${address.port}`;
  return {
    port: address.port,
    origin,
    baseUrl: served.baseUrl(origin),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function addressOf({ incoming }: HttpBindings | Http2Bindings): string {
  return incoming.socket.remoteAddress ?? "127.0.0.1";
}
