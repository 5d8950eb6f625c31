import { answerViolations, requestViolations } from "./check.js";
import { preferenceOf, preferredReply } from "./prefer.js";
import { pass } from "./prism.js";
import { json } from "./reply.js";
/**
 * Takes a call of an operation through the pipeline: the Content-Type, the credential, the check against the document,
 * the behaviour. Whatever answers, a refusal too, is held against the document.
 */
export async function operate({ provider, handlers, refuse }, operation, call) {
    const { request, params } = call;
    const body = operation.body ? readJson(request, operation.body.required) : undefined;
    const unreadable = body && "refusal" in body ? body.refusal : undefined;
    const value = body && "value" in body ? body : undefined;
    const handle = handlers[operation.id]; // createMock refuses a behaviour that lacks one
    let accepted;
    let verdict = "accepted";
    let found = [];
    const refused = (refusal) => {
        verdict = refusal.kind;
        return refuse(refusal, call);
    };
    const { reply, violations } = await pass({
        authenticate: () => {
            if (unreadable?.kind === "wrong_content_type")
                return true; // it is refused first
            accepted = handle(call);
            return typeof accepted === "function";
        },
        checkRequest: () => (unreadable ? [] : requestViolations(operation, request, params, value)),
        answer: (input) => {
            found = input;
            if (unreadable?.kind === "wrong_content_type")
                return refused(unreadable);
            if (typeof accepted !== "function") {
                verdict = "credential_refused";
                return accepted ?? refused({ kind: "crash" });
            }
            if (unreadable)
                return refused(unreadable);
            if (input.length > 0)
                return refused({ kind: "invalid", violations: input });
            const preference = preferenceOf(request.header("prefer"));
            if (!preference)
                return accepted(value?.value);
            verdict = "preferred";
            return preferredReply(operation, preference, request.header("accept"));
        },
        checkAnswer: (answer) => ("x-partnerkit" in answer.headers ? [] : answerViolations(operation, answer)),
    });
    return { reply: violations.length === 0 ? reply : outsideDocument(provider, operation, reply, violations), verdict, violations: found };
}
/** Reads the body as JSON; nothing at all is read as no body where none is required. */
function readJson(request, required) {
    const { body } = request;
    const received = request.header("content-type") ?? "";
    if (!required && received === "" && "text" in body && body.text === "")
        return undefined;
    if (received !== "application/json" && received.split(";", 1)[0]?.trim().toLowerCase() !== "application/json") {
        return { refusal: { kind: "wrong_content_type", received } };
    }
    if ("problem" in body)
        return { refusal: { kind: body.problem === "too_large" ? "body_too_large" : "malformed_json" } };
    try {
        return { value: JSON.parse(body.text) };
    }
    catch {
        return { refusal: { kind: "malformed_json" } };
    }
}
/** The answer in place of one that leaves the document. It names no value, because values can be secret. */
function outsideDocument(provider, { id }, { status }, violations) {
    const places = violations.map(({ path, message }) => ({ path: path.join("."), message }));
    const message = `[partnerkit] the ${provider} mock answered ${id} with ${status} outside its document. This is a defect of the mock.`;
    return json(500, { partnerkit: "answer_outside_document", message, violations: places }, { "x-partnerkit": "answer_outside_document" });
}
