import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { answering, client, errorOf, httpClient, operations, serve } from "./support.ts";

const canary = "canary+secret/'(0123456789)*!~=";
const inQuery = new URLSearchParams({ token: canary }).toString().slice("token=".length);
const forms = [canary, encodeURIComponent(canary), inQuery, JSON.stringify(canary).slice(1, -1)];

/** Everything that a log could make of an error. */
function shown(error: Error): string {
  return [error.message, error.stack, inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), String(error.cause)].join(
    "\n",
  );
}

function expectNoSecret(error: Error): void {
  for (const form of forms) expect(shown(error)).not.toContain(form);
}

describe("no secret is in an error", () => {
  it.each([
    ["an echoing JSON error", 403, { code: "permission_denied", msg: `key ${canary} is not known`, meta: { key: canary } }],
    ["an echoing text error", 500, `unexpected ${canary}`],
    ["an echoing URL", 404, { error: `no such address /shop?token=${encodeURIComponent(canary)}` }],
    ["a 200 of the wrong type", 200, `<p>${canary}</p>`],
    ["a 200 of broken JSON", 200, `{"key":"${canary}`],
    ["a 200 that failed", 200, { code: "permission_denied", msg: canary }],
  ])("after %s", async (_, status, body) => {
    await using server = await serve(
      answering(status, body, typeof body === "string" && status === 200 && body.startsWith("<") ? { "content-type": "text/html" } : {}),
    );
    expectNoSecret(await errorOf(client({ baseUrl: server.baseUrl, apiKey: canary }).call(operations.addShop, { password: canary }, {})));
  });

  it("when the token rides in the URL and the connection fails (SS-2)", async () => {
    const fetch = (request: Request): Promise<Response> =>
      Promise.reject(new TypeError(`failed to fetch ${request.url}`, { cause: new Error(request.url) }));
    const error = await errorOf(
      client({ baseUrl: "https://api.example.com/v1/partner", token: canary, fetch }).call(operations.findShop, { shop_id: "7" }, {}),
    );
    expect(error).toMatchObject({ name: "NetworkError" });
    expectNoSecret(error);
  });

  it.each([
    [
      "as a property of its own",
      (url: string) => Object.assign(new Error("failed"), { config: { url, headers: { authorization: canary } } }),
    ],
    ["in a list of errors", (url: string) => new AggregateError([new Error(url)], "all failed")],
    ["in something that is no error", (url: string) => ({ url })],
  ])("when the thing that a fetch throws holds the request %s", async (_, thrown) => {
    const fetch = (request: Request): Promise<Response> => Promise.reject(thrown(request.url));
    const error = await errorOf(
      client({ baseUrl: "https://api.example.com/v1/partner", token: canary, fetch }).call(operations.findShop, { shop_id: "7" }, {}),
    );
    expect(error).toMatchObject({ name: "NetworkError" });
    expectNoSecret(error);
  });

  it("that the answer brings: what would be a secret of a success is masked in a failure", async () => {
    await using server = await serve(answering(200, { code: "busy", msg: "later", auth_token: canary }));
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey: "the-key" }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ name: "ApiError", body: { code: "busy", msg: "later", auth_token: "***" } });
    expectNoSecret(error);
  });

  it("and masking a short password leaves the rest of the answer alone", async () => {
    await using server = await serve(answering(401, { error: "Login or password is wrong", password: "o" }));
    const error = await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "me", password: "o" }, {}));
    expect(error).toMatchObject({ code: "login_refused", body: { error: "Login or password is wrong", password: "***" } });
  });

  it("when a header of the caller's own is echoed, or cannot be sent at all", async () => {
    await using server = await serve(answering(500, `refused ${canary}`));
    const echoed = client({ baseUrl: server.baseUrl, apiKey: "the-key", headers: { "proxy-authorization": `Basic ${canary}` } });
    expectNoSecret(await errorOf(echoed.call(operations.addShop, {}, {})));
    const cookie = client({ baseUrl: server.baseUrl, apiKey: "the-key", headers: { cookie: `refused=no; sid=${canary}` } });
    const error = await errorOf(cookie.call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ body: "refused ***" });
    expectNoSecret(error);
    const broken = await errorOf(echoed.call(operations.addShop, {}, { headers: { "x-secret": `${canary}\r\nx` } }));
    expect(broken).toMatchObject({ name: "ConfigurationError", code: "invalid_option" });
    expectNoSecret(broken);
    expect(() => client({ baseUrl: server.baseUrl, headers: { "x-secret": `${canary}\nx` } })).toThrow(/x-secret/);
  });

  it("when the provider writes its JSON with escapes", async () => {
    const escaped = canary
      .split("")
      .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join("");
    await using server = await serve(answering(403, `{"code":"permission_denied","msg":"${escaped}"}`));
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey: canary }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ body: { msg: "***" } });
    expectNoSecret(error);
  });

  it("when a second credential is refused like the first", async () => {
    await using server = await serve((request, response) =>
      answering(401, { code: "unauthenticated", msg: `${request.headers.authorization} after first-credential` })(request, response),
    );
    const error = await errorOf(
      client({ baseUrl: server.baseUrl, apiKey: ({ rejected }) => (rejected ? canary : "first-credential") }).call(
        operations.addShop,
        {},
        {},
      ),
    );
    expectNoSecret(error);
    expect(shown(error)).not.toContain("first-credential");
  });

  it("when the token rides in the URL and the provider redirects (SS-2, SS-12)", async () => {
    await using server = await serve((request, response) => response.writeHead(301, { location: `/slash${request.url}` }).end());
    expectNoSecret(await errorOf(client({ baseUrl: server.baseUrl, token: canary }).call(operations.findShop, { shop_id: "7" }, {})));
  });

  it.each([
    ["as a member's name", JSON.stringify({ meta: { [canary]: "bad" } })],
    ["percent-encoded in lower case", `no route /x/${encodeURIComponent(canary).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())}`],
    ["in an HTML page", `<p>${canary.replaceAll("'", "&#39;")}</p>`],
  ])("when it comes back %s", async (_, body) => {
    await using server = await serve(answering(500, body));
    expectNoSecret(await errorOf(client({ baseUrl: server.baseUrl, apiKey: canary }).call(operations.addShop, {}, {})));
  });

  const signs = "a-c1/+ =&<>\"'\\\\]^{|}~é€😀.end";
  const units = signs.replace(/[^a-z0-9]/gi, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const asJson = (text: string): string => JSON.stringify(text).slice(1, -1);
  const entities = (format: (code: number) => string): string => signs.replace(/[^a-z0-9]/giu, (sign) => format(sign.codePointAt(0) ?? 0));
  it.each([
    ["plain", signs],
    ["as JSON", asJson(signs)],
    ["as JSON in a JSON string", asJson(asJson(signs))],
    ["as JSON in a JSON string in a JSON string", asJson(asJson(asJson(signs)))],
    ["as JSON that escapes every sign", units],
    ["as JSON that escapes slashes", asJson(signs).replaceAll("/", "\\/")],
    ["as JSON that escapes every sign, in a JSON string", asJson(units)],
    ["percent-encoded", encodeURIComponent(signs)],
    ["percent-encoded twice", encodeURIComponent(encodeURIComponent(signs))],
    ["as a URL", encodeURI(signs)],
    ["as a form", new URLSearchParams({ signs }).toString().slice(6)],
    ["with decimal entities", entities((code) => `&#${code};`)],
    ["with hexadecimal entities", entities((code) => `&#x${code.toString(16)};`)],
    ["in capitals", signs.toUpperCase()],
  ])("when it comes back %s", async (_, echo) => {
    for (const body of [`key ${echo} is wrong`, JSON.stringify({ msg: `key ${echo} is wrong` })]) {
      await using server = await serve(answering(500, body));
      const error = await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "me", password: signs }, {}));
      expect(error.message).toContain("key *** is wrong");
    }
  });

  it("and what only resembles it stays", async () => {
    await using server = await serve(answering(500, "abc1 end, a c1, a-c"));
    const error = await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "me", password: "a-c1" }, {}));
    expect(error).toMatchObject({ body: "abc1 end, a c1, a-c" });
  });

  it("and no answer makes looking for it slow", async () => {
    for (const password of ["-".repeat(200), "\\".repeat(200), "-b".repeat(100), "%25".repeat(60)]) {
      for (const part of ["\\", "%25", "%252d", "\\-", "&#45;", "-", "\\u002d", "-b", "\\b"]) {
        await using server = await serve(answering(500, `${part.repeat(2_000)}!`));
        const started = performance.now();
        await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "me", password }, {}));
        expect(performance.now() - started).toBeLessThan(2_000);
      }
    }
  });

  it("and a header that is an ordinary word hides neither what the answer means nor its form", async () => {
    await using server = await serve(answering(503, { code: "unavailable", msg: "", meta: { xcode: "account_closed" }, ok: true }));
    const headers = { "x-kind": "account", "x-flag": "true" };
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey: "the-key", headers }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ code: "account_closed", retryable: false });
  });

  it("when a password of digits comes back as a number", async () => {
    await using server = await serve(answering(401, { password: 83920174 }));
    const error = await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "me", password: "83920174" }, {}));
    expect(error).toMatchObject({ body: '{"password":***}' });
  });

  it("when a secret cannot be encoded, a serialiser of the caller's own writes no JSON, or its headers have no prototype", async () => {
    await using server = await serve(answering(401, "no"));
    const connection = client({ baseUrl: server.baseUrl });
    expect(await errorOf(connection.call(operations.getToken, { login: "me", password: "pass\ud800word" }, {}))).toMatchObject({
      name: "ApiError",
    });
    const http = httpClient({ baseUrl: server.baseUrl });
    expect(await http.POST("/token", { body: {}, bodySerializer: () => canary })).toMatchObject({ error: "no" });
    const headers = Object.assign(Object.create(null) as Record<string, string>, { "x-secret": `${canary}\nx` });
    const error = await errorOf(connection.call(operations.getToken, { login: "me", password: "p" }, { headers }));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expectNoSecret(error);
  });

  it("when a redirect leads to a path that repeats the credential", async () => {
    const key = "canary0123456789";
    await using server = await serve((_, response) => response.writeHead(302, { location: `/x/${key}` }).end());
    const error = await errorOf(client({ baseUrl: server.baseUrl, apiKey: key }).call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ code: "redirect_refused", message: expect.stringContaining("/x/***") });
    expect(shown(error)).not.toContain(key);
  });

  it("when a password in the body comes back in the error", async () => {
    await using server = await serve((request, response) => {
      request.setEncoding("utf8").on("data", (text: string) => answering(401, text)(request, response));
    });
    const error = await errorOf(client({ baseUrl: server.baseUrl }).call(operations.getToken, { login: "me", password: canary }, {}));
    expect(error).toMatchObject({ code: "login_refused", body: { login: "me", password: "***" } });
    expectNoSecret(error);
  });
});
