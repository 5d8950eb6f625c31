import { describe, expect, it } from "vitest";
import { createSenseSphereMock, demo, type SenseSphereMock } from "../src/index.ts";

const redirectUri = "https://myapp.example.com/callback?from=test";

function authorizeUrl(mock: SenseSphereMock, partnerKey = demo.partnerKey): string {
  return `${mock.baseUrl()}/auth/sensesphere-auth/?${new URLSearchParams({ partner_key: partnerKey, redirect_uri: redirectUri })}`;
}

function tokenOf({ redirect }: { readonly redirect: string | null }): { token: string; user_uuid: string } {
  const query = new URL(redirect ?? "").searchParams;
  return { token: query.get("token") ?? "", user_uuid: query.get("user_id") ?? "" };
}

const userInfo = (mock: SenseSphereMock, parameters: Record<string, string>): Promise<Response> =>
  mock.fetch(`${mock.baseUrl()}/api/partner/user-info/?${new URLSearchParams(parameters)}`);

const control = (mock: SenseSphereMock, path: string, body?: object): Promise<Response> =>
  mock.fetch(mock.controlUrl() + path, {
    method: "POST",
    ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
  });

describe("a login without a browser", () => {
  it("is approved by the first user, or by whom one names", async () => {
    const mock = createSenseSphereMock();
    const first = mock.logIn(authorizeUrl(mock));
    expect(first.redirect).toMatch(/^https:\/\/myapp\.example\.com\/callback\?from=test&token=[\w-]{43}&user_id=[\w-]{36}&created=true$/);
    expect(await (await userInfo(mock, tokenOf(first))).json()).toMatchObject({ user: { username: "minh.anh" } });
    const named = mock.logIn(authorizeUrl(mock), { as: "quoc.bao" });
    expect(await (await userInfo(mock, tokenOf(named))).json()).toMatchObject({ user: { username: "quoc.bao" } });
  });

  it("is refused or ignored: nobody is sent anywhere", () => {
    const mock = createSenseSphereMock();
    for (const decision of ["refuse", "ignore"] as const) expect(mock.logIn(authorizeUrl(mock), { decision })).toEqual({ redirect: null });
  });

  it.each([
    ["another path", (mock: SenseSphereMock) => `${mock.baseUrl()}/login/`, undefined, /begins at/],
    ["an unknown partner", (mock: SenseSphereMock) => authorizeUrl(mock, "nobody"), undefined, /partner_key/],
    ["an unknown user", authorizeUrl, "nobody", /no user "nobody"/],
  ])("cannot be answered for %s, and says why", (_, address, as, reason) => {
    const mock = createSenseSphereMock();
    expect(() => mock.logIn(address(mock), as === undefined ? {} : { as })).toThrow(reason);
  });
});

describe("an event", () => {
  it("revokes a token, or ends the time of all", async () => {
    const mock = createSenseSphereMock();
    const revoked = tokenOf(mock.logIn(authorizeUrl(mock)));
    expect((await control(mock, "/revoke-token", { token: revoked.token })).status).toBe(204);
    expect(await (await userInfo(mock, revoked)).json()).toEqual({ error: "Invalid or expired token" });
    const ended = tokenOf(mock.logIn(authorizeUrl(mock)));
    expect((await control(mock, "/expire-all")).status).toBe(204);
    expect(await (await userInfo(mock, ended)).json()).toEqual({ error: "Token expired" });
    expect((await userInfo(mock, tokenOf(mock.logIn(authorizeUrl(mock))))).status).toBe(200);
  });

  it("that other providers know is none here", async () => {
    expect((await control(createSenseSphereMock(), "/unlink-shop", { shop_id: "1" })).status).toBe(404);
  });
});

it("a seed that contradicts itself starts nothing", () => {
  const partner = { key: "same", name: "" };
  expect(() => createSenseSphereMock({ seed: { partners: [partner, partner], users: [], bots: [] } })).toThrow(
    /two partners have the same key/,
  );
});

describe("a scenario", () => {
  it.each(["flaky", "other-readings", "short-tokens"])("%s starts", (scenario) => {
    expect(() => createSenseSphereMock({ scenario })).not.toThrow();
  });

  it("short-tokens ends a token after an hour of the mock's time", async () => {
    const mock = createSenseSphereMock({ scenario: "short-tokens" });
    const given = tokenOf(mock.logIn(authorizeUrl(mock)));
    mock.clock.advance(3_599_000);
    expect((await userInfo(mock, given)).status).toBe(200);
    mock.clock.advance(2_000);
    expect((await userInfo(mock, given)).status).toBe(401);
  });
});

it("the journal tells no token, neither in the query and the redirect nor in the wrong place", async () => {
  const mock = createSenseSphereMock();
  const given = tokenOf(mock.logIn(authorizeUrl(mock)));
  await userInfo(mock, given);
  await mock.fetch(authorizeUrl(mock), { redirect: "manual" });
  await mock.fetch(`${mock.baseUrl()}/api/partner/bot/${given.token}/?user_uuid=${given.token}`);
  const told = JSON.stringify(mock.journal.all());
  expect(told).not.toContain(given.token);
  expect(mock.journal.last("getUserInfo")?.request.query).toEqual({ token: "[secret]", user_uuid: given.user_uuid });
});

it("has the switches' defaults that its control document names", async () => {
  const mock = createSenseSphereMock();
  const document = (await (await mock.fetch(`${mock.controlUrl()}/openapi.json`)).json()) as {
    components: { schemas: { Switches: { properties: Record<string, { default: unknown }> } } };
  };
  const defaults = Object.entries(document.components.schemas.Switches.properties).map(([name, schema]) => [name, schema.default]);
  expect(mock.switches).toEqual(Object.fromEntries(defaults));
});
