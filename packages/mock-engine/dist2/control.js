import { anyone, handler, LoginError } from "./behaviour.js";
import { operate } from "./operate.js";
import { json } from "./reply.js";
import { createRouter, endpointOf } from "./router.js";
import { plainScenario, StartError } from "./world.js";
/** Where control lives, below a mock's origin or a session's prefix. */
export const controlPath = "/__mock";
/** Answers the control operations of a session; the document that describes them holds for them too. */
export class Control {
    #route;
    #handlers;
    constructor(controlled) {
        const { operations } = controlled.behaviour.control.contract;
        this.#route = createRouter(Object.values(operations).map((operation) => endpointOf(operation, controlPath)));
        this.#handlers = handlersOf(controlled);
    }
    /** Answers a request whose path is below `/__mock`. */
    async answer(request, session) {
        const found = this.#route(request.method, request.path === controlPath ? `${controlPath}/` : request.path);
        if (found.kind === "unknown_path")
            return problem(404, "unknown", `There is no control operation here; ${request.origin}${session.prefix}${controlPath}/openapi.json lists them.`);
        if (found.kind === "wrong_method")
            return problem(405, "refused", `Only ${found.allow.join(" and ")} is possible here.`, { allow: found.allow.join(", ") });
        const { clock } = session;
        const call = {
            request,
            params: found.params,
            state: session,
            switches: {},
            clock,
            link: (path) => request.origin + session.prefix + path,
        };
        const { reply } = await operate({ provider: "control", handlers: this.#handlers, refuse }, found.target, call);
        return reply;
    }
}
function problem(status, error, message, headers = {}) {
    return json(status, { error, message }, headers);
}
function refuse(refusal) {
    switch (refusal.kind) {
        case "wrong_content_type":
            return problem(400, "refused", "The body must be application/json.");
        case "malformed_json":
            return problem(400, "refused", "The body is not valid JSON.");
        case "body_too_large":
            return problem(400, "refused", "The body is larger than 1 MiB.");
        case "invalid":
            return problem(400, "refused", [...new Set(refusal.violations.map(({ path, message }) => `${path.join(".")} ${message}`))].join("; "));
        default:
            return problem(500, "failed", "The mock failed; its log says why.");
    }
}
const done = { status: 204, headers: {} };
/** The answer to something that has been done. */
const after = (_, reply = done) => reply;
const unknown = (what) => problem(404, "unknown", `There is no ${what}.`);
/** Does something that can be impossible; the error's own words are the answer. */
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        const refusal = error instanceof StartError || error instanceof LoginError || error instanceof RangeError;
        if (!refusal)
            throw error;
        return problem(400, "refused", error.message.replace(/^\[partnerkit\] /, ""));
    }
}
function handlersOf(controlled) {
    const { behaviour, coverage } = controlled;
    const { actions, control } = behaviour;
    const doing = (act) => handler(anyone, (call, _, body) => attempt(() => act(call, body)));
    const timeOf = ({ state: { clock } }) => ({ now: new Date(clock.now()).toISOString(), frozen: clock.frozen });
    const status = (call) => json(200, {
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
    const all = {
        getStatus: doing(status),
        getDocument: doing((call) => json(200, { ...control.document, servers: [{ url: call.link(controlPath) }] })),
        reset: doing((call, start) => after(call.state.reset(start), status(call))),
        seed: doing((call, { seed }) => after(call.state.seed(seed), status(call))),
        getSwitches: doing(({ state }) => json(200, state.switches)),
        setSwitches: doing(({ state }, switches) => after(state.setSwitches(switches), json(200, state.switches))),
        getClock: doing((call) => json(200, timeOf(call))),
        setClock: doing((call, { set, advance, frozen }) => {
            const { clock } = call.state;
            if (set !== undefined)
                clock.set(set);
            if (advance !== undefined)
                clock.advance(advance);
            if (frozen === true)
                clock.freeze();
            if (frozen === false)
                clock.resume();
            return json(200, timeOf(call));
        }),
        listFaults: doing(({ state }) => json(200, state.faults.list())),
        addFault: doing(({ state }, fault) => json(201, { id: state.faults.add(fault).id, hits: 0, fault })),
        clearFaults: doing(({ state }) => after(state.faults.clear())),
        seedFaults: doing(({ state }, { seed }) => after(state.faults.seed(seed))),
        removeFault: doing(({ state, params }) => (state.faults.remove(Number(params["id"])) ? done : unknown(`fault ${params["id"]}`))),
        getJournal: doing(({ state, request }) => json(200, exchanges(state, request.query))),
        clearJournal: doing(({ state }) => after(state.journal.clear())),
        getCoverage: doing(() => json(200, coverage.report())),
        clearCoverage: doing(() => after(coverage.clear())),
        createSession: doing(({ request }, start) => {
            const session = controlled.openSession(start ?? {});
            if (!session)
                return problem(503, "too_many", "There are too many sessions. End some.");
            const { origin } = request;
            return json(201, {
                id: session.id,
                baseUrl: controlled.baseUrl(session, origin),
                controlUrl: controlled.controlUrl(session, origin),
            });
        }),
        endSession: doing(({ params }) => (controlled.endSession(params["id"] ?? "") ? done : unknown(`session ${params["id"]}`))),
        logIn: doing(({ state }, { url, decision = "approve", as }) => json(200, state.logIn({ address: new URL(url), decision, ...(as === undefined ? {} : { as }) }))),
        revokeToken: doing(({ state }, { token }) => actions.revokeToken(state.state, token) ? done : unknown("such token")),
        expireAll: doing(({ state }) => after(actions.expireAll(state.state))),
        unlinkShop: doing(({ state }, { shop_id }) => actions.unlinkShop?.(state.state, shop_id) ? done : unknown(`shop ${shop_id}`)),
        setOperatorStatus: doing(({ state }, { operatorId, status: to }) => actions.setOperatorStatus?.(state.state, operatorId, to) ? done : unknown(`operator ${operatorId}`)),
    };
    return all;
}
function exchanges({ journal }, query) {
    const operation = query.get("operation");
    const verdict = query.get("verdict"); // checked against the document
    const status = query.get("status");
    const wanted = journal
        .all()
        .filter((exchange) => (operation === null || exchange.operation === operation) &&
        (verdict === null || exchange.verdict === verdict) &&
        (status === null || exchange.response.status === Number(status)));
    const found = wanted.slice(-Number(query.get("last") ?? wanted.length) || wanted.length);
    // The dates become text, and what is undefined is left out.
    return JSON.parse(JSON.stringify(found));
}
