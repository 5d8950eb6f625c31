import type { RequestListener } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { compose } from "../src/middleware.ts";
import { retryAfter, waitBefore } from "../src/retry.ts";
import { answering, client, errorOf, operations, serve } from "./support.ts";

const apiKey = "api-key-for-tests";
const unknownHost = "https://api.example.com/v1/partner";

/** A server that goes through listeners, and stays at the last one. */
function inTurn(...listeners: RequestListener[]): RequestListener & { readonly times: number[] } {
  const times: number[] = [];
  const listener: RequestListener = (request, response) => {
    times.push(performance.now());
    (listeners[times.length - 1] ?? listeners.at(-1))?.(request, response);
  };
  return Object.assign(listener, { times });
}

const ok = answering(200, { code: "ok" });
const at = (headers: Record<string, string>): number | undefined => retryAfter(new Headers(headers));

describe("a failure that may pass", () => {
  it.each([408, 425, 429, 500, 502, 503, 504])("with status %d is repeated, with the same body", async (status) => {
    const bodies: string[] = [];
    const listener = inTurn(answering(status, {}, { "retry-after": "0" }), ok);
    await using server = await serve((request, response) => {
      request.setEncoding("utf8").on("data", (text: string) => bodies.push(text));
      request.on("end", () => listener(request, response));
    });
    const { call } = client({ baseUrl: server.baseUrl, apiKey, retries: 2 });
    expect(await call(operations.addShop, { name: "Hoa Sen" }, {})).toEqual({ code: "ok" });
    expect(bodies).toEqual(['{"name":"Hoa Sen"}', '{"name":"Hoa Sen"}']);
  });

  it.each<[string, RequestListener]>([
    ["a connection that is reset", (request) => request.socket.resetAndDestroy()],
    [
      "a socket that closes right after the headers",
      (request, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "13" }).flushHeaders();
        setTimeout(() => request.socket.destroy(), 10);
      },
    ],
    ["an empty body", answering(200, "")],
    ["JSON that breaks off", answering(200, '{"code":"o')],
  ])("such as %s is repeated", async (_, listener) => {
    await using server = await serve(inTurn(listener, ok));
    expect(await client({ baseUrl: server.baseUrl, apiKey, retries: 1 }).call(operations.addShop, {}, {})).toEqual({ code: "ok" });
  });

  it("such as an attempt that takes too long is repeated", async () => {
    await using server = await serve(inTurn(() => {}, ok));
    const { call } = client({ baseUrl: server.baseUrl, apiKey, retries: 1, attemptTimeoutMs: 1000 });
    expect(await call(operations.addShop, {}, {})).toEqual({ code: "ok" });
  });

  it("is repeated as often as the call says, else the client, else twice, and tells how often it was tried", async () => {
    const listener = inTurn(answering(503, {}, { "retry-after": "0" }));
    await using server = await serve(listener);
    const { call } = client({ baseUrl: server.baseUrl, apiKey, retries: undefined });
    expect(await errorOf(call(operations.addShop, {}, {}))).toMatchObject({ status: 503, attempts: 3 });
    expect(await errorOf(call(operations.addShop, {}, { retries: 0 }))).toMatchObject({ status: 503, attempts: 1 });
    for (const retries of [Number.NaN, -1]) expect(await errorOf(call(operations.addShop, {}, { retries }))).toMatchObject({ attempts: 1 });
    expect(listener.times).toHaveLength(6);
  });

  it.each([
    [400, {}],
    [401, {}],
    [403, {}],
    [404, {}],
    [501, {}],
    [503, { code: "unavailable", meta: { xcode: "account_closed" } }],
  ])("is not what status %d with %j is: it is asked once (ET-23)", async (status, body) => {
    const listener = inTurn(answering(status, body));
    await using server = await serve(listener);
    await errorOf(client({ baseUrl: server.baseUrl, apiKey, retries: 3 }).call(operations.addShop, {}, {}));
    expect(listener.times).toHaveLength(1);
  });

  it("is not repeated where the document does not say that it may be", async () => {
    const listener = inTurn(answering(503, {}));
    await using server = await serve(listener);
    const { retry: _, ...once } = operations.addShop;
    await errorOf(client({ baseUrl: server.baseUrl, apiKey, retries: 3 }).call(once, {}, {}));
    expect(listener.times).toHaveLength(1);
  });
});

