import { answerFor } from "./contract.js";
import { seededRandom } from "./random.js";
import { isJson } from "./reply.js";
/** The faults of a session, and what they do to a call. */
export class FaultInjector {
    #contract;
    #rules = [];
    #random = seededRandom(1);
    #lastId = 0;
    constructor(contract) {
        this.#contract = contract;
    }
    add(fault) {
        refuseNonsense(this.#contract, fault);
        const id = ++this.#lastId;
        this.#rules.push({ id, fault, matched: 0, hits: 0 });
        return { id, remove: () => void this.remove(id) };
    }
    remove(id) {
        const before = this.#rules.length;
        this.#rules = this.#rules.filter((rule) => rule.id !== id);
        return this.#rules.length < before;
    }
    clear() {
        this.#rules = [];
    }
    list() {
        return this.#rules.map(({ id, fault, hits }) => ({ id, fault, hits }));
    }
    seed(seed) {
        this.#random = seededRandom(seed);
    }
    /** The faults that hit this call. */
    hitting({ id }) {
        if (this.#rules.length === 0)
            return [];
        return this.#rules.filter((rule) => this.#hits(rule, id)).map(({ fault }) => fault);
    }
    #hits(rule, operation) {
        const { operation: only, after = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = rule.fault;
        if (only !== undefined && only !== operation)
            return false;
        rule.matched += 1;
        if (rule.matched <= after || rule.hits >= times || this.#random() >= probability)
            return false;
        rule.hits += 1;
        return true;
    }
}
function refuseNonsense({ file, operations }, fault) {
    const refuse = (reason) => {
        throw new RangeError(`[partnerkit] the fault "${fault.fault}" cannot be added: ${reason}`);
    };
    const { operation: id, times, after, probability } = fault;
    const operation = id === undefined ? undefined : (Object.hasOwn(operations, id) && operations[id]) || undefined;
    if (id !== undefined && !operation)
        refuse(`there is no operation "${id}"; ${file} has ${Object.keys(operations).join(", ")}`);
    if (times !== undefined && !(Number.isInteger(times) && times > 0))
        refuse("times must be a whole number above 0");
    if (after !== undefined && !(Number.isInteger(after) && after >= 0))
        refuse("after must be a whole number, 0 or more");
    if (probability !== undefined && !(probability >= 0 && probability <= 1))
        refuse("probability must be from 0 to 1");
    const hit = operation ? [operation] : Object.values(operations);
    const some = (declares, reason) => hit.some(declares) || refuse(reason);
    switch (fault.fault) {
        case "latency":
            if (!(fault.milliseconds >= 0 && fault.milliseconds <= 2 ** 31 - 1))
                refuse("milliseconds must be a number, 0 or more");
            break;
        case "error":
            some((each) => exampleOf(each, fault), `${id ?? "no operation"} declares ${id ? "no " : ""}${fault.status} ${fault.example ? `with the example "${fault.example}"` : ""}`.trim());
            break;
        case "account_closed":
            some(closedAccount, `the document of this provider knows no closed account${id ? ` for ${id}` : ""}`);
            break;
        case "unknown_enum":
            some((each) => enumsOf(each).length > 0, `${id ?? "no operation"} answers no enumerated field`);
            break;
        default:
            break;
    }
}
/** The reply that a fault gives in the behaviour's place; undefined for faults that change an answer. */
export function replyOf(fault, operation, rateLimited) {
    switch (fault.fault) {
        case "rate_limit": {
            const reply = rateLimited();
            return { ...reply, headers: { ...reply.headers, "retry-after": String(fault.retryAfter ?? 1) } };
        }
        case "error":
            return exampleOf(operation, fault);
        case "account_closed":
            return closedAccount(operation);
        case "proxy":
            return proxyPage(fault.status);
        default:
            return undefined;
    }
}
/** The example of a declared error, as an answer. */
function exampleOf(operation, { status, example }) {
    for (const [type, { examples }] of Object.entries(answerFor(operation, status)?.content ?? {})) {
        const name = example ?? Object.keys(examples)[0];
        if (name !== undefined && Object.hasOwn(examples, name))
            return { status, headers: { "content-type": type }, body: examples[name] };
    }
    return undefined;
}
function closedAccount(operation) {
    const closed = Object.values(operation.answers).some(({ content }) => Object.values(content).some(({ examples }) => Object.hasOwn(examples, "account_closed")));
    return closed ? exampleOf(operation, { status: 503, example: "account_closed" }) : undefined;
}
const reasons = { 502: "Bad Gateway", 503: "Service Temporarily Unavailable", 504: "Gateway Time-out" };
/** The page of a reverse proxy. */
function proxyPage(status) {
    const title = `${status} ${reasons[status]}`;
    return {
        status,
        headers: { "content-type": "text/html", server: "proxy" },
        body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>proxy</center>\r\n</body>\r\n</html>\r\n`,
    };
}
/** What a fault makes of an answer before it is written. */
export function spoilReply(fault, operation, reply) {
    switch (fault.fault) {
        case "content_type":
            return { ...reply, headers: { ...reply.headers, "content-type": fault.type ?? "text/html" }, body: JSON.stringify(reply.body) };
        case "unknown_field":
            return { ...reply, body: withUnknownField(reply.body) };
        case "unknown_enum":
            return { ...reply, body: enumsOf(operation, reply.status).reduce(withUnknownValue, reply.body) };
        default:
            return reply;
    }
}
/** What a fault makes of an answer on its way. */
export function spoilDelivery(fault, delivery) {
    switch (fault.fault) {
        case "reset":
            return { ...delivery, reset: true };
        case "stall":
            return { ...delivery, stall: true };
        case "truncate":
            return { ...delivery, body: delivery.body?.slice(0, delivery.body.length >> 1) };
        default:
            return delivery;
    }
}
function withUnknownField(body) {
    if (Array.isArray(body))
        return body.map(withUnknownField);
    return typeof body === "object" && body !== null ? { ...body, partnerkit_unknown: "a field that no document names" } : body;
}
/** Where the answers of an operation have enumerated values. */
function enumsOf(operation, status = 200) {
    return Object.entries(answerFor(operation, status)?.content ?? {}).flatMap(([type, { enums }]) => (isJson(type) ? enums : []));
}
/** Replaces the value at a place by one of its type that nobody listed. */
function withUnknownValue(value, pointer) {
    const [, part, ...rest] = pointer.split("/");
    if (part === undefined)
        return typeof value === "number" ? 9999 : "partnerkit_unknown";
    const below = rest.length > 0 ? `/${rest.join("/")}` : "";
    if (part === "*")
        return Array.isArray(value) ? value.map((item) => withUnknownValue(item, below)) : value;
    if (typeof value !== "object" || value === null || !(part in value))
        return value;
    const fields = value; // an object that has this field
    return { ...fields, [part]: withUnknownValue(fields[part], below) };
}
