import type { Control, JournalEntry, Sandbox } from "../sandbox/client.ts";
import { applyDay, hoursAfter } from "./day.ts";
import { type Answer, evaluate, holds, type Scope } from "./expression.ts";
import type { BadDay, CallStep, Input, Json, PageStep, Step, Walk, Workflow } from "./model.ts";
import { pageAddress, requestOf } from "./request.ts";
import { callExchange, readAnswer } from "./send.ts";
import type { Exchange, HeldToken, Result, WalkState, WalkStorage } from "./state.ts";
import { tokenOf } from "./tokens.ts";
import { visitExchanges } from "./visit.ts";

/** Walks a flow step by step, and tells a listener after each change. */
export class Runner {
  readonly #walk: Walk;
  readonly #sandbox: Sandbox;
  readonly #storage: WalkStorage;
  /** The callback that a flow begins with. */
  readonly #ownCallback: string;
  readonly #changed: () => void;
  #state: WalkState | undefined;
  /** The journal's last number before the page that is open was asked for. */
  #seen = 0;

  constructor(walk: Walk, sandbox: Sandbox, options: { storage: WalkStorage; callback: string; changed: () => void }) {
    this.#walk = walk;
    this.#sandbox = sandbox;
    this.#storage = options.storage;
    this.#ownCallback = options.callback;
    this.#changed = options.changed;
    this.#state = sandbox.began === "resumed" ? options.storage.load() : undefined;
  }

  get state(): WalkState | undefined {
    return this.#state;
  }

  get workflow(): Workflow | undefined {
    return this.#walk.workflows.find(({ id }) => id === this.#state?.workflow);
  }

  get step(): Step | undefined {
    return this.#step(this.#state?.at);
  }

  get day(): BadDay | undefined {
    return this.#walk.days.find(({ id }) => id === this.#state?.day?.id);
  }

  get control(): Control {
    return this.#sandbox.control(this.#walk.provider);
  }

  /** Begins a flow in a fresh world, on a good day or a bad one. */
  async begin(workflowId: string, day?: BadDay): Promise<void> {
    const workflow = this.#walk.workflows.find(({ id }) => id === workflowId);
    if (!workflow) throw new Error(`[partnerkit] there is no flow ${workflowId}`);
    await this.control.reset();
    const inputs = await this.#inputsOf(workflow);
    const state: WalkState = { workflow: workflowId, at: workflow.steps[0]?.id, inputs, outputs: {}, results: {}, tokens: [] };
    this.#set(day ? { ...state, day: { id: day.id, happened: false } } : state);
  }

  /** Forgets the walk. */
  stop(): void {
    this.#state = undefined;
    this.#storage.clear();
    this.#changed();
  }

