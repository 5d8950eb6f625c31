import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage } from "../../../packages/conformance/test/support/browser.ts";
import { type Site, serveDist } from "./support/built-site.ts";

describe.skipIf(!chromiumPath)("the search", { timeout: 60_000 }, () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveDist(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });

  /** All pages that are found for each, best first. */
  async function pagesFor(searches: readonly string[]): Promise<readonly (readonly string[])[]> {
    return Promise.all(
      searches.map(async (words) => {
        const { page } = await openPage(browser);
        await page.goto(`${site.origin}/`);
        await search(page, words);
        const more = page.locator("dialog .pagefind-ui__button");
        while (await more.count()) await more.click();
        await page.locator("dialog .pagefind-ui__loading").first().waitFor({ state: "detached" });
        const links = await page.locator("dialog .pagefind-ui__result-title .pagefind-ui__result-link").all();
        const found = await Promise.all(links.map((link) => link.getAttribute("href")));
        await page.context().close();
        return [...new Set(found.map((link) => `${link}`.replace(/#.*/, "")))];
      }),
    );
  }

  it.each([
    ["xac thuc", "xác thực"],
    ["khong chinh thuc", "không chính thức"],
  ])("finds for %s what it finds for %s", async (plain, marked) => {
    const [without = [], withMarks = []] = await pagesFor([plain, marked]);
    expect(without.length).toBeGreaterThan(0);
    expect(without.toSorted()).toEqual(withMarks.toSorted()); // in which order is for the ranking, which prefers the marks of the words
  });

  it("shows first for xac thuc what it shows first for xác thực", async () => {
    const [without = [], withMarks = []] = await pagesFor(["xac thuc", "xác thực"]);
    expect(without[0]).toBe(withMarks[0]);
  });

  it("finds for dang nhap the pages that it finds for đăng nhập, whose đ is no marked d", async () => {
    const [plain, marked = []] = await pagesFor(["dang nhap", "đăng nhập"]);
    expect(marked).toContain("/logins/");
    expect(new Set(plain).isSupersetOf(new Set(marked))).toBe(true);
  });

  it("leads from an operation's name to its pages first, each named after its provider", async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.origin}/`);
    await search(page, "authorizeShop");
    const titles = page.locator(".pagefind-ui__result-title .pagefind-ui__result-link");
    const first = await titles.evaluateAll((links) =>
      links
        .filter((link) => !link.getAttribute("href")?.includes("#")) // its parts follow a page
        .slice(0, 2)
        .map((link) => [link.getAttribute("href"), link.textContent]),
    );
    expect(first.toSorted()).toEqual([
      ["/reference/etelecom/authorizeShop/", "Kết nối shop, eTelecom"],
      ["/reference/its/authorizeShop/", "Kết nối shop, ITS"],
    ]);
    // What is no text of the page stays out of what is shown, and words of neighbouring elements are words.
    expect(await page.locator(".pagefind-ui__result-excerpt").allInnerTexts()).not.toContainEqual(
      expect.stringMatching(/có tài liệu|tácITS|#/),
    );
    await page.context().close();
  });

  it("speaks Vietnamese, and finds Vietnamese pages there", async () => {
    const { page, elsewhere, errors } = await openPage(browser);
    await page.goto(`${site.origin}/guides/start/`);
    const links = await search(page, "không chính thức");
    expect(links.filter((href) => href.startsWith("/en/"))).toEqual([]);
    const dialog = page.getByRole("dialog", { name: "Tìm kiếm" });
    expect(await dialog.getByRole("textbox").getAttribute("placeholder")).toBe("Tìm kiếm");
    expect(await dialog.locator(".pagefind-ui__message").innerText()).toMatch(/kết quả/);
    expect([elsewhere, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it("speaks English below en, and finds English pages there", async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.origin}/en/guides/start/`);
    const links = await search(page, "unofficial");
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith("/en/"))).toEqual([]);
    expect(await page.locator(".pagefind-ui__message").innerText()).toMatch(/results for unofficial/);
    await page.context().close();
  });
});

/** Opens the dialog with the keyboard, as somebody who searches does, and waits for the answer. */
async function search(page: Page, words: string): Promise<readonly string[]> {
  const dialog = page.getByRole("dialog");
  for (let loads = 1; ; loads += 1) {
    await page.locator("site-search button:enabled").first().waitFor(); // its script has come
    await page.keyboard.press("Control+k");
    const built = await dialog
      .getByRole("textbox")
      .waitFor({ timeout: 8000 })
      .then(
        () => true,
        () => false,
      );
    if (built || loads === 3) break;
    await page.reload(); // Starlight builds the form in an idle moment, and a busy machine may have none
  }
  await dialog.getByRole("textbox").fill(words);
  await dialog.locator(".pagefind-ui__message").filter({ hasText: words }).waitFor();
  await dialog.locator(".pagefind-ui__result-link").first().waitFor();
  await dialog.locator(".pagefind-ui__loading").first().waitFor({ state: "detached" }); // each result comes on its own
  return dialog.locator(".pagefind-ui__result-link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}
