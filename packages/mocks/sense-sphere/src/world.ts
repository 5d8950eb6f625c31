import type { Seed, Switches } from "./generated/sandbox.ts";
import type { operations } from "./generated/schema.ts";
import type { SenseSphereState } from "./state.ts";

/** What the sources leave open, decided. */
export type SenseSphereSwitches = Required<Switches>;

/** The types of the mock: its state, seed data, switches and operations. */
export interface SenseSphereWorld {
  readonly state: SenseSphereState;
  readonly seed: Seed;
  readonly switches: SenseSphereSwitches;
  readonly operations: operations;
}

/** What is decided unless a test decides otherwise. */
export const defaultSwitches: SenseSphereSwitches = {
  errorBody: "error",
  rateLimitStatus: 403,
  redirectUriDecoding: "once",
  tokenDays: 30,
  stateEcho: "off",
};
