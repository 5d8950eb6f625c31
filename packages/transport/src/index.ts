/**
 * Errors and options that all partnerkit clients share. Each client exports them again, so that applications import
 * from one package.
 *
 * @module
 */
export type { Answered, CallPromise } from "./call.ts";
export { AbortError } from "./errors/abort-error.ts";
export { AnswerError } from "./errors/answer-error.ts";
export { ApiError } from "./errors/api-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { type CallPlace, type ErrorPlace, isPartnerError, PartnerError, type PartnerErrorDetails } from "./errors/partner-error.ts";
export { RequestError } from "./errors/request-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { type LogFields, type Logger, logged } from "./logger.ts";
export { type Composed, compose, type Middleware, type MiddlewareContext } from "./middleware.ts";
export type { CredentialPlace, ErrorMeaning, Operation } from "./operation.ts";
export type { ClientOptions, Credential, CredentialContext, RequestOptions, Validate } from "./options.ts";