  /** Sends the request of the step that is next. */
  async send(): Promise<void> {
    const step = this.step;
    if (step?.kind !== "call") return;
    await this.#haveTheDay(step);
    const request = requestOf(step, this.#sandbox.baseUrl(this.#walk.provider), this.scope);
    const exchange = await callExchange(this.#sandbox, request);
    const answer = exchange.answer && readAnswer(exchange.answer);
    if (answer) await this.#judge(step, [exchange], answer);
    else this.#finish(step, { outcome: "failed", exchanges: [exchange] });
  }

  /** Asks for the provider's page: the address that a frame is to open. */
  async open(): Promise<string> {
    const step = this.step;
    if (step?.kind !== "page") throw new Error("[partnerkit] the flow is at no page");
    await this.#haveTheDay(step);
    this.#seen = last(await this.control.journal());
    const frame = pageAddress(step, this.scope);
    this.#set({ ...this.#known(), frame });
    return frame;
  }

  /** What the frame shows now: a page of the provider, or the callback with what it received. */
  async arrived(address: string, title: string): Promise<void> {
    const journal = await this.control.journal();
    const entries = journal.filter(({ number, operation }) => number > this.#seen && operation === undefined);
    this.#seen = last(journal);
    const exchanges = visitExchanges(entries);
    if (address.startsWith(this.#callback ?? this.#ownCallback)) return this.#returned(new URL(address), exchanges);
    this.#set({ ...this.#known(), frame: address });
    const bad = exchanges.some(({ answer }) => (answer?.status ?? 0) >= 400);
    const step = this.step;
    if (step?.kind !== "page") return;
    if (bad) return this.#finish(step, { outcome: "failed", exchanges, page: title });
    const refused = exchanges.some(({ request, answer }) => request.method === "POST" && answer?.status === 200);
    if (refused) return this.#finish(step, { outcome: "refused", exchanges, page: title });
    this.#advancePages(exchanges);
  }

  /** Goes back to a step and does it again; what came after it is forgotten. */
  async backTo(stepId: string): Promise<void> {
    const state = this.#known();
    const workflow = this.workflow;
    if (!workflow) return;
    const from = workflow.steps.findIndex(({ id }) => id === stepId);
    const kept = new Set(workflow.steps.slice(0, from).map(({ id }) => id));
    const keep = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).filter(([id]) => kept.has(id)));
    const inputs = this.day?.restores ? await this.#inputsOf(workflow) : state.inputs;
    const { frame: _, ...rest } = state;
    this.#set({ ...rest, at: stepId, inputs, outputs: keep(state.outputs), results: keep(state.results) });
  }

  /** What the expressions of the flow see now. */
  get scope(): Scope {
    const { inputs, outputs } = this.#known();
    const scope: Scope = { inputs, outputs };
    const addressOf = (id: string): string => {
      const step = this.#step(id);
      return step?.kind === "page" ? pageAddress(step, scope) : "";
    };
    return { ...scope, addressOf };
  }

  #step(id: string | undefined): Step | undefined {
    return this.workflow?.steps.find((step) => step.id === id);
  }

  #known(): WalkState {
    if (!this.#state) throw new Error("[partnerkit] no flow has begun");
    return this.#state;
  }

  #set(state: WalkState): void {
    this.#state = state;
    this.#storage.save(state);
    this.#changed();
  }

  /** Where the flow wants the person back: it may have begun on the page of the other language, which has another address. */
  get #callback(): string | undefined {
    const { inputs = {} } = this.workflow ?? {};
    const name = Object.keys(inputs).find((each) => isCallback(inputs[each]));
    const value = name === undefined ? undefined : this.#state?.inputs[name];
    return typeof value === "string" ? value : undefined;
  }

  async #inputsOf({ inputs }: Workflow): Promise<Readonly<Record<string, Json>>> {
    const { now } = await this.control.clock();
    const values = Object.entries(inputs).map(([name, input]): [string, Json] => {
      if (typeof input !== "object") return [name, input];
      if ("hoursAhead" in input) return [name, hoursAfter(now, input.hoursAhead)];
      return [name, input.from === "callback" ? this.#ownCallback : this.#sandbox.baseUrl(this.#walk.provider)];
    });
    return Object.fromEntries(values);
  }

