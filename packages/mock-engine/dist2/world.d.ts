import type { Behaviour, Scenario, World } from "./behaviour.ts";
/** What a world starts with. */
export interface Start<W extends World> {
    /** The name of a scenario. Default: `demo`. */
    readonly scenario?: string;
    /** Data in the scenario's place. */
    readonly seed?: W["seed"];
    /** Switches on top of the scenario's. */
    readonly switches?: Partial<W["switches"]>;
}
/** A start with everything decided. */
export interface Settled<W extends World> {
    readonly scenario: string;
    readonly seed: W["seed"];
    readonly switches: W["switches"];
    readonly faults: NonNullable<Scenario<W>["faults"]>;
}
/** What is asked for cannot be had; the message says what can. */
export declare class StartError extends Error {
    readonly name = "StartError";
}
/** The scenario that every provider has. */
export declare const plainScenario = "demo";
/**
 * Decides what a world starts with.
 *
 * @throws StartError for an unknown scenario, and for switches or seed data that do not fit.
 */
export declare function settle<W extends World>(behaviour: Behaviour<W>, { scenario, seed, switches }: Start<W>): Settled<W>;
