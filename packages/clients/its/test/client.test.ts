import { createItsMock, demo } from "@partnerkit/mock-its";
import { describe, expect, it } from "vitest";
import { createItsClient, type ItsClient, type ItsClientOptions, isItsError } from "../src/index.ts";

const redirect_url = "https://shop.example.com/partner/callback";

function setUp(options: ItsClientOptions = {}): { readonly mock: ReturnType<typeof createItsMock>; readonly its: ItsClient } {
  const mock = createItsMock();
  return { mock, its: createItsClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, apiKey: demo.apiKey, ...options }) };
}

describe("authorizeShop", () => {
  it("starts a first connection with nothing but a redirect address (ET-5)", async () => {
    const { its } = setUp();
    expect(await its.authorizeShop({ redirect_url })).toMatchObject({ type: "shop_request", expires_in: 900 });
  });

  it("takes the fields that only ITS lists", async () => {
    const { its } = setUp();
    const request = { redirect_url, external_shop_id: "S-1", external_user_id: "U-1", extra_token: "x", shop_name: "Hoa Sen" };
    expect(await its.authorizeShop(request)).toMatchObject({ type: "shop_request" });
  });

  it("answers the key of a linked shop, with which CurrentShop works", async () => {
    const { mock, its } = setUp();
    const answer = await its.authorizeShop({ shop_id: demo.shopId, redirect_url });
    if (answer.type !== "shop_key") throw new Error("the demo shop is linked");
    expect(answer.expires_in).toBe(-1);
    const shop = createItsClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, shopKey: answer.auth_token });
    expect(await shop.currentShop()).toMatchObject({ id: demo.shopId, name: "Cửa hàng Hoa Sen", type: "shop" });
  });

  it("has eTelecom's error bodies, which the ITS page leaves out (ET-20)", async () => {
    const { its } = setUp();
    const error: unknown = await its.authorizeShop({ shop_id: "12", redirect_url }).catch((reason: unknown) => reason);
    if (!isItsError(error, "authorizeShop") || error.status !== 403) throw error;
    expect(error.body).toMatchObject({ code: "permission_denied", meta: { reason: expect.any(String) } });
  });
});

it("the client is set up from the environment where options are absent", async () => {
  const mock = createItsMock();
  const { baseUrl, close } = await mock.listen();
  process.env["ITS_BASE_URL"] = baseUrl;
  process.env["ITS_API_KEY"] = demo.apiKey;
  expect(await createItsClient().authorizeShop({ redirect_url })).toMatchObject({ type: "shop_request" });
  delete process.env["ITS_BASE_URL"];
  delete process.env["ITS_API_KEY"];
  await close();
});
