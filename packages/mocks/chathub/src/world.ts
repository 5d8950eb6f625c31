import type { Seed, Switches } from "./generated/sandbox.ts";
import type { operations } from "./generated/schema.ts";
import type { ChathubState } from "./state.ts";

/** What the sources leave open, decided. */
export type ChathubSwitches = Required<Switches>;

/** The types of the mock: its state, seed data, switches and operations. */
export interface ChathubWorld {
  readonly state: ChathubState;
  readonly seed: Seed;
  readonly switches: ChathubSwitches;
  readonly operations: operations;
}

/** What is decided unless a test decides otherwise. */
export const defaultSwitches: ChathubSwitches = {
  tokenBody: "json",
  invalidTokenStatus: 200,
  tooLongStatus: 400,
  operatorListToken: "company",
  errorBody: "status-error-message-code",
  newTokenRevokesOld: "off",
};
