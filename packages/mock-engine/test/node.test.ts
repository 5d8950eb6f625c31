import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { orders } from "./support.ts";

/** Sends raw bytes and answers what comes back until the server closes or falls silent. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const done = (): void => {
      socket.destroy();
      resolve(received);
    };
    socket.on("data", (chunk) => {
      received += chunk.toString();
    });
    socket.on("close", done).on("error", done);
    socket.setTimeout(600, done);
  });
}

const json = { "content-type": "application/json" };

describe("a mock over HTTP", () => {
  it("answers on loopback, on a free port, with the base URL that a partner would be issued", async () => {
    const mock = createMock(orders());
    const { baseUrl, port, close } = await mock.listen();
    expect(baseUrl).toBe(`http://127.0.0.1:${port}/v1/partner`);
    const response = await fetch(`${baseUrl}.Shop/Order`, { method: "POST", body: '{"note":"phở"}', headers: json });
    expect(await response.json()).toEqual({ id: "1", note: "phở" });
    await close();
  });

  it("says EADDRINUSE for a busy port", async () => {
    const { port, close } = await createMock(orders()).listen();
    await expect(createMock(orders()).listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await close();
  });

  it("knows where a request comes from", async () => {
    const { origin, close } = await createMock(orders()).listen();
    expect(await (await fetch(`${origin}/hello`)).json()).toEqual({ ip: "127.0.0.1" });
    await close();
  });

  it.each([
    ["no Host", "GET /hello HTTP/1.0\r\n\r\n"],
    ["an empty Host", "GET /hello HTTP/1.1\r\nHost:\r\n\r\n"],
    ["a Host that is no host", "GET /hello HTTP/1.1\r\nHost: a b/<c>\r\n\r\n"],
    ["a Host with a path", "GET /hello HTTP/1.1\r\nHost: evil.example.com/x\r\n\r\n"],
    ["an absolute target", "GET http://evil.example.com/hello HTTP/1.1\r\nHost: evil.example.com\r\n\r\n"],
    ["a target that is no path", "GET hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"],
    ["a target of an asterisk", "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"],
    ["broken framing", "POST /v1/partner.Shop/Order HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n"],
    [
      "two lengths",
      "POST /v1/partner.Shop/Order HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["no HTTP at all", "hello\r\n\r\n"],
    ["an odd method", "BREW /hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"],
  ])("answers %s without a stack trace, and goes on", async (_, bytes) => {
    const mock = createMock(orders());
    const { origin, port, close } = await mock.listen();
    const answer = await raw(port, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|501)/);
    expect(answer).not.toMatch(/node_modules|at \w+ \(/);
    expect((await fetch(`${origin}/hello`)).status).toBe(200);
    await close();
  });

  it("refuses a large upload promptly, and goes on", async () => {
    const { origin, close } = await createMock(orders()).listen();
    const upload = fetch(`${origin}/v1/partner.Shop/Order`, { method: "POST", body: "x".repeat(20 * 1024 * 1024), headers: json });
    // The server may close the connection before the client has written everything.
    const answer = await upload.then((response) => response.json()).catch(() => ({ kind: "body_too_large" }));
    expect(answer).toEqual({ kind: "body_too_large" });
    expect((await fetch(`${origin}/hello`)).status).toBe(200);
    await close();
  });

  it("closes although a client keeps its connection open", async () => {
    const { origin, close } = await createMock(orders()).listen();
    await fetch(`${origin}/hello`);
    await close();
    await expect(fetch(`${origin}/hello`)).rejects.toThrow();
  });
});
