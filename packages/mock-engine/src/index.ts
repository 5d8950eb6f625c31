/**
 * The engine under every partnerkit mock: `(Request) => Promise<Response>` around Prism's pipeline.
 *
 * @module
 */
export {
  type Accepted,
  anyone,
  type Behaviour,
  type Call,
  type Handler,
  handler,
  type PageRoute,
  type Refusal,
  type Violation,
} from "./behaviour.ts";
export { type Clock, createClock } from "./clock.ts";
export type { OpenApiDocument, Operation } from "./document.ts";
export { type Incoming, type IncomingBody, maxBodyBytes } from "./incoming.ts";
export { createMock, type Mock } from "./mock.ts";
export type { Listening, ListenOptions } from "./node.ts";
export { type Bilingual, both, escapeHtml, page } from "./page.ts";
export { randomDigits, randomText } from "./random.ts";
export { Recent } from "./recent.ts";
export { html, json, type Reply, redirect, text } from "./reply.ts";
