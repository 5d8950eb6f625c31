import type { Clock } from "./clock.ts";
import type { OpenApiDocument, Operation } from "./document.ts";
import type { Incoming } from "./incoming.ts";
import type { Reply } from "./reply.ts";

/** What a provider does: its state and its answers. Nothing here knows of servers. */
export interface Behaviour<State> {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  readonly document: OpenApiDocument;
  readonly operations: Readonly<Record<string, Operation>>;
  /** Path of the base URL, such as `/v1/partner`; empty for none. */
  readonly basePath: string;
  /** A fresh world with the seed data. */
  createState(clock: Clock): State;
  /** What each operation does, by `operationId`; `handler` makes them. */
  readonly handlers: Readonly<Record<string, Handler<State>>>;
  /** Pages that a browser visits; they are not part of the document. */
  readonly pages: readonly PageRoute<State>[];
  /** The provider's own way to say what is wrong with a request. */
  refuse(refusal: Refusal, call: Call<State>): Reply;
}

/** One request to a provider. */
export interface Call<State> {
  readonly request: Incoming;
  /** Parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly state: State;
  readonly clock: Clock;
  /** The absolute address of a path of this mock, as the caller reaches it. Every address that a mock emits is made so. */
  readonly link: (path: string) => string;
}

/** A page, by method and path template. */
export interface PageRoute<State> {
  readonly method: "GET" | "POST";
  readonly path: string;
  handle(call: Call<State>): Reply;
}

/** Why a request is refused before the behaviour sees it. */
export type Refusal =
  | { readonly kind: "unknown_path" }
  | { readonly kind: "wrong_method"; readonly allow: readonly string[] }
  | { readonly kind: "wrong_content_type"; readonly received: string }
  | { readonly kind: "body_too_large" }
  | { readonly kind: "malformed_json" }
  | { readonly kind: "invalid"; readonly violations: readonly Violation[] }
  | { readonly kind: "bad_request" }
  | { readonly kind: "crash" };

/** One place where a request or an answer does not fit the document. */
export interface Violation {
  /** Where: `["body", "redirect_url"]`, `["query", "organizationId"]`. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Checks the credential of a call, then answers either a refusal or the function that takes the checked body. */
export type Handler<State> = (call: Call<State>) => Reply | ((body: unknown) => Reply);

/** Whom an accepted credential stands for. */
export interface Accepted<Principal> {
  readonly principal: Principal;
}

/**
 * Makes the handler of an operation from its two halves: who is calling, and what they get. The credential comes first;
 * the second half runs only with a body that fits the document.
 */
export function handler<State, Principal, Body>(
  authenticate: (call: Call<State>) => Reply | Accepted<Principal>,
  handle: (call: Call<State>, principal: Principal, body: Body) => Reply,
): Handler<State> {
  return (call) => {
    const checked = authenticate(call);
    if (!("principal" in checked)) return checked;
    return (body) => handle(call, checked.principal, body as Body); // checked against the document, which the type is generated from
  };
}

/** The first half for public operations. */
export function anyone(): Accepted<undefined> {
  return { principal: undefined };
}
