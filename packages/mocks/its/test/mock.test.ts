import { describe, expect, it } from "vitest";
import { shopConnectSuite } from "../../shop-connect/test/suite.ts";
import { createItsMock, demo } from "../src/index.ts";

const partner = { apiKey: "a", id: "1", name: "", publicName: "", phone: "", email: "", website: "https://a.example.com" };
const shop = { id: "1", name: "", phone: "", email: "" };

shopConnectSuite({
  name: "ITS",
  apiKey: demo.apiKey,
  otherApiKey: "its-other-key",
  create: (switches = {}) => createItsMock({ switches }),
  firstConnect: {},
});

const base = "http://127.0.0.1/v1/partner";
const headers = { "content-type": "application/json", authorization: `Bearer ${demo.apiKey}` };
const post = (path: string, body: unknown): Request => new Request(base + path, { method: "POST", body: JSON.stringify(body), headers });

describe("ITS alone", () => {
  it("starts a first connection with nothing but redirect_url, and takes its own extra fields", async () => {
    const mock = createItsMock();
    for (const extra of [{}, { external_shop_id: "S1", external_user_id: "U1", extra_token: "t", shop_name: "Hoa Sen" }]) {
      expect((await mock.fetch(post(".Shop/AuthorizeShop", { redirect_url: "https://a.example.com/cb", ...extra }))).status).toBe(200);
    }
  });

  it("has no CurrentAccount", async () => {
    expect((await createItsMock().fetch(post(".Misc/CurrentAccount", {}))).status).toBe(404);
  });

  it("lets a shop sign in to an account that exists, and creates none (ET-21)", async () => {
    const mock = createItsMock();
    const answer = await (
      await mock.fetch(post(".Shop/AuthorizeShop", { redirect_url: "https://a.example.com/cb", phone: "0999999999" }))
    ).json();
    const token = new URL(answer.auth_url).searchParams.get("token") ?? "";
    const signIn = (account: string): Promise<Response> =>
      mock.fetch(
        new Request("http://127.0.0.1/login", { method: "POST", body: new URLSearchParams({ token, decision: "approve", account }) }),
      );
    const unknown = await signIn("0999999999");
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain('role="alert"');
    expect((await signIn("Ba-Tu@example.com")).headers.get("location")).toContain("shop_id=1063318450092346881");
  });
});

it.each([
  [
    { partners: ["https://", "a.example.com", "javascript:1"].map((website, index) => ({ ...partner, apiKey: String(index), website })) },
    /website/,
  ],
  [{ partners: [partner, partner] }, /same apiKey/],
  [{ shops: [shop, shop] }, /same id/],
  [{ links: { nobody: ["1"] } }, /partner and a shop that exist/],
])("a seed that contradicts itself starts nothing: %j", (part, reason) => {
  expect(() => createItsMock({ seed: { partners: [], shops: [], links: {}, ...part } })).toThrow(reason);
});
