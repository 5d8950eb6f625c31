/** What an `Incoming` is made of. */
export interface IncomingParts {
    readonly method: string;
    /** Scheme and host, such as `http://127.0.0.1:4012`. */
    readonly origin: string;
    /** Path as it came, percent-encoding and all. */
    readonly path: string;
    /** Query with its `?`, or empty. */
    readonly search: string;
    readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
    /** Where the request came from; a request without a socket comes from `127.0.0.1`. */
    readonly ip: string;
    readonly body: IncomingBody;
}
/** A body that was read, or the reason why not. */
export type IncomingBody = {
    readonly text: string;
} | {
    readonly problem: "too_large" | "not_utf8" | "broken_off";
};
/** Bodies above this many bytes are refused: 1 MiB. */
export declare const maxBodyBytes: number;
/** A request as behaviours see it, wherever it came from. */
export declare class Incoming {
    #private;
    readonly method: string;
    readonly origin: string;
    readonly path: string;
    readonly search: string;
    readonly ip: string;
    readonly body: IncomingBody;
    constructor({ method, origin, path, search, headers, ip, body }: IncomingParts);
    /** The parameters of the query, decoded. */
    get query(): URLSearchParams;
    /** A header by its name in lower case; several of one name are joined. */
    header(name: string): string | undefined;
    /** Every header, by its name in lower case. */
    headers(): Record<string, string>;
    /** The same request with another path or body. */
    with({ path, body }: Partial<Pick<IncomingParts, "path" | "body">>): Incoming;
}
/** The text of a body, from its pieces. */
export declare function decodeBody(pieces: readonly Uint8Array[]): IncomingBody;
