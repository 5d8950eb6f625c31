import type { Incoming } from "./incoming.ts";
import type { Delivery } from "./reply.ts";

/**
 * The answer to a browser that asks before it calls; undefined for any other request. It is yes for control too, which
 * then refuses the call itself, so that the page sees why.
 */
export function preflight(request: Incoming): Delivery | undefined {
  const method = request.header("access-control-request-method");
  if (request.method !== "OPTIONS" || method === undefined) return undefined;
  const headers = request.header("access-control-request-headers");
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      ...(headers === undefined ? {} : { "access-control-allow-headers": headers }),
      ...(request.header("access-control-request-private-network") === "true" ? { "access-control-allow-private-network": "true" } : {}),
      "access-control-max-age": "600",
    },
  };
}

/** Lets a page of any origin read an answer. The mocks use no cookies, so that it can be any. */
export function readable(delivery: Delivery): Delivery {
  return { ...delivery, headers: { ...delivery.headers, "access-control-allow-origin": "*", "access-control-expose-headers": "*" } };
}
