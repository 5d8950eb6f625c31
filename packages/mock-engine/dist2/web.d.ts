import { Incoming } from "./incoming.ts";
import type { Delivery } from "./reply.ts";
/** Reads a web `Request` whole, but never more of its body than the limit. */
export declare function incomingOf(request: Request, ip: string): Promise<Incoming>;
/**
 * An answer as the web's own object.
 *
 * @throws TypeError like `fetch` does, where the connection is reset.
 */
export declare function responseOf({ status, headers, body, reset, stall }: Delivery, request: Request): Response;
