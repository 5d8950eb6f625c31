import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { isPartnerError } from "../src/errors/partner-error.ts";
import { answering, client, errorOf, operations, serve } from "./support.ts";

const apiKey = "api-key-for-tests";

describe("a timeout", () => {
  it("ends a call whose headers never come", async () => {
    await using server = await serve(() => {});
    const { call } = client({ baseUrl: server.baseUrl, apiKey, timeoutMs: 80 });
    expect(await errorOf(call(operations.addShop, {}, {}))).toMatchObject({
      name: "TimeoutError",
      code: "timeout",
      retryable: true,
      operation: "addShop",
    });
  });

  it("covers the body: an answer that stalls half-way ends too", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"code":');
    });
    const { call } = client({ baseUrl: server.baseUrl, apiKey });
    expect(await errorOf(call(operations.addShop, {}, { timeoutMs: 80 }))).toMatchObject({ name: "TimeoutError" });
  });

  it("ends a call even where the given fetch ignores its signal", async () => {
    const { call } = client({ baseUrl: "https://api.example.com/v1/partner", apiKey, fetch: () => new Promise(() => {}) });
    expect(await errorOf(call(operations.addShop, {}, { timeoutMs: 30 }))).toMatchObject({ name: "TimeoutError" });
  });

  it("covers a credential function that hangs, and the whole call when it is repeated", async () => {
    const hanging = client({ baseUrl: "https://api.example.com/v1/partner", apiKey: () => new Promise(() => {}) });
    expect(await errorOf(hanging.call(operations.addShop, {}, { timeoutMs: 30 }))).toMatchObject({ name: "TimeoutError" });
    await using server = await serve((_, response) => void setTimeout(() => response.writeHead(401).end(), 60));
    const { call } = client({ baseUrl: server.baseUrl, apiKey: ({ rejected }) => (rejected ? "two" : "one") });
    expect(await errorOf(call(operations.addShop, {}, { timeoutMs: 90 }))).toMatchObject({ name: "TimeoutError" });
  });

  it.each([0, -1, Number.NaN, 2 ** 31])("of %d is refused, because a timer could not keep it", async (timeoutMs) => {
    const { call } = client({ baseUrl: "https://api.example.com/v1/partner", apiKey });
    expect(await errorOf(call(operations.addShop, {}, { timeoutMs }))).toMatchObject({
      name: "ConfigurationError",
      code: "invalid_option",
    });
  });

  it("of Infinity sets no limit", async () => {
    await using server = await serve(answering(200, { code: "ok" }));
    const { call } = client({ baseUrl: server.baseUrl, apiKey, timeoutMs: Number.POSITIVE_INFINITY });
    expect(await call(operations.addShop, {}, {})).toEqual({ code: "ok" });
  });
});

describe("an abort", () => {
  it("ends a running call at once, with the signal's reason as cause", async () => {
    await using server = await serve(() => {});
    const { call } = client({ baseUrl: server.baseUrl, apiKey });
    const stop = new AbortController();
    const started = performance.now();
    const failed = errorOf(call(operations.addShop, {}, { signal: stop.signal }));
    setTimeout(() => stop.abort(new Error("the user left")), 50);
    const error = await failed;
    expect(error).toMatchObject({ name: "AbortError", code: "aborted", retryable: false, cause: { message: "the user left" } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("before the call sends nothing", async () => {
    let requests = 0;
    const { call } = client({
      baseUrl: "https://api.example.com/v1/partner",
      apiKey,
      fetch: async () => ((requests += 1), Response.json({ code: "ok" })),
    });
    expect(await errorOf(call(operations.addShop, {}, { signal: AbortSignal.abort() }))).toMatchObject({ name: "AbortError" });
    expect(requests).toBe(0);
  });

  it("leaves no listener behind on a signal that outlives the call", async () => {
    await using server = await serve(answering(200, { code: "ok" }));
    const { call } = client({ baseUrl: server.baseUrl, apiKey });
    const { signal } = new AbortController();
    await call(operations.addShop, {}, { signal });
    expect(getEventListeners(signal, "abort").length).toBe(0);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    "with status %d is refused and never followed, so no credential travels along (SS-12)",
    async (status) => {
      let visits = 0;
      await using other = await serve((_, response) => {
        visits += 1;
        response.end();
      });
      await using server = await serve((_, response) =>
        response.writeHead(status, { location: `${other.origin}/elsewhere?token=abc` }).end(),
      );
      const { call } = client({ baseUrl: server.baseUrl, apiKey });
      const error = await errorOf(call(operations.addShop, {}, {}));
      expect(error).toMatchObject({ name: "AnswerError", code: "redirect_refused" });
      expect(error.message).toContain(`${other.origin}/elsewhere`);
      expect(error.message).not.toContain("abc");
      expect(visits).toBe(0);
    },
  );
});

describe("a broken connection", () => {
  it("is a NetworkError that names the base URL and the system's code", async () => {
    const server = await serve(() => {});
    await server[Symbol.asyncDispose]();
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ name: "NetworkError", code: "network_error", retryable: true });
    expect(error.message).toContain(`${server.baseUrl} (ECONNREFUSED)`);
  });

  it("in the middle of the body is a NetworkError too", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 20);
    });
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ name: "NetworkError" });
    expect(isPartnerError(error)).toBe(true);
  });
});
