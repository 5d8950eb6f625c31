import { createChathubClient } from "@partnerkit/chathub";
import { createEtelecomClient } from "@partnerkit/etelecom";
import { createItsClient } from "@partnerkit/its";
import { demo as chathubDemo, createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { createItsMock, demo as itsDemo } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphereDemo } from "@partnerkit/mock-sense-sphere";
import { createSenseSphereClient } from "@partnerkit/sense-sphere";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage } from "./support/browser.ts";
import { type CallbackServer, startCallbackServer } from "./support/callback-server.ts";

describe.skipIf(!chromiumPath)("a login in a real browser, from the first call to a working credential", () => {
  let browser: Browser;
  let callback: CallbackServer;
  beforeAll(async () => {
    [browser, callback] = await Promise.all([launch(), startCallbackServer()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), callback?.close()]);
  });

  it("eTelecom: first connection, approval by click, redirect, shop key", async () => {
    const { baseUrl, close } = await createEtelecomMock().listen();
    const etelecom = createEtelecomClient({ baseUrl, apiKey: etelecomDemo.apiKey });
    const redirect_url = callback.url;
    const first = await etelecom.authorizeShop({ email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió", redirect_url });
    if (first.type !== "shop_request") throw new Error("a first connection asks for a login");
    const { page, elsewhere, errors } = await openPage(browser);
    await page.goto(first.auth_url);
    await page.getByRole("button", { name: "Đồng ý" }).click();
    await page.waitForURL(`${callback.url}?**`);
    const shop_id = new URL(page.url()).searchParams.get("shop_id") ?? "";
    const second = await etelecom.authorizeShop({ shop_id, redirect_url });
    if (second.type !== "shop_key") throw new Error("the shop approved");
    const shop = await createEtelecomClient({ baseUrl, shopKey: second.auth_token }).currentShop();
    expect(shop).toMatchObject({ id: shop_id, name: "Quán Cà Phê Gió" });
    expect([elsewhere, errors]).toEqual([[], []]);
    await close();
  });

  it("ITS: the shop signs in by keyboard alone", async () => {
    const { baseUrl, close } = await createItsMock().listen();
    const its = createItsClient({ baseUrl, apiKey: itsDemo.apiKey });
    const first = await its.authorizeShop({ redirect_url: callback.url });
    if (first.type !== "shop_request") throw new Error("a first connection asks for a login");
    const { page, elsewhere, errors } = await openPage(browser);
    await page.goto(first.auth_url);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("ba-tu@example.com");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${callback.url}?**`);
    const shop_id = new URL(page.url()).searchParams.get("shop_id") ?? "";
    expect(shop_id).toBe("1063318450092346881");
    expect(await its.authorizeShop({ shop_id, redirect_url: callback.url })).toMatchObject({ type: "shop_key" });
    expect([elsewhere, errors]).toEqual([[], []]);
    await close();
  });

  it("ITS: an unknown account is said on the page, which keeps what was typed; a refusal needs no account", async () => {
    const { baseUrl, close } = await createItsMock().listen();
    const first = await createItsClient({ baseUrl, apiKey: itsDemo.apiKey }).authorizeShop({ redirect_url: callback.url });
    if (first.type !== "shop_request") throw new Error("a first connection asks for a login");
    const { page } = await openPage(browser);
    await page.goto(first.auth_url);
    await page.getByRole("combobox").fill("0900000000");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("combobox").inputValue()).toBe("0900000000");
    await page.getByRole("combobox").fill("");
    await page.getByRole("button", { name: "Từ chối" }).click();
    await page.getByRole("heading", { name: "Đã từ chối" }).waitFor();
    await close();
  });

  it("ITS: a refusal ends on the page", async () => {
    const { baseUrl, close } = await createItsMock().listen();
    const first = await createItsClient({ baseUrl, apiKey: itsDemo.apiKey }).authorizeShop({ redirect_url: callback.url });
    if (first.type !== "shop_request") throw new Error("a first connection asks for a login");
    const { page } = await openPage(browser);
    await page.goto(first.auth_url);
    await page.getByRole("button", { name: "Từ chối" }).click();
    await page.getByRole("heading", { name: "Đã từ chối" }).waitFor();
    expect(page.url()).not.toContain("callback");
    await close();
  });

  it("eTelecom: a shop that unlinked logs in again and gets a new key", async () => {
    const mock = createEtelecomMock();
    const { baseUrl, close } = await mock.listen();
    const etelecom = createEtelecomClient({ baseUrl, apiKey: etelecomDemo.apiKey });
    const known = { shop_id: etelecomDemo.shopId, redirect_url: callback.url };
    const before = await etelecom.authorizeShop(known);
    mock.state.unlinkShop(etelecomDemo.shopId);
    const again = await etelecom.authorizeShop(known);
    if (again.type !== "shop_request") throw new Error("the shop unlinked");
    const { page } = await openPage(browser);
    await page.goto(again.auth_url);
    await page.getByRole("button", { name: "Đồng ý" }).click();
    await page.waitForURL(`${callback.url}?**`);
    const after = await etelecom.authorizeShop(known);
    expect(after).toMatchObject({ type: "shop_key" });
    expect(after.auth_token).not.toBe(before.auth_token);
    await close();
  });

  it("Sense Sphere: sign-in, consent, callback, profile (SS-7)", async () => {
    const { baseUrl, close } = await createSenseSphereMock().listen();
    const senseSphere = createSenseSphereClient({ baseUrl, partnerKey: senseSphereDemo.partnerKey });
    const { page, elsewhere, errors } = await openPage(browser);
    await page.goto(senseSphere.authorizeUrl({ redirect_uri: callback.url }));
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("button", { name: "Đồng ý" }).click();
    await page.waitForURL(`${callback.url}?**`);
    const { searchParams } = new URL(page.url());
    const token = searchParams.get("token") ?? "";
    const { user } = await createSenseSphereClient({ baseUrl, token }).getUserInfo({ user_uuid: searchParams.get("user_id") ?? "" });
    expect(user.full_name).toBe("Nguyễn Minh Anh");
    expect([elsewhere, errors]).toEqual([[], []]);
    await close();
  });

  it("Sense Sphere: the chatbot page loads in a partner's frame", async () => {
    const { baseUrl, close } = await createSenseSphereMock().listen();
    const { page, elsewhere, errors } = await openPage(browser);
    await page.goto(callback.url);
    await page.setContent(`<iframe src="${baseUrl}/chatbot/${senseSphereDemo.botUuid}/" width="375" height="600"></iframe>`);
    await page.frameLocator("iframe").getByText("Trả lời khách hàng suốt ngày đêm").waitFor();
    expect([elsewhere, errors]).toEqual([[], []]);
    await close();
  });
});

it("ChatHub: login, company token, operator token, validation", async () => {
  const { baseUrl, close } = await createChathubMock().listen();
  const companyToken = await createChathubClient({ baseUrl, login: chathubDemo.login, password: chathubDemo.password }).getCompanyToken();
  const chathub = createChathubClient({ baseUrl, companyToken });
  const [organization] = await chathub.listOrganizations();
  const [operator] = await chathub.listOperators({ organizationId: organization?.id ?? 0 });
  const token = await chathub.getOperatorToken({ id: operator?.id ?? 0, expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
  expect(await chathub.validateOperatorToken({ token })).toMatchObject({ isValid: true, operatorId: chathubDemo.operatorId });
  await close();
});
