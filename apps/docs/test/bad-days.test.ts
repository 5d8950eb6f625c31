import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { days } from "../src/lib/flow/data.ts";
import { chromiumPath, launch, openPage } from "./support/browser.ts";
import { type Site, serveSite } from "./support/site.ts";
import { openWalk, stepText, walkOn } from "./support/walk.ts";

/** What a bad day shows at its step, in English, and how one gets out of it; without a way out there is none. */
interface Expected {
  readonly shows: readonly (string | RegExp)[];
  readonly wayOut?: "again" | "back" | "wait and again";
  /** The step that stops, where it is not the day's own. */
  readonly stops?: string;
}

const expected: Readonly<Record<string, Expected>> = {
  "unlinked-shop": { shows: ["Answer: 200", '"type": "shop_request"'] },
  "expired-request": { shows: ["410", "Link expired"], wayOut: "back" },
  "foreign-shop": { shows: ["Answer: 403", "permission_denied", "never logged in through this partner"] },
  "revoked-key": { shows: ["Answer: 401", /Cause: .*unlinked/], wayOut: "back" },
  "rate-limit": { shows: ["Answer: 429", "retry-after: 2", "resource_exhausted"], wayOut: "again" },
  outage: { shows: ["Answer: 503", "text/html"], wayOut: "again" },
  "account-closed": { shows: ["Answer: 503", "account_closed", "this 503 is permanent"] },
  "rotated-token": { shows: ["Answer: 401", "Invalid or expired token", "revoked by a newer one"], wayOut: "back" },
  "revoked-token": { shows: ["Answer: 401", "Invalid or expired token"], wayOut: "back" },
  "expired-token": { shows: ["Answer: 401", "Token expired"], wayOut: "back" },
  "other-user": { shows: ["Answer: 404", "does not match the token"], wayOut: "back" },
  "login-rate-limit": { shows: ["Answer: 403", "Too many attempts"], wayOut: "wait and again" },
  "profile-outage": { shows: ["Answer: 502"], wayOut: "again" },
  "twenty-five-hours": { shows: ["Answer: 400", "24 hours ahead"], wayOut: "back" },
  "wrong-password": { shows: ["Answer: 401", "Login or password is wrong"], wayOut: "back" },
  "revoked-company-token": { shows: ["Answer: 403", "was revoked"], wayOut: "back" },
  "expired-operator-token": { shows: ["Answer: 200", '"isValid": false'], wayOut: "back" },
  "operator-left": { shows: ["Answer: 403", "inactive"] },
  "chathub-rate-limit": { shows: ["Answer: 429", "retry-after: 2"], wayOut: "again" },
  "chathub-outage": { shows: ["Answer: 504", "text/html"], wayOut: "again" },
};

const all = days.flatMap((day) => day.providers.map((provider) => [provider, day.id, day] as const));

describe.skipIf(!chromiumPath)("a bad day", { timeout: 60_000 }, () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  /** Does what the page advises. */
  async function getOut(page: Page, way: NonNullable<Expected["wayOut"]>): Promise<void> {
    if (way === "wait and again") {
      await page.click('[data-advance="60000"]');
      await page.locator("[data-part=status]", { hasText: "has run on" }).waitFor();
    }
    await page.click(way === "back" ? "li.walk-next [data-back]" : "li.walk-next [data-go]");
    await page.locator("li.walk-next [data-verdict=failed]").waitFor({ state: "detached" });
  }

  it.each(all)("of %s: %s", async (provider, id, day) => {
    const { page, elsewhere } = await openPage(browser, site.origin);
    const { shows, wayOut } = expected[id] ?? { shows: ["this bad day is not expected"] };
    await openWalk(page, site, `en/logins/${provider}/`);
    await page.click(`[data-day="${id}"]`);
    await page.locator("[data-part=status]", { hasText: "Bad day chosen" }).waitFor();
    const stands = await walkOn(page);
    const text = await stepText(page, day.before);
    for (const sign of shows)
      if (stands === "stopped") expect(text).toMatch(sign instanceof RegExp ? sign : new RegExp(escapeRegExp(sign)));
    if (id === "unlinked-shop") {
      expect(stands).toBe("over"); // its way out is the detour
      expect(await stepText(page, "approve-again")).toContain("shop_id");
    } else {
      expect(stands).toBe("stopped");
      expect(text).toContain(`The bad day “${day.title.en}” has happened.`);
      expect(text).toContain(day.todo.en.replaceAll("`", ""));
    }
    if (wayOut) {
      await getOut(page, wayOut);
      expect(await walkOn(page)).toBe("over");
    }
    expect(elsewhere).toEqual([]);
    await page.context().close();
  });
});

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
