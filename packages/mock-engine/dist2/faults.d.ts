import { type Contract, type Operation } from "./contract.ts";
import { type Delivery, type Reply } from "./reply.ts";
/** Something that goes wrong between a client and a provider. */
export type FaultKind = 
/** The answer takes so many milliseconds longer, in real time. */
{
    readonly fault: "latency";
    readonly milliseconds: number;
}
/** 429 with `Retry-After`: seconds, or an HTTP date. Default: 1. */
 | {
    readonly fault: "rate_limit";
    readonly retryAfter?: number | string;
}
/** An error that the document declares: its example of this status, by name or the first. */
 | {
    readonly fault: "error";
    readonly status: number;
    readonly example?: string;
}
/** What a proxy says in HTML for a provider that it cannot reach. */
 | {
    readonly fault: "proxy";
    readonly status: 502 | 503 | 504;
}
/** The connection is reset: before the provider acts, or after it did, so that only the answer is lost. Default: `before`. */
 | {
    readonly fault: "reset";
    readonly when?: "before" | "after";
}
/** The body stops half-way and the connection stays open. */
 | {
    readonly fault: "stall";
}
/** The body ends half-way, as if that were all. */
 | {
    readonly fault: "truncate";
}
/** The answer says another Content-Type. Default: `text/html`. */
 | {
    readonly fault: "content_type";
    readonly type?: string;
}
/** The answer has a field that no document names. */
 | {
    readonly fault: "unknown_field";
}
/** An enumerated field has a value that the document does not list. */
 | {
    readonly fault: "unknown_enum";
}
/** The account is closed: an outage that looks like a passing one and is permanent. */
 | {
    readonly fault: "account_closed";
};
/** Which calls a fault hits. It hits all of them unless told otherwise. */
export interface FaultScope<Id extends string = string> {
    /** Default: every operation. */
    readonly operation?: Id;
    /** How many calls are hit. Default: no end. */
    readonly times?: number;
    /** How many matching calls go well first. Default: 0. */
    readonly after?: number;
    /** How likely a matching call is hit, from 0 to 1; the session's fault seed decides which. Default: 1. */
    readonly probability?: number;
}
/** A fault and the calls that it hits. */
export type Fault<Id extends string = string> = FaultKind & FaultScope<Id>;
/** A fault that was added. */
export interface AddedFault<Id extends string = string> {
    readonly id: number;
    readonly fault: Fault<Id>;
    /** How many calls it has hit. */
    readonly hits: number;
}
/** The faults of a session. */
export interface Faults<Id extends string = string> {
    /**
     * Adds a fault; several may hit one call.
     *
     * @returns what takes it away again.
     * @throws RangeError for an operation that the provider does not have, an error that its document does not declare,
     * or a number that makes no sense.
     */
    add(fault: Fault<Id>): {
        readonly id: number;
        remove(): void;
    };
    /** Takes a fault away. False for an unknown one. */
    remove(id: number): boolean;
    /** Takes all faults away. */
    clear(): void;
    /** The faults, in the order in which they were added. */
    list(): readonly AddedFault<Id>[];
    /** Starts the row of random numbers over that `probability` draws from. Default seed: 1. */
    seed(seed: number): void;
}
/** The faults of a session, and what they do to a call. */
export declare class FaultInjector implements Faults {
    #private;
    constructor(contract: Contract);
    add(fault: Fault): {
        readonly id: number;
        remove(): void;
    };
    remove(id: number): boolean;
    clear(): void;
    list(): readonly AddedFault[];
    seed(seed: number): void;
    /** The faults that hit this call. */
    hitting({ id }: Operation): readonly Fault[];
}
/** The reply that a fault gives in the behaviour's place; undefined for faults that change an answer. */
export declare function replyOf(fault: Fault, operation: Operation, rateLimited: () => Reply): Reply | undefined;
/** What a fault makes of an answer before it is written. */
export declare function spoilReply(fault: Fault, operation: Operation, reply: Reply): Reply;
/** What a fault makes of an answer on its way. */
export declare function spoilDelivery(fault: Fault, delivery: Delivery): Delivery;
