import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import * as forExpress from "../src/adapters/express.ts";
import * as forFastify from "../src/adapters/fastify.ts";
import { honoHandler } from "../src/adapters/hono.ts";
import { nextHandlers } from "../src/adapters/next.ts";
import { approve, connectionsIn, newShop, type SetUp, setUp } from "./support/logins.ts";

type Connect = (request: Request) => Promise<Response>;
type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** An application that offers POST /connect and the callback, and how to call it. */
interface App {
  readonly send: Send;
  readonly close: () => unknown;
}

const served = async (server: Server): Promise<App> => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return { send: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init }), close: () => server.close() };
};

const frameworks: Readonly<Record<string, (handler: Connect, connect: Connect) => Promise<App>>> = {
  express: (handler, connect) => {
    const app = express();
    // Express 5 takes what an async handler throws.
    // oxlint-disable-next-line no-async-endpoint-handlers
    app.post("/connect", async (request, response) => forExpress.sendResponse(await connect(forExpress.toRequest(request)), response));
    app.get("/partner/callback/*path", forExpress.expressHandler(handler));
    return served(createServer(app));
  },
  fastify: async (handler, connect) => {
    const app = Fastify();
    app.post("/connect", async (request, reply) => forFastify.sendResponse(await connect(forFastify.toRequest(request)), reply));
    app.get("/partner/callback/*", forFastify.fastifyHandler(handler));
    const origin = await app.listen({ port: 0, host: "127.0.0.1" });
    return { send: (path, init) => fetch(origin + path, { redirect: "manual", ...init }), close: () => app.close() };
  },
  hono: async (handler, connect) => {
    const app = new Hono();
    app.post("/connect", (context) => connect(context.req.raw));
    app.get("/partner/callback/*", honoHandler(handler));
    return { send: async (path, init) => app.request(`http://127.0.0.1:3000${path}`, init), close: () => {} };
  },
  next: async (handler, connect) => {
    const { GET } = nextHandlers(handler);
    const send: Send = (path, init) => {
      const request = new Request(`http://127.0.0.1:3000${path}`, init);
      return request.method === "POST" ? connect(request) : GET(request);
    };
    return { send, close: () => {} };
  },
};

const session = { "x-session": JSON.stringify({ tenant: "acme", user: "lan" }) };

it("express replaces headers that middleware has set, and adds cookies to its own", async () => {
  const app = express();
  app.get("/", (_, response) => {
    response.type("json").set("x-frame-options", "SAMEORIGIN").cookie("theme", "dark");
    const headers = { "content-type": "text/html; charset=utf-8", "x-frame-options": "DENY", "set-cookie": "mine=1" };
    return forExpress.sendResponse(new Response("page", { headers }), response);
  });
  const { send, close } = await served(createServer(app));
  const { status, headers } = await send("/");
  expect([status, headers.get("content-type"), headers.get("x-frame-options")]).toEqual([200, "text/html; charset=utf-8", "DENY"]);
  expect(headers.getSetCookie()).toHaveLength(2);
  close();
});

it.each(["[", "a b", "user:password@host", "a:99999", ""])("a Host of %j makes no error that quotes the callback's token", (host) => {
  const path = "/partner/callback/etelecom/x?token=canary&shop_id=12";
  const common = { method: "GET", originalUrl: path, protocol: "https", host, headers: {} };
  for (const { toRequest } of [forExpress, forFastify]) expect(toRequest(common).url).toBe(`http://host.invalid${path}`);
});

describe.each(Object.keys(frameworks))("%s", (name) => {
  let close: App["close"] = () => {};
  afterEach(() => close());

  const start = async (): Promise<{ app: SetUp; send: Send }> => {
    const app = setUp("etelecom", { callbackUrl: undefined });
    const redirect = app.module.redirect as unknown as { connect: (...all: unknown[]) => Promise<{ response: Response }> }; // the module's own input
    const connect: Connect = async (request) =>
      (await redirect.connect(request, { returnTo: "/settings", shop: newShop }, app.context)).response;
    const made = await frameworks[name]?.(app.handler, connect);
    if (!made) throw new Error("unknown framework");
    ({ close } = made);
    return { app, send: made.send };
  };

  it("takes a whole login through", async () => {
    const { app, send } = await start();
    const begun = await send("/connect", { method: "POST", headers: session });
    expect(begun.status).toBe(303);
    const cookies = begun.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    const back = new URL(approve(app, begun.headers.get("location") ?? ""));
    const ended = await send(back.pathname + back.search, { headers: { ...session, cookie: `theme=dark; ${cookies[0]?.split(";")[0]}` } });
    expect(app.errors).toEqual([]);
    expect([ended.status, ended.headers.get("location")]).toEqual([303, "/settings"]);
    expect(ended.headers.get("referrer-policy")).toBe("no-referrer");
    expect(await connectionsIn(app.store)).toMatchObject([{ tenant: "acme", state: "active" }]);
  });

  it.each([
    ["a callback without a login", `/partner/callback/etelecom/${"A".repeat(43)}?shop_id=12`, 404, "no_pending_flow"],
    ["a callback with a parameter twice", "/partner/callback/etelecom/x?shop_id=12&shop_id=13", 400, "duplicate_parameter"],
    ["a second question mark", "/partner/callback/etelecom/x?shop_id=12?shop_id=13", 400, "duplicate_parameter"],
    ["a callback that is too long", `/partner/callback/etelecom/x?shop_id=12&x=${"a".repeat(5000)}`, 414, "callback_too_large"],
  ])("answers %s with a page", async (_, path, status, code) => {
    const { app, send } = await start();
    const response = await send(path, { headers: session });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).toContain(code);
    expect(app.mock.journal.all()).toEqual([]);
  });

  it("has an adapter of at most 60 lines (G21)", () => {
    const text = readFileSync(new URL(`../src/adapters/${name}.ts`, import.meta.url), "utf8");
    expect(text.split("\n").length - 1).toBeLessThanOrEqual(60);
  });
});
