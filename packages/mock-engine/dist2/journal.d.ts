import type { OperationId, Refusal, Violation, World } from "./behaviour.ts";
import type { Operation } from "./contract.ts";
import type { FaultKind } from "./faults.ts";
import type { Incoming } from "./incoming.ts";
import type { Reply } from "./reply.ts";
/** The JSON body that an operation takes, from its openapi-typescript type. */
export type BodyOf<Type> = Type extends {
    requestBody?: {
        content: {
            "application/json": infer Body;
        };
    };
} ? Body : undefined;
/** What an operation may answer, from its openapi-typescript type. */
export type AnswerOf<Type> = Type extends {
    responses: infer Responses;
} ? {
    [Status in keyof Responses]: Responses[Status] extends {
        content: infer Contents;
    } ? Contents[keyof Contents] : undefined;
}[keyof Responses] : unknown;
/** How a request was judged. */
export type Verdict = "accepted" | "credential_refused" | Exclude<Refusal["kind"], "crash"> | "fault" | "preferred" | "crash";
/** One request and its answer. Secrets are masked. */
export interface Exchange<W extends World = World, Id extends OperationId<W> = OperationId<W>> {
    /** Counts from 1 within a session. */
    readonly number: number;
    /** When it came in, by the mock's clock. */
    readonly at: Date;
    /** The operation; undefined for a page, and for a path that leads nowhere. */
    readonly operation: Id | undefined;
    readonly request: {
        readonly method: string;
        readonly path: string;
        readonly query: Readonly<Record<string, string | string[]>>;
        readonly headers: Readonly<Record<string, string>>;
        /** The JSON body, or the text of one that is not JSON. */
        readonly body: BodyOf<W["operations"][Id]> | undefined;
    };
    readonly verdict: Verdict;
    /** Where the request does not fit the document. */
    readonly violations: readonly Violation[];
    /** The faults that hit it. */
    readonly faults: readonly FaultKind["fault"][];
    readonly response: {
        readonly status: number;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: AnswerOf<W["operations"][Id]> | undefined;
    };
}
/** What to look for in a journal. */
export interface JournalFilter {
    readonly verdict?: Verdict;
    readonly status?: number;
}
/** What a session was asked and what it answered: the last 1 000 exchanges. */
export interface Journal<W extends World> {
    /** The exchanges of an operation, oldest first. */
    find<Id extends OperationId<W>>(operation: Id, filter?: JournalFilter): readonly Exchange<W, Id>[];
    /** The last exchange of an operation. */
    last<Id extends OperationId<W>>(operation: Id, filter?: JournalFilter): Exchange<W, Id> | undefined;
    /** Every exchange, pages and unknown paths too, oldest first. */
    all(): readonly Exchange<W>[];
    /** Forgets everything. */
    clear(): void;
}
/** An exchange as it happened. Its secrets never leave the journal. */
export interface Entry {
    readonly at: number;
    readonly operation: Operation | undefined;
    readonly request: Incoming;
    readonly verdict: Verdict;
    readonly violations: readonly Violation[];
    readonly faults: readonly FaultKind["fault"][];
    readonly reply: Reply;
}
/** Keeps exchanges in a ring, and masks their secrets when they are read. */
export declare class RingJournal<W extends World> implements Journal<W> {
    #private;
    record(entry: Entry): void;
    find<Id extends OperationId<W>>(operation: Id, { verdict, status }?: JournalFilter): readonly Exchange<W, Id>[];
    last<Id extends OperationId<W>>(operation: Id, filter?: JournalFilter): Exchange<W, Id> | undefined;
    all(): readonly Exchange<W>[];
    clear(): void;
}
