/**
 * A mock server for SMSBAT ChatHub's authentication API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock, type MockOptions } from "@partnerkit/mock-engine";
import { chathub } from "./behaviour.ts";
import type { ChathubWorld } from "./world.ts";

export { ChathubState, type Company, maxOperatorTokenSeconds, type Operator, type Organization } from "./state.ts";
export type { ChathubSwitches, ChathubWorld } from "./world.ts";

/** A mock of ChatHub. */
export type ChathubMock = Mock<ChathubWorld>;

/** What a partner needs to call the mock. */
export const demo: { readonly login: string; readonly password: string; readonly operatorId: number } = {
  login: "demo-company",
  password: "demo-password",
  operatorId: 123,
};

/**
 * Makes a mock of ChatHub.
 *
 * @example
 * ```ts
 * import { createChathubMock, demo } from "@partnerkit/mock-chathub";
 *
 * const mock = createChathubMock({ switches: { tokenBody: "text" } });
 * const { baseUrl, close } = await mock.listen();
 * console.log(baseUrl, demo.login);
 * await close();
 * ```
 */
export function createChathubMock(options: MockOptions<ChathubWorld> = {}): ChathubMock {
  return createMock(chathub, options);
}
