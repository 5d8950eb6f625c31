import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { isLoopback } from "./control-access.ts";
import { decodeBody, Incoming, type IncomingBody, maxBodyBytes } from "./incoming.ts";
import type { Delivery } from "./reply.ts";

/** Where a mock is served. */
export interface ListenOptions {
  /** Default: 0, a free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. Anything else than loopback lets others control the mock, and is warned about. */
  readonly hostname?: string;
}

/** A mock that is being served. */
export interface Listening {
  readonly port: number;
  /** Origin, such as `http://127.0.0.1:4012`. */
  readonly origin: string;
  /** The base URL that a partner would be issued. */
  readonly baseUrl: string;
  /** Where the mock is controlled, such as `http://127.0.0.1:4012/__mock`. */
  readonly controlUrl: string;
  /** Stops serving and ends open connections. */
  readonly close: () => Promise<void>;
}

/** What is served. */
export interface Served {
  readonly answer: (request: Incoming) => Promise<Delivery> | Delivery;
  readonly baseUrl: (origin: string) => string;
  readonly controlUrl: (origin: string) => string;
  /** Answers what is no readable request: broken framing, a Host that makes no URL, an odd method. */
  readonly badRequest: () => Delivery;
}

/**
 * Milliseconds that an idle connection is kept. Node's 5 000 close it under a client that was held up for that long, by a
 * debugger or a busy CI machine, and its next request fails with a reset that no fault asked for.
 */
const keepAliveTimeout = 75_000;

/**
 * Serves a mock with Node's HTTP server. What Node would refuse with an answer of its own is refused in the provider's
 * form instead.
 *
 * @throws RangeError for a port or hostname that cannot be.
 * @throws the server's own error, with `code` `EADDRINUSE` for a busy port.
 */
export async function listen(served: Served, { port = 0, hostname = "127.0.0.1" }: ListenOptions = {}): Promise<Listening> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError("[partnerkit] the port must be a number from 0 to 65535");
  if (hostname === "") throw new RangeError("[partnerkit] the hostname must not be empty; 127.0.0.1 is for this machine alone");
  if (typeof process === "undefined") throw new Error("[partnerkit] listen needs Node; elsewhere mock.fetch answers");
  const { createServer } = process.getBuiltinModule("node:http"); // not imported, so that a bundle for browsers needs no stand-in
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout, requireHostHeader: false });
  server.on("clientError", (_, socket) => refuseOn(socket, served));
  server.on("connect", (_, socket) => refuseOn(socket, served));
  server.on("checkExpectation", (_, outgoing) => deliver(served.badRequest(), outgoing, ""));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const sockets = new Set<Duplex>(); // those of tunnels too, which the server forgets
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  const address = server.address() as AddressInfo; // a server that listens on a port has one
  const origin = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${address.port}`;
  const via = isLoopback(origin) ? "loopback" : undefined;
  if (!via) console.warn(`[partnerkit] anyone who reaches ${hostname} can control this mock: it holds no real data, and should not`);
  server.on("request", (incoming, outgoing) => serve(served, { origin, via }, incoming, outgoing));
  return {
    port: address.port,
    origin,
    baseUrl: served.baseUrl(origin),
    controlUrl: served.controlUrl(origin),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve()); // its only error is that it was closed before
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Where a server listens. */
type Place = Pick<Incoming, "origin" | "via">;

function serve(served: Served, { origin, via }: Place, incoming: IncomingMessage, outgoing: ServerResponse): void {
  answering.set(incoming.socket, outgoing);
  const { method = "", headers, socket } = incoming;
  const give = (error: unknown): void => {
    console.error("[partnerkit] a request could not be answered:", error);
    outgoing.destroy();
  };
  const answer = (delivery: Delivery): void => {
    if (answered.push({ delivery, outgoing, method }) === 1) setImmediate(deliverAnswered);
  };
  const target = targetOf(incoming, origin);
  if (!target) {
    answer(served.badRequest());
    return;
  }
  readBody(incoming, (body) => {
    try {
      const request = new Incoming({ ...target, method, headers, ip: socket.remoteAddress ?? "127.0.0.1", body, via });
      const delivery = served.answer(request);
      if (delivery instanceof Promise) delivery.then(answer, give);
      else answer(delivery);
    } catch (error) {
      give(error);
    }
  });
}

interface Answered {
  readonly delivery: Delivery;
  readonly outgoing: ServerResponse;
  readonly method: string;
}

let answered: Answered[] = [];

/**
 * Delivers what was answered since the last turn of the event loop. Answers written in a row wake their readers once and
 * not one by one, which under load is half of what a request costs.
 */
function deliverAnswered(): void {
  const ready = answered;
  answered = [];
  for (const { delivery, outgoing, method } of ready) {
    try {
      deliver(delivery, outgoing, method);
    } catch (error) {
      console.error("[partnerkit] an answer could not be written:", error); // such as a header that no header can be
      outgoing.destroy();
    }
  }
}

/** A path that needs no normalising, unless it has a dot segment. */
const plainPath = /^\/[\w\-.~!$&'()*+,;=:@/%]*$/;

/** A Host that makes an address: a name, an IPv4 or a bracketed IPv6 address, with or without a port. */
const plainHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

let lastHost = "";

/** Whether a Host makes an address. The last good one is kept: it comes again with each request. */
function isHost(host: string): boolean {
  if (host === lastHost) return true;
  if (!plainHost.test(host) || !URL.canParse(`http://${host}`)) return false;
  lastHost = host;
  return true;
}

