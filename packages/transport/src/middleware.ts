import { type Answer, toResponse } from "./read-answer.ts";

/** What a middleware knows of the attempt that it goes around. */
export interface MiddlewareContext {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** The `operationId`. */
  readonly operation: string;
  /** Path template of the operation, such as `/api/partner/bot/{bot_uuid}/`. */
  readonly route: string;
  /** How many attempts the call has made, this one included. */
  readonly attempts: number;
}

/**
 * Goes around each attempt of each call, token calls included: look at the request, change its headers, pass it on with
 * `next`, look at the answer, or answer in its place.
 *
 * The request holds no secret: the credential, the body and the headers of the options are added below, and of what is
 * passed on only the headers count. `next` rejects with a `PartnerError` where no usable answer came; an error status is
 * an answer, with the call's secrets masked. The body of a success is the answer itself and may bring a token.
 *
 * @example
 * ```ts
 * import { createEtelecomClient, type Middleware } from "@partnerkit/etelecom";
 *
 * const timed: Middleware = async (request, next, { operation }) => {
 *   const started = performance.now();
 *   const response = await next(request);
 *   console.log(operation, response.status, performance.now() - started);
 *   return response;
 * };
 * console.log(createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", middleware: [timed] }));
 * ```
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response> | Response;

/** What is done with a request in the middle, and with an answer that comes from a layer. */
interface Centre {
  readonly send: (headers: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly read: (response: Response) => Promise<Answer>;
}

/** Takes a request through the layers, the first outermost. */
export async function around(
  layers: readonly Middleware[],
  context: MiddlewareContext,
  request: Request,
  { send, read }: Centre,
): Promise<Answer> {
  let answer: Answer | undefined;
  let sent: Response | undefined;
  const innermost = async ({ headers }: Request): Promise<Response> => {
    answer = await send(Object.fromEntries(headers));
    sent = toResponse(answer);
    return sent;
  };
  const outermost = layers.reduceRight<typeof innermost>((next, layer) => async (each) => layer(each, next, context), innermost);
  const response = await outermost(request);
  return answer && response === sent ? answer : read(response);
}
