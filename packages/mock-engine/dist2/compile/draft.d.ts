import type { Operation } from "../contract.ts";
import { type OpenApiDocument } from "./document.ts";
import type { Pointer, Schemas } from "./schemas.ts";
/** A contract before its schemas are compiled: where a check belongs stands the place of its schema. */
export type Draft = Readonly<Record<string, Drafted<Operation>>>;
type Drafted<T> = T extends (...parameters: never[]) => unknown ? CheckAt : T extends readonly (infer Item)[] ? readonly Drafted<Item>[] : T extends object ? {
    readonly [Key in keyof T]: Drafted<T[Key]>;
} : T;
/** Stands for the check of a schema. */
export interface CheckAt {
    readonly checkAt: Pointer;
}
/** A value that a document gives as an example, and the schema that it must fit. */
export interface DocumentExample {
    readonly pointer: Pointer;
    readonly schema: Pointer;
    readonly value: unknown;
}
/** Reads the operations of a document. What the engine cannot hold a request against is refused, not passed over. */
export declare class DraftReader {
    #private;
    readonly examples: DocumentExample[];
    constructor(document: OpenApiDocument, file: string, schemas: Schemas);
    read(): Draft;
}
export {};
