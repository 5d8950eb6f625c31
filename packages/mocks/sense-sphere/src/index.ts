/**
 * A mock server for Sense Sphere's partner API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock } from "@partnerkit/mock-engine";
import { senseSphere } from "./behaviour.ts";
import type { SenseSphereState } from "./state.ts";
import { defaultSwitches, type SenseSphereSwitches } from "./switches.ts";

export { type Bot, type Partner, SenseSphereState, type User } from "./state.ts";
export type { SenseSphereSwitches } from "./switches.ts";

/** Options of the mock. */
export interface SenseSphereMockOptions {
  /** What the sources leave open. Default: the first value of each. */
  readonly switches?: Partial<SenseSphereSwitches>;
}

/** What a partner needs to call the mock, and the user who can sign in. */
export const demo: {
  readonly partnerKey: string;
  readonly userUuid: string;
  readonly botUuid: string;
  readonly username: string;
  readonly password: string;
} = {
  partnerKey: "demo-partner",
  userUuid: "550e8400-e29b-41d4-a716-446655440000",
  botUuid: "550e8400-e29b-41d4-a716-446655440000",
  username: "minh.anh",
  password: "demo-password",
};

/**
 * Makes a mock of Sense Sphere.
 *
 * @example
 * ```ts
 * import { createSenseSphereMock, demo } from "@partnerkit/mock-sense-sphere";
 *
 * const mock = createSenseSphereMock({ switches: { tokenDays: 1 } });
 * const { baseUrl, close } = await mock.listen();
 * console.log(baseUrl, demo.partnerKey);
 * await close();
 * ```
 */
export function createSenseSphereMock({ switches = {} }: SenseSphereMockOptions = {}): Mock<SenseSphereState> {
  return createMock(senseSphere({ ...defaultSwitches, ...switches }));
}
