import type { Behaviour, World } from "./behaviour.ts";
import { type Coverage } from "./coverage.ts";
import type { Listening, ListenOptions } from "./node.ts";
import { type Session } from "./session.ts";
import type { Start } from "./world.ts";
/** Options of a mock. */
export interface MockOptions<W extends World> extends Start<W> {
    /** Path under which the mock is mounted, such as `/sandbox/etelecom`; every address that it emits keeps it. Default: none. */
    readonly mount?: string;
    /** Whether pages of other origins may call it from a browser. Default: `true`. */
    readonly cors?: boolean;
}
/** A mock of a provider. What it has of a session is its own session, the one without a prefix. */
export interface Mock<W extends World> extends Session<W> {
    /** The provider's id. */
    readonly provider: string;
    /** What all sessions together have reached of the document. */
    readonly coverage: Coverage;
    /** Opens an isolated world. @throws StartError when it cannot start so, or when there are 10 000 already. */
    session(start?: Start<W>): Session<W>;
    /** Serves the mock over HTTP, on loopback unless told otherwise. Node only. */
    listen(options?: ListenOptions): Promise<Listening>;
}
/**
 * Makes a mock of a behaviour.
 *
 * A request passes: session, route, faults, Content-Type, credential, check against the document, behaviour, check of the
 * answer, faults again, journal. The first failure answers, in the provider's own words. An answer that leaves the
 * document becomes a 500 that says where, so that a mock cannot drift from its spec unnoticed.
 *
 * @throws ContractError when an example of the document does not fit its schema.
 * @throws StartError for an unknown scenario, and for a seed or switches that do not fit.
 */
export declare function createMock<W extends World>(behaviour: Behaviour<W>, { mount, cors, ...start }?: MockOptions<W>): Mock<W>;
