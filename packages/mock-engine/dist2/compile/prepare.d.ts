import { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "./document.ts";
import { type Draft } from "./draft.ts";
import { type Pointer } from "./schemas.ts";
/** A document whose schemas are compiled. */
export interface Prepared {
    readonly ajv: Ajv2020;
    readonly draft: Draft;
    /** The name under which ajv knows the check of a schema. */
    readonly nameOf: (pointer: Pointer) => string;
    /** Every schema that a request or an answer is held against. */
    readonly pointers: readonly Pointer[];
}
/**
 * Compiles every schema of a document strictly and holds every example against its schema.
 *
 * @throws ContractError when one cannot be compiled, or an example does not fit: the file, the place and the reason.
 */
export declare function prepare(document: OpenApiDocument, file: string): Prepared;
