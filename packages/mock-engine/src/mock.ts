import type { Behaviour, PageRoute, World } from "./behaviour.ts";
import { refuseMisfits } from "./check.ts";
import type { Operation } from "./contract.ts";
import { Control, controlPath, maxSessions } from "./control.ts";
import { controlAccess } from "./control-access.ts";
import { preflight, readable } from "./cors.ts";
import { type Coverage, CoverageCounter } from "./coverage.ts";
import { Incoming } from "./incoming.ts";
import { JournalBudget } from "./journal-budget.ts";
import type { Listening, ListenOptions } from "./node.ts";
import { randomText } from "./random.ts";
import { bodyText, type Delivery, json, type Reply } from "./reply.ts";
import { createRouter, endpointOf } from "./router.ts";
import { httpDate, type Session, SessionWorld } from "./session.ts";
import { incomingOf, responseOf } from "./web.ts";
import { over, type Start } from "./world.ts";

/** Options of a mock. */
export interface MockOptions<W extends World> extends Start<W> {
  /** Path under which the mock is mounted, such as `/sandbox/etelecom`; every address that it emits keeps it. Default: none. */
  readonly mount?: string;
  /** Whether pages of other origins may call it from a browser. Default: `true`. Who may control it is another matter. */
  readonly cors?: boolean;
  /**
   * Origins whose pages may control it from a browser, such as `https://docs.example.com`; `*` stands for all. Its own
   * origin and those of loopback always may. Default: no other.
   */
  readonly controlOrigins?: readonly string[];
}

/** What every mock and session has, whichever the provider: for code that takes any. */
export type AnySession = Pick<Session<World>, "id" | "fetch" | "clock" | "baseUrl" | "controlUrl" | "logIn"> & { reset(): void };

/** A mock of a provider. What it has of a session is its own session, the one without a prefix. */
export interface Mock<W extends World> extends Omit<Session<W>, "end"> {
  /** The provider's id. */
  readonly provider: string;
  /** What all sessions together have reached of the document. */
  readonly coverage: Coverage;
  /** Opens an isolated world. @throws StartError when it cannot start so, RangeError when there are 10 000 already. */
  session(start?: Start<W>): Session<W>;
  /** Serves the mock over HTTP, on loopback unless told otherwise. Node only. */
  listen(options?: ListenOptions): Promise<Listening>;
}

/**
 * Makes a mock of a behaviour.
 *
 * A request passes: session, route, faults, Content-Type, credential, check against the document, behaviour, check of the
 * answer, faults again, journal. The first failure answers, in the provider's own words. An answer that leaves the
 * document becomes a 500 that says where, so that a mock cannot drift from its spec unnoticed.
 *
 * @throws ContractError when an example of the document does not fit its schema.
 * @throws StartError for an unknown scenario, a seed or switches that do not fit, and a control origin that is none.
 * @throws RangeError for a mount that is no path.
 */
