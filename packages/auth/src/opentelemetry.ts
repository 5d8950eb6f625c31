/**
 * OpenTelemetry spans and metrics of refreshes. Nothing here imports `@opentelemetry/api`: tracer and meter are handed over.
 *
 * @module
 */
import type { AuthObserver } from "./credential/observer.ts";

export type { AuthObserver, RefreshEnd, RefreshResult } from "./credential/observer.ts";

type Attributes = Record<string, string | number | boolean>;

/** What is used of OpenTelemetry's `Span`. */
export interface RefreshSpan {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { readonly code: number }): unknown;
  end(): void;
}

/** What is used of OpenTelemetry's `Tracer`. */
export interface RefreshTracer {
  startSpan(name: string, options: { readonly kind: number; readonly attributes: Attributes }): RefreshSpan;
}

/** What is used of OpenTelemetry's `Meter`. */
export interface RefreshMeter {
  createCounter(name: string, options: { readonly description: string }): { add(value: number, attributes: Attributes): void };
  createHistogram(name: string, options: { readonly description: string; readonly unit: string }): { record(value: number, attributes: Attributes): void };
}

/** Where spans and metrics go; either may be left out. */
export interface TelemetryOptions {
  readonly tracer?: RefreshTracer | undefined;
  readonly meter?: RefreshMeter | undefined;
}

const internal = 0; // SpanKind.INTERNAL
const failed = 2; // SpanStatusCode.ERROR

/**
 * An observer for `createPartnerAuth` that makes one span `partnerkit.refresh` of each attempt to refresh, with `outcome`, `generation`
 * and `waiters`, and four metrics: `partnerkit.auth.refreshes`, `.reauths`, `.storms` (several callers waited for one refresh) and
 * `.lock_wait` in seconds. Neither names a tenant or a subject.
 *
 * @example
 * ```ts
 * import { openTelemetry, type RefreshMeter, type RefreshTracer } from "@partnerkit/auth/opentelemetry";
 *
 * declare const tracer: RefreshTracer; // trace.getTracer("my-app") of @opentelemetry/api
 * declare const meter: RefreshMeter; // metrics.getMeter("my-app")
 * const observer = openTelemetry({ tracer, meter });
 * console.log(observer);
 * ```
 */
export function openTelemetry({ tracer, meter }: TelemetryOptions): AuthObserver {
  const refreshes = meter?.createCounter("partnerkit.auth.refreshes", { description: "Attempts to refresh a credential" });
  const reauths = meter?.createCounter("partnerkit.auth.reauths", { description: "Connections that need a login" });
  const storms = meter?.createCounter("partnerkit.auth.storms", { description: "Refreshes that several callers waited for" });
  const waits = meter?.createHistogram("partnerkit.auth.lock_wait", { description: "Wait for a connection's lease", unit: "s" });
  return {
    refresh: ({ provider, rejected }) => {
      const about = { "partnerkit.provider": provider, "partnerkit.rejected": rejected };
      const span = tracer?.startSpan("partnerkit.refresh", { kind: internal, attributes: about });
      return ({ result, generation, waiters, error }) => {
        span?.setAttributes({ outcome: result, generation, waiters, ...(error ? { "error.type": error } : {}) });
        if (result === "failed") span?.setStatus({ code: failed });
        span?.end();
        refreshes?.add(1, { "partnerkit.provider": provider, outcome: result });
      };
    },
    reauth: ({ provider }) => reauths?.add(1, { "partnerkit.provider": provider }),
    storm: ({ provider, waiters }) => storms?.add(1, { "partnerkit.provider": provider, waiters }),
    lockWait: ({ provider, ms }) => waits?.record(ms / 1000, { "partnerkit.provider": provider }),
  };
}
