import { describe, expect, it, vi } from "vitest";
import type { CredentialContext } from "../src/options.ts";
import { answering, client, errorOf, operations, serve } from "./support.ts";

describe("a credential", () => {
  it("goes where the operation takes it: into the header or the query", async () => {
    const seen: unknown[] = [];
    await using server = await serve((request, response) => {
      seen.push([request.url, request.headers.authorization]);
      answering(200, { code: "ok", type: "shop" })(request, response);
    });
    const { call } = client({ baseUrl: server.baseUrl, apiKey: "the-key", token: "a+token&with=signs" });
    await call(operations.addShop, {}, {});
    await call(operations.findShop, { shop_id: "7", lang: "vi" }, {});
    expect(seen).toEqual([
      ["/v1/partner.Shop/AddShop", "Bearer the-key"],
      ["/v1/partner/shop/7/?lang=vi&token=a%2Btoken%26with%3Dsigns", undefined],
    ]);
  });

  it("that is missing is an error that names option and variable, before anything is sent", async () => {
    const fetch = vi.fn();
    expect(await errorOf(client({ baseUrl: "https://api.example.com/v1/partner", fetch }).call(operations.addShop, {}, {}))).toMatchObject({
      name: "ConfigurationError",
      code: "missing_option",
      message: expect.stringContaining("ACME_API_KEY"),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("is read from the environment, and an empty one counts as missing (CH-8)", async () => {
    await using server = await serve((request, response) =>
      answering(200, { code: "ok", got: request.headers.authorization })(request, response),
    );
    vi.stubEnv("ACME_API_KEY", "from-environment");
    expect(await client({ baseUrl: server.baseUrl }).call(operations.addShop, {}, {})).toMatchObject({ got: "Bearer from-environment" });
    expect(await errorOf(client({ baseUrl: server.baseUrl, apiKey: "" }).call(operations.addShop, {}, {}))).toMatchObject({
      code: "missing_option",
    });
    vi.stubEnv("ACME_API_KEY", "");
    expect(await errorOf(client({ baseUrl: server.baseUrl, apiKey: "" }).call(operations.addShop, {}, {}))).toMatchObject({
      code: "missing_option",
    });
    vi.unstubAllEnvs();
  });

  it("with a line break is refused without being shown", async () => {
    const error = await errorOf(
      client({ baseUrl: "https://api.example.com/v1/partner", apiKey: "secret\nX-Evil: 1" }).call(operations.addShop, {}, {}),
    );
    expect(error).toMatchObject({ code: "invalid_option" });
    expect(error.message).not.toContain("secret");
  });
});

describe("a credential that is a function", () => {
  const expiring = (good: string) =>
    serve((request, response) =>
      answering(request.headers.authorization === `Bearer ${good}` ? 200 : 401, { code: "ok" })(request, response),
    );

  it("is asked once more after a 401 that means expired, with what was refused, and the call is repeated once with its body (CH-10, CH-16)", async () => {
    const bodies: string[] = [];
    await using server = await serve((request, response) => {
      request.setEncoding("utf8").on("data", (chunk: string) => bodies.push(chunk));
      request.on("end", () => answering(request.headers.authorization === "Bearer fresh" ? 200 : 401, { code: "ok" })(request, response));
    });
    const contexts: CredentialContext[] = [];
    const apiKey = async (context: CredentialContext): Promise<string> => (contexts.push(context), context.rejected ? "fresh" : "stale");
    expect(await client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, { name: "Hoa Sen" }, {})).toEqual({ code: "ok" });
    expect(contexts).toEqual([{ operation: "addShop" }, { operation: "addShop", rejected: "stale" }]);
    expect(bodies).toEqual(['{"name":"Hoa Sen"}', '{"name":"Hoa Sen"}']);
  });

  it("that gives the refused one again causes no second request", async () => {
    await using server = await expiring("never");
    const apiKey = vi.fn(() => "stale");
    expect(await errorOf(client({ baseUrl: server.baseUrl, apiKey }).call(operations.addShop, {}, {}))).toMatchObject({ status: 401 });
    expect(apiKey).toHaveBeenCalledTimes(2);
  });

  it("is not asked again for a 401 that is the caller's mistake (SS-3)", async () => {
    await using server = await serve(answering(401, { error: "Missing token" }));
    const token = vi.fn(() => "good");
    expect(await errorOf(client({ baseUrl: server.baseUrl, token }).call(operations.findShop, { shop_id: "7" }, {}))).toMatchObject({
      code: "missing_token",
    });
    expect(token).toHaveBeenCalledTimes(1);
  });
});
