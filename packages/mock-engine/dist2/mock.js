import { refuseMisfits } from "./check.js";
import { Control, controlPath } from "./control.js";
import { preflight, readable } from "./cors.js";
import { CoverageCounter } from "./coverage.js";
import { Incoming } from "./incoming.js";
import { randomText } from "./random.js";
import { bodyText, json } from "./reply.js";
import { createRouter, endpointOf } from "./router.js";
import { httpDate, SessionWorld } from "./session.js";
import { incomingOf, responseOf } from "./web.js";
/** How many sessions a mock holds. */
const maxSessions = 10_000;
/**
 * Makes a mock of a behaviour.
 *
 * A request passes: session, route, faults, Content-Type, credential, check against the document, behaviour, check of the
 * answer, faults again, journal. The first failure answers, in the provider's own words. An answer that leaves the
 * document becomes a 500 that says where, so that a mock cannot drift from its spec unnoticed.
 *
 * @throws ContractError when an example of the document does not fit its schema.
 * @throws StartError for an unknown scenario, and for a seed or switches that do not fit.
 */
export function createMock(behaviour, { mount = "", cors = true, ...start } = {}) {
    refuseMissingHandlers(behaviour);
    refuseMisfits(behaviour.contract);
    const coverage = new CoverageCounter(behaviour.contract);
    const route = createRouter([
        ...Object.values(behaviour.contract.operations).map((operation) => endpointOf(operation, behaviour.basePath)),
        ...behaviour.pages.map((page) => ({ method: page.method, path: page.path, target: page })),
    ]);
    const shared = { behaviour, route, coverage, mount };
    const own = new SessionWorld(shared, undefined, start);
    const sessions = new Map();
    const openSession = (wanted) => {
        if (sessions.size >= maxSessions)
            return undefined;
        const session = new SessionWorld(shared, randomText(12), { ...start, ...wanted });
        sessions.set(session.id ?? "", session);
        return session;
    };
    const baseUrl = (session, origin = "http://127.0.0.1") => origin + session.prefix + behaviour.basePath;
    const controlUrl = (session, origin = "http://127.0.0.1") => origin + session.prefix + controlPath;
    const control = new Control({ behaviour, coverage, openSession, endSession: (id) => sessions.delete(id), baseUrl, controlUrl });
    const deliver = (session, reply) => ({
        status: reply.status,
        headers: { date: httpDate(session.clock.now()), ...reply.headers },
        body: bodyText(reply),
    });
    const lost = (message) => deliver(own, json(404, { error: "unknown", message }));
    /** Finds the session that a path names, and answers what is not the provider's. */
    const direct = async (request, signal) => {
        const path = unmounted(request.path, mount);
        if (path === undefined)
            return lost(`This mock is mounted at ${mount}.`);
        if (!path.startsWith(controlPath))
            return own.answer(mount === "" ? request : request.with({ path }), signal);
        const [, id, rest] = /^\/__mock\/s\/([\w-]+)(\/.*)?$/.exec(path) ?? [];
        const session = id === undefined ? own : sessions.get(id);
        if (!session)
            return lost(`There is no session ${id}. POST ${request.origin}${mount}${controlPath}/sessions opens one.`);
        const inner = request.with({ path: id === undefined ? path : (rest ?? "/") });
        if (!isControl(inner.path))
            return session.answer(inner, signal);
        return deliver(session, await control.answer(inner, session));
    };
    const answer = async (request, signal) => {
        const asked = cors ? preflight(request) : undefined;
        if (asked)
            return asked;
        const delivery = await direct(request, signal);
        return cors && request.header("origin") !== undefined ? readable(delivery) : delivery;
    };
    const badRequest = () => deliver(own, own.refuse({ kind: "bad_request" }, nowhere));
    const facade = (session) => ({
        id: session.id,
        fetch: async (input, { ip = "127.0.0.1", ...init } = {}) => {
            const request = input instanceof Request && Object.keys(init).length === 0 ? input : new Request(input, init);
            request.signal.throwIfAborted();
            const incoming = await incomingOf(request, ip);
            const inside = session.id === undefined || incoming.path.startsWith(`${session.prefix}/`);
            return responseOf(await answer(inside ? incoming : incoming.with({ path: session.prefix + incoming.path }), request.signal), request);
        },
        clock: session.clock,
        get state() {
            return session.state;
        },
        get switches() {
            return session.switches;
        },
        faults: session.faults, // it refuses operations that the contract lacks
        journal: session.journal,
        baseUrl: (origin) => baseUrl(session, origin),
        controlUrl: (origin) => controlUrl(session, origin),
        reset: (wanted) => session.reset({ ...start, ...wanted }),
        seed: (seed) => session.seed(seed),
        setSwitches: (switches) => session.setSwitches(switches),
        logIn: (address, { decision = "approve", as } = {}) => session.logIn({ address: new URL(address), decision, ...(as === undefined ? {} : { as }) }),
        end: () => void (session.id !== undefined && sessions.delete(session.id)),
    });
    // A spread would read the getters once.
    return Object.defineProperties(facade(own), {
        provider: { value: behaviour.provider, enumerable: true },
        coverage: { value: coverage, enumerable: true },
        session: {
            value: (wanted = {}) => {
                const session = openSession(wanted);
                if (!session)
                    throw new RangeError(`[partnerkit] there are ${maxSessions} sessions already; end some`);
                return facade(session);
            },
        },
        listen: {
            value: async (options = {}) => {
                const { listen } = await import("./node.js");
                return listen({ answer, badRequest, baseUrl: (origin) => baseUrl(own, origin), controlUrl: (origin) => controlUrl(own, origin) }, options);
            },
        },
    }); // the session's members and these four are a mock's
}
/** Stands for a request that cannot be read. */
const nowhere = new Incoming({
    method: "GET",
    origin: "http://127.0.0.1",
    path: "/",
    search: "",
    headers: {},
    ip: "127.0.0.1",
    body: { text: "" },
});
function isControl(path) {
    return path === controlPath || path.startsWith(`${controlPath}/`);
}
/** The path below a mount; undefined for one that is not below it. */
function unmounted(path, mount) {
    if (mount === "")
        return path;
    if (path === mount)
        return "/";
    return path.startsWith(`${mount}/`) ? path.slice(mount.length) : undefined;
}
function refuseMissingHandlers({ provider, contract, handlers }) {
    const missing = Object.keys(contract.operations).filter((id) => !(id in handlers));
    if (missing.length > 0)
        throw new Error(`[partnerkit] the ${provider} mock has no handler for ${missing.join(", ")}`);
}
