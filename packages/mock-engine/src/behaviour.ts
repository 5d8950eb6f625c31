import type { Clock } from "./clock.ts";
import type { Contract } from "./contract.ts";
import type { Fault } from "./faults.ts";
import type { Incoming } from "./incoming.ts";
import type { Reply } from "./reply.ts";

/** The types of a provider's mock. */
export interface World {
  /** What the provider knows. */
  readonly state: unknown;
  /** The data that a world starts with. */
  readonly seed: unknown;
  /** What the sources leave open. */
  readonly switches: object;
  /** The provider's operations, as openapi-typescript writes them. */
  readonly operations: object;
}

/** An `operationId` of a provider. */
export type OperationId<W extends World> = keyof W["operations"] & string;

/** What a provider does: its state and its answers. Nothing here knows of servers. */
export interface Behaviour<W extends World> {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** What requests and answers are held against. */
  readonly contract: Contract;
  /** The document of the mock's own control operations, `/__mock/…`, and what those are held against. */
  readonly control: { readonly document: object; readonly contract: Contract };
  /** Path of the base URL, such as `/v1/partner`; empty for none. */
  readonly basePath: string;
  /** What a world starts with unless told otherwise. */
  readonly seed: W["seed"];
  /** What the sources leave open, decided. */
  readonly switches: W["switches"];
  /** Worlds with a name. */
  readonly scenarios: Readonly<Record<string, Scenario<W>>>;
  /** A fresh state from seed data. */
  readonly createState: (clock: Clock, seed: W["seed"]) => W["state"];
  /** What each operation does; `handler` makes them. */
  readonly handlers: { readonly [Id in OperationId<W>]: Handler<W> };
  /** Pages that a browser visits; they are not part of the document. */
  readonly pages: readonly PageRoute<W>[];
  /** The provider's own way to say what is wrong with a request. */
  readonly refuse: (refusal: Refusal, call: Call<W>) => Reply;
  /**
   * Answers a login without a browser: follows its address to the end, as the person would.
   * Absent where the provider has no login page.
   *
   * @throws LoginError when the address leads to no login, or nobody can sign in so.
   */
  readonly logIn?: (call: Call<W>, login: Login) => LoginOutcome;
  /** What a test may do to the provider's world; absent where it makes no sense for the provider. */
  readonly actions: Actions<W["state"]>;
}

/** A world with a name: data, switches and faults. */
export interface Scenario<W extends World> {
  /** What it is for, in a sentence. */
  readonly description: string;
  readonly seed?: W["seed"];
  readonly switches?: Partial<W["switches"]>;
  readonly faults?: readonly Fault[];
}

/** What happens in the provider's world, without a partner asking for it. */
export interface Actions<State> {
  /** Ends a token or key at once. False for one that the mock does not know. */
  revokeToken(state: State, token: string): boolean;
  /** Ends everything that expires: tokens, login links. */
  expireAll(state: State): void;
  /** The shop takes its link back, from every partner. False for an unknown shop. */
  unlinkShop?(state: State, shopId: string): boolean;
  /** Switches an operator on, off, or deletes it. False for an unknown one. */
  setOperatorStatus?(state: State, operatorId: number, status: 0 | 1 | 2): boolean;
}

/** A login to be answered without a browser. */
export interface Login {
  /** The address that the partner's application would open. */
  readonly address: URL;
  /** What the person does: approves, refuses, or leaves the page alone. */
  readonly decision: "approve" | "refuse" | "ignore";
  /** Who signs in, where the login lets one choose. Default: the first who can. */
  readonly as?: string;
}

/** What came of a login. */
export interface LoginOutcome {
  /** Where the browser was sent, with whatever the provider hands over; null when it was sent nowhere. */
  readonly redirect: string | null;
}

/** A login that cannot be answered. */
export class LoginError extends Error {
  override readonly name = "LoginError";
}

/** One request to a provider. */
export interface Call<W extends World> {
  readonly request: Incoming;
  /** Parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly state: W["state"];
  readonly switches: W["switches"];
  readonly clock: Clock;
  /** The absolute address of a path of this mock, as the caller reaches it. Every address that a mock emits is made so. */
  readonly link: (path: string) => string;
}

/** A page, by method and path template. */
export interface PageRoute<W extends World> {
  readonly method: "GET" | "POST";
  readonly path: string;
  handle(call: Call<W>): Reply;
}

/** Why a request is refused before the behaviour sees it. */
export type Refusal =
  | { readonly kind: "unknown_path" }
  | { readonly kind: "wrong_method"; readonly allow: readonly string[] }
  | { readonly kind: "wrong_content_type"; readonly received: string }
  | { readonly kind: "body_too_large" }
  | { readonly kind: "malformed_json" }
  | { readonly kind: "invalid"; readonly violations: readonly Violation[] }
  | { readonly kind: "rate_limited" }
  | { readonly kind: "bad_request" }
  | { readonly kind: "crash" };

/** One place where a request or an answer does not fit the document. It names no value, because values can be secret. */
export interface Violation {
  /** Where: `["body", "redirect_url"]`, `["query", "organizationId"]`. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that is not met, such as `required`. */
  readonly keyword: string;
  readonly message: string;
}

/** Checks the credential of a call, then answers either a refusal or the function that takes the checked body. */
export type Handler<W extends World> = (call: Call<W>) => Reply | ((body: unknown) => Reply);

/** Whom an accepted credential stands for. */
export interface Accepted<Principal> {
  readonly principal: Principal;
}

/**
 * Makes the handler of an operation from its two halves: who is calling, and what they get. The credential comes first;
 * the second half runs only with a body that fits the document.
 */
export function handler<W extends World, Principal, Body>(
  authenticate: (call: Call<W>) => Reply | Accepted<Principal>,
  handle: (call: Call<W>, principal: Principal, body: Body) => Reply,
): Handler<W> {
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
