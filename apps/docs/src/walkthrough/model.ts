/**
 * A walkthrough as the page carries it: made from a provider's Arazzo flows when the site is built, walked in the browser.
 *
 * @module
 */
import type { ProviderId } from "../lib/providers.ts";

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The flows of a provider, with everything that walking them needs. */
export interface Walk {
  readonly provider: ProviderId;
  readonly workflows: readonly Workflow[];
  readonly days: readonly BadDay[];
  readonly tokens: Readonly<Record<string, TokenKind>>;
}

export interface Workflow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly steps: readonly Step[];
}

/** A demo value of a flow, or how it is found when the flow begins. */
export type Input = string | number | { readonly from: "callback" | "base" } | { readonly hoursAhead: number };

export type Step = CallStep | PageStep;

interface StepBase {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly parameters: readonly StepParameter[];
  readonly payload?: Json;
  readonly criteria: readonly Criterion[];
  /** Names of what the step yields, and the expressions that find it. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The step that follows where the answer asks for a detour; this one is done again afterwards. */
  readonly detour?: { readonly step: string; readonly criteria: readonly Criterion[] };
  /** Reached by a detour only. */
  readonly aside?: boolean;
}

/** A call of the partner's server. */
export interface CallStep extends StepBase {
  readonly kind: "call";
  readonly operation: string;
  readonly method: "GET" | "POST";
  /** Template of the address; `{baseUrl}` and path parameters stand in braces. */
  readonly address: string;
  readonly contentType?: string;
  readonly errors: Readonly<Record<string, readonly ErrorText[]>>;
}

/** A page of the provider in the person's browser. */
export interface PageStep extends StepBase {
  readonly kind: "page";
  readonly method: "GET" | "POST";
  /** Expression of the address. */
  readonly url: string;
}

export interface StepParameter {
  readonly name: string;
  readonly in: "header" | "query" | "path";
  readonly value: string;
}

/** What has to hold of an answer, as Arazzo writes it. */
export interface Criterion {
  readonly condition: string;
  readonly context?: string;
  readonly type?: "regex" | "jsonpath";
}

/** What an error means and what to do, in the page's language. */
export interface ErrorText {
  readonly code: string;
  readonly match?: string;
  readonly cause: string;
  readonly fix: string;
}

/** Something that goes wrong. */
export interface BadDay {
  readonly id: string;
  readonly workflow: string;
  readonly before: string;
  readonly actions: readonly DayAction[];
  readonly recover?: string;
  /** Whether the way out gives the flow its own inputs again. */
  readonly restores?: boolean;
  readonly title: string;
  readonly comes: string;
  readonly todo: string;
}

export type DayAction =
  | { readonly control: string; readonly body: Json }
  | { readonly input: string; readonly value: string }
  | { readonly input: string; readonly hoursAhead: number }
  | { readonly output: string; readonly name: string; readonly value: string }
  | { readonly visit: string; readonly times: number };

/** How long a token lives: as the answer says in seconds, as its own `exp` says, so many seconds, or for ever. */
export interface TokenKind {
  readonly name: string;
  readonly life: "expires_in" | "exp" | "open" | number;
  readonly note: string;
}
