import type { Behaviour, Call } from "./behaviour.ts";
import { type Clock, createClock } from "./clock.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import type { Listening, ListenOptions } from "./node.ts";
import { operate } from "./operate.ts";
import { createPipeline, type Pipeline } from "./prism.ts";
import { type Reply, toResponse } from "./reply.ts";
import { createRouter, type Route } from "./router.ts";

/** A mock of a provider. */
export interface Mock<State> {
  /** The provider's id. */
  readonly provider: string;
  /** Answers a request; fits wherever a `fetch` that takes a `Request` is wanted. It never throws. */
  readonly fetch: (request: Request, source?: { readonly ip?: string }) => Promise<Response>;
  /** The mock's time. */
  readonly clock: Clock;
  /** What the provider knows: its accounts, links and tokens. */
  readonly state: State;
  /** The base URL that a partner would be issued, for a mock at this origin. */
  readonly baseUrl: (origin?: string) => string;
  /** Starts over: a fresh state and the machine's time. */
  readonly reset: () => void;
  /** Serves the mock over HTTP, on loopback unless told otherwise. Node only. */
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
}

/**
 * Makes a mock of a behaviour.
 *
 * A request passes: route, Content-Type, credential, body and check against the document, behaviour, check of the answer.
 * The first failure answers, in the provider's own words. An answer that leaves the document becomes a 500 that says
 * where, so that a mock cannot drift from its spec unnoticed.
 *
 * @throws Error when the behaviour lacks the handler of an operation.
 */
export function createMock<State>(behaviour: Behaviour<State>): Mock<State> {
  refuseMissingHandlers(behaviour);
  const clock = createClock();
  const route = createRouter(behaviour);
  let state = behaviour.createState(clock);
  let pipeline: Promise<Pipeline> | undefined;

  const answer = async (request: Incoming): Promise<Reply> => {
    const found = route(request.method, request.url.pathname);
    const call = callOf(request, found, state, clock);
    if (found.kind === "unknown_path" || found.kind === "wrong_method") return behaviour.refuse(found, call);
    if (found.kind === "page") return found.page.handle(call);
    pipeline ??= createPipeline(behaviour.document);
    return operate(behaviour, await pipeline, found.operation, call);
  };
  const respond = (reply: Reply): Response =>
    toResponse({ ...reply, headers: { date: new Date(clock.now()).toUTCString(), ...reply.headers } });
  const refuse = (kind: "bad_request" | "crash"): Response =>
    respond(behaviour.refuse({ kind }, callOf(nowhere, { kind: "unknown_path" }, state, clock)));

  const fetch: Mock<State>["fetch"] = async (request, { ip = "127.0.0.1" } = {}) => {
    try {
      const response = respond(await answer(await readIncoming(request, ip)));
      return request.method === "HEAD" ? new Response(null, response) : response;
    } catch (error) {
      console.error(`[partnerkit] the ${behaviour.provider} mock failed:`, error);
      return refuse("crash");
    }
  };
  const baseUrl = (origin = "http://127.0.0.1"): string => origin + behaviour.basePath;
  return {
    provider: behaviour.provider,
    clock,
    get state() {
      return state;
    },
    fetch,
    baseUrl,
    reset: () => {
      clock.reset();
      state = behaviour.createState(clock);
    },
    listen: async (options) => {
      const { listen } = await import("./node.ts");
      return listen({ fetch, baseUrl, badRequest: () => refuse("bad_request") }, options);
    },
  };
}

function refuseMissingHandlers<State>({ provider, operations, handlers }: Behaviour<State>): void {
  const missing = Object.keys(operations).filter((id) => !(id in handlers));
  if (missing.length > 0) throw new Error(`[partnerkit] the ${provider} mock has no handler for ${missing.join(", ")}`);
}

function callOf<State>(request: Incoming, found: Route<State>, state: State, clock: Clock): Call<State> {
  return {
    request,
    params: "params" in found ? found.params : {},
    state,
    clock,
    link: (path) => request.url.origin + path,
  };
}

/** Stands for a request that cannot be read. */
const nowhere: Incoming = { method: "GET", url: new URL("http://127.0.0.1/"), headers: new Headers(), ip: "127.0.0.1", body: { text: "" } };
