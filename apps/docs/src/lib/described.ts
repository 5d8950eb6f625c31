import type {
  ErrorEntry,
  MediaType,
  OperationObject,
  Parameter,
  ResponseObject,
  Schema,
  SecurityScheme,
} from "../../../../scripts/lib/document.ts";

/** How sure a statement is. */
export const evidences = ["documented", "observed", "inferred"] as const;

export type Evidence = (typeof evidences)[number];

/** What every statement of the documents carries: how sure it is, and where it was read. */
export interface Evidenced {
  readonly description?: string;
  readonly "x-evidence"?: Evidence;
  readonly "x-source"?: string | readonly string[];
}

/** A schema with what is only for readers. */
export interface DescribedSchema extends Schema, Evidenced {
  readonly title?: string;
  readonly enum?: readonly unknown[];
  readonly not?: object;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: DescribedSchema;
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly items?: DescribedSchema;
  readonly oneOf?: readonly DescribedSchema[];
  /** How sure the format and limits are, where that differs from the field itself. */
  readonly "x-constraint-evidence"?: Evidence;
  readonly "x-enum-evidence"?: Readonly<Record<string, Evidence>>;
}

export interface DescribedExample {
  readonly summary?: string;
  readonly value: unknown;
}

export interface DescribedMedia extends MediaType {
  readonly schema: DescribedSchema;
  readonly examples?: Readonly<Record<string, DescribedExample>>;
}

export interface DescribedParameter extends Parameter, Evidenced {
  readonly required?: boolean;
  readonly schema: DescribedSchema;
  readonly examples?: Readonly<Record<string, DescribedExample>>;
}

export interface DescribedError extends ErrorEntry, Evidenced {}

export interface DescribedResponse extends ResponseObject, Evidenced {
  readonly content: Readonly<Record<string, DescribedMedia>>;
  readonly headers?: Readonly<Record<string, Evidenced & { readonly schema: DescribedSchema }>>;
  readonly "x-errors"?: readonly DescribedError[];
}

export interface DescribedScheme extends SecurityScheme, Evidenced {}

export interface DescribedOperation extends OperationObject, Evidenced {
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly DescribedParameter[];
  readonly requestBody?: Evidenced & { readonly content: Readonly<Record<string, DescribedMedia>> };
  readonly "x-retry-evidence"?: Evidence;
  readonly "x-retry-source"?: string | readonly string[];
}
