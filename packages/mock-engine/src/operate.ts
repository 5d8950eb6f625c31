import type { Behaviour, Call, Handler, Refusal, Violation, World } from "./behaviour.ts";
import { answerViolations, requestViolations } from "./check.ts";
import type { Operation } from "./contract.ts";
import type { Incoming } from "./incoming.ts";
import type { Verdict } from "./journal.ts";
import { preferenceOf, preferredReply } from "./prefer.ts";
import { type Passage, pass } from "./prism.ts";
import { json, type Reply } from "./reply.ts";

/** What came of a call of an operation. */
export interface Judged {
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** Where the request does not fit the document. */
  readonly violations: readonly Violation[];
}

/** What answers a call, of a provider's behaviour. */
type Answering<W extends World> = Pick<Behaviour<W>, "provider" | "handlers" | "refuse">;

/**
 * Takes a call of an operation through the pipeline: the Content-Type, the credential, the check against the document,
 * the behaviour. Whatever answers, a refusal too, is held against the document.
 *
 * @param prefers - Whether `Prefer` may put the document's examples in the behaviour's place.
 */
export function operate<W extends World>(
  answering: Answering<W>,
  operation: Operation,
  call: Call<W>,
  body: RequestBody,
  prefers = true,
): Judged {
  const passage = new OperationPassage(answering, operation, call, body, prefers);
  const { reply, violations } = pass(passage);
  if (violations.length === 0) return { reply, verdict: passage.verdict, violations: passage.violations };
  const outside = outsideDocument(answering.provider, operation, reply, violations);
  return { reply: outside, verdict: "outside_document", violations: passage.violations };
}

/** A call of an operation on its way through the pipeline. */
class OperationPassage<W extends World> implements Passage {
  verdict: Verdict = "accepted";
  /** Where the request does not fit the document. */
  violations: readonly Violation[] = [];
  readonly #answering: Answering<W>;
  readonly #operation: Operation;
  readonly #call: Call<W>;
  readonly #body: RequestBody;
  readonly #prefers: boolean;
  /** What the behaviour makes of the credential: a refusal, or the function that takes the body. */
  #accepted: ReturnType<Handler<W>> | undefined;
  #ofDocument = true;

  constructor(answering: Answering<W>, operation: Operation, call: Call<W>, body: RequestBody, prefers: boolean) {
    this.#answering = answering;
    this.#operation = operation;
    this.#call = call;
    this.#body = body;
    this.#prefers = prefers;
  }

  authenticate(): boolean {
    if (this.#unreadable?.kind === "wrong_content_type") return true; // it is refused first
    const { handlers } = this.#answering;
    const handle: Handler<W> = handlers[this.#operation.id as keyof typeof handlers]; // createMock refuses a behaviour that lacks one
    this.#accepted = handle(this.#call);
    return typeof this.#accepted === "function";
  }

  checkRequest(): readonly Violation[] {
    if (this.#unreadable) return [];
    const { request, params } = this.#call;
    return requestViolations(this.#operation, request, params, this.#readable);
  }

  answer(violations: readonly Violation[]): Reply {
    this.violations = violations;
    const unreadable = this.#unreadable;
    if (unreadable?.kind === "wrong_content_type") return this.#refused(unreadable);
    if (typeof this.#accepted !== "function") {
      this.verdict = "credential_refused";
      return this.#accepted ?? this.#refused({ kind: "crash" });
    }
    if (unreadable) return this.#refused(unreadable);
    if (violations.length > 0) return this.#refused({ kind: "invalid", violations });
    return this.#preferred() ?? this.#accepted(this.#readable?.value);
  }

  checkAnswer(reply: Reply): readonly Violation[] {
    return this.#ofDocument ? answerViolations(this.#operation, reply) : [];
  }

  /** The example of the document that the request prefers to the behaviour's answer. */
  #preferred(): Reply | undefined {
    const { request } = this.#call;
    const preference = this.#prefers ? preferenceOf(request.header("prefer")) : undefined;
    if (!preference) return undefined;
    this.verdict = "preferred";
    const { found, reply } = preferredReply(this.#operation, preference, request.header("accept"));
    this.#ofDocument = found;
    return reply;
  }

  #refused(refusal: Refusal & { readonly kind: Verdict }): Reply {
    this.verdict = refusal.kind;
    return this.#answering.refuse(refusal, this.#call);
  }

  get #unreadable(): (Refusal & { readonly kind: Verdict }) | undefined {
    return this.#body && "refusal" in this.#body ? this.#body.refusal : undefined;
  }

  get #readable(): { readonly value: unknown } | undefined {
    return this.#body && "value" in this.#body ? this.#body : undefined;
  }
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
