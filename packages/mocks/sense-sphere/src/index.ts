/**
 * A mock server for Sense Sphere's partner API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock, type MockOptions } from "@partnerkit/mock-engine";
import { senseSphere } from "./behaviour.ts";
import type { SenseSphereWorld } from "./world.ts";

export { type Bot, type Partner, SenseSphereState, type User } from "./state.ts";
export type { SenseSphereSwitches, SenseSphereWorld } from "./world.ts";

/** A mock of Sense Sphere. */
export type SenseSphereMock = Mock<SenseSphereWorld>;

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
export function createSenseSphereMock(options: MockOptions<SenseSphereWorld> = {}): SenseSphereMock {
  return createMock(senseSphere, options);
}
