import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage } from "../../../packages/conformance/test/support/browser.ts";
import type { Served } from "../../../packages/conformance/test/support/serve.ts";
import { wordsOf } from "../src/lib/words.ts";
import { type ReferencePage, referencePages } from "./support/reference-pages.ts";
import { serveStaticSite } from "./support/static-site.ts";

/** What the answer of each operation holds in the sandbox. */
const answers: Readonly<Record<string, string>> = {
  getUserInfo: "minh.anh",
  getSystemInfo: "Sense Sphere",
  getBotInfo: "Trợ lý chăm sóc khách hàng",
  authorizeShop: '"type": "shop_request"',
  currentShop: "Cửa hàng Hoa Sen",
  currentAccount: "Công ty TNHH Phần mềm Minh Khai",
  getCompanyToken: '"eyJ',
  getOperatorToken: '"eyJ',
  validateOperatorToken: '"isValid": true',
  listOrganizations: "Chi nhánh Hà Nội",
  listOperators: "Lê Thu Hà",
};

describe.skipIf(!chromiumPath)("trying an operation in the page", () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveStaticSite()]);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  const status = (page: Page): Promise<string> => page.locator("try-it [role=status]").innerText();

  async function open(path: string): Promise<Awaited<ReturnType<typeof openPage>> & { readonly asked: readonly string[] }> {
    const watched = await openPage(browser);
    const asked: string[] = [];
    watched.page.on("request", (request) => asked.push(request.url()));
    await watched.page.goto(site.origin + path);
    return { ...watched, asked };
  }

  async function opened(path: string): Promise<Page> {
    const { page } = await open(path);
    await page.click("try-it summary");
    await page.waitForSelector("try-it[data-ready]");
    return page;
  }

  /** Presses Tab until the focus is there, as a reader without a mouse does. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`no Tab leads to ${selector}`);
  }

  async function expectAnswer({ operation, locale }: ReferencePage, page: Page): Promise<void> {
    await page.waitForSelector("try-it [data-part=result]:not([hidden])");
    expect(await page.locator("[data-part=code]").innerText()).toMatch(/^200/);
    expect(await page.locator("[data-part=answer]").innerText()).toContain(answers[operation.id]);
    expect(await page.locator("[data-part=answer]").innerText()).toContain("content-type: application/json");
    expect(await page.locator("[data-part=request]").innerText()).toContain(`${operation.method} ${site.origin}/sandbox/`);
    expect(await status(page)).toMatch(locale === "vi" ? /^200, \d+ ms$/ : /^200, \d+ ms$/);
  }

  for (const page of referencePages) {
    const { provider, operation, locale, path } = page;
    const how = locale === "vi" ? "clicks" : "the keyboard alone";
    it(`${provider} ${operation.id} is called with ${how} (${locale}), and nothing leaves the page`, { timeout: 60_000 }, async () => {
      const watched = await open(path);
      const tab = watched.page;
      expect(watched.asked.filter((url) => /run\.|sandbox/.test(url))).toEqual([]);
      if (locale === "vi") await callByClicking(tab);
      else await callByKeyboard(tab);
      await expectAnswer(page, tab);
      expect(watched.elsewhere).toEqual([]);
      expect(watched.errors).toEqual([]);
      await tab.context().close();
    });
  }

  async function callByClicking(page: Page): Promise<void> {
    await page.click("try-it summary");
    await page.waitForSelector("try-it[data-ready]");
    for (const button of await page.locator("try-it button[data-token]").all()) {
      await button.click();
      await page.getByText(wordsOf("vi").gotToken).waitFor();
      await page.locator("try-it [role=status]").evaluate((element) => (element.textContent = ""));
    }
    await page.click("try-it .try-send");
  }

  async function callByKeyboard(page: Page): Promise<void> {
    await page.focus("#try-it .ref-link");
    await tabTo(page, "try-it summary");
    await page.keyboard.press("Enter");
    await page.waitForSelector("try-it[data-ready]");
    const tokens = await page.locator("try-it button[data-token]").count();
    for (let token = 0; token < tokens; token++) {
      await tabTo(page, "try-it button[data-token]");
      await page.keyboard.press("Enter");
      await page.getByText(wordsOf("en").gotToken).waitFor();
      await page.locator("try-it [role=status]").evaluate((element) => (element.textContent = ""));
    }
    await tabTo(page, "try-it .try-send");
    await page.keyboard.press("Enter");
  }

  it("says what is wrong with the form, beside the field and aloud, and goes there", { timeout: 60_000 }, async () => {
    const page = await opened("/reference/etelecom/authorizeShop/");
    await page.fill("#try-body", '{ "shop_id": ');
    await page.click(".try-send");
    expect(await page.locator("#try-body-problem").innerText()).toContain("không phải JSON hợp lệ");
    expect(await status(page)).toContain("không phải JSON hợp lệ");
    expect(await page.locator("#try-body").getAttribute("aria-invalid")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("try-body");
    await page.fill("#try-body", "{}");
    expect(await page.locator("#try-body").getAttribute("aria-invalid")).toBeNull();
    await page.context().close();
  });

  it("names the character of a key that no header can carry, also one that cannot be seen", { timeout: 60_000 }, async () => {
    const page = await opened("/reference/its/authorizeShop/");
    for (const [key, named] of [
      ["khóa", "“ó” (U+00F3)"],
      ["key\u200b1", "(U+200B)"],
      ["key😀", "“😀” (U+1F600)"],
    ] as const) {
      await page.fill("#try-apiKey", key);
      await page.click(".try-send");
      expect(await page.locator("#try-apiKey-problem").innerText()).toContain(named);
      expect(await status(page)).toContain(named);
      expect(await page.locator("#try-apiKey").getAttribute("aria-invalid")).toBe("true");
    }
    await page.context().close();
  });

  it("shows no earlier answer beside a form that was refused", { timeout: 60_000 }, async () => {
    const page = await opened("/en/reference/its/authorizeShop/");
    await page.click(".try-send");
    await page.locator("[data-part=answer]").waitFor();
    await page.fill("#try-body", "{");
    await page.click(".try-send");
    expect(await page.locator("#try-body-problem").innerText()).toContain("is not valid JSON");
    expect(await page.locator("[data-part=result]").isVisible()).toBe(false);
    await page.context().close();
  });

  it.each([
    ["/en/reference/its/authorizeShop/", "apiKey", "Authorization"],
    ["/en/reference/sense-sphere/getUserInfo/", "token", "token="],
  ])("sends a call of %s without its credential, warns, and shows the 401", { timeout: 60_000 }, async (path, name, carried) => {
    const page = await opened(path);
    await page.fill(`#try-${name}`, "");
    await page.click(".try-send");
    await page.locator("[data-part=answer]").waitFor();
    expect(await page.locator("[data-part=code]").innerText()).toMatch(/^401/);
    expect(await page.locator("[data-part=request]").innerText()).not.toContain(carried);
    expect(await page.locator(`#try-${name}-problem`).innerText()).toBe(`${name} is empty: the call goes without a credential.`);
    expect(await page.locator(`#try-${name}`).getAttribute("aria-invalid")).toBeNull();
    await page.context().close();
  });

  it("is open for a reader who comes by the start page's link to it, or by the table of contents", { timeout: 60_000 }, async () => {
    const { page } = await open("/");
    await page.locator(".start-links a", { hasText: "Gọi thử" }).first().click();
    await page.waitForSelector("try-it[data-ready]");
    expect(new URL(page.url()).hash).toBe("#try-it");
    await page.locator("try-it .try-send").waitFor();
    await page.goto(`${site.origin}/reference/its/currentShop/`);
    expect(await page.locator("try-it .try-send").isVisible()).toBe(false);
    await page.locator("starlight-toc a[href='#try-it']").click();
    await page.locator("try-it .try-send").waitFor();
    await page.context().close();
  });

  describe("after the browser has stopped the sandbox", () => {
    async function stopWorker(page: Page): Promise<void> {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("ServiceWorker.enable");
      await devtools.send("ServiceWorker.stopAllWorkers");
    }

    async function getTokens(page: Page): Promise<void> {
      for (const button of await page.locator("try-it button[data-token]").all()) {
        await page.locator("try-it [role=status]").evaluate((element) => (element.textContent = ""));
        await button.click();
        await page.getByText(wordsOf("en").gotToken).waitFor();
      }
    }

    it.each([
      ["chathub/listOrganizations", "#try-companyToken", "Chi nhánh Hà Nội"],
      ["chathub/validateOperatorToken", "#try-body", '"isValid": true'],
    ])("%s is answered by the provider, with a new token, and the reader is told", { timeout: 60_000 }, async (path, field, answer) => {
      const page = await opened(`/en/reference/${path}/`);
      await getTokens(page);
      const first = await page.inputValue(field);
      await stopWorker(page);
      await page.click(".try-send");
      await page.locator("[data-part=answer]", { hasText: answer }).waitFor();
      expect(await page.locator("[data-part=code]").innerText()).toMatch(/^200/);
      expect(await page.inputValue(field)).not.toBe(first);
      expect(await status(page)).toContain(wordsOf("en").sandboxRestarted);
      expect(await status(page)).toContain(wordsOf("en").tokensRenewed);
      await page.click(".try-send");
      await expect.poll(() => status(page)).toMatch(/^200, \d+ ms$/);
      await page.context().close();
    });

    it("leaves a credential alone that the reader has typed", { timeout: 60_000 }, async () => {
      const page = await opened("/en/reference/its/authorizeShop/");
      await page.fill("#try-apiKey", "wrong-key");
      await page.click(".try-send");
      await page.locator("[data-part=answer]").waitFor();
      await stopWorker(page);
      await page.click(".try-send");
      await expect.poll(() => status(page)).toContain(wordsOf("en").sandboxRestarted);
      expect(await status(page)).toMatch(/^401/);
      expect(await status(page)).not.toContain(wordsOf("en").tokensRenewed);
      expect(await page.inputValue("#try-apiKey")).toBe("wrong-key");
      await page.context().close();
    });

    it("a demo token is got in the new world", { timeout: 60_000 }, async () => {
      const page = await opened("/en/reference/chathub/listOrganizations/");
      await getTokens(page);
      await stopWorker(page);
      await getTokens(page);
      await page.click(".try-send");
      await page.locator("[data-part=answer]", { hasText: "Chi nhánh Hà Nội" }).waitFor();
      await page.context().close();
    });
  });

  it("says that a whole number or a UUID is wanted", { timeout: 60_000 }, async () => {
    const operators = await opened("/en/reference/chathub/listOperators/");
    await operators.fill("#try-organizationId", "ten");
    await operators.click(".try-send");
    expect(await operators.locator("#try-organizationId-problem").innerText()).toBe("organizationId must be a whole number.");
    const bot = await opened("/en/reference/sense-sphere/getBotInfo/");
    await bot.fill("#try-bot_uuid", "42");
    await bot.click(".try-send");
    expect(await bot.locator("#try-bot_uuid-problem").innerText()).toContain("has not the right form");
    await Promise.all([operators.context().close(), bot.context().close()]);
  });

  it("shows an error as the provider would answer it", { timeout: 60_000 }, async () => {
    const page = await opened("/en/reference/etelecom/authorizeShop/");
    await page.fill("#try-apiKey", "wrong-key");
    await page.click(".try-send");
    await page.waitForSelector("[data-part=result]:not([hidden])");
    expect(await page.locator("[data-part=code]").innerText()).toMatch(/^401/);
    expect(await page.locator("[data-part=answer]").innerText()).toContain('"code": "unauthenticated"');
    await page.context().close();
  });

  it("keeps the curl command beside it up to date, and lets it be copied", { timeout: 60_000 }, async () => {
    const page = await opened("/reference/its/authorizeShop/");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.selectOption("#try-example", "reconnect");
    const curl = page.locator("[data-part=curl]");
    expect(await curl.innerText()).toContain('"shop_id": "1052570182707778180"');
    await page.fill("#try-apiKey", "another's key");
    expect(await curl.innerText()).toContain(`'Authorization: Bearer another'\\''s key'`);
    await page.click("[data-part=copy]");
    await page.getByText(wordsOf("vi").copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await curl.textContent());
    await page.context().close();
  });

  it("says so where the browser has no service workers", { timeout: 60_000 }, async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
    await page.goto(`${site.origin}/reference/chathub/getCompanyToken/`);
    await page.click("try-it summary");
    await page.waitForSelector("try-it[data-ready]");
    await page.click(".try-send");
    await expect.poll(() => status(page)).toBe(wordsOf("vi").noSandbox);
    await page.context().close();
  });
});
