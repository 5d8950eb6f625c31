import { AbortError } from "./errors/abort-error.ts";
import { partsOf } from "./mask.ts";
import { invalidOption } from "./options.ts";
import { type Answer, type Reading, readAnswer } from "./read-answer.ts";
import { toAnyResponse } from "./to-response.ts";

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
 * an answer, with the call's secrets masked. The body of a success is the answer itself and may bring a token. A request that is
 * under way when the middleware has answered is aborted.
 *
 * @example
 * ```ts
 * import { compose, createEtelecomClient, type Middleware } from "@partnerkit/etelecom";
 *
 * const timed: Middleware = async (request, next, { operation }) => {
 *   const started = performance.now();
 *   const response = await next(request);
 *   console.log(operation, response.status, performance.now() - started);
 *   return response;
 * };
 * console.log(createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", middleware: compose(timed) }));
 * ```
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response> | Response;

/** An attempt as the transport hands it to its middleware. */
export interface Exchange {
  readonly reading: Reading;
  readonly request: RequestInit & { readonly url: string; readonly headers: Readonly<Record<string, string>> };
  /** Ends what the attempt has under way. */
  readonly stop: AbortController;
  readonly send: (headers: Readonly<Record<string, string>>) => Promise<Answer>;
}

/** Middleware put together, for the option `middleware`. */
export type Composed = (exchange: Exchange) => Promise<Answer>;

/**
 * Puts middleware together, the first outermost.
 *
 * @example
 * ```ts
 * import { compose, createEtelecomClient, logged } from "@partnerkit/etelecom";
 *
 * console.log(createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", middleware: compose(logged(console)) }));
 * ```
 */
export function compose(...layers: readonly Middleware[]): Composed {
  return async ({ reading, request: { url, ...init }, stop, send }) => {
    const { place, operation, masked, secrets } = reading;
    let answer: Answer | undefined;
    let sent: Response | undefined;
    const innermost = async (request: Request): Promise<Response> => {
      const headers = Object.fromEntries(request.headers);
      const added = Object.entries(headers).filter(([name]) => !(name in init.headers));
      secrets.push(...partsOf(Object.fromEntries(added)));
      answer = await send(headers);
      sent = toAnyResponse(answer);
      for (const [header, value] of sent.headers) sent.headers.set(header, masked(value));
      return sent;
    };
    const context = { ...place, route: operation.path };
    const outermost = layers.reduceRight<typeof innermost>(
      (next, layer) => async (each) => {
        const response = await layer(each, (request) => quiet(next(request)), context);
        // What is handed on may be read already: the answer is known. Another one is still to be read.
        if (response && (response === sent || (typeof response.text === "function" && !response.bodyUsed))) return response;
        const name = layer.name || `number ${layers.indexOf(layer) + 1}`;
        throw invalidOption(place, "middleware", `holds ${name}, which answers no Response that can be read. Return await next(request)`);
      },
      innermost,
    );
    try {
      const response = await outermost(new Request(url, { ...init, signal: stop.signal }));
      return answer && response === sent ? answer : readAnswer(reading, response, await response.text());
    } finally {
      const message = "the middleware did not wait for its request. Await next(request).";
      stop.abort(new AbortError(message, { ...place, code: "aborted" })); // of what is under way still, nobody reads the answer
    }
  };
}

/** A promise whose failure is no unhandled rejection where a middleware does not wait for it. */
function quiet<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
