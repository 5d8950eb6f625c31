/** Bodies above this many bytes are refused: 1 MiB. */
export const maxBodyBytes = 1024 * 1024;
/** A request as behaviours see it, wherever it came from. */
export class Incoming {
    method;
    origin;
    path;
    search;
    ip;
    body;
    #headers;
    #query;
    constructor({ method, origin, path, search, headers, ip, body }) {
        this.method = method;
        this.origin = origin;
        this.path = path;
        this.search = search;
        this.#headers = headers;
        this.ip = ip;
        this.body = body;
    }
    /** The parameters of the query, decoded. */
    get query() {
        this.#query ??= new URLSearchParams(this.search);
        return this.#query;
    }
    /** A header by its name in lower case; several of one name are joined. */
    header(name) {
        if (this.#headers instanceof Headers)
            return this.#headers.get(name) ?? undefined;
        const value = this.#headers[name];
        return typeof value === "string" ? value : value?.join(", ");
    }
    /** Every header, by its name in lower case. */
    headers() {
        if (this.#headers instanceof Headers)
            return Object.fromEntries(this.#headers);
        return Object.fromEntries(Object.keys(this.#headers).map((name) => [name, this.header(name) ?? ""]));
    }
    /** The same request with another path or body. */
    with({ path = this.path, body = this.body }) {
        const { method, origin, search, ip } = this;
        return new Incoming({ method, origin, path, search, headers: this.#headers, ip, body });
    }
}
const decoder = new TextDecoder("utf-8", { fatal: true });
/** The text of a body, from its pieces. */
export function decodeBody(pieces) {
    const [only] = pieces;
    if (!only)
        return { text: "" };
    try {
        return { text: decoder.decode(pieces.length === 1 ? only : joined(pieces)) };
    }
    catch {
        return { problem: "not_utf8" };
    }
}
function joined(pieces) {
    const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
    let offset = 0;
    for (const piece of pieces) {
        bytes.set(piece, offset);
        offset += piece.byteLength;
    }
    return bytes;
}
