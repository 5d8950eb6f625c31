/**
 * OpenTelemetry spans. Nothing here imports `@opentelemetry/api`: the tracer is handed over.
 *
 * @module
 */
import { isPartnerError } from "./errors/partner-error.ts";
import type { Middleware } from "./middleware.ts";

/** What is used of OpenTelemetry's `Span`. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { readonly code: number }): unknown;
  end(): void;
}

/** What is used of OpenTelemetry's `Tracer`. */
export interface Tracer {
  startActiveSpan<Result>(
    name: string,
    options: { readonly kind: number; readonly attributes: Record<string, string | number> },
    run: (span: Span) => Result,
  ): Result;
}

/** Options of `openTelemetry`. */
export interface OpenTelemetryOptions {
  /** Writes the context into the headers of the request, such as `(headers) => propagation.inject(context.active(), headers, setter)`. Default: nothing. */
  readonly inject?: (headers: Headers) => void;
}

const client = 2; // SpanKind.CLIENT
const failed = 2; // SpanStatusCode.ERROR

/**
 * Makes a middleware that puts a client span around each attempt, with the attributes of OpenTelemetry's conventions.
 *
 * `url.full` is the address without its credential; the attributes hold no header and no body. An instrumentation of `fetch`
 * itself, such as undici's, knows nothing of that: it writes Sense Sphere's `token` down unless told otherwise (SS-2).
 *
 * @example
 * ```ts
 * import { compose, createEtelecomClient } from "@partnerkit/etelecom";
 * import { openTelemetry, type Tracer } from "@partnerkit/etelecom/opentelemetry";
 *
 * declare const tracer: Tracer; // trace.getTracer("my-app") of @opentelemetry/api
 * console.log(createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", middleware: compose(openTelemetry(tracer)) }));
 * ```
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 */
export function openTelemetry(tracer: Tracer, { inject }: OpenTelemetryOptions = {}): Middleware {
  return (request, next, { provider, operation, route, attempts }) => {
    const { hostname, port, protocol } = new URL(request.url);
    const attributes = {
      "http.request.method": request.method,
      "server.address": hostname,
      "server.port": Number(port) || (protocol === "http:" ? 80 : 443),
      "url.full": request.url,
      "url.template": route,
      "partnerkit.provider": provider,
      "partnerkit.operation": operation,
      ...(attempts > 1 ? { "http.request.resend_count": attempts - 1 } : {}),
    };
    return tracer.startActiveSpan(`${request.method} ${route}`, { kind: client, attributes }, async (span) => {
      const fail = (type: string): void => {
        span.setAttribute("error.type", type);
        span.setStatus({ code: failed });
      };
      try {
        inject?.(request.headers);
        const response = await next(request);
        span.setAttribute("http.response.status_code", response.status);
        if (response.status >= 400) fail(String(response.status));
        return response;
      } catch (error) {
        fail(isPartnerError(error) ? error.code : "unknown");
        throw error;
      } finally {
        span.end();
      }
    });
  };
}
