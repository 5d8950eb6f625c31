import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { isPartnerError } from "../src/errors/partner-error.ts";
import { validateWith } from "../src/validate.ts";
import { answering, client, errorOf, httpClient, operations, serve } from "./support.ts";

const apiKey = "api-key-for-tests";
const token = "user-token-for-tests";
const baseUrl = "https://api.example.com/v1/partner";

describe("a path parameter", () => {
  it.each(["..", ".", "", "a\nb", "\u0000", "\ud800", undefined, null])("of %j is refused before anything is sent", async (shop_id) => {
    const fetch = vi.fn();
    const error = await errorOf(client({ baseUrl, token, fetch }).call(operations.findShop, { shop_id }, {}));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_argument", operation: "findShop" });
    await expect(httpClient({ baseUrl, token, fetch }).GET("/shop/{shop_id}/", { params: { path: { shop_id } } })).rejects.toMatchObject({
      name: "RequestError",
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each(["a/b", "../x", "%2e%2e", "?a=1", "#x", "...", "phở"])("of %j stays one segment", async (shop_id) => {
    const urls: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      urls.push(request.url);
      answering(200, { type: "shop" })(request, response);
    });
    await client({ baseUrl: server.baseUrl, token }).call(operations.findShop, { shop_id }, {});
    await httpClient({ baseUrl: server.baseUrl, token }).GET("/shop/{shop_id}/", { params: { path: { shop_id } } });
    const expected = `/v1/partner/shop/${encodeURIComponent(shop_id)}/?token=${token}`;
    expect(urls).toEqual([expected, expected]);
  });
});

describe("an argument", () => {
  it.each([
    ["a BigInt", { id: 1n }],
    ["itself", ((each: { self?: unknown }) => Object.assign(each, { self: each }))({})],
  ])("that holds %s is refused before anything is sent", async (_, argument) => {
    const fetch = vi.fn();
    const error = await errorOf(client({ baseUrl, apiKey, fetch }).call(operations.addShop, argument, {}));
    expect(error).toMatchObject({ name: "RequestError", code: "invalid_argument" });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("that a function prepares is prepared within the call's time", async () => {
    const hanging = (): Promise<object> => new Promise(() => {});
    const error = await errorOf(client({ baseUrl, apiKey, timeoutMs: 50 }).call(operations.addShop, hanging, {}));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 0 });
    const signal = AbortSignal.timeout(50);
    expect(await errorOf(client({ baseUrl, apiKey }).call(operations.addShop, hanging, { signal }))).toMatchObject({ name: "AbortError" });
  });
});

it("a query parameter that the document does not list is refused by path", async () => {
  const fetch = vi.fn();
  const http = httpClient({ baseUrl, token, fetch });
  await expect(http.GET("/shop/{shop_id}/", { params: { path: { shop_id: "7" }, query: { token } } })).rejects.toMatchObject({
    name: "RequestError",
    code: "invalid_argument",
  });
  expect(fetch).not.toHaveBeenCalled();
});

describe("withResponse", () => {
  it("brings the data with status and headers, its body unread", async () => {
    await using server = await serve(answering(200, { code: "ok" }, { "x-request-id": "r-1" }));
    const { data, response } = await client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}).withResponse();
    expect(data).toEqual({ code: "ok" });
    expect([response.status, response.headers.get("x-request-id")]).toEqual([200, "r-1"]);
    expect(await response.json()).toEqual({ code: "ok" });
  });

  it("rejects as the call does, and leaves no rejection that nobody handles", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await using server = await serve(answering(403, { code: "permission_denied" }));
    const promise = client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {});
    expect(await errorOf(promise.withResponse())).toMatchObject({ code: "shop_not_linked" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).not.toHaveBeenCalled();
    process.off("unhandledRejection", unhandled);
  });
});

describe("headers", () => {
  it("say who calls, unless the caller says otherwise", async () => {
    const agents: unknown[] = [];
    await using server = await serve((request, response) => {
      agents.push(request.headers["user-agent"], request.headers["x-own"]);
      answering(200, { code: "ok" })(request, response);
    });
    await client({ baseUrl: server.baseUrl, apiKey, headers: { "X-Own": "1" } }).call(operations.addShop, {}, {});
    await client({ baseUrl: server.baseUrl, apiKey, headers: { "X-Own": "1" } }).call(
      operations.addShop,
      {},
      { headers: { "User-Agent": "mine", "x-own": "2" } },
    );
    expect(agents).toEqual(["acme/1.0.0", "1", "mine", "2"]);
  });

  it("leave the agent to the browser where there is one", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    const fetch = vi.fn(async (request: Request) => Response.json({ code: "ok", agent: request.headers.get("user-agent") }));
    expect(await client({ baseUrl, apiKey, fetch }).call(operations.addShop, {}, {})).toEqual({ code: "ok", agent: null });
    vi.unstubAllGlobals();
  });
});

describe("validate", () => {
  const validate = validateWith({
    addShop: (answer: unknown) => ("id" in Object(answer) ? [] : ["the whole must have required property 'id'"]),
  });

  it("throws, warns or stays silent about an answer that does not fit", async () => {
    await using server = await serve(answering(200, { code: "ok" }));
    const options = { baseUrl: server.baseUrl, apiKey };
    const error = await errorOf(client({ ...options, validate: validate("throw") }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ name: "AnswerError", code: "schema_mismatch", retryable: false, attempts: 1 });
    expect(error.message).toContain("must have required property 'id'");
    const logger = { warn: vi.fn() };
    expect(await client({ ...options, validate: validate("warn", logger) }).call(operations.addShop, {}, {})).toEqual({ code: "ok" });
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(await client({ ...options, validate: validate("off", logger) }).call(operations.addShop, {}, {})).toEqual({ code: "ok" });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it("warns on the console where there is no logger, and a logger that throws does not fail the call", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {
      throw new Error("the disk is full");
    });
    await using server = await serve(answering(200, { code: "ok" }));
    await client({ baseUrl: server.baseUrl, apiKey, validate: validate("warn") }).call(operations.addShop, {}, {});
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("does not fit"), expect.objectContaining({ code: "schema_mismatch" }));
    warn.mockRestore();
  });

  it("of a mode that there is not is refused", () => {
    expect(() => validate("thrown" as "throw")).toThrow(/neither "off", "warn" nor "throw"/);
  });
});

it("the provider's own id of a request is on the error", async () => {
  await using server = await serve(answering(403, { code: "permission_denied" }, { "x-request-id": `r-${apiKey}` }));
  expect(await errorOf(client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}))).toMatchObject({ requestId: "r-***" });
});

it("an error is told from another realm", async () => {
  await using server = await serve(answering(403, {}));
  const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}));
  expect(runInNewContext("isPartnerError(error) && typeof error === 'object'", { isPartnerError, error })).toBe(true);
  expect(runInNewContext("Symbol.for('partnerkit.error') in error", { error })).toBe(true);
});
