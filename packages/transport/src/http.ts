import createClient, { type Client } from "openapi-fetch";
import { RequestError } from "./errors/request-error.ts";
import type { Operation } from "./operation.ts";
import { checkHeaders } from "./options.ts";
import type { SendOptions, Transport } from "./transport.ts";

/**
 * The openapi-fetch client beneath a partnerkit client, for those who prefer paths: `{ data, error, response }`.
 *
 * This file is the only one that knows openapi-fetch, which gets no more updates: another client would be fitted here.
 */
export type HttpClient<Paths extends object> = Client<Paths>;

/** openapi-fetch's `request`, without the types of one provider's paths. */
export type UntypedRequest = (
  method: string,
  path: string,
  init?: Record<string, unknown>,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** Makes the openapi-fetch client. Each call finds its operation, and so its service and policy, by method and path. */
export function createHttpClient<Paths extends object>(transport: Transport): HttpClient<Paths> {
  const inner = createClient({ headers: transport.headers });
  const send = inner.request as unknown as UntypedRequest; // typed by paths that are not known here
  const byRoute = new Map(Object.values(transport.operations).map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const request: UntypedRequest = async (method, path, init) => {
    const operation = byRoute.get(`${method.toUpperCase()} ${path}`);
    if (!operation) {
      throw new RequestError(`there is no operation ${method.toUpperCase()} ${path}.`, {
        code: "unknown_operation",
        provider: transport.provider,
      });
    }
    return send(operation.method, path, bind(transport, operation, init));
  };
  const verbs = methods.map((method) => [method, (path: string, init?: Record<string, unknown>) => request(method, path, init)]);
  return { ...inner, request, ...Object.fromEntries(verbs) };
}

/**
 * Sends a call through the transport, to the service of its operation. The signal goes around openapi-fetch, whose
 * `Request` would keep listening to it.
 */
function bind(transport: Transport, operation: Operation, init: Record<string, unknown> = {}): Record<string, unknown> {
  const { timeoutMs, signal, ...rest } = init;
  if (isRecord(rest["headers"])) checkHeaders(transport.provider, rest["headers"], operation.id);
  const options: SendOptions = {
    ...(typeof timeoutMs === "number" ? { timeoutMs } : {}),
    ...(signal ? { signal: signal as AbortSignal } : {}), // typed so by openapi-fetch
  };
  return { ...rest, baseUrl: transport.baseUrl(operation), fetch: (sent: Request) => transport.fetch(operation, sent, options) };
}

/** A `Headers` has checked itself; whatever else has members is checked here. */
function isRecord(headers: unknown): headers is Record<string, string> {
  return typeof headers === "object" && headers !== null && !(headers instanceof Headers) && !Array.isArray(headers);
}
