import type { Seed, Switches } from "./generated/sandbox.ts";
import type { operations } from "./generated/schema.ts";
import type { ShopPlatform } from "./state.ts";

/** What the sources leave open, decided. */
export type ShopConnectSwitches = Required<Switches>;

/** The types of a mock of this platform. */
export interface ShopConnectWorld<Operations extends object = operations> {
  readonly state: ShopPlatform;
  readonly seed: Seed;
  readonly switches: ShopConnectSwitches;
  readonly operations: Operations;
}

/** What is decided unless a test decides otherwise. */
export const defaultSwitches: ShopConnectSwitches = {
  emptyFields: "omit",
  shopKeyAuthUrl: "absent",
  badRoute: "bad_route",
  redirectJoin: "append",
  callbackToken: "request",
  unlinkedShopKey: 401,
  accountClosed: "off",
  registeredRedirects: "off",
};
