import type { Violation } from "./behaviour.ts";
import { type Contract, type Operation } from "./contract.ts";
import type { Incoming } from "./incoming.ts";
import { type Reply } from "./reply.ts";
/** Where a request does not fit the document. */
export declare function requestViolations(operation: Operation, request: Incoming, params: Readonly<Record<string, string>>, body: {
    readonly value: unknown;
} | undefined): readonly Violation[];
/** Where an answer leaves the document. */
export declare function answerViolations(operation: Operation, reply: Reply): readonly Violation[];
/**
 * Holds every example of a contract against its compiled schema.
 *
 * @throws ContractError naming the example that does not fit, and why.
 */
export declare function refuseMisfits({ file, operations }: Contract): void;
