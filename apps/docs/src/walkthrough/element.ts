import type { WalkTexts } from "../data/walk-texts.ts";
import type { Sandbox } from "../sandbox/client.ts";
import { Dock } from "./dock.ts";
import { button, fillIn, h, inline } from "./dom.ts";
import { pageFrame } from "./frame.ts";
import type { Walk } from "./model.ts";
import { Runner } from "./runner.ts";
import { tabStorage } from "./state.ts";
import { stepView } from "./step-view.ts";

/** What the page hands over to be walked. */
export interface WalkPage {
  readonly walk: Walk;
  readonly texts: WalkTexts;
  readonly locale: string;
  /** Path of the callback page. */
  readonly callback: string;
}

/** A page whose flows can be walked. The page holds texts and diagrams; the live parts come when the sandbox is opened. */
export class LoginWalkthrough extends HTMLElement {
  #page: WalkPage | undefined;
  #sandbox: Sandbox | undefined;
  #runner: Runner | undefined;
  #dock: Dock | undefined;
  #frame: HTMLIFrameElement | undefined;
  /** What the reader asked for comes one after the other: a flow that begins again must not meet a step that is still on its way. */
  #doing: Promise<void> = Promise.resolve();
  /** Something that a step's button began is on its way. */
  #stepping = false;
  /** What each step showed last, so that only what changed is made anew. */
  readonly #shown = new Map<string, string>();

  connectedCallback(): void {
    this.#page = JSON.parse(this.querySelector("script[type='application/json']")?.textContent ?? "null") as WalkPage; // written by the page
    this.#openButton.hidden = false;
    this.#openButton.addEventListener("click", () => void this.#open());
    if (!this.#storage.load()) return;
    history.scrollRestoration = "manual"; // the place is known when the walk has been taken up
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#dock?.close();
    this.#sandbox?.close();
  }

  get #known(): WalkPage {
    if (!this.#page) throw new Error("[partnerkit] the page has no walkthrough");
    return this.#page;
  }

  get #openButton(): HTMLButtonElement {
    return this.#part<HTMLButtonElement>("open");
  }

  get #storage() {
    return tabStorage(this.#known.walk.provider);
  }

