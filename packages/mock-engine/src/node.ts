import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, type Http2Bindings, type HttpBindings } from "@hono/node-server";
import type { Behaviour } from "./behaviour.ts";
import type { Mock } from "./mock.ts";
import { toResponse } from "./reply.ts";

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

/**
 * Serves a mock with Node's HTTP server.
 *
 * @throws the server's own error, with `code` `EADDRINUSE` for a busy port.
 */
export async function listen<State>(
  mock: Mock<State>,
  behaviour: Behaviour<State>,
  { port = 0, hostname = "127.0.0.1" }: ListenOptions = {},
): Promise<Listening> {
  const listener = getRequestListener((request, env) => mock.fetch(request, { ip: addressOf(env) }), {
    hostname,
    overrideGlobalObjects: false,
    errorHandler: () => badHost(mock, behaviour),
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
    baseUrl: mock.baseUrl(origin),
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

/** A Host header or request target that makes no URL is answered like any other bad request. */
function badHost<State>(mock: Mock<State>, behaviour: Behaviour<State>): Response {
  const url = new URL("http://127.0.0.1/");
  const request = { method: "GET", url, headers: new Headers(), ip: "127.0.0.1", body: { text: "" } };
  return toResponse(
    behaviour.refuse({ kind: "bad_host" }, { request, operation: undefined, params: {}, state: mock.state, clock: mock.clock }),
  );
}
