import {
  type Behaviour,
  type Call,
  type Login,
  LoginError,
  type LoginOutcome,
  type OperationId,
  type PageRoute,
  type World,
} from "./behaviour.ts";
import { type Clock, createClock } from "./clock.ts";
import type { Operation } from "./contract.ts";
import { type Coverage, CoverageCounter } from "./coverage.ts";
import { type Fault, FaultInjector, type Faults, replyOf, spoilDelivery, spoilValue } from "./faults.ts";
import { Incoming } from "./incoming.ts";
import { type Journal, RingJournal } from "./journal.ts";
import type { JournalBudget } from "./journal-budget.ts";
import { type Judged, operate, type RequestBody, readBody } from "./operate.ts";
import { bodyText, type Delivery, type Reply } from "./reply.ts";
import type { Router } from "./router.ts";
import { given, over, type Settled, type Start, StartError, settle } from "./world.ts";

/** A world of its own: state, time, faults, journal and coverage that no other session sees. */
export interface Session<W extends World> {
  /** Its name in addresses: `/__mock/s/<id>`; undefined for the mock's own session, which has no prefix. */
  readonly id: string | undefined;
  /**
   * Answers a request; fits wherever a `fetch` is wanted. It follows no redirect, and throws only what makes `fetch` throw: the
   * reason of an aborted signal, and a `TypeError` for a body that was used up or where a fault resets the connection.
   */
  readonly fetch: (input: Request | URL | string, init?: FetchInit) => Promise<Response>;
  /** The session's time. */
  readonly clock: Clock;
  /** What the provider knows: its accounts, links and tokens. */
  readonly state: W["state"];
  /** What the sources leave open, decided. */
  readonly switches: W["switches"];
  /** What goes wrong. */
  readonly faults: Faults<OperationId<W>>;
  /** What was asked and answered. */
  readonly journal: Journal<W>;
  /** What it has reached of the document. */
  readonly coverage: Coverage;
  /** The base URL that a partner would be issued, for a mock at this origin. Default: `http://127.0.0.1`. */
  baseUrl(origin?: string): string;
  /** Where the session is controlled over HTTP. */
  controlUrl(origin?: string): string;
  /** Starts over as it began, or as is said now: a fresh state, the machine's time, an empty journal, only the scenario's faults. @throws StartError when it cannot start so. */
  reset(start?: Start<W>): void;
  /** Starts over with other data; time, switches, faults and journal stay. @throws StartError for data that does not fit. */
  seed(seed: W["seed"]): void;
  /** Decides some of what the sources leave open otherwise, from now on. @throws StartError for a value that there is not. */
  setSwitches(switches: Partial<W["switches"]>): void;
  /**
   * Answers a login without a browser.
   *
   * @param address - The address that the partner's application would open, such as `auth_url`.
   * @throws LoginError when the address leads to no login, the login has ended, or nobody can sign in as this.
   */
  logIn(address: URL | string, login?: Partial<Omit<Login, "address">>): LoginOutcome;
  /** Ends a token or key at once. False for one that the mock does not know. */
  revokeToken(token: string): boolean;
  /** Ends everything that expires: tokens, login links. */
  expireAll(): void;
  /** Ends the session: its addresses lead nowhere from now on. The mock's own session cannot end. */
  end(): void;
}

/** What `fetch` takes, and where the request comes from: providers limit by address. Default: `127.0.0.1`. */
export interface FetchInit extends RequestInit {
  readonly ip?: string;
}

/** What all sessions of a mock share. */
export interface Shared<W extends World> {
  readonly behaviour: Behaviour<W>;
  readonly route: Router<Operation | PageRoute<W>>;
  /** Counts the calls of all of them. */
  readonly coverage: CoverageCounter;
  readonly journals: JournalBudget;
  /** Path under which the mock is mounted. */
  readonly mount: string;
}

/** When a request came in. */
interface Asked {
  readonly at: number;
  readonly generation: number;
}

/** The inside of a session. */
export class SessionWorld<W extends World> {
  readonly id: string | undefined;
  readonly clock: Clock = createClock();
  readonly faults: FaultInjector;
  readonly journal: RingJournal<W>;
  readonly coverage: CoverageCounter;
  readonly #shared: Shared<W>;
  readonly #began: Start<W>;
  /** Counts resets: what was asked before one is not told after it. */
  #generation = 0;
  #settled: Settled<W>;
  #state: W["state"];

