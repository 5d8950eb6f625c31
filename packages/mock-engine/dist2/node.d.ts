import { Incoming } from "./incoming.ts";
import type { Delivery } from "./reply.ts";
/** Where a mock is served. */
export interface ListenOptions {
    /** Default: 0, a free port. */
    readonly port?: number;
    /** Default: `127.0.0.1`. Anything else than loopback lets others control the mock, and is warned about. */
    readonly hostname?: string;
}
/** A mock that is being served. */
export interface Listening {
    readonly port: number;
    /** Origin, such as `http://127.0.0.1:4012`. */
    readonly origin: string;
    /** The base URL that a partner would be issued. */
    readonly baseUrl: string;
    /** Where the mock is controlled, such as `http://127.0.0.1:4012/__mock`. */
    readonly controlUrl: string;
    /** Stops serving and ends open connections. */
    readonly close: () => Promise<void>;
}
/** What is served. */
export interface Served {
    readonly answer: (request: Incoming) => Promise<Delivery>;
    readonly baseUrl: (origin: string) => string;
    readonly controlUrl: (origin: string) => string;
    /** Answers what is no readable request: broken framing, a Host that makes no URL, an odd method. */
    readonly badRequest: () => Delivery;
}
/**
 * Serves a mock with Node's HTTP server. What Node would refuse with an answer of its own is refused in the provider's
 * form instead.
 *
 * @throws the server's own error, with `code` `EADDRINUSE` for a busy port.
 */
export declare function listen(served: Served, { port, hostname }?: ListenOptions): Promise<Listening>;