export function createMock<W extends World>(behaviour: Behaviour<W>, options: MockOptions<W> = {}): Mock<W> {
  const { mount: given = "", cors = true, controlOrigins = [], ...start } = options;
  const mount = mountOf(given);
  refuseMissingHandlers(behaviour);
  refuseMisfits(behaviour.contract);
  const coverage = new CoverageCounter(behaviour.contract);
  const route = createRouter<Operation | PageRoute<W>>([
    ...Object.values(behaviour.contract.operations).map((operation) => endpointOf(operation, behaviour.basePath)),
    ...behaviour.pages.map((page) => ({ method: page.method, path: page.path, target: page })),
  ]);
  const shared = { behaviour, route, coverage, mount, journals: new JournalBudget() };
  const own = new SessionWorld<W>(shared, undefined, start);
  const sessions = new Map<string, SessionWorld<W>>();

  const openSession = (wanted: Start<W>): SessionWorld<W> | undefined => {
    if (sessions.size >= maxSessions) return undefined;
    const session = new SessionWorld(shared, randomText(12), over(start, wanted));
    sessions.set(session.id ?? "", session);
    return session;
  };
  const baseUrl = (session: SessionWorld<W>, origin = "http://127.0.0.1"): string => origin + session.prefix + behaviour.basePath;
  const controlUrl = (session: SessionWorld<W>, origin = "http://127.0.0.1"): string => origin + session.prefix + controlPath;
  const endSession = (id: string): boolean => {
    sessions.get(id)?.journal.leave();
    return sessions.delete(id);
  };
  const access = controlAccess(controlOrigins);
  const control = new Control({ behaviour, access, openSession, endSession, baseUrl, controlUrl });

  const deliver = (session: SessionWorld<W>, reply: Reply): Delivery => ({
    status: reply.status,
    headers: { date: httpDate(session.clock.now()), ...reply.headers },
    body: bodyText(reply),
  });
  const lost = (message: string): Delivery => deliver(own, json(404, { error: "unknown", message }));

  /** Finds the session that a path names, and answers what is not the provider's. */
  const direct = (request: Incoming, signal?: AbortSignal): Promise<Delivery> | Delivery => {
    const path = unmounted(request.path, mount);
    if (path === undefined) return lost(`This mock is mounted at ${mount}.`);
    if (!path.startsWith(controlPath)) return own.answer(mount === "" ? request : request.with({ path }), signal);
    const [, id, rest] = /^\/__mock\/s\/([\w-]+)(\/.*)?$/.exec(path) ?? [];
    const session = id === undefined ? own : sessions.get(id);
    if (!session) return lost(`There is no session ${id}. POST ${request.origin}${mount}${controlPath}/sessions opens one.`);
    const inner = request.with({ path: id === undefined ? path : (rest ?? "/") });
    if (!isControl(inner.path)) return session.answer(inner, signal);
    return deliver(session, control.answer(inner, session));
  };
  const answer = (request: Incoming, signal?: AbortSignal): Promise<Delivery> | Delivery => {
    if (!cors || request.header("origin") === undefined) return direct(request, signal);
    const allowed = preflight(request);
    if (allowed) return allowed;
    const delivery = direct(request, signal);
    return delivery instanceof Promise ? delivery.then(readable) : readable(delivery);
  };
  const badRequest = (): Delivery => {
    try {
      return deliver(own, own.refuse({ kind: "bad_request" }, nowhere));
    } catch (error) {
      console.error(`[partnerkit] the ${behaviour.provider} mock failed:`, error);
      return { status: 400, headers: {} };
    }
  };

  const facade = (session: SessionWorld<W>): Session<W> => ({
    id: session.id,
    fetch: async (input, { ip = "127.0.0.1", ...init } = {}) => {
      const request = input instanceof Request && Object.keys(init).length === 0 ? input : new Request(input, init);
      request.signal.throwIfAborted();
      const incoming = await incomingOf(request, ip);
      const { path } = incoming;
      // A session's fetch takes addresses with its prefix, and those that know only the mock's.
      const inside = session.id === undefined || path.startsWith(`${session.prefix}/`);
      const reached = inside ? incoming : incoming.with({ path: session.prefix + (unmounted(path, mount) ?? path) });
      return responseOf(await answer(reached, request.signal), request);
    },
    clock: session.clock,
    get state() {
      return session.state;
    },
    get switches() {
      return session.switches;
    },
    faults: session.faults as unknown as Session<W>["faults"], // it refuses operations that the contract lacks
    journal: session.journal,
    coverage: session.coverage,
    baseUrl: (origin) => baseUrl(session, origin),
    controlUrl: (origin) => controlUrl(session, origin),
    reset: (wanted) => session.reset(wanted),
    seed: (seed) => session.seed(seed),
    setSwitches: (switches) => session.setSwitches(switches),
    logIn: (address, { decision = "approve", as } = {}) =>
      session.logIn({ address: new URL(address), decision, ...(as === undefined ? {} : { as }) }),
    revokeToken: (token) => behaviour.actions.revokeToken(session.state, token),
    expireAll: () => behaviour.actions.expireAll(session.state),
    end: () => void (session.id !== undefined && endSession(session.id)),
  });

  const { end: _, ...members } = Object.getOwnPropertyDescriptors(facade(own)); // the mock's own session does not end
  return Object.assign(Object.defineProperties({} as Omit<Session<W>, "end">, members), {
    provider: behaviour.provider,
    session: (wanted: Start<W> = {}): Session<W> => {
      const session = openSession(wanted);
      if (!session) throw new RangeError(`[partnerkit] there are ${maxSessions} sessions already; end some`);
      return facade(session);
    },
    listen: async (to: ListenOptions = {}): Promise<Listening> => {
      const { listen } = await import("./node.ts");
      const served = {
        answer,
        badRequest,
        baseUrl: (origin: string) => baseUrl(own, origin),
        controlUrl: (origin: string) => controlUrl(own, origin),
      };
      return listen(served, to);
    },
  });
}

/** Stands for a request that cannot be read. */
const nowhere: Incoming = new Incoming({
  method: "GET",
  origin: "http://127.0.0.1",
  path: "/",
  search: "",
  headers: {},
  ip: "127.0.0.1",
  body: { text: "" },
});

function isControl(path: string): boolean {
  return path === controlPath || path.startsWith(`${controlPath}/`);
}

/** A mount as the paths below it begin. */
function mountOf(given: string): string {
  const mount = given.replace(/\/+$/, "");
  if (mount === "" || /^(\/[\w.~!$&'()*+,;=:@%-]+)+$/.test(mount)) return mount;
  throw new RangeError(`[partnerkit] the mount "${given}" is no path; one is such as /sandbox/etelecom`);
}

/** The path below a mount; undefined for one that is not below it. */
function unmounted(path: string, mount: string): string | undefined {
  if (mount === "") return path;
  if (path === mount) return "/";
  return path.startsWith(`${mount}/`) ? path.slice(mount.length) : undefined;
}

function refuseMissingHandlers<W extends World>({ provider, contract, handlers }: Behaviour<W>): void {
  const missing = Object.keys(contract.operations).filter((id) => !(id in handlers));
  if (missing.length > 0) throw new Error(`[partnerkit] the ${provider} mock has no handler for ${missing.join(", ")}`);
}
