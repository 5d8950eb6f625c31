import { type OpenApiDocument } from "./document.ts";
/** Where a schema stands: a JSON Pointer in the document. */
export type Pointer = string;
/** Values that a schema gives for itself. */
export interface SchemaExample {
    readonly pointer: Pointer;
    readonly schema: Pointer;
    readonly value: unknown;
}
/**
 * Collects schemas of a document into one that ajv can compile: references followed, annotations that only OpenAPI has
 * left out. Each schema that cannot mean what was meant is refused with its place.
 */
export declare class Schemas {
    #private;
    readonly examples: SchemaExample[];
    constructor(document: OpenApiDocument, file: string, formats: ReadonlySet<string>);
    /** Every schema collected so far, by place. */
    get definitions(): ReadonlyMap<Pointer, unknown>;
    /** Adds a schema, and everything that it refers to. */
    add(pointer: Pointer): Pointer;
    /** What a JSON Pointer leads to. */
    resolve(pointer: Pointer, from: Pointer): unknown;
    /** The place that a `$ref` names. */
    follow(reference: string, from: Pointer): Pointer;
}
/** The `$ref` of a collected schema. */
export declare function referenceTo(pointer: Pointer): string;
