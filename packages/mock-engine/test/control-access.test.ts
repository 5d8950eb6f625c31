import { request as send } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { createMock, type Mock, StartError } from "../src/index.ts";
import { get, type OrdersWorld, orders, post } from "./support.ts";

const foreign = "https://evil.example.com";

/** Asks a mock to start over, as a page can do without asking first. */
function reset({ fetch }: Pick<Mock<OrdersWorld>, "fetch">, url: string, origin?: string): Promise<Response> {
  return fetch(url, { method: "POST", headers: origin === undefined ? {} : { origin } });
}

/** The status of an answer over HTTP, to a request with these headers. */
function statusOf(url: string, method: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    send(url, { method, headers }, (answer) => resolve(answer.resume().statusCode))
      .on("error", reject)
      .end();
  });
}

describe("a page of another origin", () => {
  it.each([
    foreign,
    "http://evil.example.com:4012",
    "null",
    "file://",
    "http://127.0.0.1.evil.example.com",
    "http://localhost.evil.example.com",
    "http://evillocalhost",
    "http://127.0.0.1@evil.example.com",
    "http://localhost, https://evil.example.com",
    "ftp://localhost",
  ])("controls neither the mock nor a session, whatever it is: %s", async (origin) => {
    const mock = createMock(orders(), { scenario: "full" });
    const session = mock.session();
    for (const world of [mock, session]) {
      world.state.push("two");
      const response = await reset(mock, `${world.controlUrl()}/reset`, origin);
      expect([response.status, await response.json()]).toEqual([
        403,
        { error: "refused", message: expect.stringContaining(`Pages of ${origin} may not control this mock`) },
      ]);
      expect(world.state).toEqual(["one", "two"]);
    }
  });

  it("controls it neither with CORS off, nor below a mount, nor where nothing is", async () => {
    const mock = createMock(orders(), { cors: false, mount: "/sandbox" });
    for (const path of ["/reset", "", "/", "/nowhere", "/sessions"])
      expect((await reset(mock, mock.controlUrl() + path, foreign)).status).toBe(403);
  });

  it("still calls the provider and opens its pages, in a session too", async () => {
    const mock = createMock(orders());
    for (const world of [mock, mock.session()]) {
      const order = new Request(post('{"note":"phở"}'), { headers: { origin: foreign, "content-type": "application/json" } });
      const response = await world.fetch(order);
      expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
      expect((await world.fetch(new Request(get("/hello"), { headers: { origin: foreign } }))).status).toBe(200);
    }
  });

  it("controls it where the mock names its origin, or all", async () => {
    for (const [named, other] of [
      [foreign, 403],
      ["*", 200],
    ] as const) {
      const mock = createMock(orders(), { controlOrigins: [named] });
      expect((await reset(mock, `${mock.controlUrl()}/reset`, foreign)).status).toBe(200);
      expect((await reset(mock, `${mock.controlUrl()}/reset`, "https://other.example.com")).status).toBe(other);
    }
  });

  it.each(["docs.example.com", "https://docs.example.com/", "", "https://", "https://*.example.com/x"])(
    "cannot be named by what is no origin: %j",
    (origin) => {
      expect(() => createMock(orders(), { controlOrigins: [origin] })).toThrow(StartError);
    },
  );
});

describe("whatever is on this machine", () => {
  it.each([
    "http://localhost:3000",
    "https://app.localhost",
    "http://127.0.0.1:4000",
    "http://127.8.9.1",
    "http://[::1]:5173",
    "http://127.0.0.1",
    undefined,
  ])("controls the mock: %s", async (origin) => {
    const mock = createMock(orders());
    const session = mock.session();
    for (const { controlUrl } of [mock, session]) expect((await reset(mock, `${controlUrl()}/reset`, origin)).status).toBe(200);
  });

  it("is a page of the mock's own origin too, as in a service worker", async () => {
    const mock = createMock(orders());
    expect((await reset(mock, `${mock.controlUrl("https://docs.example.com")}/reset`, "https://docs.example.com")).status).toBe(200);
  });

  it("is no form in a service worker, because any page can send one and it names no origin there", async () => {
    const mock = createMock(orders());
    const form = (path: string): Request =>
      Object.defineProperty(new Request(`https://docs.example.com${path}`, { method: "POST" }), "mode", { value: "navigate" });
    expect((await mock.fetch(form("/__mock/expire-all"))).status).toBe(403);
    expect((await mock.fetch(form("/hello"))).status).toBe(400);
    const opened = Object.defineProperty(get("/__mock/"), "mode", { value: "navigate" });
    expect((await mock.fetch(opened)).status).toBe(200);
  });
});

describe("a mock that listens on loopback", () => {
  it("is controlled under no other name, which a page could have turned to it", async () => {
    const mock = createMock(orders());
    const { origin, port, close } = await mock.listen();
    const host = `evil.example.com:${port}`;
    const session = mock.session();
    for (const controlUrl of [mock.controlUrl(origin), session.controlUrl(origin)]) {
      expect(await statusOf(`${controlUrl}/reset`, "POST", { host, origin: `http://${host}` })).toBe(403);
      expect(await statusOf(`${controlUrl}/journal`, "GET", { host })).toBe(403);
      for (const own of [`127.0.0.1:${port}`, "localhost", `LOCALHOST:${port}`, "[::1]", "mock.localhost"])
        expect(await statusOf(`${controlUrl}/reset`, "POST", { host: own })).toBe(200);
    }
    expect(await statusOf(`${origin}/hello`, "GET", { host })).toBe(200);
    await close();
  });

  it("is controlled under a name that it was told", async () => {
    const mock = createMock(orders(), { controlOrigins: ["http://mock.test:4012"] });
    const { controlUrl, close } = await mock.listen();
    expect(await statusOf(`${controlUrl}/reset`, "POST", { host: "mock.test:4012" })).toBe(200);
    await close();
  });

  it("is not one that listens elsewhere: that has names of its own", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { port, close } = await createMock(orders()).listen({ hostname: "0.0.0.0" });
    expect(await statusOf(`http://127.0.0.1:${port}/__mock/reset`, "POST", { host: "mock:4012" })).toBe(200);
    expect(await statusOf(`http://127.0.0.1:${port}/__mock/reset`, "POST", { host: "mock:4012", origin: foreign })).toBe(403);
    vi.restoreAllMocks();
    await close();
  });
});