  constructor(shared: Shared<W>, id: string | undefined, start: Start<W>) {
    this.#shared = shared;
    this.id = id;
    this.faults = new FaultInjector(shared.behaviour.contract, shared.behaviour.control.contract);
    this.journal = new RingJournal<W>(shared.journals);
    // The mock's own session stands for the mock.
    this.coverage = id === undefined ? shared.coverage : new CoverageCounter(shared.behaviour.contract, shared.coverage);
    this.#began = start;
    this.#settled = settle(shared.behaviour, start);
    this.#state = this.#stateOf(this.#settled.seed);
    this.#addFaults();
  }

  get state(): W["state"] {
    return this.#state;
  }

  get switches(): W["switches"] {
    return this.#settled.switches;
  }

  get scenario(): string {
    return this.#settled.scenario;
  }

  /** What stands before every path of this session. */
  get prefix(): string {
    return this.#shared.mount + (this.id === undefined ? "" : `/__mock/s/${this.id}`);
  }

  reset(start: Start<W> = {}): void {
    const settled = settle(this.#shared.behaviour, over(this.#began, start));
    this.#stateOf(settled.seed); // whether it can be made is seen before anything changes
    this.clock.reset();
    this.#state = this.#stateOf(settled.seed);
    this.#settled = settled;
    this.#generation += 1;
    this.journal.clear();
    this.#addFaults();
  }

  seed(seed: W["seed"]): void {
    settle(this.#shared.behaviour, { seed });
    this.#state = this.#stateOf(seed);
    this.#settled = { ...this.#settled, seed };
  }

  setSwitches(switches: Partial<W["switches"]>): void {
    settle(this.#shared.behaviour, { switches });
    this.#settled = { ...this.#settled, switches: { ...this.#settled.switches, ...given(switches) } };
  }

  #addFaults(): void {
    this.faults.clear();
    this.faults.seed(1);
    for (const fault of this.#settled.faults) this.faults.add(fault);
  }

  /** A fresh state. Seed data that fits its schema can still contradict itself. */
  #stateOf(seed: W["seed"]): W["state"] {
    const { provider, createState } = this.#shared.behaviour;
    try {
      return createState(this.clock, seed);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.replace(/^\[partnerkit\] /, "") : "its data contradict themselves";
      throw new StartError(`[partnerkit] the ${provider} mock cannot start with this seed: ${reason}`, { cause });
    }
  }

  /** Answers a login without a browser. */
  logIn({ address, decision, as }: Login): LoginOutcome {
    const { behaviour } = this.#shared;
    if (!behaviour.logIn) throw new LoginError(`[partnerkit] ${behaviour.provider} has no login page`);
    if (!decisions.includes(decision))
      throw new LoginError(`[partnerkit] a login is answered by ${decisions.join(", ")}, not "${decision}"`);
    const path = address.pathname.startsWith(`${this.prefix}/`) ? address.pathname.slice(this.prefix.length) : address.pathname;
    const parts = { method: "GET", origin: address.origin, path, search: address.search, headers: {}, ip: "127.0.0.1", body: { text: "" } };
    return behaviour.logIn(this.#callOf(new Incoming(parts), {}), { address, decision, ...(as === undefined ? {} : { as }) });
  }

  /** Answers a request whose path has no prefix any more. */
  answer(request: Incoming, signal?: AbortSignal): Promise<Delivery> | Delivery {
    const asked: Asked = { at: this.clock.now(), generation: this.#generation };
    try {
      const found = this.#shared.route(request.method, request.path);
      if (found.kind !== "found")
        return this.#done(asked, request, { reply: this.refuse(found, request), verdict: found.kind, violations: [] });
      const { target, params } = found;
      const call = this.#callOf(request, params);
      if ("handle" in target) return this.#done(asked, request, { reply: target.handle(call), verdict: "accepted", violations: [] });
      const body = readBody(target, request);
      // What leads to no operation, its Content-Type included, is refused before any fault.
      const faults = isMisdirected(body) ? noFaults : this.faults.hitting(target);
      if (faults.length > 0) return this.#answerBadly(asked, target, call, body, faults, signal);
      return this.#done(asked, request, operate(this.#shared.behaviour, target, call, body), target);
    } catch (error) {
      console.error(`[partnerkit] the ${this.#shared.behaviour.provider} mock failed:`, error);
      return this.#done(asked, request, { reply: this.refuse({ kind: "crash" }, request), verdict: "crash", violations: [] });
    }
  }

  /** Answers with faults, in the order of what they spoil: the value, the answer as it is written, its way, its time. */
  #answerBadly(
    asked: Asked,
    operation: Operation,
    call: Call<W>,
    body: RequestBody,
    faults: readonly Fault[],
    signal: AbortSignal | undefined,
  ): Promise<Delivery> | Delivery {
    const judged = this.#judgeBadly(operation, call, body, faults);
    const reply = faults.reduce((spoiled, fault) => spoilValue(fault, operation, spoiled), judged.reply);
    const delivery = this.#done(asked, call.request, { ...judged, reply }, operation, faults);
    const spoiled = faults.reduce((each, fault) => spoilDelivery(fault, each), delivery);
    const latency = faults.reduce((sum, fault) => sum + (fault.fault === "latency" ? fault.milliseconds : 0), 0);
    return latency === 0 ? spoiled : delay(Math.min(latency, longestDelay), signal).then(() => spoiled);
  }

  /** The answer of the first fault that answers in the provider's place, or the provider's. */
  #judgeBadly(operation: Operation, call: Call<W>, body: RequestBody, faults: readonly Fault[]): Judged {
    for (const fault of faults) {
      const rateLimited = (): Reply => this.refuse({ kind: "rate_limited" }, call.request);
      const reply = replyOf(fault, operation, rateLimited);
      if (reply) return { reply, verdict: "fault", violations: [] };
      if (fault.fault === "reset" && fault.when !== "after") return { reply: { status: 0, headers: {} }, verdict: "fault", violations: [] };
    }
    return operate(this.#shared.behaviour, operation, call, body);
  }

  /** A refusal in the provider's own form. */
  refuse(refusal: Parameters<Behaviour<W>["refuse"]>[0], request: Incoming): Reply {
    return this.#shared.behaviour.refuse(refusal, this.#callOf(request, {}));
  }

  #done(
    { at, generation }: Asked,
    request: Incoming,
    { reply, verdict, violations }: Judged,
    operation?: Operation,
    faults: readonly Fault[] = noFaults,
  ): Delivery {
    const { status, headers } = reply;
    const text = bodyText(reply);
    if (operation && status > 0) this.coverage.count(operation.id, status);
    if (generation === this.#generation)
      this.journal.record({ at, operation, request, verdict, violations, faults, status, headers, text });
    return { status, headers: { date: httpDate(this.clock.now()), ...headers }, body: text };
  }

  #callOf(request: Incoming, params: Readonly<Record<string, string>>): Call<W> {
    const { state, switches, clock, prefix } = this;
    return { request, params, state, switches, clock, link: (path) => request.origin + prefix + path };
  }
}

const decisions: readonly string[] = ["approve", "refuse", "ignore"] satisfies Login["decision"][];

const noFaults: readonly Fault[] = [];

function isMisdirected(body: RequestBody): boolean {
  return body !== undefined && "refusal" in body && body.refusal.kind === "wrong_content_type";
}

let dated: { readonly second: number; readonly text: string } = { second: Number.NaN, text: "" };

/** A moment as HTTP writes it; the last one is kept, because it is asked for many times a second. */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (dated.second !== second) dated = { second, text: new Date(time).toUTCString() };
  return dated.text;
}

/** Timers overflow beyond it and fire at once. */
const longestDelay = 2 ** 31 - 1;

function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", give);
      resolve();
    }, milliseconds) as ReturnType<typeof setTimeout> | number; // a number in browsers
    if (!signal && typeof timer === "object") timer.unref(); // who waits holds a socket; a server that was closed waits for nobody
    signal?.addEventListener("abort", give, { once: true });
    if (signal?.aborted) give();
  });
}
