import { webRequest } from "./request.ts";

/** As much of Fastify's request as is read. */
export interface FastifyRequest {
  readonly method: string;
  readonly originalUrl: string;
  readonly protocol: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** As much of Fastify's reply as is used. */
export interface FastifyReply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
  send(body: Uint8Array): unknown;
}

/** The web's Request of Fastify's, for `connect`. Its body stays with Fastify. */
export function toRequest({ method, originalUrl: url, protocol, host, headers }: FastifyRequest): Request {
  return webRequest({ method, url, protocol, host, headers });
}

/** Sends a web Response through Fastify; return what it answers from your handler. */
export async function sendResponse<Reply extends FastifyReply>(response: Response, reply: Reply): Promise<Reply> {
  const body = new Uint8Array(await response.arrayBuffer());
  reply.status(response.status);
  for (const [name, value] of response.headers) reply.header(name, value);
  reply.send(body);
  return reply;
}

/** Answers callbacks in Fastify 5: `app.get("/partner/callback/*", fastifyHandler(auth.handler))`. Errors go to Fastify. */
export function fastifyHandler(
  handler: (request: Request) => Promise<Response>,
): <Reply extends FastifyReply>(request: FastifyRequest, reply: Reply) => Promise<Reply> {
  return async (request, reply) => sendResponse(await handler(toRequest(request)), reply);
}
