import { anyone, type Behaviour, type Call, handler, LoginError, type Refusal, type World } from "./behaviour.ts";
import { ClockError, createClock } from "./clock.ts";
import type { Operation } from "./contract.ts";
import type { ControlAccess } from "./control-access.ts";
import { type Fault, FaultError } from "./faults.ts";
import type { Incoming } from "./incoming.ts";
import type { Verdict } from "./journal.ts";
import { operate, readBody } from "./operate.ts";
import { json, type Reply } from "./reply.ts";
import { createRouter, endpointOf, type Router } from "./router.ts";
import type { SessionWorld } from "./session.ts";
import { plainScenario, type Start, StartError } from "./world.ts";

/** What the control operations control. */
export interface Controlled<W extends World> {
  readonly behaviour: Behaviour<W>;
  readonly access: ControlAccess;
  /** Opens a session; undefined when there are too many. */
  openSession(start: Start<W>): SessionWorld<W> | undefined;
  /** Ends a session. False for an unknown one. */
  endSession(id: string): boolean;
  baseUrl(session: SessionWorld<W>, origin: string): string;
  controlUrl(session: SessionWorld<W>, origin: string): string;
}

/** How many sessions a mock holds. */
export const maxSessions = 10_000;

/** Where control lives, below a mock's origin or a session's prefix. */
export const controlPath = "/__mock";

/** The world of the control operations: the session that they control. */
interface ControlWorld<W extends World> extends World {
  readonly state: SessionWorld<W>;
}

/** Answers the control operations of a session; the document that describes them holds for them too. */
export class Control<W extends World> {
  readonly #route: Router<Operation>;
  readonly #handlers: Behaviour<ControlWorld<W>>["handlers"];
  readonly #access: ControlAccess;

