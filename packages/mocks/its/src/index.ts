/**
 * A mock server for ITS's shop connection API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock } from "@partnerkit/mock-engine";
import { defaultSwitches, demoSeed, type ShopConnectSwitches, type ShopPlatform, shopConnect } from "@partnerkit/mock-shop-connect";
import { document } from "./generated/document.ts";
import { operations } from "./generated/operations.ts";

/** Options of the mock. */
export interface ItsMockOptions {
  /** What the sources leave open. Default: the first value of each. */
  readonly switches?: Partial<ShopConnectSwitches>;
}

/** What a partner needs to call the mock. */
export const demo: { readonly apiKey: string; readonly shopId: string } = { apiKey: "its-demo-key", shopId: "1052570182707778180" };

/**
 * Makes a mock of ITS.
 *
 * @example
 * ```ts
 * import { createItsMock, demo } from "@partnerkit/mock-its";
 *
 * const mock = createItsMock();
 * const { baseUrl, close } = await mock.listen();
 * console.log(baseUrl, demo.apiKey);
 * await close();
 * ```
 */
export function createItsMock({ switches = {} }: ItsMockOptions = {}): Mock<ShopPlatform> {
  return createMock(
    shopConnect({ provider: "its", document, operations, seed: demoSeed("its"), createsShops: false }, { ...defaultSwitches, ...switches }),
  );
}
