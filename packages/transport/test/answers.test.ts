import { describe, expect, it } from "vitest";
import { answering, client, errorOf, httpClient, operations, serve } from "./support.ts";

const apiKey = "api-key-for-tests";
const token = "user-token-for-tests";

async function failing(status: number, body: unknown, headers: Record<string, string> = {}): Promise<Error & Record<string, unknown>> {
  await using server = await serve(answering(status, body, headers));
  return await errorOf(client({ baseUrl: server.baseUrl, apiKey, token }).call(operations.addShop, {}, {}));
}

async function notFinding(status: number, body: unknown, headers: Record<string, string> = {}): Promise<Error & Record<string, unknown>> {
  await using server = await serve(answering(status, body, headers));
  return await errorOf(client({ baseUrl: server.baseUrl, apiKey, token }).call(operations.findShop, { shop_id: "7" }, {}));
}

describe("a Twirp-style error", () => {
  it("keeps the provider's code in the body and has partnerkit's own, with what to do", async () => {
    const body = { code: "permission_denied", msg: "unknown shop", meta: { reason: "never logged in" } };
    const error = await failing(403, body);
    expect(error).toMatchObject({ name: "ApiError", status: 403, code: "shop_not_linked", body, retryable: false });
    expect(error.message).toBe(
      `[partnerkit] acme addShop: 403 shop_not_linked. The provider says: ${JSON.stringify(body)}. Send it without shop_id.`,
    );
  });

  it.each([
    { code: "bad_route", msg: "" },
    { code: "not_found", msg: "", meta: { xcode: "bad_route" } },
  ])("is a bad route in both of its forms: %j (ET-16)", async (body) => {
    expect(await failing(404, body)).toMatchObject({ code: "bad_route", status: 404 });
  });

  it("that says something else under a known status is not taken for what it usually is (ET-17)", async () => {
    expect(await failing(403, { code: "resource_exhausted", msg: "slow down" })).toMatchObject({ code: "unexpected_status", status: 403 });
    expect(await failing(403, "<h1>Access denied</h1>", { "content-type": "text/html" })).toMatchObject({
      code: "unexpected_status",
      status: 403,
    });
  });

  it("that names a permanent fault is not retryable, although its status is 503 (ET-23)", async () => {
    expect(await failing(503, { code: "unavailable", msg: "", meta: { xcode: "account_closed" } })).toMatchObject({
      code: "account_closed",
      retryable: false,
    });
    expect(await failing(503, { code: "unavailable", msg: "" })).toMatchObject({ code: "server_error", retryable: true });
  });

  it("inside a 200 is thrown all the same", async () => {
    expect(await failing(200, { code: "permission_denied", msg: "" })).toMatchObject({
      name: "ApiError",
      status: 200,
      code: "shop_not_linked",
    });
    expect(await failing(200, { code: "busy", msg: "later" })).toMatchObject({ name: "ApiError", status: 200, code: "call_failed" });
    expect(await failing(200, { msg: "no code at all" })).toMatchObject({ name: "ApiError", code: "call_failed" });
  });
});

