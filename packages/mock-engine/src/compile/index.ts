/**
 * Compiles OpenAPI documents into contracts. The published mocks carry theirs compiled; this is for documents of your own.
 * It needs `ajv` and `ajv-formats`, which the engine itself does not.
 *
 * @module
 */
import type { Check, Contract, Operation } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import type { OpenApiDocument } from "./document.ts";
import { prepare } from "./prepare.ts";

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
export function compileContract(document: OpenApiDocument, { file = "openapi.yaml" }: { readonly file?: string } = {}): Contract {
  const { ajv, draft, nameOf } = prepare(document, file);
  const checkAt = (pointer: string): Check => {
    const check = ajv.getSchema(nameOf(pointer));
    if (!check) throw new ContractError(file, pointer, "was not compiled");
    return check as Check; // ajv's function, with its errors as a property
  };
  return { file, operations: withChecks(draft, checkAt) as Record<string, Operation> }; // the draft with its checks filled in
}

function withChecks(draft: unknown, checkAt: (pointer: string) => Check): unknown {
  if (Array.isArray(draft)) return draft.map((item) => withChecks(item, checkAt));
  if (typeof draft !== "object" || draft === null) return draft;
  if ("checkAt" in draft) return checkAt(String(draft.checkAt));
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, key === "examples" ? value : withChecks(value, checkAt)]));
}
