import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Site } from "./site.ts";

/** What the buttons of the mocks' pages say. */
const approve = /^(Đồng ý|Đăng nhập)/;

/** The provider's page in its frame. */
export const providerPage = (page: Page): FrameLocator => page.frameLocator("iframe.walk-frame");

/** Opens a walkthrough and its sandbox. */
export async function openWalk(page: Page, site: Site, path: string): Promise<void> {
  page.setDefaultTimeout(8_000);
  await page.goto(site.page(path));
  await page.click("[data-part=open]");
  await page.locator("[data-begin]").first().waitFor();
}

/** Where a walk stands: over, stopped, at the provider's page, before a request, or on its way. */
export type Standing = "over" | "stopped" | "page" | "request" | "moving";

export const standing = async (page: Page): Promise<Standing> => (await place(page)).stands;

/** Clicks through a flow until it is over or stops. Answers the steps that were sent for. */
export async function walkOn(page: Page): Promise<Standing> {
  for (let step = 0; step < 200; step += 1) {
    const { stands, mark: before } = await place(page);
    if (stands === "over" || stands === "stopped") return stands;
    if (stands === "moving") {
      await page.waitForTimeout(30);
      continue;
    }
    if (stands === "page") await approvePage(page);
    else await page.click("li.walk-next [data-go]");
    await expect.poll(async () => (await place(page)).mark, { timeout: 8_000, interval: 30 }).not.toBe(before);
  }
  throw new Error("the walk does not end");
}

/** Clicks on the provider's page. The frame may be leaving it already; whether the walk goes on is seen afterwards. */
async function approvePage(page: Page): Promise<void> {
  const click = providerPage(page).getByRole("button", { name: approve }).click({ timeout: 2_000 });
  await click.catch(() => {});
}

/** Where a walk stands, and what changes when a step is done: of one moment, as a step may be done between two looks. */
async function place(page: Page): Promise<{ readonly stands: Standing; readonly mark: string }> {
  return page.evaluate(() => {
    const next = document.querySelector<HTMLElement>("li.walk-next");
    const frame = document.querySelector<HTMLIFrameElement>("iframe.walk-frame");
    const inFrame = frame?.contentDocument?.URL;
    const stands = ((): Standing => {
      if (document.querySelector(".walk-active .walk-end:not([hidden])")) return "over";
      if (next?.querySelector("[data-verdict=failed], [data-verdict=refused]")) return "stopped";
      if (frame) return inFrame?.includes("/sandbox/") && frame.contentDocument?.querySelector("button") ? "page" : "moving";
      return next?.querySelector("[data-go]") ? "request" : "moving";
    })();
    // A page in the frame is done when it gives way to another; what is said of the one before it may still come.
    if (stands === "page") return { stands, mark: `${inFrame} ${frame?.contentWindow?.performance.timeOrigin}` };
    return { stands, mark: [next?.dataset["step"], document.querySelectorAll("[data-verdict]").length, inFrame, stands].join(" ") };
  });
}

/** What stands below a step. */
export const stepText = (page: Page, step: string): Promise<string> => page.locator(`.walk-active li[data-step="${step}"]`).innerText();

/** Presses Tab until the focus is on what a selector means, in the page or in the frame in it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press("Tab");
    const hit = await page.evaluate((wanted) => {
      const { activeElement } = document;
      const inside = activeElement instanceof HTMLIFrameElement ? activeElement.contentDocument?.activeElement : activeElement;
      return inside?.matches(wanted) ?? false;
    }, selector);
    if (hit) return;
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}

/** Walks a flow by keyboard alone, from where the focus is. */
export async function walkByKeyboard(page: Page): Promise<Standing> {
  for (let step = 0; step < 200; step += 1) {
    const { stands, mark: before } = await place(page);
    if (stands === "over" || stands === "stopped") return stands;
    if (stands === "moving") {
      await page.waitForTimeout(30);
      continue;
    }
    await tabTo(page, stands === "page" ? "button[value=approve]" : "li.walk-next [data-go]");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await place(page)).mark, { timeout: 8_000, interval: 30 }).not.toBe(before);
  }
  throw new Error("the walk does not end");
}
