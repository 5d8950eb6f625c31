import type { Behaviour, Call, Handler, Refusal, Violation, World } from "./behaviour.ts";
import { answerViolations, requestViolations } from "./check.ts";
import type { Operation } from "./contract.ts";
import type { Incoming } from "./incoming.ts";
import type { Verdict } from "./journal.ts";
import { preferenceOf, preferredReply } from "./prefer.ts";
import { pass } from "./prism.ts";
import { json, type Reply } from "./reply.ts";

/** What came of a call of an operation. */
export interface Judged {
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** Where the request does not fit the document. */
  readonly violations: readonly Violation[];
}

/**
 * Takes a call of an operation through the pipeline: the Content-Type, the credential, the check against the document,
 * the behaviour. Whatever answers, a refusal too, is held against the document.
 *
 * @param prefers - Whether `Prefer` may put the document's examples in the behaviour's place.
 */
export function operate<W extends World>(
  { provider, handlers, refuse }: Pick<Behaviour<W>, "provider" | "handlers" | "refuse">,
  operation: Operation,
  call: Call<W>,
  body: RequestBody,
  prefers = true,
): Promise<Judged> {
  const { request, params } = call;
  const unreadable = body && "refusal" in body ? body.refusal : undefined;
  const value = body && "value" in body ? body : undefined;
  const handle: Handler<W> = handlers[operation.id as keyof typeof handlers]; // createMock refuses a behaviour that lacks one
  let accepted: ReturnType<Handler<W>> | undefined;
  let verdict: Verdict = "accepted";
  let found: readonly Violation[] = [];
  let ofDocument = true;
  const refused = (refusal: Refusal & { readonly kind: Verdict }): Reply => {
    verdict = refusal.kind;
    return refuse(refusal, call);
  };
  return pass({
    authenticate: () => {
      if (unreadable?.kind === "wrong_content_type") return true; // it is refused first
      accepted = handle(call);
      return typeof accepted === "function";
    },
    checkRequest: () => (unreadable ? [] : requestViolations(operation, request, params, value)),
    answer: (input) => {
      found = input;
      if (unreadable?.kind === "wrong_content_type") return refused(unreadable);
      if (typeof accepted !== "function") {
        verdict = "credential_refused";
        return accepted ?? refused({ kind: "crash" });
      }
      if (unreadable) return refused(unreadable);
      if (input.length > 0) return refused({ kind: "invalid", violations: input });
      const preference = prefers ? preferenceOf(request.header("prefer")) : undefined;
      if (!preference) return accepted(value?.value);
      verdict = "preferred";
      const preferred = preferredReply(operation, preference, request.header("accept"));
      ofDocument = preferred.found;
      return preferred.reply;
    },
    checkAnswer: (answer) => (ofDocument ? answerViolations(operation, answer) : []),
  }).then(({ reply, violations }) =>
    violations.length === 0
      ? { reply, verdict, violations: found }
      : { reply: outsideDocument(provider, operation, reply, violations), verdict: "outside_document", violations: found },
  );
}

/** The JSON body of a request, or why it cannot be read; undefined where there is none to read. */
export type RequestBody = { readonly value: unknown } | { readonly refusal: Refusal & { readonly kind: Verdict } } | undefined;

/** Reads the body that an operation takes. */
export function readBody(operation: Operation, request: Incoming): RequestBody {
  return operation.body && readJson(request, operation.body.required);
}

/** Reads the body as JSON; nothing at all is read as no body where none is required. */
function readJson(request: Incoming, required: boolean): RequestBody {
  const { body } = request;
  const received = request.header("content-type") ?? "";
  if (!required && received === "" && "text" in body && body.text === "") return undefined;
  if (received !== "application/json" && received.split(";", 1)[0]?.trim().toLowerCase() !== "application/json") {
    return { refusal: { kind: "wrong_content_type", received } };
  }
  if ("problem" in body) return { refusal: { kind: body.problem === "too_large" ? "body_too_large" : "malformed_json" } };
  try {
    return { value: JSON.parse(body.text) };
  } catch {
    return { refusal: { kind: "malformed_json" } };
  }
}

/** The answer in place of one that leaves the document. It names no value, because values can be secret. */
function outsideDocument(provider: string, { id }: Operation, { status }: Reply, violations: readonly Violation[]): Reply {
  const places = violations.map(({ path, message }) => ({ path: path.join("."), message }));
  const message = `[partnerkit] the ${provider} mock answered ${id} with ${status} outside its document. This is a defect of the mock.`;
  return json(500, { partnerkit: "answer_outside_document", message, violations: places }, { "x-partnerkit": "answer_outside_document" });
}
