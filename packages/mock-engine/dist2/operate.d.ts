import type { Behaviour, Call, Violation, World } from "./behaviour.ts";
import type { Operation } from "./contract.ts";
import type { Verdict } from "./journal.ts";
import { type Reply } from "./reply.ts";
/** What came of a call of an operation. */
export interface Judged {
    readonly reply: Reply;
    readonly verdict: Verdict;
    /** Where the request does not fit the document. */
    readonly violations: readonly Violation[];
}
/**
 * Takes a call of an operation through the pipeline: the Content-Type, the credential, the check against the document,
 * the behaviour. Whatever answers, a refusal too, is held against the document.
 */
export declare function operate<W extends World>({ provider, handlers, refuse }: Pick<Behaviour<W>, "provider" | "handlers" | "refuse">, operation: Operation, call: Call<W>): Promise<Judged>;
