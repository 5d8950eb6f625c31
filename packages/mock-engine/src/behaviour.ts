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
  /** Checks the credential before anything else; a reply refuses the call. */
  authenticate(call: Call<State>): Reply | undefined;
  /** The answer of each operation, by `operationId`. The body has been checked against the document. */
  readonly handlers: Readonly<Record<string, (call: Call<State>, body: never) => Reply>>;
  /** Pages that a browser visits; they are not part of the document. */
  readonly pages: readonly PageRoute<State>[];
  /** The provider's own way to say what is wrong with a request. */
  refuse(refusal: Refusal, call: Call<State>): Reply;
}

/** One request to a provider. */
export interface Call<State> {
  readonly request: Incoming;
  /** The operation, once the request has found one. */
  readonly operation: Operation | undefined;
  /** Parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly state: State;
  readonly clock: Clock;
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
  | { readonly kind: "bad_host" }
  | { readonly kind: "crash" };

/** One place where a request or an answer does not fit the document. */
export interface Violation {
  /** Where: `["body", "redirect_url"]`, `["query", "organizationId"]`. */
  readonly path: readonly string[];
  readonly message: string;
}
