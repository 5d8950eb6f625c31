import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Call } from "../src/call.ts";
import { connect, servicesPath, type TransportSettings } from "../src/client.ts";
import { createHttpClient } from "../src/http.ts";
import type { Operation } from "../src/operation.ts";
import type { ClientOptions, Credential } from "../src/options.ts";

/** A provider of two services, made up for these tests. */
export const operations = {
  addShop: {
    id: "addShop",
    method: "POST",
    path: "/AddShop",
    service: ".Shop",
    credential: { name: "apiKey" },
    body: true,
    answer: "object",
    successCode: "ok",
    retry: "safe",
    secrets: ["password", "auth_token"],
    errors: {
      "401": [{ code: "token_refused", fix: "Log in again.", expired: true }],
      "403": [{ code: "shop_not_linked", match: "permission_denied", fix: "Send it without shop_id." }],
      "404": [{ code: "bad_route", fix: "Check the path." }],
      "5XX": [
        { code: "account_closed", match: "account_closed", fix: "Do not repeat it.", permanent: true },
        { code: "server_error", fix: "Try again later." },
      ],
    },
  },
  findShop: {
    id: "findShop",
    method: "GET",
    path: "/shop/{shop_id}/",
    credential: { name: "token", query: "token" },
    query: ["lang"],
    answer: "object",
    tag: "type",
    retry: "safe",
    errors: {
      "401": [
        { code: "missing_token", match: "Missing token", fix: "Give the client its token." },
        { code: "token_refused", match: "Invalid token", fix: "Log in again.", expired: true },
      ],
      "404": [{ code: "shop_not_found", fix: "Check the id." }],
    },
  },
  getToken: {
    id: "getToken",
    method: "POST",
    path: "/token",
    body: true,
    accept: ["application/json", "text/plain"],
    retry: "login",
    secrets: ["password", ""],
    errors: { "401": [{ code: "login_refused", fix: "Check both." }] },
  },
} as const satisfies Record<string, Operation>;

/** Options of the made-up provider's client. Calls are not repeated unless told so: most tests count requests. */
export type AcmeOptions = ClientOptions & { apiKey?: Credential; token?: Credential };

const settings = (options: AcmeOptions): TransportSettings => ({
  provider: "acme",
  agent: "acme/1.0.0",
  correctPath: servicesPath,
  options: { retries: 0, ...options },
});

/** A client of the made-up provider. */
export function client(options: AcmeOptions): { readonly call: Call } {
  return { call: connect(settings(options)) };
}

/** Its openapi-fetch client, without types. */
export function httpClient(options: AcmeOptions): Record<"GET" | "POST", (path: string, init?: object) => Promise<HttpResult>> {
  return createHttpClient(settings(options), operations) as never; // it has these methods, and no provider's types
}

/** What openapi-fetch answers. */
export type HttpResult = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };

/** A real server that answers as it is told, and its address as a base URL. Ends with the test. */
export async function serve(
  listener: RequestListener,
): Promise<{ readonly origin: string; readonly baseUrl: string; readonly [Symbol.asyncDispose]: () => Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    baseUrl: `http://127.0.0.1:${port}/v1/partner`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server that answers every request with one status and JSON body. */
export function answering(status: number, body: unknown, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** The error that a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("the call did not fail");
  return error as Error & Record<string, unknown>;
}
