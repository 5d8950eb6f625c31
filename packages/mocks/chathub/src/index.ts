/**
 * A mock server for SMSBAT ChatHub's authentication API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock } from "@partnerkit/mock-engine";
import { chathub } from "./behaviour.ts";
import type { ChathubState } from "./state.ts";
import { type ChathubSwitches, defaultSwitches } from "./switches.ts";

export { ChathubState, type Company, maxOperatorTokenSeconds, type Operator, type Organization } from "./state.ts";
export type { ChathubSwitches } from "./switches.ts";

/** Options of the mock. */
export interface ChathubMockOptions {
  /** What the sources leave open. Default: the first value of each. */
  readonly switches?: Partial<ChathubSwitches>;
}

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
export function createChathubMock({ switches = {} }: ChathubMockOptions = {}): Mock<ChathubState> {
  return createMock(chathub({ ...defaultSwitches, ...switches }));
}
