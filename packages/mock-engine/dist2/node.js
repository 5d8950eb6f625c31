import { createServer, STATUS_CODES } from "node:http";
import { decodeBody, Incoming, maxBodyBytes } from "./incoming.js";
/**
 * Serves a mock with Node's HTTP server. What Node would refuse with an answer of its own is refused in the provider's
 * form instead.
 *
 * @throws the server's own error, with `code` `EADDRINUSE` for a busy port.
 */
export async function listen(served, { port = 0, hostname = "127.0.0.1" } = {}) {
    const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, requireHostHeader: false });
    server.on("clientError", (_, socket) => refuseOn(socket, served));
    server.on("connect", (_, socket) => refuseOn(socket, served));
    server.on("checkExpectation", (_, outgoing) => deliver(served.badRequest(), outgoing, ""));
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, hostname, resolve);
    });
    const address = server.address(); // a server that listens on a port has one
    const origin = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${address.port}`;
    server.on("request", (incoming, outgoing) => void serve(served, origin, incoming, outgoing));
    return {
        port: address.port,
        origin,
        baseUrl: served.baseUrl(origin),
        controlUrl: served.controlUrl(origin),
        close: () => new Promise((resolve) => {
            server.close(() => resolve()); // its only error is that it was closed before
            server.closeAllConnections();
        }),
    };
}
async function serve(served, origin, incoming, outgoing) {
    const target = targetOf(incoming, origin);
    if (!target)
        return deliver(served.badRequest(), outgoing, "");
    const body = await readBody(incoming);
    const { method = "", headers, socket } = incoming;
    const request = new Incoming({ ...target, method, headers, ip: socket.remoteAddress ?? "127.0.0.1", body });
    deliver(await served.answer(request), outgoing, method);
}
/** A path that needs no normalising: nothing but plain characters, and no dot segment. */
const plainPath = /^(?!.*\/\.)\/[\w\-.~!$&'()*+,;=:@/%]*$/;
/** A Host that makes an address: a name, an IPv4 or a bracketed IPv6 address, with or without a port. */
const plainHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;
/** Where a request goes, or nothing where its target and Host make no address. */
function targetOf({ url = "", headers }, own) {
    if (headers.host !== undefined && !plainHost.test(headers.host))
        return undefined;
    const origin = headers.host === undefined ? own : `http://${headers.host}`;
    const mark = url.indexOf("?");
    const path = mark < 0 ? url : url.slice(0, mark);
    if (plainPath.test(path) && !/%2e/i.test(path))
        return { origin, path, search: mark < 0 ? "" : url.slice(mark) };
    if (!/^(\/|https?:\/\/)/i.test(url) || !URL.canParse(url, origin))
        return undefined;
    const parsed = new URL(url.startsWith("/") ? origin + url : url);
    return { origin: parsed.origin, path: parsed.pathname, search: parsed.search };
}
function readBody(incoming) {
    const { "content-length": length, "transfer-encoding": encoding } = incoming.headers;
    if (encoding === undefined && (length === undefined || length === "0"))
        return { text: "" };
    if (Number(length ?? 0) > maxBodyBytes) {
        incoming.resume(); // the rest is read and dropped, so that the sender gets to the answer
        return { problem: "too_large" };
    }
    return new Promise((resolve) => {
        const pieces = [];
        let size = 0;
        incoming
            .on("data", (piece) => {
            size += piece.byteLength;
            if (size > maxBodyBytes)
                resolve({ problem: "too_large" });
            else
                pieces.push(piece);
        })
            .on("end", () => resolve(decodeBody(pieces)))
            .on("error", () => resolve({ problem: "broken_off" })); // the sender is gone; nobody reads the answer
    });
}
function deliver({ status, headers, body, reset, stall }, outgoing, method) {
    if (reset) {
        outgoing.socket?.resetAndDestroy();
        return;
    }
    outgoing.sendDate = false; // the mock's clock has dated the answer
    if (body === undefined)
        return void outgoing.writeHead(status, status === 204 ? headers : { ...headers, "content-length": "0" }).end();
    const length = Buffer.byteLength(body);
    outgoing.writeHead(status, { ...headers, "content-length": length });
    if (stall)
        return void outgoing.write(Buffer.from(body).subarray(0, length >> 1));
    outgoing.end(method === "HEAD" ? undefined : body);
}
/** Refuses on a bare socket, where Node has made no response object. */
function refuseOn(socket, { badRequest }) {
    if (!socket.writable)
        return void socket.destroy();
    const { status, headers, body = "" } = badRequest();
    const lines = Object.entries({ ...headers, "content-length": Buffer.byteLength(body), connection: "close" });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head}\r\n${body}`);
}
