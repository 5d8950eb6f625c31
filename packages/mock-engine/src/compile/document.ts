/** The parts of an OpenAPI 3.1 document that are compiled. Everything else in it is ignored. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly servers?: readonly { readonly url: string; readonly [member: string]: unknown }[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly security?: OperationObject["security"];
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly type: string; readonly in?: string; readonly name?: string }>>;
    readonly [section: string]: unknown;
  };
  readonly [member: string]: unknown;
}

/** What stands under a path. */
export interface PathItem {
  readonly servers?: readonly { readonly url: string }[];
  readonly parameters?: readonly ParameterObject[];
  readonly [method: string]: unknown;
}

/** An operation as a document writes it. */
export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: RequestBodyObject;
  readonly responses?: Readonly<Record<string, ResponseObject>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

export interface ParameterObject extends ExampleHolder {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly schema?: Schema;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

export interface ResponseObject {
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

export interface MediaTypeObject extends ExampleHolder {
  readonly schema?: Schema;
}

export interface ExampleHolder {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly [keyword: string]: unknown;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Adds a step to a JSON Pointer. */
export function step(pointer: string, ...parts: readonly (string | number)[]): string {
  return parts.reduce<string>((path, part) => `${path}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`, pointer);
}