  #part<Type extends HTMLElement = HTMLElement>(name: string): Type {
    const found = this.querySelector<Type>(`[data-part="${name}"]`);
    if (!found) throw new Error(`[partnerkit] the page has no ${name}`);
    return found;
  }

  #say(text: string): void {
    this.#part("status").replaceChildren(text === "" ? "" : h("span", {}, inline(text)));
  }

  /** Loads the sandbox and takes up a walk that a reload broke off. */
  async #open(): Promise<void> {
    const { walk, texts, locale, callback } = this.#known;
    this.#openButton.disabled = true;
    this.#say(texts.opening);
    const { openSandbox, SandboxUnavailableError } = await import("../sandbox/client.ts");
    try {
      const sandbox = await openSandbox({ name: `logins/${walk.provider}` });
      const before = this.#storage.load();
      this.#sandbox = sandbox;
      this.#runner = new Runner(walk, sandbox, {
        storage: this.#storage,
        callback: new URL(callback, location.origin).href,
        changed: () => this.#render(),
      });
      this.#dock = new Dock(sandbox.control(walk.provider), texts, walk.tokens, locale, (work, said) => this.#act(work, said));
      this.#openButton.hidden = true;
      this.classList.add("walk-live");
      this.#addStarts();
      sandbox.onRestart(() => this.#act(() => this.#restart()));
      if (sandbox.began === "copied") this.#storage.clear(); // that walk goes on in the tab it comes from
      if (before && sandbox.began === "new") this.#act(() => this.#restart(before.workflow, before.day?.id));
      else this.#takeUp();
    } catch (error) {
      this.#openButton.disabled = false;
      const reason = error instanceof SandboxUnavailableError ? texts.unavailable[error.reason] : fillIn(texts.failed, String(error));
      this.#say(`${reason} ${texts.unavailable.otherwise}`);
    }
  }

  #takeUp(): void {
    const { texts } = this.#known;
    const state = this.#runner?.state;
    this.#say(state ? texts.resumed : texts.opened);
    this.#render();
    if (state?.frame !== undefined) this.#showFrame(state.frame);
    if (state) this.#focusStep();
    else this.querySelector<HTMLElement>("[data-begin]")?.focus();
  }

  async #restart(workflow = this.#runner?.state?.workflow, dayId = this.#runner?.state?.day?.id): Promise<void> {
    if (workflow !== undefined) await this.#begin(workflow, dayId);
    this.#say(this.#known.texts.restarted);
  }

  /** Buttons that begin a flow, and those that choose a bad day. */
  #addStarts(): void {
    const { walk, texts } = this.#known;
    for (const { id } of walk.workflows) {
      const begin = button(texts.begin, () => this.#act(() => this.#begin(id)), { class: "walk-go", "data-begin": id });
      this.#part(`begin-${id}`).replaceChildren(begin);
    }
    for (const day of walk.days) {
      const choose = (): void => this.#act(() => this.#begin(day.workflow, day.id), fillIn(texts.chosen, day.title));
      const name = h("span", { class: "sr-only" }, `: ${day.title}`);
      const chooser = button(texts.chooseDay, choose, { "data-day": day.id });
      chooser.append(name);
      this.#part(`day-${day.id}`).replaceChildren(chooser);
    }
  }

  async #begin(workflow: string, dayId?: string): Promise<void> {
    this.#closeFrame();
    const day = this.#known.walk.days.find(({ id }) => id === dayId);
    await this.#runner?.begin(workflow, day);
    await this.#dock?.sync();
    this.#say("");
    this.#focusStep();
  }

  /** Does something that can fail, after what was asked for before; the reader hears how it went. */
  #act(work: () => Promise<void>, said?: string): void {
    this.#doing = this.#doing.then(async () => {
      try {
        await work();
        if (said !== undefined) this.#say(said);
      } catch (error) {
        this.#say(fillIn(this.#known.texts.failed, String(error)));
      }
    });
  }

  /** The same for a step's button: pressed again meanwhile it does nothing, as the flow has gone on by then. */
  #actOnce(work: () => Promise<void>): void {
    if (this.#stepping) return;
    this.#stepping = true;
    this.#act(() => work().finally(() => (this.#stepping = false)));
  }

  #render(): void {
    const { walk, texts } = this.#known;
    const runner = this.#runner;
    if (!runner || !this.#sandbox) return;
    const { state } = runner;
    const baseUrl = this.#sandbox.baseUrl(walk.provider);
    for (const workflow of walk.workflows) {
      const active = workflow.id === state?.workflow;
      const section = this.#part(`flow-${workflow.id}`);
      section.classList.toggle("walk-active", active);
      this.#relabelStart(workflow.id, active);
      for (const step of workflow.steps)
        this.#renderStep(workflow.id, step.id, active ? stepView(step, runner, baseUrl, texts, this.#actions) : []);
      this.#mark(section, active);
      this.#part(`end-${workflow.id}`).hidden = !(active && state?.at === undefined);
    }
    const dock = this.#dock;
    if (!dock || !state) return;
    const place = this.#part(`dock-${state.workflow}`);
    if (dock.element.parentElement !== place) place.replaceChildren(dock.element);
    dock.show(state.tokens);
  }

  #relabelStart(workflow: string, active: boolean): void {
    const { texts } = this.#known;
    const start = this.querySelector(`[data-begin="${workflow}"]`);
    if (start) start.textContent = active ? texts.beginAgain : texts.begin;
  }

  #renderStep(workflow: string, step: string, content: readonly Node[]): void {
    const key = `${workflow}/${step}`;
    const holder = h("div", {}, ...content);
    if (this.#shown.get(key) === holder.innerHTML) return;
    this.#shown.set(key, holder.innerHTML);
    this.#part(`live-${key}`).replaceChildren(...holder.childNodes);
  }

  /** Marks the step that is next and those that are done, in the list and in the diagram. */
  #mark(section: HTMLElement, active: boolean): void {
    const state = this.#runner?.state;
    for (const place of section.querySelectorAll("[data-step]")) {
      const id = place.getAttribute("data-step") ?? "";
      const isNext = active && state?.at === id;
      place.classList.toggle("walk-next", isNext);
      place.classList.toggle("walk-passed", active && state?.results[id]?.outcome === "done");
      if (place instanceof HTMLLIElement) {
        if (isNext) place.setAttribute("aria-current", "step");
        else place.removeAttribute("aria-current");
      }
    }
    const group = section.querySelector("svg .walk-next");
    const scroller = group?.closest<HTMLElement>(".walk-diagram");
    if (group instanceof SVGGraphicsElement && scroller) scroller.scrollTop = Math.max(0, group.getBBox().y - 60);
  }

  readonly #actions = {
    send: (): void => this.#actOnce(() => this.#send()),
    openPage: (): void => this.#actOnce(() => this.#openPage()),
    backTo: (step: string): void =>
      this.#actOnce(async () => {
        this.#closeFrame();
        await this.#runner?.backTo(step);
        this.#focusStep();
      }),
  };

  async #send(): Promise<void> {
    const id = this.#runner?.step?.id;
    await this.#runner?.send();
    await this.#dock?.sync();
    if (id !== undefined) this.#tell(id);
  }

  async #openPage(): Promise<void> {
    const address = await this.#runner?.open();
    await this.#dock?.sync();
    if (address !== undefined) this.#showFrame(address).focus();
  }

  #showFrame(address: string): HTMLIFrameElement {
    const { texts, locale } = this.#known;
    this.#closeFrame();
    const frame = pageFrame(address, texts.frame, locale, (at, said) => this.#act(() => this.#arrived(at, said)));
    this.#frame = frame;
    this.#part(`frame-${this.#runner?.workflow?.id}/${this.#firstPage()}`).replaceChildren(frame);
    return frame;
  }

  /** The step where a visit of the provider's pages begins. */
  #firstPage(): string {
    const { step, workflow } = this.#runner ?? {};
    const steps = workflow?.steps ?? [];
    let index = steps.findIndex(({ id }) => id === step?.id);
    while (steps[index - 1]?.kind === "page") index -= 1;
    return steps[index]?.id ?? "";
  }

  async #arrived(address: string, title: string): Promise<void> {
    const before = this.#runner?.step?.id;
    const last = this.#lastPage();
    await this.#runner?.arrived(address, title);
    const { state } = this.#runner ?? {};
    if (state?.frame === undefined) {
      this.#closeFrame();
      if (last !== undefined) this.#tell(last);
    } else if (before !== undefined && state.at === before && state.results[before]) this.#tell(before);
  }

  #lastPage(): string | undefined {
    const { step, workflow } = this.#runner ?? {};
    const steps = workflow?.steps ?? [];
    let index = steps.findIndex(({ id }) => id === step?.id);
    while (steps[index + 1]?.kind === "page") index += 1;
    return steps[index]?.id;
  }

  #closeFrame(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** Brings the reader to what has happened at a step. */
  #tell(step: string): void {
    const verdict = this.querySelector<HTMLElement>(`.walk-active li[data-step="${step}"] [data-verdict]`);
    verdict?.focus();
    this.#say(verdict ? `${this.#titleOf(step)}: ${verdict.querySelector("strong")?.textContent ?? ""}` : "");
  }

  #titleOf(step: string): string {
    return this.#runner?.workflow?.steps.find(({ id }) => id === step)?.title ?? step;
  }

  #focusStep(): void {
    this.querySelector<HTMLElement>(".walk-active :is(li.walk-next, .walk-end:not([hidden])) h3")?.focus();
  }
}

customElements.define("login-walkthrough", LoginWalkthrough);
