/** An answer of a behaviour, before it is checked against the document. */
export interface Reply {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** A JSON value for JSON media types, text for all others; absent for no body. */
    readonly body?: unknown;
}
/** A JSON answer. */
export declare function json<Body>(status: number, body: Body, headers?: Readonly<Record<string, string>>): Reply;
/** A plain text answer. */
export declare function text(status: number, body: string, headers?: Readonly<Record<string, string>>): Reply;
/** An HTML answer. The page loads nothing from elsewhere, and only a `framed` one may be embedded by other sites. */
export declare function html(status: number, body: string, options?: {
    readonly framed?: boolean;
}): Reply;
/** A redirect that the browser follows with GET. */
export declare function redirect(address: string, status?: 301 | 302 | 303): Reply;
/** The media type of a reply, in lower case and without parameters; empty for none. */
export declare function mediaTypeOf({ headers }: Reply): string;
/** Whether a media type is JSON. */
export declare function isJson(mediaType: string): boolean;
/** The body of a reply as it is sent. */
export declare function bodyText(reply: Reply): string | undefined;
/** An answer as it goes out, with what goes wrong on its way. */
export interface Delivery {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | undefined;
    /** The connection is reset instead of an answer. */
    readonly reset?: boolean;
    /** The body stops half-way, and the connection stays open. */
    readonly stall?: boolean;
}
