/** A bundled OpenAPI document. Prism reads it; the engine looks at nothing inside. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly [member: string]: unknown;
}

/** What the engine must know about an operation. The rows are generated from the provider's OpenAPI document. */
export interface Operation {
  /** The `operationId`. */
  readonly id: string;
  readonly method: "GET" | "POST";
  /** Path template, such as `/api/partner/bot/{bot_uuid}/`. */
  readonly path: string;
  /** Text between base path and path, such as `.Shop`; empty where the provider has no services. */
  readonly service: string;
  /** The credential that the operation takes; absent for public operations. */
  readonly credential?: { readonly name: string; readonly in: "header" | "query"; readonly field: string; readonly prefix: string };
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  /** Whether the operation takes a JSON body. */
  readonly body: boolean;
  /** Media types of the 200 answer. */
  readonly accept: readonly string[];
  /** The `code` in the body that a 200 must have to be a success. */
  readonly successCode?: string;
  readonly retry: "safe" | "login" | "never";
  /** JSON Pointers of what is secret in the bodies. */
  readonly secrets: { readonly request: readonly string[]; readonly response: readonly string[] };
  readonly errors: Readonly<
    Record<
      string,
      readonly {
        readonly code: string;
        readonly match?: string;
        readonly fix: string;
        readonly expired?: boolean;
        readonly permanent?: boolean;
      }[]
    >
  >;
}
