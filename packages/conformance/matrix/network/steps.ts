import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { World } from "../providers/provider.ts";
import type { Step } from "./bad-server.ts";

/** Answers with this status, body and headers; JSON unless a header says otherwise. */
export function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Step {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return (_, response) => void response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

/** Lets the mock answer. */
export function onward({ session }: World): Step {
  return async (request, response) => {
    const real = await mockAnswer(session.fetch, request);
    response.writeHead(real.status, Object.fromEntries(real.headers)).end(await real.text());
  };
}

const compressors = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync } as const;

/** The content codings that servers use. */
export const codings = ["gzip", "br", "deflate"] as const satisfies readonly (keyof typeof compressors)[];

/** Lets the mock answer and compresses what it says. */
export function compressed({ session }: World, coding: keyof typeof compressors): Step {
  return async (request, response) => {
    const real = await mockAnswer(session.fetch, request);
    const headers = { "content-type": real.headers.get("content-type") ?? "", "content-encoding": coding };
    response.writeHead(real.status, headers).end(compressors[coding](await real.text()));
  };
}

function mockAnswer(fetch: World["session"]["fetch"], { method, target, headers, body }: Parameters<Step>[0]): Promise<Response> {
  const { "transfer-encoding": _, connection: __, ...sent } = headers;
  return fetch(`http://${headers["host"]}${target}`, { method, headers: sent, ...(method === "POST" ? { body } : {}) });
}

/** Accepts the request and never answers. */
export const silence: Step = () => {};

/** Resets the connection. */
export const reset: Step = (_, response) => void response.socket?.resetAndDestroy();

/** Announces a body, sends none of it and closes the connection. */
export const closeAfterHeaders: Step = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
  response.flushHeaders();
  setTimeout(() => response.socket?.destroy(), 50);
};

/** Sends the headers of an answer byte by byte, for longer than anyone waits. */
export const trickle: Step = (_, { socket }) => {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Padding: ${"x".repeat(1000)}\r\n\r\n`;
  let at = 0;
  const timer = setInterval(() => socket?.write(head[at++] ?? ""), 50);
  socket?.once("close", () => clearInterval(timer));
};

/** Sends a client elsewhere. The query goes along, as it does when a site moves to another host. */
export function redirect(status: 302 | 307, place: (target: string) => string): Step {
  return ({ target }, response) => void response.writeHead(status, { location: place(target) }).end();
}

/** An answer with so many MB of padding, as fast as the client takes it. */
export function flood(megabytes: number): Step {
  const padding = Array<string>(megabytes).fill("x".repeat(1_000_000));
  return async (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    await pipeline(Readable.from([opening, ...padding, closing]), response);
  };
}

/** The same, compressed to next to nothing. */
export function bomb(megabytes: number): Step {
  const packed = gzipSync(opening + "x".repeat(megabytes * 1_000_000) + closing);
  return (_, response) => void response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(packed);
}

const opening = '{"code":"ok","type":"shop_key","padding":"';
const closing = '"}';
