import type { Mock } from "@partnerkit/mock-engine";
import type { ShopConnectSwitches, ShopConnectWorld } from "@partnerkit/mock-shop-connect";
import { describe, expect, it } from "vitest";

/** What both brands' mocks have. */
export type ShopMock = Pick<Mock<ShopConnectWorld>, "fetch" | "baseUrl" | "clock" | "state">;

/** A brand under test. */
export interface BrandUnderTest {
  readonly name: string;
  readonly apiKey: string;
  readonly otherApiKey: string;
  readonly create: (switches?: Partial<ShopConnectSwitches>) => ShopMock;
  /** A first connection that the brand accepts. */
  readonly firstConnect: Readonly<Record<string, string>>;
}

const linked = "1052570182707778180";
const neverLinked = "1063318450092346881";
const linkedElsewhere = "1071942706683523073";
const redirect_url = "https://shop.example.com/partner/callback";

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** What both brands do, by requests as a partner would write them. */
export function shopConnectSuite({ name, apiKey, otherApiKey, create, firstConnect }: BrandUnderTest): void {
  const send = async (
    mock: ShopMock,
    path: string,
    body: unknown,
    credential = `Bearer ${apiKey}`,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const request = new Request(mock.baseUrl() + path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/json", ...(credential ? { authorization: credential } : {}), ...headers },
    });
    const response = await mock.fetch(request);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const authorize = (mock: ShopMock, body: unknown, credential?: string): Promise<Answer> =>
    send(mock, ".Shop/AuthorizeShop", body, credential);
  const keyOf = async (mock: ShopMock): Promise<string> =>
    String((await authorize(mock, { shop_id: linked, redirect_url })).body["auth_token"]);
  const currentShop = (mock: ShopMock, key: string): Promise<Answer> => send(mock, ".Shop/CurrentShop", {}, `Bearer ${key}`);
  const loginUrl = async (mock: ShopMock, body: unknown = { ...firstConnect, redirect_url }): Promise<URL> =>
    new URL(String((await authorize(mock, body)).body["auth_url"]));
  const decide = (mock: ShopMock, url: URL, decision: string, account = "0901000002"): Promise<Response> =>
    mock.fetch(
      new Request(url.origin + url.pathname, {
        method: "POST",
        body: new URLSearchParams({ token: url.searchParams.get("token") ?? "", decision, account }),
      }),
    );
  const redirectAfter = async (mock: ShopMock, target: string): Promise<string> =>
    (await decide(mock, await loginUrl(mock, { ...firstConnect, redirect_url: target }), "approve")).headers.get("location") ?? "";

  describe(`${name}: AuthorizeShop`, () => {
    it("without shop_id asks for a login, each time with another request token", async () => {
      const mock = create();
      const [one, two] = [
        await authorize(mock, { ...firstConnect, redirect_url }),
        await authorize(mock, { ...firstConnect, redirect_url }),
      ];
      expect(one).toMatchObject({
        status: 200,
        body: { code: "ok", msg: "", type: "shop_request", expires_in: 900, auth_token: expect.stringMatching(/^request:[\w-]{43}$/) },
      });
      expect(two.body["auth_token"]).not.toBe(one.body["auth_token"]);
    });

    it("writes the request token into auth_url escaped: compare parsed URLs, not text", async () => {
      const { body } = await authorize(create(), { ...firstConnect, redirect_url });
      expect(body["auth_url"]).toContain("request%3A");
      expect(new URL(String(body["auth_url"])).searchParams.get("token")).toBe(body["auth_token"]);
    });

    it("with the id of a linked shop answers its key, the same one each time", async () => {
      const mock = create();
      const answer = await authorize(mock, { shop_id: linked, redirect_url });
      expect(answer).toMatchObject({
        status: 200,
        body: { type: "shop_key", expires_in: -1, auth_token: expect.stringMatching(new RegExp(`^shop${linked}:[\\w-]{64}$`)) },
      });
      expect(answer.body).not.toHaveProperty("auth_url");
      expect(await authorize(mock, { shop_id: linked, redirect_url })).toEqual(answer);
    });

    it.each([
      ["that never logged in through this partner", neverLinked],
      ["that only another partner has linked", linkedElsewhere],
      ["that does not exist", "99"],
    ])("with the id of a shop %s is permission_denied with its reason (ET-17)", async (_, shop_id) => {
      const reason = "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác.";
      expect(await authorize(create(), { shop_id, redirect_url })).toMatchObject({
        status: 403,
        body: { code: "permission_denied", meta: { reason } },
      });
    });

    it("with the id of a shop that unlinked is 200 with a login request, not an error (ET-18)", async () => {
      const mock = create();
      mock.state.unlinkShop(linked);
      expect(await authorize(mock, { shop_id: linked, redirect_url })).toMatchObject({ status: 200, body: { type: "shop_request" } });
    });

    it("sees only the shops of the partner whose key it is", async () => {
      const mock = create();
      expect((await authorize(mock, { shop_id: linkedElsewhere, redirect_url }, `Bearer ${otherApiKey}`)).body["type"]).toBe("shop_key");
      expect((await authorize(mock, { shop_id: linked, redirect_url }, `Bearer ${otherApiKey}`)).status).toBe(403);
    });

    it("does not enforce a form of phone numbers or e-mail addresses (ET-22)", async () => {
      expect(
        (await authorize(create(), { ...firstConnect, phone: "+84 (90) 100-0001", email: "not an address", name: "N", redirect_url }))
          .status,
      ).toBe(200);
    });
  });

  describe(`${name}: the whole connection`, () => {
    it("goes from the first call through login and redirect to a key that CurrentShop accepts", async () => {
      const mock = create();
      const location = new URL((await decide(mock, await loginUrl(mock), "approve")).headers.get("location") ?? "");
      expect(location.origin + location.pathname).toBe(redirect_url);
      const shop_id = location.searchParams.get("shop_id") ?? "";
      expect(shop_id).toMatch(/^\d{19}$/);
      const { body } = await authorize(mock, { shop_id, redirect_url });
      expect(body["type"]).toBe("shop_key");
      expect(await currentShop(mock, String(body["auth_token"]))).toMatchObject({ status: 200, body: { id: shop_id, type: "shop" } });
    });

    it("ends on the page when the shop refuses: no redirect, no link, and the attempt is over", async () => {
      const mock = create();
      const url = await loginUrl(mock);
      const refused = await decide(mock, url, "refuse");
      expect(refused.status).toBe(200);
      expect(refused.headers.get("location")).toBeNull();
      expect((await mock.fetch(new Request(url))).status).toBe(404);
    });

    it("is done again after an unlink: a new key, and the old one stays dead", async () => {
      const mock = create();
      const oldKey = await keyOf(mock);
      mock.state.unlinkShop(linked);
      expect(await decide(mock, await loginUrl(mock, { shop_id: linked, redirect_url }), "approve")).toMatchObject({ status: 303 });
      const newKey = await keyOf(mock);
      expect(newKey).not.toBe(oldKey);
      expect((await currentShop(mock, newKey)).status).toBe(200);
      expect((await currentShop(mock, oldKey)).status).toBe(401);
    });

    it("of a shop that is linked already keeps its key: no rotation is documented", async () => {
      const mock = create();
      const key = await keyOf(mock);
      await decide(mock, await loginUrl(mock, { ...firstConnect, phone: "0901000001", redirect_url }), "approve", "0901000001");
      expect(await keyOf(mock)).toBe(key);
    });

    it("must be finished within 900 seconds: after that the login page says that the link has expired", async () => {
      const mock = create();
      const url = await loginUrl(mock);
      mock.clock.advance(880_000);
      expect((await mock.fetch(new Request(url))).status).toBe(200);
      mock.clock.advance(20_000);
      expect((await mock.fetch(new Request(url))).status).toBe(410);
      expect((await decide(mock, url, "approve")).status).toBe(410);
    });

    it("does not take an unknown or missing request token", async () => {
      const mock = create();
      for (const token of ["", "?token=request:nothing", "?token="])
        expect((await mock.fetch(new Request(`http://127.0.0.1/login${token}`))).status).toBe(404);
    });
  });

  describe(`${name}: the redirect`, () => {
    it("adds token and shop_id to whatever redirect_url was (ET-8)", async () => {
      const mock = create();
      expect(await redirectAfter(mock, "https://a.example.com/cb")).toMatch(
        /^https:\/\/a\.example\.com\/cb\?token=request%3A[\w-]{43}&shop_id=\d{19}$/,
      );
      expect(await redirectAfter(mock, "https://a.example.com/cb?x=1")).toMatch(/\/cb\?x=1&token=request%3A[\w-]{43}&shop_id=\d{19}$/);
      expect(await redirectAfter(mock, "https://a.example.com/cb#part")).toMatch(/\/cb\?token=.*&shop_id=\d{19}#part$/);
    });

    it("takes an address that carries token and shop_id already, as the page's sample has it, and comes back with both (ET-7)", async () => {
      const location = new URL(await redirectAfter(create(), "https://example.com/redirect?token=87209412&shop_id=12414"));
      expect(location.searchParams.getAll("token")).toEqual(["87209412", expect.stringMatching(/^request:/)]);
      expect(location.searchParams.getAll("shop_id")).toEqual(["12414", expect.stringMatching(/^\d{19}$/)]);
      expect(location.searchParams.get("shop_id")).toBe("12414");
    });

    it("can be joined literally, so that a query has two question marks (ET-8)", async () => {
      expect(await redirectAfter(create({ redirectJoin: "literal" }), "https://a.example.com/cb?x=1")).toMatch(/\/cb\?x=1\?token=/);
    });

    it("hands over a token that is no credential, or none, or the partner's own (ET-10)", async () => {
      const mock = create();
      const token = new URL(await redirectAfter(mock, redirect_url)).searchParams.get("token") ?? "";
      expect((await currentShop(mock, token)).status).toBe(401);
      expect((await authorize(mock, { ...firstConnect, redirect_url }, `Bearer ${token}`)).status).toBe(401);
      expect(await redirectAfter(create({ callbackToken: "absent" }), redirect_url)).toMatch(/callback\?shop_id=\d{19}$/);
      expect(await redirectAfter(create({ callbackToken: "echo" }), `${redirect_url}?token=mine`)).toMatch(
        /\?token=mine&token=mine&shop_id=\d{19}$/,
      );
    });

    it("must match a registered address exactly where the partner registered some, except on this machine (ET-9)", async () => {
      const mock = create({ registeredRedirects: ["https://a.example.com/cb"] });
      const status = async (target: string): Promise<number> => (await authorize(mock, { ...firstConnect, redirect_url: target })).status;
      expect(await status("https://a.example.com/cb")).toBe(200);
      expect(await status("http://localhost/cb")).toBe(200);
      expect(await status("http://127.0.0.1:4001/cb")).toBe(200);
      expect(await status("http://localhost:4001/cb")).toBe(400);
      expect(await status("http://127.0.0.1.evil.example/cb")).toBe(400);
      expect(await status("https://a.example.com/cb?x=1")).toBe(400);
      expect(await status("https://b.example.com/cb")).toBe(400);
    });
  });

  describe(`${name}: CurrentShop`, () => {
    it("refuses everything but the key of a linked shop (ET-12)", async () => {
      const mock = create();
      for (const key of [apiKey, "", "shop1:x", `shop${linked}:${"x".repeat(64)}`]) {
        expect(await currentShop(mock, key)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
      }
    });

    it("refuses the key of a shop that unlinked, with 401 or, switched, with 403", async () => {
      for (const unlinkedShopKey of [401, 403] as const) {
        const mock = create({ unlinkedShopKey });
        const key = await keyOf(mock);
        mock.state.unlinkShop(linked);
        expect(await currentShop(mock, key)).toMatchObject({
          status: unlinkedShopKey,
          body: { code: unlinkedShopKey === 401 ? "unauthenticated" : "permission_denied" },
        });
      }
    });
  });

  describe(`${name}: bad input gets the provider's own error`, () => {
    it.each([
      ["malformed JSON", '{"redirect_url": ', 400, "malformed"],
      ["a missing comma between fields (ET-4)", '{"shop_id": "1"\n"redirect_url": "https://a.example.com"}', 400, "malformed"],
      ["an empty body", "", 400, "malformed"],
      ["a body over 1 MiB", JSON.stringify({ redirect_url: `https://a.example.com/${"x".repeat(1 << 20)}` }), 400, "malformed"],
      ["a body that is no object", "[]", 400, "invalid_argument"],
      ["an empty object", {}, 400, "invalid_argument"],
      ["a relative redirect_url", { ...firstConnect, redirect_url: "/callback" }, 400, "invalid_argument"],
      ["a javascript: redirect_url", { ...firstConnect, redirect_url: "javascript:alert(1)" }, 400, "invalid_argument"],
      ["a redirect_url without a host", { ...firstConnect, redirect_url: "https://" }, 400, "invalid_argument"],
      [
        "shop_id as a number beyond 2^53 (ET-15)",
        `{"shop_id":1052570182707778180,"redirect_url":"${redirect_url}"}`,
        400,
        "invalid_argument",
      ],
      ["shop_id beyond 64 bits (ET-15)", { shop_id: "9223372036854775808", redirect_url }, 400, "malformed"],
      ["an empty shop_id", { shop_id: "", redirect_url }, 400, "malformed"],
      ["a shop_id that is no number", { shop_id: "abc", redirect_url }, 400, "malformed"],
      ["shop_id beside a first connection's fields", { shop_id: linked, email: "a@example.com", redirect_url }, 400, "invalid_argument"],
    ])("%s", async (_, body, status, code) => {
      expect(await authorize(create(), body)).toMatchObject({ status, body: { code, msg: expect.stringMatching(/./) } });
    });

    it("names the field that is wrong, and no field that is right", async () => {
      const mock = create();
      const first = await authorize(mock, { ...firstConnect, redirect_url: "/callback" });
      expect(first.body["msg"]).toMatch(/^redirect_url: /);
      expect(first.body["msg"]).not.toMatch(/email|phone|name|shop_id/);
      const again = await authorize(mock, { shop_id: linked, redirect_url: "/callback" });
      expect(again.body["msg"]).toMatch(/^redirect_url: /);
      expect(again.body["msg"]).not.toMatch(/email|phone|name|shop_id/);
      const mixed = await authorize(mock, { shop_id: linked, email: "a@example.com", redirect_url });
      expect(mixed.body["msg"]).toMatch(/^email: must NOT be valid$/);
    });

    it.each([
      ["no credential", ""],
      ["a wrong one", "Bearer wrong"],
      ["the right one without Bearer (ET-11)", apiKey],
      ["another scheme", `Basic ${apiKey}`],
    ])("%s is unauthenticated, whatever the body", async (_, credential) => {
      const mock = create();
      expect(await authorize(mock, { ...firstConnect, redirect_url }, credential)).toMatchObject({
        status: 401,
        body: { code: "unauthenticated" },
      });
      expect(await authorize(mock, "{", credential)).toMatchObject({ status: 401 });
    });

    it("the scheme may be written in any case", async () => {
      expect((await authorize(create(), { ...firstConnect, redirect_url }, `bearer ${apiKey}`)).status).toBe(200);
    });

    it.each([
      ["no service", "/AuthorizeShop"],
      ["a slash before the service (ET-1)", "/.Shop/AuthorizeShop"],
      ["another service", ".Misc/AuthorizeShop"],
      ["an unknown method name", ".Shop/Nothing"],
      ["a slash too many", ".Shop/AuthorizeShop/"],
    ])("a path with %s is bad_route", async (_, path) => {
      expect(await send(create(), path, {})).toMatchObject({ status: 404, body: { code: "bad_route" } });
    });

    it("the page's artefact POST /CurrentShop is bad_route: the base URL belongs before it (ET-13)", async () => {
      const mock = create();
      const response = await mock.fetch(
        new Request("http://127.0.0.1/CurrentShop", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }),
      );
      expect(response.status).toBe(404);
    });

    it("another HTTP method is bad_route", async () => {
      const mock = create();
      for (const method of ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
        const response = await mock.fetch(new Request(`${mock.baseUrl()}.Shop/CurrentShop`, { method }));
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({ code: "bad_route" });
      }
    });

    it("a missing or wrong Content-Type is bad_route with what was received (ET-16)", async () => {
      const mock = create();
      expect(await send(mock, ".Shop/AuthorizeShop", {}, `Bearer ${apiKey}`, { "content-type": "text/plain" })).toMatchObject({
        status: 404,
        body: { code: "bad_route", msg: 'unexpected Content-Type: "text/plain"' },
      });
      const bare = await mock.fetch(
        new Request(`${mock.baseUrl()}.Shop/AuthorizeShop`, { method: "POST", body: new Uint8Array([123, 125]) }),
      );
      expect(await bare.json()).toEqual({ code: "bad_route", msg: 'unexpected Content-Type: ""' });
    });

    it("the newer form of bad_route can be switched on (ET-16)", async () => {
      expect(await send(create({ badRoute: "not_found" }), ".Shop/Nothing", {})).toMatchObject({
        status: 404,
        body: { code: "not_found", meta: { xcode: "bad_route" } },
      });
    });

    it("a closed account is a 503 that names itself as permanent (ET-23)", async () => {
      expect(await authorize(create({ accountClosed: "on" }), { ...firstConnect, redirect_url })).toMatchObject({
        status: 503,
        body: { code: "unavailable", meta: { xcode: "account_closed" } },
      });
    });
  });

  it(`${name}: what the platform may leave empty can be switched on`, async () => {
    const mock = create({ emptyFields: "empty" });
    expect((await authorize(mock, { shop_id: linked, redirect_url })).body).toMatchObject({ auth_url: "", meta: null });
    expect((await authorize(create({ shopKeyAuthUrl: "present" }), { shop_id: linked, redirect_url })).body["auth_url"]).toMatch(
      /\/login\?token=/,
    );
  });
}
