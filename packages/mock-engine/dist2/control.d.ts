import { type Behaviour, type World } from "./behaviour.ts";
import type { CoverageCounter } from "./coverage.ts";
import type { Incoming } from "./incoming.ts";
import { type Reply } from "./reply.ts";
import type { SessionWorld } from "./session.ts";
import { type Start } from "./world.ts";
/** What the control operations control. */
export interface Controlled<W extends World> {
    readonly behaviour: Behaviour<W>;
    readonly coverage: CoverageCounter;
    /** Opens a session; undefined when there are too many. */
    openSession(start: Start<W>): SessionWorld<W> | undefined;
    /** Ends a session. False for an unknown one. */
    endSession(id: string): boolean;
    baseUrl(session: SessionWorld<W>, origin: string): string;
    controlUrl(session: SessionWorld<W>, origin: string): string;
}
/** Where control lives, below a mock's origin or a session's prefix. */
export declare const controlPath = "/__mock";
/** Answers the control operations of a session; the document that describes them holds for them too. */
export declare class Control<W extends World> {
    #private;
    constructor(controlled: Controlled<W>);
    /** Answers a request whose path is below `/__mock`. */
    answer(request: Incoming, session: SessionWorld<W>): Promise<Reply>;
}
