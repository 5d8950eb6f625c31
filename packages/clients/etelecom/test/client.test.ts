import { inspect } from "node:util";
import { createEtelecomMock, demo } from "@partnerkit/mock-etelecom";
import { describe, expect, it } from "vitest";
import { createEtelecomHttp } from "../src/http.ts";
import {
  ApiError,
  createEtelecomClient,
  type EtelecomClient,
  type EtelecomClientOptions,
  isEtelecomError,
  isPartnerError,
  operations,
} from "../src/index.ts";

const redirect_url = "https://shop.example.com/partner/callback";
const newShop = { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió", redirect_url };

type Switches = NonNullable<Parameters<typeof createEtelecomMock>[0]>["switches"];

function setUp(switches: Switches = {}, options: EtelecomClientOptions = {}) {
  const mock = createEtelecomMock({ switches });
  const client = createEtelecomClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, apiKey: demo.apiKey, ...options });
  return { mock, client };
}

async function shopKeyOf(client: EtelecomClient): Promise<string> {
  const answer = await client.authorizeShop({ shop_id: demo.shopId, redirect_url });
  if (answer.type !== "shop_key") throw new Error(`the demo shop is not linked: ${answer.type}`);
  return answer.auth_token;
}

describe("authorizeShop", () => {
  it("answers a union that is told apart by type, not by auth_url (ET-18)", async () => {
    for (const switches of [{}, { shopKeyAuthUrl: "present" }, { emptyFields: "empty" }] as const) {
      const { client } = setUp(switches);
      const first = await client.authorizeShop(newShop);
      const known = await client.authorizeShop({ shop_id: demo.shopId, redirect_url });
      expect(first).toMatchObject({
        type: "shop_request",
        code: "ok",
        expires_in: 900,
        auth_url: expect.stringContaining("/login?token=request"),
      });
      expect(known).toMatchObject({ type: "shop_key", code: "ok" });
    }
  });

  it("says -1 for a key that has no expiry of its own (ET-14)", async () => {
    const { client } = setUp();
    expect(await client.authorizeShop({ shop_id: demo.shopId, redirect_url })).toMatchObject({ type: "shop_key", expires_in: -1 });
  });

  it("can answer a login request for a shop that was linked once (ET-18)", async () => {
    const { mock, client } = setUp();
    mock.state.unlinkShop(demo.shopId);
    expect(await client.authorizeShop({ shop_id: demo.shopId, redirect_url })).toMatchObject({ type: "shop_request" });
  });

  it("throws shop_not_linked for a shop that never logged in, and sends nothing else by itself (ET-17)", async () => {
    let requests = 0;
    const { mock } = setUp();
    const client = createEtelecomClient({
      baseUrl: mock.baseUrl(),
      apiKey: demo.apiKey,
      fetch: (request) => ((requests += 1), mock.fetch(request)),
    });
    const error: unknown = await client.authorizeShop({ shop_id: "1063318450092346881", redirect_url }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 403,
      code: "shop_not_linked",
      retryable: false,
      body: { meta: { reason: expect.stringContaining("shop_id") } },
    });
    expect(requests).toBe(1);
  });

  it("writes every value as JSON, quotes and spaces included (ET-6)", async () => {
    const { mock, client } = setUp();
    const name = `Bún "Chị Ba" $HOME 'ngon'`;
    const answer = await client.authorizeShop({ ...newShop, name });
    if (answer.type !== "shop_request") throw new Error("a first connection asks for a login");
    const page = await mock.fetch(new Request(answer.auth_url));
    expect((await page.text()).replaceAll("&#34;", '"').replaceAll("&#39;", "'")).toContain(name);
  });

  it("keeps a shop id beyond 2^53 exact, because ids are strings (ET-15)", async () => {
    const { mock, client } = setUp();
    const shop = createEtelecomClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, shopKey: await shopKeyOf(client) });
    expect((await shop.currentShop()).id).toBe("1052570182707778180");
    expect(JSON.parse('{"id":1052570182707778180}').id.toString()).not.toBe("1052570182707778180");
  });
});

