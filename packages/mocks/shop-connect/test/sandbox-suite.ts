import type { Mock } from "@partnerkit/mock-engine";
import type { ShopConnectWorld } from "@partnerkit/mock-shop-connect";
import { describe, expect, it } from "vitest";

/** What the suite calls of a mock. */
export type SandboxMock = Pick<
  Mock<ShopConnectWorld>,
  "fetch" | "baseUrl" | "controlUrl" | "clock" | "state" | "logIn" | "switches" | "journal"
>;

/** A brand under test. */
export interface BrandSandbox {
  readonly name: string;
  readonly apiKey: string;
  readonly create: (start?: { readonly scenario?: string }) => SandboxMock;
  /** A first connection that the brand accepts. */
  readonly firstConnect: Readonly<Record<string, string>>;
}

const linked = "1052570182707778180";
const neverLinked = "1063318450092346881";
const redirect_url = "https://shop.example.com/partner/callback";
const headers = { "content-type": "application/json" };

/** What a test may do to either brand's sandbox: logins without a browser, events, scenarios. */
export function sandboxSuite({ name, apiKey, create, firstConnect }: BrandSandbox): void {
  const call = async (mock: SandboxMock, path: string, body: object, key = apiKey): Promise<Record<string, unknown>> => {
    const init = { method: "POST", headers: { ...headers, authorization: `Bearer ${key}` }, body: JSON.stringify(body) };
    return (await (await mock.fetch(mock.baseUrl() + path, init)).json()) as Record<string, unknown>;
  };
  const control = async (mock: SandboxMock, path: string, body?: object): Promise<{ status: number; body: unknown }> => {
    const response = await mock.fetch(mock.controlUrl() + path, {
      method: "POST",
      ...(body ? { headers, body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
  const authUrl = async (mock: SandboxMock, body: object = firstConnect): Promise<string> =>
    String((await call(mock, ".Shop/AuthorizeShop", { ...body, redirect_url }))["auth_url"]);
  const keyOf = async (mock: SandboxMock, shop_id = linked): Promise<string> =>
    String((await call(mock, ".Shop/AuthorizeShop", { shop_id, redirect_url }))["auth_token"]);

  describe(`${name}: a login without a browser`, () => {
    it("is approved: the redirect is the one that the page would send the browser to", async () => {
      const mock = create();
      const { redirect } = mock.logIn(await authUrl(mock), { as: neverLinked });
      const shop_id = new URL(redirect ?? "").searchParams.get("shop_id") ?? "";
      expect(redirect).toMatch(/^https:\/\/shop\.example\.com\/partner\/callback\?token=request%3A[\w-]{43}&shop_id=\d{19}$/);
      expect(await call(mock, ".Shop/CurrentShop", {}, await keyOf(mock, shop_id))).toMatchObject({ id: shop_id });
    });

    it("is refused, or ignored until its 900 seconds are over", async () => {
      const mock = create();
      const refused = await authUrl(mock);
      expect(mock.logIn(refused, { decision: "refuse" })).toEqual({ redirect: null });
      expect(() => mock.logIn(refused)).toThrow(/no login/);
      const ignored = await authUrl(mock);
      expect(mock.logIn(ignored, { decision: "ignore" })).toEqual({ redirect: null });
      mock.clock.advance(899_000);
      expect(mock.logIn(ignored, { decision: "ignore" })).toEqual({ redirect: null });
      mock.clock.advance(1_000);
      expect(() => mock.logIn(ignored)).toThrow(/expired/);
    });

    it("is not approved by a decision that there is not, nor by another shop than the one that is asked", async () => {
      const mock = create();
      const waiting = await authUrl(mock);
      expect(() => mock.logIn(waiting, { decision: "deny" as "refuse" })).toThrow(/approve, refuse, ignore/);
      mock.state.unlinkShop(linked);
      const again = await authUrl(mock, { shop_id: linked });
      expect(() => mock.logIn(again, { as: neverLinked })).toThrow(/is for shop 1052570182707778180/);
      expect(mock.logIn(again, { as: linked }).redirect).toContain(`shop_id=${linked}`);
    });

    it("is answered over HTTP too, and told why it cannot be", async () => {
      const mock = create();
      const url = await authUrl(mock);
      expect(await control(mock, "/login", { url })).toEqual({ status: 200, body: { redirect: expect.stringContaining("shop_id=") } });
      expect(await control(mock, "/login", { url: "http://127.0.0.1/login?token=nope" })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("no login") },
      });
      expect((await control(mock, "/login", { url: "not an address" })).status).toBe(400);
    });
  });

  describe(`${name}: an event`, () => {
    it("ends a key: the shop unlinks, or one key is revoked", async () => {
      for (const [path, bodyOf] of [
        ["/unlink-shop", () => ({ shop_id: linked })],
        ["/revoke-token", (token: string) => ({ token })],
      ] as const) {
        const mock = create();
        const key = await keyOf(mock);
        expect((await control(mock, path, bodyOf(key))).status).toBe(204);
        expect(await call(mock, ".Shop/CurrentShop", {}, key)).toMatchObject({ code: "unauthenticated" });
        expect(await call(mock, ".Shop/AuthorizeShop", { shop_id: linked, redirect_url })).toMatchObject({ type: "shop_request" });
      }
    });

    it("that concerns nobody is said so, without the token", async () => {
      const mock = create();
      expect(await control(mock, "/unlink-shop", { shop_id: "1" })).toEqual({
        status: 404,
        body: { error: "unknown", message: "There is no shop 1." },
      });
      const unknown = await control(mock, "/revoke-token", { token: "canary-1" });
      expect(unknown.status).toBe(404);
      expect(JSON.stringify(unknown.body)).not.toContain("canary-1");
    });

    it("ends every login that waits", async () => {
      const mock = create();
      const url = await authUrl(mock);
      expect((await control(mock, "/expire-all")).status).toBe(204);
      expect(() => mock.logIn(url)).toThrow(/expired/);
      expect((await mock.fetch(url)).status).toBe(410);
    });
  });

  describe(`${name}: a scenario`, () => {
    it.each(["account-closed", "flaky", "rate-limited", "other-readings"])("%s starts", (scenario) => {
      expect(() => create({ scenario })).not.toThrow();
    });

    it("account-closed answers every call with a permanent 503", async () => {
      expect(await call(create({ scenario: "account-closed" }), ".Shop/AuthorizeShop", { ...firstConnect, redirect_url })).toMatchObject({
        code: "unavailable",
        meta: { xcode: "account_closed" },
      });
    });
  });

  it(`${name}: what the journal tells holds no key and no token, not even in the wrong place`, async () => {
    const mock = create();
    const key = await keyOf(mock);
    await call(mock, ".Shop/CurrentShop", {}, key);
    const url = await authUrl(mock);
    await mock.fetch(url);
    const { redirect } = mock.logIn(url, { as: neverLinked });
    await call(mock, ".Shop/AuthorizeShop", { shop_id: key, redirect_url: `https://${key}@shop.example.com` });
    await mock.fetch(`${mock.baseUrl()}.Shop/${key}`);
    const told = JSON.stringify(mock.journal.all());
    const request = new URL(redirect ?? "").searchParams.get("token") ?? "";
    for (const secret of [apiKey, key, request, encodeURIComponent(request)]) expect(told).not.toContain(secret);
    expect(mock.journal.all()).toHaveLength(6);
  });

  it(`${name}: has the switches' defaults that its control document names`, async () => {
    const mock = create();
    const document = (await (await mock.fetch(`${mock.controlUrl()}/openapi.json`)).json()) as {
      components: { schemas: { Switches: { properties: Record<string, { default: unknown }> } } };
    };
    const defaults = Object.entries(document.components.schemas.Switches.properties).map(([switchName, schema]) => [
      switchName,
      schema.default,
    ]);
    expect(mock.switches).toEqual(Object.fromEntries(defaults));
  });
}
