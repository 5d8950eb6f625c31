import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came. */
export interface Arrived {
  readonly method: string;
  /** Path and query, as they were written. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a server does with one request; it may as well do nothing. */
export type Step = (request: Arrived, response: ServerResponse) => Promise<void> | void;

/** A server that does to a client what no mock does. */
export interface BadServer {
  readonly origin: string;
  /** What came, in its order. */
  readonly arrived: readonly Arrived[];
  /** Bytes that were written to sockets so far. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** What can no longer be written to a socket is what a bad network is about. */
const ignore = (): void => {};

/** Serves on a free port of loopback: each of the first steps once, then the last one for good. */
export async function startBadServer(first: readonly Step[], then: Step): Promise<BadServer> {
  const arrived: Arrived[] = [];
  const sockets = new Set<{ readonly bytesWritten: number }>();
  const server = createServer((incoming, response) => {
    response.on("error", ignore);
    read(incoming)
      .then((request) => (first[arrived.push(request) - 1] ?? then)(request, response), ignore)
      .catch(ignore);
  });
  server.on("connection", (socket) => sockets.add(socket.on("error", ignore)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    origin: `http://127.0.0.1:${port}`,
    arrived,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<Arrived> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer); // bytes, since no encoding is set
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return { method: incoming.method ?? "", target: incoming.url ?? "", headers, body: Buffer.concat(pieces).toString() };
}