describe("the credentials", () => {
  it("are two: the API key for the partner, the shop key for the shop (ET-12)", async () => {
    const { mock, client } = setUp();
    const shopKey = await shopKeyOf(client);
    const both = createEtelecomClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, apiKey: demo.apiKey, shopKey });
    expect(await both.currentShop()).toMatchObject({ id: demo.shopId, type: "shop" });
    expect(await both.currentAccount()).toMatchObject({ type: "partner" });
    const swapped = createEtelecomClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, apiKey: shopKey, shopKey: demo.apiKey });
    await expect(swapped.currentShop()).rejects.toMatchObject({ code: "shop_key_refused", status: 401 });
    await expect(swapped.currentAccount()).rejects.toMatchObject({ code: "unauthenticated", status: 401 });
  });

  it("are sent as Bearer, although an error text of the page leaves that out (ET-11)", async () => {
    const { mock } = setUp();
    const seen: (string | null)[] = [];
    const fetch = (request: Request): Promise<Response> => (seen.push(request.headers.get("authorization")), mock.fetch(request));
    await createEtelecomClient({ baseUrl: mock.baseUrl(), apiKey: demo.apiKey, fetch }).currentAccount();
    expect(seen).toEqual([`Bearer ${demo.apiKey}`]);
  });
});

describe("an error", () => {
  it("is narrowed to an operation's documented answers by isEtelecomError", async () => {
    const { client } = setUp();
    const error: unknown = await client.authorizeShop({ shop_id: "99", redirect_url }).catch((reason: unknown) => reason);
    if (!isEtelecomError(error, "authorizeShop") || error.status !== 403) throw error;
    expect(error.body.code).toBe("permission_denied");
    expect(isEtelecomError(error, "currentShop")).toBe(false);
    expect(isEtelecomError(new Error("other"), "authorizeShop")).toBe(false);
  });

  it.each([
    ["a status that the document does not list", 418, '{"code":"teapot","msg":""}'],
    ["text where the document lists an object", 403, "<h1>Access denied</h1>"],
    ["nothing", 403, "null"],
  ])("with %s is an ApiError, but not one that the types describe", async (_, status, body) => {
    const fetch = async (): Promise<Response> => new Response(body, { status });
    const client = createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", apiKey: "k", fetch });
    const error: unknown = await client.authorizeShop({ shop_id: "1", redirect_url }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "ApiError", status });
    expect(isEtelecomError(error, "authorizeShop")).toBe(false);
  });

  it("names a closed account as permanent under 503 (ET-23)", async () => {
    const { client } = setUp({ accountClosed: "on" });
    await expect(client.currentAccount()).rejects.toMatchObject({ status: 503, code: "account_closed", retryable: false });
  });

  it("for a wrong path or Content-Type is a bad route in both forms that the platform has (ET-16)", async () => {
    for (const badRoute of ["bad_route", "not_found"] as const) {
      const { mock } = setUp({ badRoute });
      const client = createEtelecomClient({
        baseUrl: mock.baseUrl(),
        apiKey: demo.apiKey,
        fetch: (request) => mock.fetch(new Request(request.url.replace("CurrentAccount", "Nothing"), request)),
      });
      await expect(client.currentAccount()).rejects.toMatchObject({ status: 404, code: "bad_route" });
    }
  });

  it("never shows a credential (canary)", async () => {
    const { client } = setUp({}, { apiKey: "etelecom-canary-key" });
    const error: unknown = await client.currentAccount().catch((reason: unknown) => reason);
    expect(isPartnerError(error)).toBe(true);
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("canary");
  });
});

describe("the key of a shop that unlinked", () => {
  it("is refused with a code of its own, and a credential function is asked for another one", async () => {
    const { mock, client } = setUp();
    const stale = await shopKeyOf(client);
    mock.state.unlinkShop(demo.shopId);
    const asked: (string | undefined)[] = [];
    const shopKey = ({ rejected }: { rejected?: string }): string => (asked.push(rejected), stale);
    const shop = createEtelecomClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, shopKey });
    await expect(shop.currentShop()).rejects.toMatchObject({ status: 401, code: "shop_key_refused" });
    expect(asked).toEqual([undefined, stale]);
  });
});

it("the operations table says that AuthorizeShop may be repeated, for it only mints a token (ET-23)", () => {
  expect(operations.authorizeShop.retry).toBe("safe");
});

it("CurrentAccount goes to another service than the rest", async () => {
  const { mock } = setUp();
  const paths: string[] = [];
  const fetch = (request: Request): Promise<Response> => (paths.push(new URL(request.url).pathname), mock.fetch(request));
  const client = createEtelecomClient({ baseUrl: mock.baseUrl(), apiKey: demo.apiKey, fetch });
  await client.currentAccount();
  await createEtelecomHttp({ baseUrl: mock.baseUrl(), apiKey: demo.apiKey, fetch }).POST("/CurrentAccount", { body: {} });
  await client.authorizeShop(newShop);
  expect(paths).toEqual(["/v1/partner.Misc/CurrentAccount", "/v1/partner.Misc/CurrentAccount", "/v1/partner.Shop/AuthorizeShop"]);
});
