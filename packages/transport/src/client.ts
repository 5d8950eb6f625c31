/**
 * What a provider's client is made of.
 *
 * @module
 */
import { type Call, createCall } from "./call.ts";
import { createHttpClient, type HttpClient } from "./http.ts";
import { createTransport, type TransportSettings } from "./transport.ts";

export { readBaseUrl } from "./base-url.ts";
export { isErrorOf } from "./guard.ts";
export { missingOption, readOption } from "./options.ts";
export type { TransportSettings } from "./transport.ts";

/** The two ways to call: by operation, and by path. */
export interface Connection<Paths extends object> {
  readonly call: Call;
  readonly http: HttpClient<Paths>;
}

/**
 * Connects a client to its provider.
 *
 * @throws ConfigurationError when the base URL is missing or cannot be right.
 */
export function connect<Paths extends object>(settings: TransportSettings): Connection<Paths> {
  const http = createHttpClient<Paths>(createTransport(settings));
  return { http, call: createCall(settings.provider, http) };
}
