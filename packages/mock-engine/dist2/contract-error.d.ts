/** A document that cannot be held against anything: says where it is wrong and why. */
export declare class ContractError extends Error {
    readonly name = "ContractError";
    /** The file, such as `specs/etelecom/openapi.yaml`. */
    readonly file: string;
    /** JSON Pointer of the part that is wrong. */
    readonly pointer: string;
    /** What is wrong with it. */
    readonly reason: string;
    constructor(file: string, pointer: string, reason: string, options?: ErrorOptions);
}
