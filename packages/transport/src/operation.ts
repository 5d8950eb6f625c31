/**
 * What the runtime must know about an operation. The rows are generated from the provider's OpenAPI document; what an
 * operation does not have is left out.
 */
export interface Operation {
  /** The `operationId`. */
  readonly id: string;
  readonly method: "GET" | "POST";
  /** Path template, such as `/api/partner/bot/{bot_uuid}/`. */
  readonly path: string;
  /** Text between base URL and path, such as `.Shop`; absent where the provider has no services. */
  readonly service?: string;
  /** The credential that the operation takes; absent for public operations. */
  readonly credential?: CredentialPlace;
  /** Names of the parameters in the query; absent for none. */
  readonly query?: readonly string[];
  /** Whether the operation takes a JSON body. */
  readonly body?: true;
  /** Media types of the 200 answer. Default: `application/json` alone. */
  readonly accept?: readonly string[];
  /** What a 200 must be to be used at all; absent where it may be anything. */
  readonly answer?: "object" | "array";
  /** The member of a 200 that tells its variants apart. */
  readonly tag?: string;
  /** The `code` in the body that a 200 must have to be a success; absent where the status alone decides. */
  readonly successCode?: string;
  /** Whether the same call may be sent again: `login` needs a pause before. Absent where it may not. */
  readonly retry?: "safe" | "login";
  /** Names of the members that are secret in what is sent and answered, at any depth; `""` is the whole, where it is text. */
  readonly secrets?: readonly string[];
  /** Meanings of error statuses (`"5XX"` for all of them) that say more than the status does; the first that fits counts. */
  readonly errors: Readonly<Record<string, readonly ErrorMeaning[]>>;
}

/** Where a credential is written in a request. */
export interface CredentialPlace {
  /** Name of the client option, such as `apiKey`. */
  readonly name: string;
  /** Name of the query parameter; absent where the credential goes into the header `Authorization`, after `Bearer `. */
  readonly query?: string;
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
  readonly expired?: true;
  /** Repeating the call never helps, whatever the status suggests. */
  readonly permanent?: true;
}
