/**
 * What a provider's client is made of.
 *
 * @module
 */
import { type Call, createCall } from "./call.ts";
import { createTransport, type TransportSettings } from "./transport.ts";

export { readBaseUrl, servicesPath } from "./base-url.ts";
export { readCredential } from "./credential.ts";
export { invalidArgument } from "./errors/request-error.ts";
export { type ErrorAnswers, isErrorOf } from "./guard.ts";
export { readOption } from "./options.ts";
export type { TransportSettings } from "./transport.ts";

/**
 * Connects a client to its provider.
 *
 * @returns the function behind each of its methods.
 * @throws ConfigurationError for an option that is missing or cannot be right.
 */
export function connect(settings: TransportSettings): Call {
  return createCall(createTransport(settings));
}
