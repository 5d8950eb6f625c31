import type { Behaviour, Call, Refusal, Violation } from "./behaviour.ts";
import { type Clock, createClock } from "./clock.ts";
import type { Operation } from "./document.ts";
import { type Incoming, readIncoming } from "./incoming.ts";
import type { Listening, ListenOptions } from "./node.ts";
import { createPipeline, type IHttpRequest, type Pipeline } from "./prism.ts";
import { json, type Reply, toResponse } from "./reply.ts";
import { createRouter } from "./router.ts";

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
  baseUrl(origin?: string): string;
  /** Starts over: a fresh state and the machine's time. */
  reset(): void;
  /** Serves the mock over HTTP, on loopback unless told otherwise. Node only. */
  listen(options?: ListenOptions): Promise<Listening>;
}

/**
 * Makes a mock of a behaviour.
 *
 * A request passes: route, credential, check against the document, behaviour, check of the answer against the document.
 * The first failure answers, in the provider's own words. An answer that leaves the document becomes a 500 that says
 * where, so that a mock cannot drift from its spec unnoticed.
 */
export function createMock<State>(behaviour: Behaviour<State>): Mock<State> {
  const clock = createClock();
  const route = createRouter(behaviour);
  let state = behaviour.createState(clock);
  let pipeline: Promise<Pipeline> | undefined;

  const answer = async (request: Incoming): Promise<Reply> => {
    const found = route(request.method, request.url.pathname);
    const call: Call<State> = {
      request,
      operation: found.kind === "operation" ? found.operation : undefined,
      params: "params" in found ? found.params : {},
      state,
      clock,
    };
    if (found.kind === "unknown_path" || found.kind === "wrong_method") return behaviour.refuse(found, call);
    if (found.kind === "page") return found.page.handle(call);
    const received = request.headers.get("content-type") ?? "";
    if (found.operation.body && !isJson(received)) return behaviour.refuse({ kind: "wrong_content_type", received }, call);
    pipeline ??= createPipeline(behaviour.document);
    return operate(behaviour, await pipeline, found.operation, call);
  };

  const mock: Mock<State> = {
    provider: behaviour.provider,
    clock,
    get state() {
      return state;
    },
    baseUrl: (origin = "http://127.0.0.1") => origin + behaviour.basePath,
    fetch: async (request, source = {}) => {
      const incoming = await readIncoming(request, source.ip ?? "127.0.0.1");
      const reply = await answer(incoming).catch((error: unknown) => crashed(behaviour, incoming, state, clock, error));
      const response = toResponse({ ...reply, headers: { date: new Date(clock.now()).toUTCString(), ...reply.headers } });
      return request.method === "HEAD" ? new Response(null, response) : response;
    },
    reset: () => {
      clock.reset();
      state = behaviour.createState(clock);
    },
    listen: async (options) => {
      const { listen } = await import("./node.ts");
      return listen(
        { ...mock, badHost: () => toResponse(behaviour.refuse({ kind: "bad_host" }, outsideCall(nowhere, state, clock))) },
        options,
      );
    },
  };
  return mock;
}

function isJson(contentType: string): boolean {
  return contentType.split(";")[0]?.trim().toLowerCase() === "application/json";
}

/** Takes a call through the pipeline. */
async function operate<State>(behaviour: Behaviour<State>, pipeline: Pipeline, operation: Operation, call: Call<State>): Promise<Reply> {
  const body = operation.body ? parseBody(call.request) : undefined;
  const handler = behaviour.handlers[operation.id];
  if (!handler) throw new Error(`[partnerkit] the ${behaviour.provider} mock has no handler for ${operation.id}`);
  const answer = (violations: readonly Violation[]): Reply => {
    const accepted = handler(call);
    if (typeof accepted !== "function") return accepted;
    if (body && "refusal" in body) return behaviour.refuse(body.refusal, call);
    return violations.length > 0 ? behaviour.refuse({ kind: "invalid", violations }, call) : accepted(body?.value);
  };
  const request = prismRequest(operation, call, body && "value" in body ? body.value : undefined);
  const { reply, violations } = await pipeline({ operation, request, answer });
  return violations.length === 0 ? reply : outsideDocument(behaviour.provider, operation, reply, violations);
}

function parseBody({ body }: Incoming): { readonly value: unknown } | { readonly refusal: Refusal } {
  if ("problem" in body) return { refusal: { kind: body.problem === "too_large" ? "body_too_large" : "malformed_json" } };
  try {
    return { value: JSON.parse(body.text) };
  } catch {
    return { refusal: { kind: "malformed_json" } };
  }
}

function prismRequest(operation: Operation, { request, params }: Call<unknown>, body: unknown): IHttpRequest {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(request.url.searchParams.keys())) {
    const values = request.url.searchParams.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return {
    method: operation.method === "GET" ? "get" : "post",
    url: { path, query },
    headers: Object.fromEntries(request.headers),
    ...(body === undefined ? {} : { body }),
  };
}

/** The answer in place of one that leaves the document. It names no value, because values can be secret. */
function outsideDocument(provider: string, operation: Operation, { status }: Reply, violations: readonly Violation[]): Reply {
  const places = violations.map(({ path, message }) => ({ path: path.join("."), message }));
  const message = `[partnerkit] the ${provider} mock answered ${operation.id} with ${status} outside its document. This is a defect of the mock.`;
  return json(500, { partnerkit: "answer_outside_document", message, violations: places }, { "x-partnerkit": "answer_outside_document" });
}

function crashed<State>(behaviour: Behaviour<State>, request: Incoming, state: State, clock: Clock, error: unknown): Reply {
  console.error(`[partnerkit] the ${behaviour.provider} mock failed:`, error);
  return behaviour.refuse({ kind: "crash" }, outsideCall(request, state, clock));
}

/** A call that belongs to no operation. */
function outsideCall<State>(request: Incoming, state: State, clock: Clock): Call<State> {
  return { request, operation: undefined, params: {}, state, clock };
}

/** Stands for a request that cannot be read. */
const nowhere: Incoming = { method: "GET", url: new URL("http://127.0.0.1/"), headers: new Headers(), ip: "127.0.0.1", body: { text: "" } };