  constructor(controlled: Controlled<W>) {
    const { operations } = controlled.behaviour.control.contract;
    this.#route = createRouter(Object.values(operations).map((operation) => endpointOf(operation, controlPath)));
    this.#handlers = handlersOf(controlled);
    this.#access = controlled.access;
    const missing = Object.keys(operations).filter((id) => !(id in this.#handlers));
    if (missing.length > 0) throw new Error(`[partnerkit] control has no handler for ${missing.join(", ")}`);
  }

  /** Answers a request whose path is below `/__mock`. */
  answer(request: Incoming, session: SessionWorld<W>): Reply {
    const forbidden = this.#access(request);
    if (forbidden !== undefined) return problem(403, "refused", forbidden);
    const found = this.#route(request.method, request.path === controlPath ? `${controlPath}/` : request.path);
    if (found.kind === "unknown_path")
      return problem(
        404,
        "unknown",
        `There is no control operation here; ${request.origin}${session.prefix}${controlPath}/openapi.json lists them.`,
      );
    if (found.kind === "wrong_method")
      return problem(405, "refused", `Only ${found.allow.join(" and ")} is possible here.`, { allow: found.allow.join(", ") });
    const { clock } = session;
    const call = {
      request,
      params: found.params,
      state: session,
      switches: {},
      clock,
      link: (path: string) => request.origin + session.prefix + path,
    };
    try {
      const behaviour = { provider: "control", handlers: this.#handlers, refuse };
      return operate(behaviour, found.target, call, readBody(found.target, request), false).reply;
    } catch (error) {
      console.error("[partnerkit] control failed:", error);
      return refuse({ kind: "crash" });
    }
  }
}

type Problem = "refused" | "unknown" | "too_many" | "failed";

function problem(status: number, error: Problem, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return json(status, { error, message }, headers);
}

function refuse(refusal: Refusal): Reply {
  switch (refusal.kind) {
    case "wrong_content_type":
      return problem(400, "refused", "The body must be application/json.");
    case "malformed_json":
      return problem(400, "refused", "The body is not valid JSON.");
    case "body_too_large":
      return problem(400, "refused", "The body is larger than 1 MiB.");
    case "invalid":
      return problem(
        400,
        "refused",
        [...new Set(refusal.violations.map(({ path, message }) => `${path.join(".")} ${message}`))].join("; "),
      );
    default:
      return problem(500, "failed", "The mock failed; its log says why.");
  }
}

const done: Reply = { status: 204, headers: {} };

/** The answer to something that has been done. */
const after = (_: unknown, reply: Reply = done): Reply => reply;

const unknown = (what: string): Reply => problem(404, "unknown", `There is no ${what}.`);

/** Does something that can be impossible; the error's own words are the answer. */
function attempt(act: () => Reply): Reply {
  try {
    return act();
  } catch (error) {
    const refusal = [StartError, LoginError, FaultError, ClockError].some((kind) => error instanceof kind);
    if (!refusal || !(error instanceof Error)) throw error;
    return problem(400, "refused", error.message.replace(/^\[partnerkit\] /, ""));
  }
}

function handlersOf<W extends World>(controlled: Controlled<W>): Behaviour<ControlWorld<W>>["handlers"] {
  type ControlCall = Call<ControlWorld<W>>;
  const { behaviour } = controlled;
  const { actions, control } = behaviour;
  const doing = <Body>(act: (call: ControlCall, body: Body) => Reply) =>
    handler<ControlWorld<W>, undefined, Body>(anyone, (call, _, body) => attempt(() => act(call, body)));
  const timeOf = ({ state: { clock } }: ControlCall) => ({ now: new Date(clock.now()).toISOString(), frozen: clock.frozen });
  const status = (call: ControlCall): Reply =>
    json(200, {
      provider: behaviour.provider,
      scenario: call.state.scenario,
      scenarios: {
        [plainScenario]: "The demo world.",
        ...Object.fromEntries(Object.entries(behaviour.scenarios).map(([name, { description }]) => [name, description])),
      },
      session: call.state.id ?? null,
      baseUrl: controlled.baseUrl(call.state, call.request.origin),
      clock: timeOf(call),
      operations: Object.keys(behaviour.contract.operations),
    });
  const all: Behaviour<ControlWorld<W>>["handlers"] = {
    getStatus: doing(status),
    getDocument: doing((call) => json(200, { ...control.document, servers: [{ url: call.link(controlPath) }] })),
    reset: doing((call, start: Start<W> | undefined) => after(call.state.reset(start), status(call))),
    seed: doing((call, { seed }: { seed: W["seed"] }) => after(call.state.seed(seed), status(call))),
    getSwitches: doing(({ state }) => json(200, state.switches)),
    setSwitches: doing(({ state }, switches: Partial<W["switches"]>) => after(state.setSwitches(switches), json(200, state.switches))),
    getClock: doing((call) => json(200, timeOf(call))),
    setClock: doing((call, { set, advance, frozen }: { set?: string; advance?: number; frozen?: boolean }) => {
      const { clock } = call.state;
      const trial = createClock(); // what cannot be is refused before anything has moved
      trial.freeze(set ?? clock.now());
      trial.advance(advance ?? 0);
      if (frozen === true) clock.freeze(); // first, so that what is set is where it stands
      if (set !== undefined) clock.set(set);
      if (advance !== undefined) clock.advance(advance);
      if (frozen === false) clock.resume();
      return json(200, timeOf(call));
    }),
    listFaults: doing(({ state }) => json(200, state.faults.list())),
    addFault: doing(({ state }, fault: Fault) => json(201, { id: state.faults.add(fault).id, hits: 0, fault })),
    clearFaults: doing(({ state }) => after(state.faults.clear())),
    seedFaults: doing(({ state }, { seed }: { seed: number }) => after(state.faults.seed(seed))),
    removeFault: doing(({ state, params }) => (state.faults.remove(Number(params["id"])) ? done : unknown(`fault ${params["id"]}`))),
    getJournal: doing(({ state, request }) => json(200, exchanges(state, request.query))),
    clearJournal: doing(({ state }) => after(state.journal.clear())),
    getCoverage: doing(({ state }) => json(200, state.coverage.report())),
    clearCoverage: doing(({ state }) => after(state.coverage.clear())),
    createSession: doing(({ request }, start: Start<W> | undefined) => {
      const session = controlled.openSession(start ?? {});
      if (!session) return problem(503, "too_many", `There are ${maxSessions} sessions already. End some.`);
      const { origin } = request;
      return json(201, {
        id: session.id,
        baseUrl: controlled.baseUrl(session, origin),
        controlUrl: controlled.controlUrl(session, origin),
      });
    }),
    endSession: doing(({ params }) => (controlled.endSession(params["id"] ?? "") ? done : unknown(`session ${params["id"]}`))),
    logIn: doing(
      ({ state }, { url, decision = "approve", as }: { url: string; decision?: "approve" | "refuse" | "ignore"; as?: string }) => {
        if (!URL.canParse(url)) throw new LoginError("url is not an address that a browser could open");
        return json(200, state.logIn({ address: new URL(url), decision, ...(as === undefined ? {} : { as }) }));
      },
    ),
    revokeToken: doing(({ state }, { token }: { token: string }) =>
      actions.revokeToken(state.state, token) ? done : unknown("such token"),
    ),
    expireAll: doing(({ state }) => after(actions.expireAll(state.state))),
    unlinkShop: doing(({ state }, { shop_id }: { shop_id: string }) =>
      actions.unlinkShop?.(state.state, shop_id) ? done : unknown(`shop ${shop_id}`),
    ),
    setOperatorStatus: doing(({ state }, { operatorId, status: to }: { operatorId: number; status: 0 | 1 | 2 }) =>
      actions.setOperatorStatus?.(state.state, operatorId, to) ? done : unknown(`operator ${operatorId}`),
    ),
  };
  return all;
}

function exchanges<W extends World>({ journal }: SessionWorld<W>, query: URLSearchParams): unknown {
  const operation = query.get("operation");
  const verdict = query.get("verdict") as Verdict | null; // checked against the document
  const status = query.get("status");
  const last = query.get("last");
  const found = journal.select(
    { ...(operation ? { operation } : {}), ...(verdict ? { verdict } : {}), ...(status ? { status: Number(status) } : {}) },
    last === null ? undefined : Number(last),
  );
  return JSON.parse(JSON.stringify(found)); // the dates become text, and what is undefined is left out
}
