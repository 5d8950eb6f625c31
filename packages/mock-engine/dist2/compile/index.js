import { ContractError } from "../contract-error.js";
import { prepare } from "./prepare.js";
export { ContractError } from "../contract-error.js";
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
export function compileContract(document, { file = "openapi.yaml" } = {}) {
    const { ajv, draft, nameOf } = prepare(document, file);
    const checkAt = (pointer) => {
        const check = ajv.getSchema(nameOf(pointer));
        if (!check)
            throw new ContractError(file, pointer, "was not compiled");
        return check; // ajv's function, with its errors as a property
    };
    return { file, operations: withChecks(draft, checkAt) }; // the draft with its checks filled in
}
function withChecks(draft, checkAt) {
    if (Array.isArray(draft))
        return draft.map((item) => withChecks(item, checkAt));
    if (typeof draft !== "object" || draft === null)
        return draft;
    if ("checkAt" in draft)
        return checkAt(String(draft.checkAt));
    return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, key === "examples" ? value : withChecks(value, checkAt)]));
}
