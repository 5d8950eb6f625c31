import { type Behaviour, type Login, type LoginOutcome, type OperationId, type PageRoute, type World } from "./behaviour.ts";
import { type Clock } from "./clock.ts";
import type { Operation } from "./contract.ts";
import type { CoverageCounter } from "./coverage.ts";
import { FaultInjector, type Faults } from "./faults.ts";
import { Incoming } from "./incoming.ts";
import { type Journal, RingJournal } from "./journal.ts";
import { type Delivery, type Reply } from "./reply.ts";
import type { Router } from "./router.ts";
import { type Start } from "./world.ts";
/** A world of its own: state, time, faults and journal that no other session sees. */
export interface Session<W extends World> {
    /** Its name in addresses: `/__mock/s/<id>`; undefined for the mock's own session, which has no prefix. */
    readonly id: string | undefined;
    /**
     * Answers a request; fits wherever a `fetch` is wanted. It throws nothing but what a network would make `fetch` throw:
     * the reason of an aborted signal, and a `TypeError` where a fault resets the connection.
     */
    readonly fetch: (input: Request | URL | string, init?: FetchInit) => Promise<Response>;
    /** The session's time. */
    readonly clock: Clock;
    /** What the provider knows: its accounts, links and tokens. */
    readonly state: W["state"];
    /** What the sources leave open, decided. */
    readonly switches: W["switches"];
    /** What goes wrong. */
    readonly faults: Faults<OperationId<W>>;
    /** What was asked and answered. */
    readonly journal: Journal<W>;
    /** The base URL that a partner would be issued, for a mock at this origin. Default: `http://127.0.0.1`. */
    baseUrl(origin?: string): string;
    /** Where the session is controlled over HTTP. */
    controlUrl(origin?: string): string;
    /** Starts over: a fresh state, the machine's time, an empty journal, only the scenario's faults. @throws StartError when it cannot start so. */
    reset(start?: Start<W>): void;
    /** Starts over with other data; time, switches, faults and journal stay. @throws StartError for data that does not fit. */
    seed(seed: W["seed"]): void;
    /** Decides some of what the sources leave open otherwise, from now on. @throws StartError for a value that there is not. */
    setSwitches(switches: Partial<W["switches"]>): void;
    /**
     * Answers a login without a browser.
     *
     * @param address - The address that the partner's application would open, such as `auth_url`.
     * @throws LoginError when the address leads to no login, the login has ended, or nobody can sign in as this.
     */
    logIn(address: URL | string, login?: Partial<Omit<Login, "address">>): LoginOutcome;
    /** Ends the session: its addresses lead nowhere from now on. The mock's own session cannot end. */
    end(): void;
}
/** What `fetch` takes, and where the request comes from: providers limit by address. Default: `127.0.0.1`. */
export interface FetchInit extends RequestInit {
    readonly ip?: string;
}
/** What all sessions of a mock share. */
export interface Shared<W extends World> {
    readonly behaviour: Behaviour<W>;
    readonly route: Router<Operation | PageRoute<W>>;
    readonly coverage: CoverageCounter;
    /** Path under which the mock is mounted. */
    readonly mount: string;
}
/** The inside of a session. */
export declare class SessionWorld<W extends World> {
    #private;
    readonly id: string | undefined;
    readonly clock: Clock;
    readonly faults: FaultInjector;
    readonly journal: RingJournal<W>;
    constructor(shared: Shared<W>, id: string | undefined, start: Start<W>);
    get state(): W["state"];
    get switches(): W["switches"];
    get scenario(): string;
    /** What stands before every path of this session. */
    get prefix(): string;
    reset(start?: Start<W>): void;
    seed(seed: W["seed"]): void;
    setSwitches(switches: Partial<W["switches"]>): void;
    /** Answers a login without a browser. */
    logIn({ address, decision, as }: Login): LoginOutcome;
    /** Answers a request whose path has no prefix any more. */
    answer(request: Incoming, signal?: AbortSignal): Promise<Delivery>;
    /** A refusal in the provider's own form. */
    refuse(refusal: Parameters<Behaviour<W>["refuse"]>[0], request: Incoming): Reply;
}
/** A moment as HTTP writes it; the last one is kept, because it is asked for many times a second. */
export declare function httpDate(time: number): string;
