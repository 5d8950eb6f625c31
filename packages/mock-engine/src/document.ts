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
  /** Whether the operation takes a JSON body. */
  readonly body: boolean;
}
