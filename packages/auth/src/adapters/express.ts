import { webRequest } from "./request.ts";

/** As much of Express's request as is read. */
export interface ExpressRequest {
  readonly method: string;
  readonly originalUrl: string;
  readonly protocol: string;
  readonly host?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** As much of Express's response as is used. */
export interface ExpressResponse {
  status(code: number): unknown;
  set(name: string, value: string): unknown;
  append(name: string, value: string): unknown;
  end(body?: Uint8Array): unknown;
}

/** The web's Request of Express's, for `connect`. Its body stays with Express. */
export function toRequest(request: ExpressRequest): Request {
  return webRequest({ ...pick(request), url: request.originalUrl });
}

/** Sends a web Response through Express. */
export async function sendResponse(response: Response, to: ExpressResponse): Promise<void> {
  to.status(response.status);
  // Cookies are added to those that are there; what middleware has set otherwise gives way.
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") to.append(name, value);
    else to.set(name, value);
  }
  to.end(new Uint8Array(await response.arrayBuffer()));
}

/**
 * Answers callbacks in Express 5: `app.get("/partner/callback/*path", expressHandler(auth.handler))`. Errors go to Express.
 */
export function expressHandler(
  handler: (request: Request) => Promise<Response>,
): (request: ExpressRequest, response: ExpressResponse) => Promise<void> {
  return async (request, response) => sendResponse(await handler(toRequest(request)), response);
}

function pick({ method, protocol, host = "localhost", headers }: ExpressRequest): Omit<Parameters<typeof webRequest>[0], "url"> {
  return { method, protocol, host, headers };
}
