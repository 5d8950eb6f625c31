/** The parts of a bundled OpenAPI document that the scripts read. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly Server[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, ResponseObject>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
  readonly "x-provider": string;
  readonly "x-pages"?: Readonly<Record<string, Page>>;
}

export interface Server {
  readonly url: string;
}

export interface PathItem {
  readonly servers?: readonly Server[];
  readonly get?: OperationObject;
  readonly post?: OperationObject;
}

export interface OperationObject {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly "x-retry": "safe" | "login" | "never";
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly schema: Schema;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface ResponseObject {
  readonly content: Readonly<Record<string, MediaType>>;
  readonly "x-errors"?: readonly ErrorEntry[];
  readonly "x-success-code"?: string;
}

/** One meaning that an error status can have, as the specs write it. */
export interface ErrorEntry {
  readonly code: string;
  readonly match?: string;
  readonly cause: string;
  readonly fix: string;
  readonly expired?: boolean;
  readonly permanent?: boolean;
}

export interface SecurityScheme {
  readonly type: "http" | "apiKey";
  readonly in?: "query" | "header";
  readonly name?: string;
}

export interface Page {
  readonly method: string;
  readonly path?: string;
}

export interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly writeOnly?: boolean;
  readonly "x-secret"?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly const?: unknown;
}

/** Follows a local `$ref`; anything else is returned as it is. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T; // no $ref: already the thing itself
  let target: unknown = document;
  for (const part of node.$ref.replace(/^#\//, "").split("/")) {
    target = (target as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (target === undefined) throw new Error(`[partnerkit] ${node.$ref} points at nothing`);
  return target as T; // a bundle's references are checked by the linter
}
