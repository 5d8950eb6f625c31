import { isPartnerError } from "./errors/partner-error.ts";
import type { Middleware } from "./middleware.ts";

/** Is told what a client does. Neither message nor fields hold a secret, an address, a header or a body. */
export interface Logger {
  /** An attempt went well. */
  debug(message: string, fields: LogFields): void;
  /** An attempt failed, or an answer does not fit the provider's document. */
  warn(message: string, fields: LogFields): void;
}

/** What a log line is about. */
export interface LogFields {
  readonly provider: string;
  readonly operation: string;
  /** How many attempts the call has made. */
  readonly attempts: number;
  /** HTTP status; absent where no answer came. */
  readonly status?: number | undefined;
  /** `code` of the error; absent where an answer came. */
  readonly code?: string | undefined;
  /** What the attempt took. */
  readonly durationMs?: number | undefined;
}

/**
 * Makes a middleware that tells a logger of each attempt. A logger that throws does not fail the call.
 *
 * @example
 * ```ts
 * import { compose, createEtelecomClient, logged } from "@partnerkit/etelecom";
 *
 * console.log(createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", middleware: compose(logged(console)) }));
 * ```
 */
export function logged(logger: Logger): Middleware {
  return async (request, next, { provider, operation, attempts }) => {
    const started = performance.now();
    const tell = (level: keyof Logger, outcome: string, more: Partial<LogFields>): void => {
      const durationMs = performance.now() - started;
      try {
        logger[level](`[partnerkit] ${provider} ${operation}: ${outcome}`, { provider, operation, attempts, durationMs, ...more });
      } catch {} // the call goes on
    };
    try {
      const response = await next(request);
      const { ok, status } = response;
      tell(ok ? "debug" : "warn", `answered ${status}`, { status });
      return response;
    } catch (error) {
      const code = isPartnerError(error) ? error.code : "unknown";
      tell("warn", `failed with ${code}`, { code });
      throw error;
    }
  };
}
