/**
 * OpenTelemetry spans, for the option `middleware`.
 *
 * @module
 */
export * from "@partnerkit/transport/opentelemetry";
