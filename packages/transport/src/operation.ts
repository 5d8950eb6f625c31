/** What the runtime must know about an operation. The rows are generated from the provider's OpenAPI document. */
export interface Operation {
  /** The `operationId`. */
  readonly id: string;
  readonly method: "GET" | "POST";
  /** Path template, such as `/api/partner/bot/{bot_uuid}/`. */
  readonly path: string;
  /** Text between base URL and path, such as `.Shop`; empty where the provider has no services. */
  readonly service: string;
  /** The credential that the operation takes; absent for public operations. */
  readonly credential?: CredentialPlace;
  /** Names of the parameters in the path. */
  readonly pathParameters: readonly string[];
  /** Names of the parameters in the query. */
  readonly queryParameters: readonly string[];
  /** Whether the operation takes a JSON body. */
  readonly body: boolean;
  /** Media types of the 200 answer. */
  readonly accept: readonly string[];
  /** What a 200 must be to be used at all: its kind, and the member that tells its variants apart. */
  readonly answer: { readonly kind: "object" | "array" | "any"; readonly tag?: string };
  /** The `code` in the body that a 200 must have to be a success; absent where the status alone decides. */
  readonly successCode?: string;
  /** Whether the same call may be sent again: `login` needs a pause before, `never` rules it out. */
  readonly retry: "safe" | "login" | "never";
  /** JSON Pointers of what is secret in the bodies; `""` is the whole body. */
  readonly secrets: { readonly request: readonly string[]; readonly response: readonly string[] };
  /** Whether an error's body may be text instead of JSON. */
  readonly textErrors: boolean;
  /** Meanings of each error status (`"5XX"` for all of them). */
  readonly errors: Readonly<Record<string, readonly ErrorMeaning[]>>;
}

/** Where a credential is written in a request. */
export interface CredentialPlace {
  /** Name of the client option, such as `apiKey`. */
  readonly name: string;
  readonly in: "header" | "query";
  /** Name of the header or query parameter. */
  readonly field: string;
  /** Text before the credential, such as `"Bearer "`. */
  readonly prefix: string;
}

/** One meaning of an error status. */
export interface ErrorMeaning {
  /** partnerkit's own code for it; it does not change. */
  readonly code: string;
  /** What the body says for this meaning; the entry without it is what the status means otherwise. */
  readonly match?: string;
  /** What the caller can do about it. */
  readonly fix: string;
  /** The credential is used up: a fresh one may help. */
  readonly expired?: boolean;
  /** Repeating the call never helps, whatever the status suggests. */
  readonly permanent?: boolean;
}