describe("the wait before a repetition", () => {
  it("is what Retry-After says", async () => {
    const listener = inTurn(answering(429, {}, { "retry-after": "1" }), ok);
    await using server = await serve(listener);
    await client({ baseUrl: server.baseUrl, apiKey, retries: 1 }).call(operations.addShop, {}, {});
    const [first = 0, second = 0] = listener.times;
    expect(second - first).toBeGreaterThanOrEqual(995);
  });

  it("that would pass the call's time is not begun: the error says at once how long it would have been", async () => {
    await using server = await serve(answering(429, {}, { "retry-after": "90" }));
    const started = performance.now();
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey, retries: 2 }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ name: "ApiError", status: 429, retryAfterMs: 90_000, attempts: 1, retryable: true });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("ends at once when the caller aborts, and nothing more is sent", async () => {
    const listener = inTurn(answering(429, {}, { "retry-after": "1" }), ok);
    await using server = await serve(listener);
    const stop = new AbortController();
    const started = performance.now();
    const failed = errorOf(client({ baseUrl: server.baseUrl, apiKey, retries: 2 }).call(operations.addShop, {}, { signal: stop.signal }));
    setTimeout(() => stop.abort(), 200);
    expect(await failed).toMatchObject({ name: "AbortError" });
    expect(performance.now() - started).toBeLessThan(900);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(listener.times).toHaveLength(1);
  });

  it("is random below a limit that doubles, up to eight seconds", () => {
    const failure = { retryable: true } as Parameters<typeof waitBefore>[1];
    const random = vi.spyOn(Math, "random").mockReturnValue(1);
    expect([1, 2, 3, 9].map((failures) => waitBefore(operations.addShop, failure, failures))).toEqual([500, 1000, 2000, 8000]);
    random.mockReturnValue(0);
    expect(waitBefore(operations.addShop, failure, 3)).toBe(0);
    random.mockRestore();
  });

  it("of a login is a second at least, then two, and never comes after a 401 (CH-11)", async () => {
    const failure = { retryable: true } as Parameters<typeof waitBefore>[1];
    for (const [failures, least] of [
      [1, 1000],
      [2, 2000],
    ] as const) {
      const waits = Array.from({ length: 50 }, () => waitBefore(operations.getToken, failure, failures) ?? 0);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(least);
      expect(new Set(waits).size).toBeGreaterThan(1);
    }
    const listener = inTurn(answering(401, {}));
    await using server = await serve(listener);
    await errorOf(client({ baseUrl: server.baseUrl, retries: 3 }).call(operations.getToken, { login: "a", password: "b" }, {}));
    expect(listener.times).toHaveLength(1);
  });
});

describe("how long an answer asks to wait", () => {
  it("is read from every header that says it", () => {
    expect(at({ "retry-after": "3" })).toBe(3000);
    expect(at({ "retry-after": "0.5" })).toBe(500);
    expect(at({ "ratelimit-reset": "7" })).toBe(7000);
    expect(at({ "x-ratelimit-reset": "8" })).toBe(8000);
    expect(at({ ratelimit: '"default";r=0;t=9' })).toBe(9000);
    expect(at({ ratelimit: '"default";t=9;r=0, "day";r=5;t=3600' })).toBe(9000);
    expect(at({ "retry-after": "1", "ratelimit-reset": "7" })).toBe(1000);
    expect(at({})).toBeUndefined();
  });

  it("is not what a limit says that has nothing to do with the failure", () => {
    expect(retryAfter(new Headers({ "x-ratelimit-reset": "3600" }), 503)).toBeUndefined();
    expect(retryAfter(new Headers({ "retry-after": "3" }), 503)).toBe(3000);
  });

  it("follows the clock of who wrote the date, however wrong it is", () => {
    const wrong = Date.now() + 3_600_000;
    const date = (ms: number): string => new Date(ms).toUTCString();
    expect(at({ "retry-after": date(wrong + 5000), date: date(wrong) })).toBe(5000);
    expect(at({ "x-ratelimit-reset": String(Math.floor(wrong / 1000) + 5), date: date(wrong) })).toBe(5000);
    expect(at({ "retry-after": date(Date.now() + 60_000) })).toBeGreaterThan(50_000);
    expect(at({ "retry-after": date(wrong - 5000), date: date(wrong) })).toBe(0);
  });

  it.each(["soon", "-5", "", "1e3", "12 monkeys", "Infinity"])("is nothing where it is %j", (text) => {
    expect(at({ "retry-after": text })).toBeUndefined();
  });
});

it("a wait that no timer can keep is not begun", async () => {
  const listener = inTurn(answering(429, {}, { "retry-after": "3000000" }));
  await using server = await serve(listener);
  const { call } = client({ baseUrl: server.baseUrl, apiKey, retries: 3, timeoutMs: 1 / 0, attemptTimeoutMs: 1 / 0 });
  expect(await errorOf(call(operations.addShop, {}, {}))).toMatchObject({ status: 429, attempts: 1, retryAfterMs: 3e9 });
  expect(listener.times).toHaveLength(1);
});

it("an abort while a slow credential function or middleware works sends nothing afterwards", async () => {
  const fetch = vi.fn(async () => Response.json({ code: "ok" }));
  const slow = () => new Promise<string>((resolve) => setTimeout(resolve, 60, apiKey));
  const signal = (): AbortSignal => AbortSignal.timeout(20);
  const one = client({ baseUrl: unknownHost, apiKey: slow, fetch });
  expect(await errorOf(one.call(operations.addShop, {}, { signal: signal() }))).toMatchObject({ name: "AbortError" });
  const two = client({ baseUrl: unknownHost, apiKey, fetch, middleware: compose(async (request, next) => (await slow(), next(request))) });
  expect(await errorOf(two.call(operations.addShop, {}, { signal: signal() }))).toMatchObject({ name: "AbortError" });
  await slow();
  expect(fetch).not.toHaveBeenCalled();
});

it("a timeout of the whole call names the option that sets it, and one of an attempt its own", async () => {
  await using server = await serve(() => {});
  const { call } = client({ baseUrl: server.baseUrl, apiKey });
  expect((await errorOf(call(operations.addShop, {}, { timeoutMs: 40 }))).message).toMatch(/within the timeoutMs of 40 ms. Raise it/);
  expect((await errorOf(call(operations.addShop, {}, { attemptTimeoutMs: 50 }))).message).toMatch(
    /within the attemptTimeoutMs of 50 ms. Raise it/,
  );
  expect(await errorOf(client({ baseUrl: unknownHost, apiKey }).call(operations.addShop, {}, { attemptTimeoutMs: 0 }))).toMatchObject({
    code: "invalid_option",
  });
});
