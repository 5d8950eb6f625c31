/**
 * eTelecom by path instead of by operation: `{ data, error, response }`, as openapi-fetch answers them.
 *
 * @module
 */
import { createHttpClient, type HttpClient } from "@partnerkit/transport/http";
import { operations } from "./generated/operations.ts";
import type { paths } from "./generated/schema.ts";
import type { EtelecomClientOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";

export type { HttpClient } from "@partnerkit/transport/http";
export type { paths } from "./generated/schema.ts";

/**
 * Makes an openapi-fetch client for eTelecom. It sends through the same transport as the methods do, with the same options.
 *
 * @example
 * ```ts
 * import { createEtelecomHttp } from "@partnerkit/etelecom/http";
 *
 * const http = createEtelecomHttp({ baseUrl: "https://partner.example.com/v1/partner" });
 * console.log(http);
 * ```
 * @throws ConfigurationError for an option that is missing or cannot be right.
 */
export function createEtelecomHttp(options: EtelecomClientOptions = {}): HttpClient<paths> {
  return createHttpClient<paths>(settingsOf(options), operations);
}