/** Where a request goes. */
type Target = Pick<Incoming, "origin" | "path" | "search">;

/** Where a request goes, or nothing where its target and Host make no address. */
function targetOf({ url = "", headers }: IncomingMessage, own: string): Target | undefined {
  if (headers.host !== undefined && !isHost(headers.host)) return undefined;
  const origin = headers.host === undefined ? own : `http://${headers.host}`;
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  if (plainPath.test(path) && !path.includes("/.") && !path.includes("%2"))
    return { origin, path, search: mark < 0 ? "" : url.slice(mark) };
  if (!/^(\/|https?:\/\/)/i.test(url) || !URL.canParse(url, origin)) return undefined;
  const parsed = new URL(url.startsWith("/") ? origin + url : url);
  return { origin: parsed.origin, path: parsed.pathname, search: parsed.search };
}

/** Hands the body over, once: whole, at once where there is none, or why it cannot be had. */
function readBody(incoming: IncomingMessage, take: (body: IncomingBody) => void): void {
  const { "content-length": length, "transfer-encoding": encoding } = incoming.headers;
  if (encoding === undefined && (length === undefined || length === "0")) {
    take({ text: "" });
  } else if (Number(length ?? 0) > maxBodyBytes) {
    incoming.resume(); // the rest is read and dropped, so that the sender gets to the answer
    take({ problem: "too_large" });
  } else {
    readPieces(incoming, take);
  }
}

function readPieces(incoming: IncomingMessage, take: (body: IncomingBody) => void): void {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let taken = false;
  const end = (body: () => IncomingBody): void => {
    if (!taken) take(body());
    taken = true;
  };
  incoming
    .on("data", (piece: Uint8Array) => {
      size += piece.byteLength;
      if (size > maxBodyBytes) end(() => ({ problem: "too_large" }));
      else pieces.push(piece);
    })
    .on("end", () => end(() => decodeBody(pieces)))
    .on("error", () => end(() => ({ problem: "broken_off" }))); // the sender is gone; nobody reads the answer
}

function deliver({ status, headers, body, reset, stall }: Delivery, outgoing: ServerResponse, method: string): void {
  if (reset) {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  outgoing.sendDate = false; // the mock's clock has dated the answer
  if (body === undefined) return void outgoing.writeHead(status, status === 204 ? headers : { ...headers, "content-length": "0" }).end();
  const length = Buffer.byteLength(body);
  const lines: (string | number)[] = ["content-length", length]; // a list is written as it stands
  for (const name of Object.keys(headers)) lines.push(name, headers[name] ?? "");
  outgoing.writeHead(status, lines);
  if (stall) return void outgoing.write(Buffer.from(body).subarray(0, length >> 1));
  if (method === "HEAD") return void outgoing.end();
  outgoing.end(body, length === body.length ? "latin1" : "utf8"); // a character a byte is ASCII, which is written faster so
}

/** The last answer of each connection. */
const answering = new WeakMap<Duplex, ServerResponse>();

/**
 * Refuses on a bare socket, where Node has made no response object: after the answer before it, never inside. A request whose
 * body broke off is still waiting for it; its answer is the refusal.
 */
function refuseOn(socket: Duplex, served: Served): void {
  const before = answering.get(socket);
  if (!before || before.writableFinished || !before.req.complete) refuseNow(socket, served);
  else if (before.headersSent) socket.destroy();
  else before.once("finish", () => refuseNow(socket, served));
}

function refuseNow(socket: Duplex, { badRequest }: Served): void {
  if (!socket.writable) return void socket.destroy();
  const { status, headers, body = "" } = badRequest();
  const lines = Object.entries({ ...headers, "content-length": Buffer.byteLength(body), connection: "close" });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const { STATUS_CODES } = process.getBuiltinModule("node:http");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head}\r\n${body}`, () => socket.destroy());
}
