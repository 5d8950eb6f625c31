import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type IHttpResponse,
  type PrismHttpComponents,
} from "@stoplight/prism-http";
import * as Either from "fp-ts/lib/Either.js";
import type { Violation } from "./behaviour.ts";
import type { OpenApiDocument, Operation } from "./document.ts";
import type { Reply } from "./reply.ts";

/** One call on its way through Prism's pipeline. */
export interface Passage {
  readonly operation: Operation;
  readonly request: IHttpRequest;
  /** Gives the answer, knowing what Prism found wrong with the request. */
  answer(violations: readonly Violation[]): Reply;
}

/** Prism's pipeline with our behaviour in it: the answer, and where that answer leaves the document. */
export type Pipeline = (passage: Passage) => Promise<{ readonly reply: Reply; readonly violations: readonly Violation[] }>;

/**
 * Builds the pipeline for a document: Prism checks each request and each answer, a behaviour answers in between.
 *
 * Prism's router is replaced at its `components` seam: it is linear in the number of operations and ignores server paths.
 * Its security check is off: it knows only whether a credential is there (and takes `bearer` in lower case for none); the
 * behaviour knows whose it is. Malformed JSON never reaches Prism, because it would hang.
 */
export async function createPipeline(document: OpenApiDocument): Promise<Pipeline> {
  // Prism resolves the references in place.
  const resources = new Map((await getHttpOperationsFromSpec(structuredClone(document))).map((resource) => [resource.iid ?? "", resource]));
  const passages = new WeakMap<IHttpRequest, Passage>();
  const passageOf = (request: IHttpRequest): Passage => {
    const passage = passages.get(request);
    if (!passage) throw new Error("[partnerkit] Prism handed on a request that is not ours");
    return passage;
  };
  const components: Partial<PrismHttpComponents> & Pick<PrismHttpComponents, "logger"> = {
    logger: silent,
    route: ({ input }) => Either.fromNullable(new Error("no such operation"))(resources.get(passageOf(input).operation.id)),
    mock:
      ({ input }) =>
      () =>
        Either.right(fromReply(passageOf(input.data).answer(input.validations.map(toViolation)))),
  };
  const prism = createInstance(configuration, components);
  return async (passage) => {
    passages.set(passage.request, passage);
    const result = await prism.request(passage.request, [])();
    if (Either.isLeft(result)) throw result.left;
    return { reply: toReply(result.right.output), violations: result.right.validations.output.map(toViolation) };
  };
}

const configuration = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

type Logger = PrismHttpComponents["logger"];

const nothing = (): void => {};

/** Prism logs every step; formatting that is a third of its time. */
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

function toViolation({ path, message }: { path?: readonly (string | number)[]; message: string }): Violation {
  return { path: (path ?? []).map(String), message };
}

function fromReply({ status, headers, body }: Reply): IHttpResponse {
  return { statusCode: status, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
}

function toReply({ statusCode, headers, body }: IHttpResponse): Reply {
  return { status: statusCode, headers: headers ?? {}, ...(body === undefined ? {} : { body }) };
}

export type { IHttpRequest };
