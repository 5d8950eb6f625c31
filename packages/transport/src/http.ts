/**
 * The openapi-fetch client over the same transport.
 *
 * This file is the only one that knows openapi-fetch, which gets no more updates: another client would be fitted here.
 *
 * @module
 */
import createClient, { type Client } from "openapi-fetch";
import { invalidArgument, RequestError } from "./errors/request-error.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { fillPath, type Members } from "./path.ts";
import { toAnyResponse } from "./to-response.ts";
import { type Content, createTransport, type Transport, type TransportSettings } from "./transport.ts";
import { tryTo } from "./try-to.ts";

/** The openapi-fetch client of a provider, for those who prefer paths: `{ data, error, response }`. */
export type HttpClient<Paths extends object> = Client<Paths>;

/** openapi-fetch's `request`, without the types of one provider's paths. */
type UntypedRequest = (method: string, path: string, init?: Record<string, unknown>) => Promise<unknown>;

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * Makes the openapi-fetch client. Each call finds its operation, and so its service and policy, by method and path.
 *
 * @throws ConfigurationError for an option that is missing or cannot be right.
 */
export function createHttpClient<Paths extends object>(
  settings: TransportSettings,
  operations: Readonly<Record<string, Operation>>,
): HttpClient<Paths> {
  const { provider } = settings;
  const transport = createTransport(settings);
  const inner = createClient();
  const send = inner.request as unknown as UntypedRequest; // typed by paths that are not known here
  const byRoute = new Map(Object.values(operations).map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const request: UntypedRequest = async (given, path, init = {}) => {
    const method = given.toUpperCase();
    const operation = byRoute.get(`${method} ${path}`);
    const message = `there is no operation ${method} ${path}. The provider's document lists those that there are.`;
    if (!operation) throw new RequestError(message, { code: "unknown_operation", provider });
    return send(method, path, bind(provider, transport, operation, init));
  };
  const verbs = methods.map((method) => [method, (path: string, init?: Record<string, unknown>) => request(method, path, init)]);
  return { ...inner, request, ...Object.fromEntries(verbs) };
}

/** Stands for the origin, which the transport adds. */
const nowhere = "http://localhost";

/** Sends a call through the transport. Its options go around openapi-fetch, whose `Request` would keep listening to the signal. */
function bind(provider: string, transport: Transport, operation: Operation, init: Record<string, unknown>): Record<string, unknown> {
  const { signal, timeoutMs, attemptTimeoutMs, retries, headers, ...rest } = init;
  const options = { signal, timeoutMs, attemptTimeoutMs, retries, headers: plain(headers) } as RequestOptions; // typed so by openapi-fetch
  const place = { provider, operation: operation.id };
  return {
    ...rest,
    baseUrl: nowhere,
    pathSerializer: (path: string, values: Members) => fillPath(path, values, place),
    fetch: async (sent: Request) => {
      const path = sent.url.slice(nowhere.length);
      // Traces show the query, so nothing may be in it that the document does not list.
      for (const [name] of new URL(sent.url).searchParams) {
        if (!operation.query?.includes(name)) throw invalidArgument(place, JSON.stringify(name), "no query parameter of this operation");
      }
      const body = operation.body && (await sent.text());
      const prepare = (_: unknown, secrets: string[]): Content => {
        // A serialiser of the caller's own may write something else than JSON, and then all of it counts.
        if (body && tryTo(() => JSON.parse(body) as unknown) === undefined) secrets.push(body);
        return { path, body };
      };
      const answer = await transport({ operation, options, prepare, read: (data) => data });
      if (!answer.response || (answer.error && answer.response.ok)) throw answer.error; // a 200 that says it failed would pass for data
      return toAnyResponse(answer);
    },
  };
}

/** Headers as members; openapi-fetch takes them in every form that `fetch` does. */
function plain(headers: unknown): Record<string, string> {
  const entries =
    headers instanceof Headers || Array.isArray(headers) ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers ?? {});
  return Object.fromEntries(entries);
}
