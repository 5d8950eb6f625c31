/** A call, said so that every client can make it. */
export interface Call {
  /** The `operationId`. */
  readonly operation: string;
  readonly method: "GET" | "POST";
  /** Text between base URL and path, such as `.Shop`; empty where the provider has no services. */
  readonly service: string;
  /** Path template. */
  readonly path: string;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Absent where the operation takes none. */
  readonly credential?: CredentialPlace;
}

/** Where a call takes its credential. */
export interface CredentialPlace {
  /** Name of partnerkit's option. */
  readonly option: string;
  /** Name of the query parameter; absent where it is `Authorization: Bearer …`. */
  readonly query?: string;
}

/** A credential, or a function that is told which one was refused. */
export type Credential = string | ((context: { readonly rejected?: string }) => string);

/** A call on its way to a client. */
export interface Asked {
  readonly call: Call;
  readonly baseUrl: string;
  readonly credential?: Credential | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds for the whole call; for a client that has no option for it, a signal. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for one attempt; a client that knows no attempts takes them for the whole call. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Whether the answer is to be held against the provider's document, by a client that can. */
  readonly validate?: boolean | undefined;
}

/** Headers and query of a call for a client that is told each of them, which is where its user puts the credential. */
export function written({ call, credential }: Asked): { readonly headers: Record<string, string>; readonly query: Record<string, string> } {
  const secret = typeof credential === "function" ? credential({}) : credential;
  const { query: place } = call.credential ?? {};
  return {
    headers: secret !== undefined && place === undefined ? { authorization: `Bearer ${secret}` } : {},
    query: { ...call.query, ...(secret !== undefined && place !== undefined ? { [place]: secret } : {}) },
  };
}

/** The address of a call, written as the user of a client does who has to fill the path alone. */
export function addressOf({ call, baseUrl }: Asked): string {
  const path = call.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.pathParameters?.[name] ?? ""));
  return baseUrl + call.service + path;
}
