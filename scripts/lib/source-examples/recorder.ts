import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "./types.ts";

/** A relay in front of a mock that keeps what went over the wire, so that no example has to be changed to show it. */
export interface Recorder {
  readonly origin: string;
  /** The exchanges since the last call, in order. */
  readonly take: () => Exchange[];
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Relays everything that reaches a free loopback port to another origin. */
export async function record(target: string): Promise<Recorder> {
  let exchanges: Exchange[] = [];
  const relay = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const sent = await read(incoming);
    const answer = await forward(target, incoming, sent);
    const { method = "", url: path = "" } = incoming;
    exchanges.push({ method, path, sent: sent.toString(), status: answer.status, body: answer.body.toString() });
    const { "transfer-encoding": _, ...headers } = answer.headers;
    outgoing.writeHead(answer.status, { ...headers, "content-length": answer.body.length }).end(answer.body);
  };
  const server = createServer((incoming, outgoing) => {
    relay(incoming, outgoing).catch((error: unknown) => outgoing.writeHead(502).end(String(error)));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    origin: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer); // no encoding is set
  return Buffer.concat(chunks);
}

/** Headers go on unchanged, Host too: the mocks build their own links from it. */
function forward(target: string, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onwards = request(new URL(url ?? "/", target), { method: method ?? "GET", headers, agent: false }, (response) => {
      read(response).then((received) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: received }), reject);
    });
    onwards.once("error", reject).end(body);
  });
}
