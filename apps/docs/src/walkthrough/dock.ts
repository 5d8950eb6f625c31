import type { WalkTexts } from "../data/walk-texts.ts";
import type { Control } from "../sandbox/client.ts";
import { button, fillIn, h } from "./dom.ts";
import type { TokenKind } from "./model.ts";
import type { HeldToken } from "./state.ts";
import { leftText, shortened } from "./tokens.ts";

const minute = 60_000;

/** The clock of the world, and the tokens that it counts down. */
export class Dock {
  readonly element: HTMLElement;
  readonly #control: Control;
  readonly #texts: WalkTexts;
  readonly #kinds: Readonly<Record<string, TokenKind>>;
  readonly #time = h("time", { class: "walk-time" });
  readonly #list = h("ul", { class: "walk-tokens" });
  readonly #timer: ReturnType<typeof setInterval>;
  #tokens: readonly HeldToken[] = [];
  /** How far the world's clock is ahead of the machine's. */
  #ahead = 0;

  constructor(
    control: Control,
    texts: WalkTexts,
    kinds: Readonly<Record<string, TokenKind>>,
    locale: string,
    act: (work: () => Promise<void>, said?: string) => void,
  ) {
    this.#control = control;
    this.#texts = texts;
    this.#kinds = kinds;
    const format = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "medium", timeZone: "UTC" });
    const steps = [
      [fillIn(texts.minutes, "1"), minute],
      [fillIn(texts.minutes, "15"), 15 * minute],
      [fillIn(texts.hours, "24"), 24 * 60 * minute],
      [fillIn(texts.days, "30"), 30 * 24 * 60 * minute],
    ] as const;
    const buttons = steps.map(([label, milliseconds]) =>
      button(label, () => act(() => this.#advance(milliseconds), texts.advanced), { "data-advance": String(milliseconds) }),
    );
    this.element = h(
      "div",
      { class: "walk-dock" },
      h(
        "div",
        {},
        h("h2", { class: "walk-dock-title" }, texts.clock),
        h("p", {}, this.#time, " UTC"),
        h("div", { class: "walk-actions", role: "group", "aria-label": texts.clockHint }, ...buttons),
      ),
      h("div", {}, h("h2", { class: "walk-dock-title" }, texts.tokens), this.#list),
    );
    const tick = (): void => {
      this.#time.textContent = format.format(this.#now());
      this.#count();
    };
    this.#timer = setInterval(tick, 1000);
    tick();
    act(() => this.sync());
  }

  /** Asks the world what time it is. */
  async sync(): Promise<void> {
    this.#ahead = Date.parse((await this.#control.clock()).now) - Date.now();
    this.#count();
  }

  show(tokens: readonly HeldToken[]): void {
    this.#tokens = tokens;
    const items = tokens.map(({ output, value }) => {
      const kind = this.#kinds[output];
      return h(
        "li",
        { "data-token": output },
        h("strong", {}, kind?.name ?? output),
        " ",
        h("code", { title: value }, shortened(value)),
        " · ",
        h("span", { class: "walk-left" }),
        h("span", { class: "walk-note" }, kind?.note ?? ""),
      );
    });
    this.#list.replaceChildren(...(items.length > 0 ? items : [h("li", {}, this.#texts.noTokens)]));
    this.#count();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #now(): number {
    return Date.now() + this.#ahead;
  }

  async #advance(milliseconds: number): Promise<void> {
    await this.#control.advance(milliseconds);
    await this.sync();
  }

  #count(): void {
    for (const { output, endsAt } of this.#tokens) {
      const item = this.#list.querySelector(`[data-token="${output}"] .walk-left`);
      if (!item) continue;
      const left = endsAt === null ? undefined : endsAt - this.#now();
      const { noEnd, over, dayCount, left: text } = this.#texts;
      item.textContent = left === undefined ? noEnd : left <= 0 ? over : fillIn(text, leftText(left, dayCount));
      item.classList.toggle("walk-over", left !== undefined && left <= 0);
    }
  }
}
