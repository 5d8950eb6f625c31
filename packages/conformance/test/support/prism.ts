import { createInstance, getHttpOperationsFromSpec, type IHttpRequest, type PrismHttpComponents } from "@stoplight/prism-http";
import { validateInput, validateOutput } from "@stoplight/prism-http/dist/validator/index.js";
import type { Reply } from "../../../mock-engine/src/reply.ts";

/** A request as it arrives: raw path and query, body as JSON text. */
export interface RawRequest {
  readonly path: string;
  readonly search: string;
  /** Absent where the operation takes none. */
  readonly body?: string;
}

/** What a request prefers, as prism-http's configuration. */
export interface Preferred {
  readonly code?: number;
  readonly exampleKey?: string;
  readonly accept?: string;
}

/** prism-http's own parts, for one operation. */
export interface PrismOperation {
  /** Whether a request fits, as prism-http's validators judge it. */
  takes(request: RawRequest): boolean;
  /** Whether an answer fits, as prism-http's validators judge it. */
  answers(reply: Reply): boolean;
  /** What prism-http's negotiator answers; undefined where it finds nothing to answer. */
  prefers(preferred: Preferred): Promise<Reply | undefined>;
}

type Resource = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** prism-http's parts for every operation of a document, by `operationId`. */
export async function prismOperations(document: object): Promise<ReadonlyMap<string, PrismOperation>> {
  // Prism resolves the references in place.
  const resources = await getHttpOperationsFromSpec(structuredClone(document));
  return new Map(resources.map((resource) => [resource.iid ?? "", operationOf(resource)]));
}

function operationOf(resource: Resource): PrismOperation {
  return {
    takes: (request) => {
      try {
        return "right" in validateInput({ resource, element: requestOf(resource, request) });
      } catch {
        return false; // it throws at broken percent-encoding, and its server answers 500
      }
    },
    answers: ({ status, headers, body }) => {
      try {
        return "right" in validateOutput({ resource, element: { statusCode: status, headers: { ...headers }, body } });
      } catch {
        return false; // it throws at what is no media type
      }
    },
    prefers: ({ code, exampleKey, accept }) => negotiated(resource, { dynamic: false, code, exampleKey, mediaTypes: accept?.split(",") }),
  };
}

/** As prism-http-server makes it of what Node received. */
function requestOf(resource: Resource, { path, search, body }: RawRequest): IHttpRequest {
  const texts = new URLSearchParams(search);
  const query: Record<string, string | string[]> = {};
  for (const key of texts.keys()) {
    const values = texts.getAll(key);
    query[key] = values.length > 1 ? values : (values[0] ?? "");
  }
  const { method } = resource as { method: IHttpRequest["method"] }; // a plain string in its type
  return {
    method,
    url: { path, query },
    headers: body === undefined ? {} : { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }),
  };
}

type Logger = PrismHttpComponents["logger"];
const nothing = (): void => {};
const silent: Logger = {
  child: () => silent,
  trace: nothing,
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Only the negotiator is asked: nothing about the request is checked. */
const unchecked = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
} as const;

async function negotiated(resource: Resource, options: Record<string, unknown> & { dynamic: boolean }): Promise<Reply | undefined> {
  const mock = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as typeof options;
  const prism = createInstance(
    { ...unchecked, mock },
    { logger: silent, route: () => ({ _tag: "Right", right: resource }) satisfies ReturnType<PrismHttpComponents["route"]> },
  );
  const result = await prism.request(requestOf(resource, { path: resource.path, search: "" }), [])();
  if ("left" in result) return undefined;
  const { statusCode, headers = {}, body } = result.right.output;
  const type = headers["Content-type"];
  return { status: statusCode, headers: type === undefined ? {} : { "content-type": type }, ...(body === undefined ? {} : { body }) };
}
