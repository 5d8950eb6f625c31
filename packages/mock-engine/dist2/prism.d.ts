import type { Violation } from "./behaviour.ts";
import type { Reply } from "./reply.ts";
/** One call on its way through Prism's pipeline: the four steps that Prism leaves to others. */
export interface Passage {
    /** Whether the caller may call. */
    authenticate(): boolean;
    /** Where the request does not fit the document. */
    checkRequest(): readonly Violation[];
    /** Gives the answer, knowing what is wrong with the request. */
    answer(violations: readonly Violation[]): Reply;
    /** Where the answer leaves the document. */
    checkAnswer(reply: Reply): readonly Violation[];
}
/** An answer, and where it leaves the document. */
export interface Passed {
    readonly reply: Reply;
    readonly violations: readonly Violation[];
}
/**
 * Takes a call through Prism's pipeline: credential and request, answer, check of the answer, in Prism's order.
 *
 * The pipeline is Prism's, the parts at its seams are ours: prism-http's look for a route one by one, compile schemas at
 * the first request and let everything pass where one does not compile (decisions/009).
 */
export declare function pass(passage: Passage): Promise<Passed>;
