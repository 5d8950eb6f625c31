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
    socket.setTimeout(5_000, done);
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
    expect(await (await fetch(`${origin}/hello`)).json()).toMatchObject({ ip: "127.0.0.1" });
    await close();
  });

  it.each([
    ["no Host", "GET /hello HTTP/1.0\r\n\r\n"],
    ["no Host in HTTP/1.1", "GET /hello HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["an absolute target", "GET http://other.example.com/hello HTTP/1.1\r\nHost: other.example.com\r\nConnection: close\r\n\r\n"],
  ])("takes a request with %s", async (_, bytes) => {
    const { port, close } = await createMock(orders()).listen();
    expect(await raw(port, bytes)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"ip":"127\.0\.0\.1"/);
    expect(await raw(port, bytes)).toContain(
      bytes.includes("other.example.com") ? "http://other.example.com/here" : `http://127.0.0.1:${port}/here`,
    );
    await close();
  });

  it.each([
    ["a Host that is no host", "GET /hello HTTP/1.1\r\nHost: a b/<c>\r\nConnection: close\r\n\r\n"],
    ["a Host with a path", "GET /hello HTTP/1.1\r\nHost: evil.example.com/x\r\nConnection: close\r\n\r\n"],
    ["a target that is no path", "GET hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"],
    ["broken framing", "POST /v1/partner.Shop/Order HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n"],
    ["two lengths", "POST /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["no HTTP at all", "hello\r\n\r\n"],
    ["an odd method", "BREW /hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"],
    ["a tunnel", "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n"],
    ["an odd expectation", "GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: nonsense\r\nConnection: close\r\n\r\n"],
    ["headers of 64 kB", `GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ${"x".repeat(65_536)}\r\n\r\n`],
  ])("refuses %s in the provider's own form, and goes on", async (_, bytes) => {
    const { origin, port, close } = await createMock(orders()).listen();
    expect(await raw(port, bytes)).toMatch(/^HTTP\/1\.1 400 [\s\S]*content-type: application\/json[\s\S]*\{"kind":"bad_request"\}$/i);
    expect((await fetch(`${origin}/hello`)).status).toBe(200);
    await close();
  });

  it("refuses the target of an asterisk like any other unknown path", async () => {
    const { port, close } = await createMock(orders()).listen();
    expect(await raw(port, "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    await close();
  });

  it("refuses a large upload promptly, and goes on", async () => {
    const { origin, close } = await createMock(orders()).listen();
    const started = performance.now();
    const answer = await fetch(`${origin}/v1/partner.Shop/Order`, { method: "POST", body: "x".repeat(20 * 1024 * 1024), headers: json });
    expect([answer.status, await answer.json()]).toEqual([400, { kind: "body_too_large" }]);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect((await fetch(`${origin}/hello`)).status).toBe(200);
    await close();
  });

  it.each([
    ["a chunk of no size", "Transfer-Encoding: chunked\r\n\r\nZZ\r\n"],
    ["a chunk without its end", "Transfer-Encoding: chunked\r\n\r\n5\r\nabcdeX"],
  ])("refuses a body with %s at once, though it waits for the rest", async (_, rest) => {
    const { port, close } = await createMock(orders()).listen();
    const started = performance.now();
    const head = "POST /v1/partner.Shop/Order HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
    expect(await raw(port, head + rest)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\{"kind":"bad_request"\}$/);
    expect(performance.now() - started).toBeLessThan(2_000);
    await close();
  });

  it("closes although a tunnel that was refused stays half open", async () => {
    const { port, close } = await createMock(orders()).listen();
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("error", () => {});
    socket.write("CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n");
    await new Promise((resolve) => socket.once("data", resolve));
    await close();
    socket.destroy();
  });

  it.each([{ port: "abc" }, { port: 70_000 }, { port: -1 }, { hostname: "" }])("does not listen on %j", async (options) => {
    await expect(createMock(orders()).listen(options as object)).rejects.toThrow(RangeError);
  });

  it("ignores a body that an operation does not take", async () => {
    const { port, close } = await createMock(orders()).listen();
    const request =
      "GET /v1/partner.Shop/Order/7 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    expect(await raw(port, request)).toMatch(/^HTTP\/1\.1 200/);
    await close();
    await close();
  });

  it("closes although a client keeps its connection open", async () => {
    const { origin, close } = await createMock(orders()).listen();
    await fetch(`${origin}/hello`);
    await close();
    await expect(fetch(`${origin}/hello`)).rejects.toThrow();
  });
});
