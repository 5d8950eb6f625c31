/**
 * Compiles OpenAPI documents into contracts. The published mocks carry theirs compiled; this is for documents of your own.
 * It needs `ajv` and `ajv-formats`, which the engine itself does not.
 *
 * @module
 */
import type { Contract } from "../contract.ts";
import type { OpenApiDocument } from "./document.ts";
export { ContractError } from "../contract-error.ts";
export type { OpenApiDocument } from "./document.ts";
/**
 * Compiles a bundled OpenAPI 3.1 document. Nothing is passed over: every schema is compiled strictly, every example held
 * against its schema.
 *
 * @param document - The document. Its references stay inside it.
 * @param options.file - Where it comes from, for messages. Default: `openapi.yaml`.
 * @throws ContractError for an unknown keyword, type or format, a pattern that cannot be compiled, a reference into
 * nothing, a parameter or body that cannot be checked, an example that does not fit.
 *
 * @example
 * ```ts
 * import { compileContract } from "@partnerkit/mock-engine/compile";
 *
 * const contract = compileContract({
 *   openapi: "3.1.1",
 *   paths: { "/ping": { get: { operationId: "ping", responses: { "204": { description: "Alive." } } } } },
 * });
 * console.log(Object.keys(contract.operations)); // ["ping"]
 * ```
 */
export declare function compileContract(document: OpenApiDocument, { file }?: {
    readonly file?: string;
}): Contract;
