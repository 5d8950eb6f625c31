/** A document that cannot be held against anything: says where it is wrong and why. */
export class ContractError extends Error {
    name = "ContractError";
    /** The file, such as `specs/etelecom/openapi.yaml`. */
    file;
    /** JSON Pointer of the part that is wrong. */
    pointer;
    /** What is wrong with it. */
    reason;
    constructor(file, pointer, reason, options) {
        super(`[partnerkit] ${file}#${pointer}: ${reason}`, options);
        this.file = file;
        this.pointer = pointer;
        this.reason = reason;
    }
}
