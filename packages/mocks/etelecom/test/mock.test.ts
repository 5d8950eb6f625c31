import { describe, expect, it } from "vitest";
import { shopConnectSuite } from "../../shop-connect/test/suite.ts";
import { createEtelecomMock, demo } from "../src/index.ts";

shopConnectSuite({
  name: "eTelecom",
  apiKey: demo.apiKey,
  otherApiKey: "etelecom-other-key",
  create: (switches = {}) => createEtelecomMock({ switches }),
  firstConnect: { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" },
});

const base = "http://127.0.0.1/v1/partner";
const post = (path: string, body: unknown, key = demo.apiKey): Request =>
  new Request(base + path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
  });

const details = { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" };

describe("eTelecom alone", () => {
  it("needs e-mail, phone and name for a first connection", async () => {
    const mock = createEtelecomMock();
    for (const missing of ["email", "phone", "name"]) {
      const body = { ...details, redirect_url: "https://a.example.com/cb", [missing]: undefined };
      const response = await mock.fetch(post(".Shop/AuthorizeShop", body));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid_argument", msg: expect.stringContaining(missing) });
    }
  });

  it("answers CurrentAccount with the partner's own account, for the API key only (ET-12)", async () => {
    const mock = createEtelecomMock();
    expect(await (await mock.fetch(post(".Misc/CurrentAccount", {}))).json()).toMatchObject({
      type: "partner",
      public_name: "Minh Khai Software",
    });
    expect((await mock.fetch(post(".Misc/CurrentAccount", {}, "wrong"))).status).toBe(401);
    expect((await mock.fetch(post(".Shop/CurrentAccount", {}))).status).toBe(404);
  });

  it("creates the shop's account from what the partner sent, or finds it by phone or e-mail (ET-21)", async () => {
    const mock = createEtelecomMock();
    const approve = async (body: object): Promise<string> => {
      const answer = await (await mock.fetch(post(".Shop/AuthorizeShop", { ...body, redirect_url: "https://a.example.com/cb" }))).json();
      const token = new URL(answer.auth_url).searchParams.get("token") ?? "";
      const response = await mock.fetch(
        new Request("http://127.0.0.1/login", { method: "POST", body: new URLSearchParams({ token, decision: "approve" }) }),
      );
      return new URL(response.headers.get("location") ?? "").searchParams.get("shop_id") ?? "";
    };
    const created = await approve(details);
    expect(mock.state.shop(created)).toMatchObject({ name: "Quán Cà Phê Gió", phone: "0909000009" });
    expect(await approve(details)).toBe(created);
    expect(await approve({ ...details, phone: "0901000001" })).toBe(demo.shopId);
  });
});