  /** A bad day happens once, just before its step. */
  async #haveTheDay(step: Step): Promise<void> {
    const { day } = this;
    const state = this.#known();
    if (!day || state.day?.happened || day.before !== step.id) return;
    this.#set({ ...(await applyDay(day, state, this.scope, this.#sandbox, this.control)), day: { id: day.id, happened: true } });
  }

  async #judge(step: CallStep, exchanges: readonly Exchange[], answer: Answer): Promise<void> {
    const scope = { ...this.scope, answer };
    const unmet = step.criteria.filter((criterion) => !holds(criterion, scope)).map(({ condition }) => condition);
    const detour = unmet.length > 0 && step.detour?.criteria.every((criterion) => holds(criterion, scope)) ? step.detour : undefined;
    if (unmet.length > 0 && !detour) return this.#finish(step, { outcome: "failed", exchanges, unmet });
    await this.#yield(step, scope, answer);
    if (detour) this.#finish(step, { outcome: "detour", exchanges }, detour.step);
    else this.#finish(step, { outcome: "done", exchanges }, this.#after(step));
  }

  /** Keeps what a step yields; tokens are watched. */
  async #yield(step: Step, scope: Scope, answer: Answer): Promise<void> {
    const found = Object.entries(step.outputs).map(([name, expression]): [string, Json] => [name, evaluate(expression, scope) ?? null]);
    const state = this.#known();
    const now = Date.parse((await this.control.clock()).now);
    const tokens = found.flatMap(([name, value]): HeldToken[] => {
      const kind = this.#walk.tokens[name];
      return kind && typeof value === "string" ? [tokenOf(name, kind, value, answer, now)] : [];
    });
    const others = state.tokens.filter(({ output }) => !tokens.some((token) => token.output === output));
    this.#state = { ...state, outputs: { ...state.outputs, [step.id]: Object.fromEntries(found) }, tokens: [...others, ...tokens] };
  }

  /** The step that follows a success: after a detour it is the one that asked for it. */
  #after(step: Step): string | undefined {
    const steps = this.workflow?.steps ?? [];
    if (step.aside) return steps.find(({ detour }) => detour?.step === step.id)?.id;
    return steps.slice(steps.indexOf(step) + 1).find(({ aside }) => !aside)?.id;
  }

  /** Keeps how a step went. The flow stays at a step that failed; `next` is undefined where it is over. */
  #finish(step: Step, result: Result, next?: string): void {
    const state = this.#known();
    const stays = result.outcome === "failed" || result.outcome === "refused";
    const earlier = step.kind === "page" ? (state.results[step.id]?.exchanges ?? []) : [];
    const kept = { ...result, exchanges: [...earlier, ...result.exchanges] };
    this.#set({ ...state, at: stays ? step.id : next, results: { ...state.results, [step.id]: kept } });
  }

  /** Pages that the person has passed: each step that one of the requests was for. Answers the requests of the step that is next. */
  #advancePages(exchanges: readonly Exchange[]): readonly Exchange[] {
    let passed: Step | undefined;
    const left: Exchange[] = [];
    for (const exchange of exchanges) {
      const step = this.step;
      if (step?.kind === "page" && !this.#isLastPage(step) && isFor(step, exchange, this.scope)) {
        passed = step;
        this.#finish(step, { outcome: "done", exchanges: [exchange] }, this.#after(step));
      } else if (passed && exchange.request.method === "GET")
        this.#finish(passed, { outcome: "done", exchanges: [exchange] }, this.#state?.at);
      else left.push(exchange);
    }
    return left;
  }

  async #returned(address: URL, exchanges: readonly Exchange[]): Promise<void> {
    const own = this.#advancePages(exchanges);
    const step = this.#lastPage();
    if (!step) return;
    const callback = Object.fromEntries(address.searchParams);
    const answer: Answer = { status: 200, headers: {}, body: callback };
    const scope = { ...this.scope, answer };
    const unmet = step.criteria.filter((criterion) => !holds(criterion, scope)).map(({ condition }) => condition);
    await this.#yield(step, scope, answer);
    const { frame: _, ...rest } = this.#known();
    this.#state = rest;
    if (unmet.length > 0) this.#finish(step, { exchanges: own, callback, outcome: "failed", unmet });
    else this.#finish(step, { exchanges: own, callback, outcome: "done" }, this.#after(step));
  }

  #lastPage(): PageStep | undefined {
    const steps = this.workflow?.steps ?? [];
    return steps
      .slice(steps.findIndex(({ id }) => id === this.#state?.at))
      .find((step): step is PageStep => step.kind === "page" && this.#isLastPage(step));
  }

  #isLastPage(step: Step): boolean {
    const steps = this.workflow?.steps ?? [];
    return steps[steps.indexOf(step) + 1]?.kind !== "page";
  }
}

function isCallback(input: Input | undefined): boolean {
  return typeof input === "object" && "from" in input && input.from === "callback";
}

function isFor(step: PageStep, { request }: Exchange, scope: Scope): boolean {
  const address = pageAddress(step, scope);
  return (
    request.method === step.method && URL.canParse(address) && new URL(address).pathname.endsWith(request.address.split("?", 1)[0] ?? "?")
  );
}

function last(journal: readonly JournalEntry[]): number {
  return journal.at(-1)?.number ?? 0;
}
