import type { Incoming } from "./incoming.ts";
import type { Delivery } from "./reply.ts";
/** The answer to a browser that asks before it calls; undefined for any other request. */
export declare function preflight(request: Incoming): Delivery | undefined;
/** Lets a page of any origin read an answer. The mocks use no cookies, so that it can be any. */
export declare function readable(delivery: Delivery): Delivery;
