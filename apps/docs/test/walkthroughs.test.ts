import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launch, openPage, type Watched } from "./support/browser.ts";
import { type Site, serveSite } from "./support/site.ts";
import { openWalk, providerPage, standing, stepText, tabTo, walkByKeyboard, walkOn } from "./support/walk.ts";

const flows = [
  ["sense-sphere", "login"],
  ["sense-sphere", "public"],
  ["its", "connect-shop"],
  ["its", "reconnect-shop"],
  ["etelecom", "connect-shop"],
  ["etelecom", "reconnect-shop"],
  ["chathub", "two-level-token"],
] as const;

const languages = [
  ["vi", ""],
  ["en", "en/"],
] as const;

describe.skipIf(!chromiumPath)("a walkthrough", { timeout: 60_000 }, () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  /** Runs with a page of its own; nothing may go elsewhere or wrong in it. */
  async function inPage(work: (page: Page) => Promise<void>, expected: RegExp = /^$/): Promise<void> {
    const watched: Watched = await openPage(browser, site.origin, { viewport: { width: 1280, height: 900 } });
    try {
      await work(watched.page);
      expect(watched.elsewhere).toEqual([]);
      expect(watched.errors.filter((error) => !expected.test(error))).toEqual([]);
    } finally {
      await watched.page.context().close();
    }
  }

  /** What a browser writes on the console for an answer that the bad day asks for. */
  const badAnswers = /the server responded with a status of (4\d\d|50\d)/;

  describe.each(languages)("in %s", (_, prefix) => {
    it.each(flows)("is done by clicking: %s %s", async (provider, flow) => {
      await inPage(async (page) => {
        await openWalk(page, site, `${prefix}logins/${provider}/`);
        await page.click(`[data-begin="${flow}"]`);
        expect(await walkOn(page)).toBe("over");
        expect(await page.locator(".walk-active [data-verdict=done]").count()).toBeGreaterThan(0);
      });
    });

    it.each(flows)("is done by keyboard alone: %s %s", async (provider, flow) => {
      await inPage(async (page) => {
        page.setDefaultTimeout(8_000);
        await page.goto(site.page(`${prefix}logins/${provider}/`));
        await tabTo(page, "[data-part=open]");
        await page.keyboard.press("Enter");
        await page.locator("[data-begin]").first().waitFor();
        if (flow !== (await page.locator("[data-begin]").first().getAttribute("data-begin"))) await tabTo(page, `[data-begin="${flow}"]`);
        await page.keyboard.press("Enter");
        await page.locator("li.walk-next").waitFor();
        expect(await walkByKeyboard(page)).toBe("over");
      });
    });
  });

  it("marks the step that is next in the list and in the diagram", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "logins/its/");
      await page.click('[data-begin="connect-shop"]');
      await page.click("[data-go=ask-for-login]");
      await page.locator("li.walk-next[data-step=open-login-page][aria-current=step]").waitFor();
      expect(await page.locator(".walk-active svg g.walk-next").getAttribute("data-step")).toBe("open-login-page");
      expect(await page.locator(".walk-active svg g.walk-passed").getAttribute("data-step")).toBe("ask-for-login");
    });
  });

  it("sends once for a button that is pressed again while the answer is on its way", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/chathub/");
      await page.click("[data-begin]");
      const send = page.locator("li.walk-next [data-go]");
      await send.evaluate((button: HTMLButtonElement) => {
        for (let presses = 0; presses < 3; presses += 1) button.click();
      });
      await page.locator(".walk-active [data-verdict]").first().waitFor();
      await page.waitForTimeout(500);
      expect(await page.locator(".walk-active [data-verdict]").count()).toBe(1);
      expect(await page.locator("li.walk-next").getAttribute("data-step")).toBe("list-organizations");
    });
  });

  it("carries shop_id and key on, and shows request and answer", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "logins/etelecom/");
      await page.click('[data-begin="connect-shop"]');
      expect(await walkOn(page)).toBe("over");
      const shopId = /shop_id\s+(\d+)/.exec(await stepText(page, "approve"))?.[1] ?? "none";
      expect(await stepText(page, "ask-for-key")).toContain(`"shop_id": "${shopId}"`);
      expect(await stepText(page, "prove-key")).toContain(`Authorization: Bearer shop${shopId}:`);
      expect(await stepText(page, "prove-key")).toContain(`"id": "${shopId}"`);
    });
  });

  it("shows what the browser sent on the provider's pages, without their secrets", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/sense-sphere/");
      await page.click('[data-begin="login"]');
      expect(await walkOn(page)).toBe("over");
      expect(await stepText(page, "authorize")).toMatch(/GET \/auth\/sensesphere-auth\/\?partner_key=/);
      expect(await stepText(page, "sign-in")).toMatch(/POST \/login\//);
      expect(await stepText(page, "consent")).toMatch(
        /POST \/auth\/sensesphere-auth\/consent\/[\s\S]+GET \/auth\/sensesphere-auth\/callback\//,
      );
    });
  });

  it("counts tokens down on the virtual clock", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/its/");
      await page.click('[data-begin="connect-shop"]');
      await page.click("[data-go=ask-for-login]");
      const left = page.locator("[data-token=requestToken] .walk-left");
      await expect.poll(() => left.innerText()).toMatch(/^1[45]:\d\d left$/);
      await page.click('[data-advance="60000"]');
      await expect.poll(() => left.innerText()).toMatch(/^1[34]:\d\d left$/);
      await page.click('[data-advance="900000"]');
      await expect.poll(() => left.innerText()).toBe("expired");
    });
  });

  it("survives a reload between two steps and one on the provider's page", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "logins/etelecom/");
      await page.click('[data-begin="connect-shop"]');
      await page.click("[data-go=check-api-key]");
      await page.click("[data-go=ask-for-login]");
      await page.locator("[data-token=requestToken]").waitFor();
      await page.reload();
      await page.locator("[data-part=status]", { hasText: "Sandbox vẫn còn nguyên" }).waitFor();
      await page.locator("[data-token=requestToken]").waitFor();
      await page.click("[data-go=open-login-page]");
      await providerPage(page).getByRole("button", { name: "Đồng ý" }).waitFor();
      await page.reload();
      await providerPage(page).getByRole("button", { name: "Đồng ý" }).waitFor();
      expect(await walkOn(page)).toBe("over");
    });
  });

  it("goes on in the other language where it was", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "logins/its/");
      await page.click('[data-begin="connect-shop"]');
      await page.click("[data-go=ask-for-login]");
      await page.locator("[data-token=requestToken]").waitFor();
      await page.goto(site.page("en/logins/its/"));
      await page.locator("[data-token=requestToken]").waitFor();
      expect(await walkOn(page)).toBe("over");
    });
  });

  it("comes back to the step where a reload broke it off, and puts the focus there", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/its/");
      await page.click('[data-begin="connect-shop"]');
      await page.click("[data-go=ask-for-login]");
      await page.locator("li.walk-next[data-step=open-login-page]").waitFor();
      await page.reload();
      const heading = page.locator("li.walk-next[data-step=open-login-page] h3");
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
      const { top, height } = await heading.evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        height: window.innerHeight,
      }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(height);
    });
  });

  it("shows what is said at the foot of the window, however far the step is", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/its/");
      await page.click('[data-day="foreign-shop"]');
      const said = page.locator("[data-part=status] span");
      await said.getByText("Bad day chosen").waitFor();
      const { bottom, height } = await said.evaluate((element) => ({
        bottom: element.getBoundingClientRect().bottom,
        height: window.innerHeight,
      }));
      expect(bottom).toBeLessThanOrEqual(height);
      expect(bottom).toBeGreaterThan(height - 80);
    });
  });

  it("begins a walk of its own in a tab that is a copy of another", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/chathub/");
      await page.click('[data-begin="two-level-token"]');
      await page.click("[data-go=get-company-token]");
      await page.locator("[data-token=companyToken]").waitFor();
      const [copy] = await Promise.all([page.context().waitForEvent("page"), page.evaluate(() => void window.open(location.href))]);
      await copy.locator("[data-part=status]", { hasText: "Choose a flow" }).waitFor();
      expect(await copy.locator("li.walk-next").count()).toBe(0);
      await copy.click('[data-day="wrong-password"]');
      await copy.locator("li.walk-next").waitFor();
      expect(await walkOn(copy)).toBe("stopped");
      expect(await walkOn(page)).toBe("over");
    }, badAnswers);
  });

  describe("says so and begins again when the browser has forgotten the sandbox", () => {
    async function forget(page: Page): Promise<void> {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("ServiceWorker.enable");
      await devtools.send("ServiceWorker.stopAllWorkers");
    }

    it.each([
      ["a request is sent", "[data-go=list-organizations]"],
      ["the clock is advanced", "[data-advance='60000']"],
      ["it is begun again", "[data-begin]"],
      ["a bad day is chosen", "[data-day=wrong-password]"],
    ])("and %s", async (_, selector) => {
      await inPage(async (page) => {
        await openWalk(page, site, "en/logins/chathub/");
        await page.click('[data-begin="two-level-token"]');
        await page.click("[data-go=get-company-token]");
        await page.locator("[data-go=list-organizations]").waitFor();
        await forget(page);
        await page.click(selector);
        await page.locator("[data-part=status]", { hasText: "restarted" }).waitFor();
        expect(await page.locator("li.walk-next").getAttribute("data-step")).toBe("get-company-token");
        expect(await walkOn(page)).toBe(selector.includes("data-day") ? "stopped" : "over");
      }, badAnswers);
    });

    it("and the provider's page is answered", async () => {
      await inPage(async (page) => {
        await openWalk(page, site, "en/logins/its/");
        await page.click('[data-begin="connect-shop"]');
        await page.click("[data-go=ask-for-login]");
        await page.click("[data-go=open-login-page]");
        const approve = providerPage(page).getByRole("button", { name: "Approve" });
        await approve.waitFor();
        await forget(page);
        await approve.click();
        await page.locator("[data-part=status]", { hasText: "restarted" }).waitFor();
        expect(await page.locator("li.walk-next").getAttribute("data-step")).toBe("ask-for-login");
        expect(await walkOn(page)).toBe("over");
      }, badAnswers);
    });
  });

  it("has a world of its own in each tab and for each provider", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/its/");
      const others = await Promise.all([page.context().newPage(), page.context().newPage()]);
      await openWalk(others[0], site, "en/logins/its/");
      await openWalk(others[1], site, "en/logins/etelecom/");
      for (const each of [page, ...others]) {
        await each.click('[data-begin="reconnect-shop"]');
        await each.locator("li.walk-next").waitFor();
      }
      await page.click('[data-day="unlinked-shop"]');
      await page.locator("li.walk-next .walk-day").waitFor();
      await page.click("[data-go=ask-with-shop-id]");
      await page.locator("[data-verdict=detour]").waitFor();
      await page.click('[data-advance="86400000"]');
      for (const other of others) {
        expect(await walkOn(other)).toBe("over");
        expect(await other.locator("[data-verdict=detour]").count()).toBe(0);
      }
    });
  });

  it("tells a browser without service workers what else there is", async () => {
    const { page, errors } = await openPage(browser, site.origin, { serviceWorkers: "block" });
    await page.goto(site.page("logins/its/"));
    await page.click("[data-part=open]");
    const status = page.locator("[data-part=status]");
    await status.getByText("từ chối service worker").waitFor();
    expect(await status.innerText()).toContain("npm start");
    expect(await page.locator("[data-part=open]").isEnabled()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("tells a page of an insecure origin the same", async () => {
    const mapped = await launch(["--host-resolver-rules=MAP docs.example.com 127.0.0.1"]);
    const origin = site.origin.replace("127.0.0.1", "docs.example.com");
    const { page } = await openPage(mapped, origin);
    await page.goto(site.page("en/logins/its/").replace("127.0.0.1", "docs.example.com"));
    await page.click("[data-part=open]");
    await page.locator("[data-part=status]", { hasText: "not secure" }).waitFor();
    await mapped.close();
  });

  it("ends where the person refuses: nobody comes back", async () => {
    await inPage(async (page) => {
      await openWalk(page, site, "en/logins/its/");
      await page.click('[data-begin="connect-shop"]');
      await page.click("[data-go=ask-for-login]");
      await page.click("[data-go=open-login-page]");
      await providerPage(page).getByRole("button", { name: "Refuse" }).click();
      await page.locator("[data-verdict=refused]").waitFor();
      expect(await standing(page)).toBe("stopped");
    });
  });
});