describe("an error body of an unknown form", () => {
  it("of many angle brackets is read in no time, so that timers go on", async () => {
    const started = performance.now();
    await failing(403, { msg: "<".repeat(200_000) });
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it.each([
    ["under error", { error: "Missing token" }],
    ["under detail", { detail: "Missing token" }],
    ["under message", { message: "Missing token" }],
    ["as a JSON string", '"Missing token"'],
    ["as plain text", "Missing token"],
    ["as a page", "<html><body><h1>Missing token</h1></body></html>"],
  ])("is read with its label %s (SS-6)", async (_, body) => {
    expect(await notFinding(401, body)).toMatchObject({ name: "ApiError", code: "missing_token", status: 401 });
  });

  it.each([[""], ["null"], ["[]"], ["17"], ["{"], [{ error: { nested: true } }]])(
    "never throws a second error: %j (SS-6)",
    async (body) => {
      expect(await notFinding(404, body)).toMatchObject({ name: "ApiError", code: "shop_not_found", status: 404 });
    },
  );

  it.each([
    ["nested too deep", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    ["with a meta in each meta", `${'{"meta":'.repeat(20_000)}{}${"}".repeat(20_000)}`],
  ])("%s is kept as a short text and throws no second error (SS-6)", async (_, body) => {
    const error = await notFinding(502, body);
    expect(error).toMatchObject({ name: "ApiError", status: 502, code: "server_error" });
    expect(String(error["body"]).length).toBeLessThanOrEqual(1000);
    expect(await failing(200, body)).toMatchObject({ name: "ApiError", status: 200, code: "call_failed" });
  });

  it("with a status that no source documents still says which", async () => {
    expect(await notFinding(418, "short and stout")).toMatchObject({ code: "unexpected_status", status: 418, retryable: false });
    expect(await notFinding(429, {}, { "retry-after": "7" })).toMatchObject({ code: "rate_limited", retryable: true, retryAfterMs: 7000 });
    expect(await notFinding(502, "<h1>Bad Gateway</h1>", { "content-type": "text/html" })).toMatchObject({
      code: "server_error",
      retryable: true,
    });
  });

  it.each([501, 505])("of the status %d, which no repetition changes, does not say to try again", async (status) => {
    await using server = await serve(answering(status, "no"));
    const error = await errorOf(client({ baseUrl: server.baseUrl, token: "t" }).call(operations.findShop, { shop_id: "7" }, {}));
    expect(error).toMatchObject({ code: "server_error", retryable: false });
    expect(error.message).not.toMatch(/again/);
  });

  it("reads Retry-After as a date too", async () => {
    const error = await notFinding(503, {}, { "retry-after": new Date(Date.now() + 60_000).toUTCString() });
    expect(error["retryAfterMs"]).toBeGreaterThan(50_000);
  });
});

describe("a 200 that cannot be right", () => {
  it.each([
    ["of another type", "<html>Log in to the hotel</html>", { "content-type": "text/html" }, "unexpected_content_type"],
    ["of broken JSON", '{"code":"o', {}, "invalid_json"],
    ["without a body", "", {}, "empty_body"],
  ])("%s is an AnswerError", async (_, body, headers, code) => {
    expect(await failing(200, body, headers)).toMatchObject({ name: "AnswerError", code });
  });

  it.each(["null", "5", "[]", '"text"', "{}", '{"type":7}'])("%s instead of an object with its type is an AnswerError", async (body) => {
    expect(await notFinding(200, body)).toMatchObject({ name: "AnswerError", code: "unexpected_shape" });
  });

  it("with a type that nobody knows is handed over: the enumeration is open", async () => {
    await using server = await serve(answering(200, { type: "of_tomorrow", more: true }));
    expect(await client({ baseUrl: server.baseUrl, token }).call(operations.findShop, { shop_id: "7" }, {})).toEqual({
      type: "of_tomorrow",
      more: true,
    });
  });

  it("that never ends is cut off at 8 MiB instead of filling the memory", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const more = (): void => void response.write("x".repeat(1 << 20), () => !response.destroyed && setImmediate(more));
      more();
    });
    expect(await errorOf(client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}))).toMatchObject({
      name: "AnswerError",
      code: "answer_too_large",
    });
  });

  it.each([600, 999])("with the status %d, which HTTP does not have, is an AnswerError", async (status) => {
    expect(await failing(status, {})).toMatchObject({ name: "AnswerError", code: "unexpected_status" });
  });

  it("that says nothing changed is an error of its status, not a redirect", async () => {
    expect(await failing(304, "")).toMatchObject({ name: "ApiError", status: 304 });
  });

  it("shows no part of an answer that may hold a token", async () => {
    await using server = await serve(answering(200, "<p>aaaa.bbbb.cccc</p>", { "content-type": "text/html" }));
    const error = await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "a", password: "b" }, {}));
    expect(error.message).not.toContain("bbbb");
  });
});

describe("the same call by path", () => {
  it("finds its service and hands back data and error instead of throwing", async () => {
    const paths: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      paths.push(request.url);
      answering(request.url?.includes("Shop/") ? 200 : 404, { code: "ok" })(request, response);
    });
    const http = httpClient({ baseUrl: server.baseUrl, apiKey, token });
    expect(await http.POST("/AddShop", { body: {} })).toMatchObject({ data: { code: "ok" } });
    expect(await http.GET("/shop/{shop_id}/", { params: { path: { shop_id: "7" } } })).toMatchObject({ error: { code: "ok" } });
    expect(paths).toEqual(["/v1/partner.Shop/AddShop", `/v1/partner/shop/7/?token=${token}`]);
  });

  it("that is no operation is refused", async () => {
    const http = httpClient({ baseUrl: "https://api.example.com/v1/partner", apiKey });
    await expect(http.GET("/nowhere")).rejects.toThrow(/there is no operation GET \/nowhere/);
  });
});
