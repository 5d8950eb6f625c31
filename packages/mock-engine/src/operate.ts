import type { Behaviour, Call, Refusal, Violation } from "./behaviour.ts";
import type { Operation } from "./document.ts";
import type { Incoming } from "./incoming.ts";
import type { IHttpRequest, Pipeline } from "./prism.ts";
import { json, type Reply } from "./reply.ts";

/**
 * Takes a call of an operation through the pipeline: the Content-Type, the credential, the check against the document,
 * the behaviour. Whatever answers, a refusal too, is held against the document.
 */
export async function operate<State>(
  behaviour: Behaviour<State>,
  pipeline: Pipeline,
  operation: Operation,
  call: Call<State>,
): Promise<Reply> {
  const body = operation.body ? readJson(call.request) : undefined;
  const answer = (violations: readonly Violation[]): Reply => {
    if (body && "refusal" in body && body.refusal.kind === "wrong_content_type") return behaviour.refuse(body.refusal, call);
    const accepted = behaviour.handlers[operation.id]?.(call);
    if (typeof accepted !== "function") return accepted ?? behaviour.refuse({ kind: "crash" }, call);
    if (body && "refusal" in body) return behaviour.refuse(body.refusal, call);
    return violations.length > 0 ? behaviour.refuse({ kind: "invalid", violations }, call) : accepted(body?.value);
  };
  const request = prismRequest(operation, call, body && "value" in body ? body.value : undefined);
  const { reply, violations } = await pipeline({ operation, request, answer });
  return violations.length === 0 ? reply : outsideDocument(behaviour.provider, operation, reply, violations);
}

function readJson({ headers, body }: Incoming): { readonly value: unknown } | { readonly refusal: Refusal } {
  const received = headers.get("content-type") ?? "";
  if (received.split(";")[0]?.trim().toLowerCase() !== "application/json") return { refusal: { kind: "wrong_content_type", received } };
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
    headers: operation.body ? Object.fromEntries(request.headers) : withoutBody(request.headers),
    ...(body === undefined ? {} : { body }),
  };
}

/** A body that the operation does not take is ignored, and what describes it too. */
function withoutBody(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !/^(content-|transfer-encoding$)/.test(name)));
}

/** The answer in place of one that leaves the document. It names no value, because values can be secret. */
function outsideDocument(provider: string, operation: Operation, { status }: Reply, violations: readonly Violation[]): Reply {
  const places = violations.map(({ path, message }) => ({ path: path.join("."), message }));
  const message = `[partnerkit] the ${provider} mock answered ${operation.id} with ${status} outside its document. This is a defect of the mock.`;
  return json(500, { partnerkit: "answer_outside_document", message, violations: places }, { "x-partnerkit": "answer_outside_document" });
}
