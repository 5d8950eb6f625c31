import { maskAddress, maskAt, maskHeaders, maskQuery } from "./mask.js";
/** How many exchanges a journal keeps. */
const capacity = 1000;
/** Bodies above so many characters are not kept. */
const longestBody = 16_384;
/** Keeps exchanges in a ring, and masks their secrets when they are read. */
export class RingJournal {
    #entries = [];
    #written = 0;
    record(entry) {
        const { body } = entry.request;
        const long = "text" in body && body.text.length > longestBody;
        this.#entries[this.#written % capacity] = long ? { ...entry, request: entry.request.with({ body: { problem: "too_large" } }) } : entry;
        this.#written += 1;
    }
    find(operation, { verdict, status } = {}) {
        return this.#select((entry) => entry.operation?.id === operation &&
            (verdict === undefined || entry.verdict === verdict) &&
            (status === undefined || entry.reply.status === status)); // only exchanges of this operation were selected
    }
    last(operation, filter) {
        return this.find(operation, filter).at(-1);
    }
    all() {
        return this.#select(() => true);
    }
    clear() {
        this.#entries.length = 0;
        this.#written = 0;
    }
    #select(wanted) {
        const first = Math.max(0, this.#written - capacity);
        return Array.from({ length: this.#written - first }, (_, index) => first + index).flatMap((place) => {
            const entry = this.#entries[place % capacity];
            return entry && wanted(entry) ? [exchangeOf(entry, place + 1)] : [];
        });
    }
}
function exchangeOf({ at, operation, request, verdict, violations, faults, reply }, number) {
    const secrets = operation?.secrets ?? { body: [], answer: [], query: [], headers: [] };
    return {
        number,
        at: new Date(at),
        operation: operation?.id, // an id of the contract, which World does not name
        request: {
            method: request.method,
            path: request.path,
            query: maskQuery(request.query, secrets.query),
            headers: maskHeaders(request.headers(), secrets.headers),
            body: requestBody(request, operation, secrets.body), // typed by the operation
        },
        verdict,
        violations,
        faults,
        response: {
            status: reply.status,
            headers: maskHeaders(reply.headers, []),
            body: (operation ? maskText(maskAt(reply.body, secrets.answer)) : undefined), // typed by the operation; a page is not data
        },
    };
}
/** A body that is not what the operation takes may hold a secret anywhere, so only its length is told. */
function requestBody({ body }, operation, secrets) {
    if (!("text" in body) || body.text === "")
        return undefined;
    const hidden = `[${body.text.length} characters]`;
    if (!operation?.body)
        return hidden;
    try {
        const value = JSON.parse(body.text);
        return typeof value === "object" && value !== null ? maskText(maskAt(value, secrets)) : hidden;
    }
    catch {
        return hidden;
    }
}
/** Masks secrets in the addresses that stand in a value. */
function maskText(value) {
    if (typeof value === "string")
        return maskAddress(value);
    if (Array.isArray(value))
        return value.map(maskText);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskText(member)]));
}
