import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
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
import { type Provider, providers } from "../../../scripts/lib/providers.ts";
import { chromiumPath, launch } from "./support/browser.ts";
import { type CallbackServer, startCallbackServer } from "./support/callback-server.ts";
import { openSandbox, type Sandbox, type Site, serveSite } from "./support/sandbox-page.ts";

const { resolve } = createRequire(import.meta.url);
const workers = Object.fromEntries(
  providers.map((provider) => [provider, readFileSync(resolve(`@partnerkit/mock-${provider}/service-worker.js`), "utf8")]),
) as Record<Provider, string>; // each has one

describe("a service worker", () => {
  it.each(providers)("of %s is one file that needs nothing else, of at most 60 kB with gzip", (provider) => {
    const size = gzipSync(workers[provider], { level: 9 }).byteLength;
    console.log(`${provider}/service-worker.js: ${(size / 1000).toFixed(1)} kB with gzip`);
    expect(size).toBeLessThanOrEqual(60_000);
    const imports = /\bimport\s*[("'{*]/.exec(workers[provider]);
    expect(imports?.[0]).toBeUndefined();
  });
});

type Fetch = (request: Request) => Promise<Response>;

const redirect_url = "https://shop.example.com/callback";
const shop = { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" };

/** The operations of a provider, called by its client where the mock is. */
const calls: Readonly<Record<Provider, (origin: string, fetch: Fetch) => Promise<unknown>>> = {
  "sense-sphere": async (baseUrl, fetch) => {
    const client = createSenseSphereClient({ baseUrl, fetch });
    return [await client.getSystemInfo(), await client.getBotInfo({ bot_uuid: senseSphereDemo.botUuid })];
  },
  its: async (origin, fetch) => {
    const its = createItsClient({ baseUrl: `${origin}/v1/partner`, fetch, apiKey: itsDemo.apiKey });
    return [await its.authorizeShop({ shop_id: itsDemo.shopId, redirect_url }), await its.authorizeShop({ redirect_url })];
  },
  etelecom: async (origin, fetch) => {
    const etelecom = createEtelecomClient({ baseUrl: `${origin}/v1/partner`, fetch, apiKey: etelecomDemo.apiKey });
    const first = await etelecom.authorizeShop({ ...shop, redirect_url });
    return [first, await etelecom.authorizeShop({ shop_id: etelecomDemo.shopId, redirect_url }), await etelecom.currentAccount()];
  },
  chathub: async (baseUrl, fetch) => {
    const { login, password } = chathubDemo;
    const companyToken = await createChathubClient({ baseUrl, fetch, login, password }).getCompanyToken();
    const chathub = createChathubClient({ baseUrl, fetch, companyToken });
    const organizations = await chathub.listOrganizations();
    return [organizations, await chathub.listOperators({ organizationId: organizations[0]?.id ?? 0 })];
  },
};

const mocks: Readonly<Record<Provider, (options: { readonly mount: string }) => { readonly fetch: Fetch }>> = {
  "sense-sphere": createSenseSphereMock,
  its: createItsMock,
  etelecom: createEtelecomMock,
  chathub: createChathubMock,
};

/** An answer without the tokens, which are drawn anew each time. */
function withoutTokens(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/("auth_token":"|token=)[^"]+/g, "$1…"));
}

describe.skipIf(!chromiumPath)("a mock in a page's service worker", () => {
  let browser: Browser;
  let callback: CallbackServer;
  let site: Site;
  beforeAll(async () => {
    // In Firefox, a request has no `body`.
    const likeFirefox = `Object.defineProperty(Request.prototype, "body", { value: undefined });${workers.etelecom}`;
    const scripts = Object.entries({ ...workers, "like-firefox": likeFirefox }).map(([name, code]) => [`${name}.js`, code]);
    [browser, callback, site] = await Promise.all([
      launch(),
      startCallbackServer(),
      serveSite("/partnerkit/", Object.fromEntries(scripts) as Record<string, string>),
    ]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), callback?.close(), site?.close()]);
  });

  /** Where the mock is, and the first connection of a shop there. */
  async function connect(sandbox: Sandbox, mount: string, back: string): Promise<{ readonly baseUrl: string; readonly authUrl: string }> {
    const baseUrl = `${site.origin}${mount}/v1/partner`;
    const etelecom = createEtelecomClient({ baseUrl, apiKey: etelecomDemo.apiKey, fetch: sandbox.fetch });
    const first = await etelecom.authorizeShop({ ...shop, redirect_url: back });
    if (first.type !== "shop_request") throw new Error("a first connection asks for a login");
    return { baseUrl, authUrl: first.auth_url };
  }

  /** Ends the first connection: what the shop's key is good for. */
  async function currentShop(sandbox: Sandbox, baseUrl: string, arrivedAt: string): Promise<unknown> {
    const shop_id = new URL(arrivedAt).searchParams.get("shop_id") ?? "";
    const etelecom = createEtelecomClient({ baseUrl, apiKey: etelecomDemo.apiKey, fetch: sandbox.fetch });
    const second = await etelecom.authorizeShop({ shop_id, redirect_url });
    return createEtelecomClient({ baseUrl, shopKey: second.auth_token, fetch: sandbox.fetch }).currentShop();
  }

  /** Sends JSON to the control operations. */
  const control = (sandbox: Sandbox, mount: string, path: string, body: unknown): Promise<Response> =>
    sandbox.fetch(
      new Request(`${site.origin}${mount}/__mock${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );

  /** Nothing went elsewhere or wrong, every address keeps the mount, and the network saw nothing of it. */
  async function expectContained({ origins, elsewhere, errors, emitted }: Sandbox, mount: string): Promise<void> {
    expect([[...origins], elsewhere, errors]).toEqual([[site.origin], [], []]);
    const addresses = await emitted();
    expect(addresses.length).toBeGreaterThan(0);
    const own = [site.origin + mount, `${site.origin}${site.base}callback`, `${mount}/`];
    expect(addresses.filter((address) => !own.some((place) => address.startsWith(place)))).toEqual([]);
    expect(site.asked.filter((path) => `${path}/`.startsWith(`${mount}/`))).toEqual([]);
  }

  it.each(providers)("answers a page's calls as mock.fetch does in Node: %s", async (provider) => {
    const mount = `/partnerkit/sandbox/${provider}`;
    const { elsewhere, errors, ...sandbox } = await openSandbox(browser, site, `${provider}.js?mount=${mount}`);
    const inPage = await calls[provider](site.origin + mount, sandbox.fetch);
    const inNode = await calls[provider](site.origin + mount, mocks[provider]({ mount }).fetch);
    expect(withoutTokens(inPage)).toEqual(withoutTokens(inNode));
    expect([elsewhere, errors]).toEqual([[], []]);
  });

  it.each(["etelecom.js", "like-firefox.js"])("eTelecom: the shop approves in a frame of the page, the worker being %s", async (script) => {
    const mount = "/partnerkit/etelecom";
    const sandbox = await openSandbox(browser, site, script);
    const { baseUrl, authUrl } = await connect(sandbox, mount, `${site.origin}/partnerkit/callback`);
    const frame = await sandbox.openFrame(authUrl);
    await frame.getByRole("button", { name: "Đồng ý" }).click();
    await frame.waitForURL("**/partnerkit/callback?**");
    expect(await frame.title()).toBe("From the network: /partnerkit/callback");
    expect(await currentShop(sandbox, baseUrl, frame.url())).toMatchObject({ name: shop.name });
    await expectContained(sandbox, mount);
  });

  it("eTelecom: the shop approves by keyboard alone in the page itself, and comes back to another origin", async () => {
    const mount = "/partnerkit/etelecom";
    const sandbox = await openSandbox(browser, site, "etelecom.js", "module");
    const { baseUrl, authUrl } = await connect(sandbox, mount, callback.url);
    const { page, errors, origins } = sandbox;
    await page.goto(authUrl);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${callback.url}?**`);
    const arrivedAt = page.url();
    expect(JSON.parse(await page.innerText("body"))).toMatchObject({ shop_id: expect.any(String) });
    await page.goto(site.origin + site.base);
    expect(await currentShop(sandbox, baseUrl, arrivedAt)).toMatchObject({ name: shop.name });
    expect([[...origins], errors]).toEqual([[site.origin, callback.origin], []]);
  });

  it("Sense Sphere: sign-in, consent and profile by keyboard alone in a frame of the page", async () => {
    const mount = "/partnerkit/sandbox/sense-sphere";
    const sandbox = await openSandbox(browser, site, `sense-sphere.js?mount=sandbox/sense-sphere`);
    const baseUrl = site.origin + mount;
    const client = createSenseSphereClient({ baseUrl, partnerKey: senseSphereDemo.partnerKey });
    const frame = await sandbox.openFrame(client.authorizeUrl({ redirect_uri: `${site.origin}/partnerkit/callback` }));
    await frame.getByLabel("Tên đăng nhập").focus();
    const { keyboard } = sandbox.page;
    await keyboard.press("Enter");
    await frame.waitForURL("**/consent/**");
    await frame.getByRole("button", { name: "Đồng ý" }).waitFor();
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await frame.waitForURL("**/partnerkit/callback?**");
    const { searchParams } = new URL(frame.url());
    const token = searchParams.get("token") ?? "";
    const user_uuid = searchParams.get("user_id") ?? "";
    const { user } = await createSenseSphereClient({ baseUrl, token, fetch: sandbox.fetch }).getUserInfo({ user_uuid });
    expect(user.full_name).toBe("Nguyễn Minh Anh");
    await expectContained(sandbox, mount);
  });

  it("Sense Sphere: the user approves by click in the page itself", async () => {
    const mount = "/partnerkit/sense-sphere";
    const sandbox = await openSandbox(browser, site, "sense-sphere.js");
    const { page } = sandbox;
    const client = createSenseSphereClient({ baseUrl: site.origin + mount, partnerKey: senseSphereDemo.partnerKey });
    await page.goto(client.authorizeUrl({ redirect_uri: `${site.origin}/partnerkit/callback` }));
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("button", { name: "Đồng ý" }).click();
    await page.waitForURL("**/partnerkit/callback?**");
    expect(await page.title()).toBe("From the network: /partnerkit/callback");
    await expectContained(sandbox, mount);
  });

  it("is controlled below the mount: the clock runs on and the login expires", async () => {
    const mount = "/partnerkit/etelecom";
    const sandbox = await openSandbox(browser, site, "etelecom.js");
    const { authUrl } = await connect(sandbox, mount, callback.url);
    expect(await (await sandbox.fetch(new Request(`${site.origin}${mount}/__mock/`))).json()).toMatchObject({
      baseUrl: `${site.origin}${mount}/v1/partner`,
    });
    await expectContained(sandbox, mount);
    expect((await control(sandbox, mount, "/clock", { advance: 901_000 })).status).toBe(200);
    const frame = await sandbox.openFrame(authUrl);
    expect(await frame.getByRole("heading").innerText()).toContain("Liên kết đã hết hạn");
    await sandbox.page.goto(authUrl);
    await sandbox.page.getByRole("heading", { name: "Liên kết đã hết hạn" }).waitFor();
  });

  it("is not controlled by a form, which a page of any origin can send", async () => {
    const { page } = await openSandbox(browser, site, "etelecom.js");
    await page.goto(callback.url);
    await page.evaluate((action) => {
      const form = Object.assign(document.createElement("form"), { action, method: "post" });
      document.body.append(form);
      form.submit();
    }, `${site.origin}/partnerkit/etelecom/__mock/expire-all`);
    await page.getByText("No form may control this mock").waitFor();
  });

  it("answers without a body, and resets connections where it is told to", async () => {
    const mount = "/partnerkit/etelecom";
    const sandbox = await openSandbox(browser, site, "etelecom.js");
    expect((await control(sandbox, mount, "/faults", { fault: "reset" })).status).toBe(201);
    const call = new Request(`${site.origin}${mount}/v1/partner.Misc/CurrentAccount`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    await expect(sandbox.fetch(call)).rejects.toThrow("TypeError: Failed to fetch");
    const cleared = await sandbox.fetch(new Request(`${site.origin}${mount}/__mock/faults`, { method: "DELETE" }));
    expect([cleared.status, await cleared.text()]).toEqual([204, ""]);
    expect(await connect(sandbox, mount, callback.url)).toMatchObject({ authUrl: expect.stringContaining(mount) });
  });

  it("opens sessions, whose addresses keep the mount", async () => {
    const mount = "/partnerkit/etelecom";
    const sandbox = await openSandbox(browser, site, "etelecom.js");
    const session = (await (await control(sandbox, mount, "/sessions", {})).json()) as { id: string; baseUrl: string };
    expect(session.baseUrl).toBe(`${site.origin}${mount}/__mock/s/${session.id}/v1/partner`);
    const { authUrl } = await connect(sandbox, `${mount}/__mock/s/${session.id}`, callback.url);
    await (await sandbox.openFrame(authUrl)).getByRole("button", { name: "Đồng ý" }).waitFor();
    await expectContained(sandbox, mount);
  });

  it("leaves all other requests to the network", async () => {
    const sandbox = await openSandbox(browser, site, "etelecom.js");
    for (const path of ["/partnerkit/", "/partnerkit/etelecom-2", "/partnerkit/etelecom.json", "/v1/partner.Shop/AuthorizeShop"]) {
      expect(await (await sandbox.fetch(new Request(site.origin + path))).text()).toContain(`From the network: ${path}`);
    }
    await sandbox.page.goto(`${site.origin}/partnerkit/etelecom-2`);
    expect(await sandbox.page.title()).toBe("From the network: /partnerkit/etelecom-2");
    const elsewhere = `${callback.origin}/partnerkit/etelecom/login`;
    expect(await sandbox.page.evaluate(async (url) => (await fetch(url, { mode: "no-cors" })).type, elsewhere)).toBe("opaque");
  });

  it("makes way for another worker at once, also right after a request", async () => {
    const sandbox = await openSandbox(browser, site, "etelecom.js?mount=/partnerkit/a");
    await connect(sandbox, "/partnerkit/a", callback.url);
    await sandbox.register("etelecom.js?mount=/partnerkit/b");
    expect(await connect(sandbox, "/partnerkit/b", callback.url)).toMatchObject({
      authUrl: expect.stringContaining("/partnerkit/b/login"),
    });
  });

  it.each(["/elsewhere/etelecom", "/", "../etelecom", "https://example.com/"])(
    "is not registered with the mount %s, which is not below its scope",
    async (mount) => {
      await expect(openSandbox(browser, site, `etelecom.js?mount=${mount}`)).rejects.toThrow(/script evaluation failed/);
    },
  );
});
