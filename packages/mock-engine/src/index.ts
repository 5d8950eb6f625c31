/**
 * The engine under every partnerkit mock: `(Request) => Promise<Response>` around Prism's pipeline.
 *
 * @module
 */
export {
  type Accepted,
  type Actions,
  anyone,
  type Behaviour,
  type Call,
  type Handler,
  handler,
  type Login,
  LoginError,
  type LoginOutcome,
  type OperationId,
  type PageRoute,
  type Refusal,
  type Scenario,
  type Violation,
  type World,
} from "./behaviour.ts";
export { type Clock, ClockError, createClock } from "./clock.ts";
export type { Answer, Body, Check, CheckError, Content, Contract, Examples, Method, Operation, Parameter } from "./contract.ts";
export { ContractError } from "./contract-error.ts";
export type { Coverage, CoverageReport, OperationCoverage } from "./coverage.ts";
export { type AddedFault, type Fault, FaultError, type FaultKind, type FaultScope, type Faults } from "./faults.ts";
export { Incoming, type IncomingBody, type IncomingParts, maxBodyBytes } from "./incoming.ts";
export type { AnswerOf, BodyOf, Exchange, Journal, JournalFilter, Verdict } from "./journal.ts";
export { type AnySession, createMock, type Mock, type MockOptions } from "./mock.ts";
export type { Listening, ListenOptions } from "./node.ts";
export { type Bilingual, both, escapeHtml, page } from "./page.ts";
export { randomDigits, randomText } from "./random.ts";
export { Recent } from "./recent.ts";
export { html, json, type Reply, redirect, text } from "./reply.ts";
export type { FetchInit, Session } from "./session.ts";
export { flaky, type Start, StartError } from "./world.ts";
