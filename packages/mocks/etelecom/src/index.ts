/**
 * A mock server for eTelecom's shop connection API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock } from "@partnerkit/mock-engine";
import { defaultSwitches, demoSeed, type ShopConnectSwitches, type ShopPlatform, shopConnect } from "@partnerkit/mock-shop-connect";
import { document } from "./generated/document.ts";
import { operations } from "./generated/operations.ts";

/** Options of the mock. */
export interface EtelecomMockOptions {
  /** What the sources leave open. Default: the first value of each. */
  readonly switches?: Partial<ShopConnectSwitches>;
}

/** What a partner needs to call the mock. */
export const demo: { readonly apiKey: string; readonly shopId: string } = { apiKey: "etelecom-demo-key", shopId: "1052570182707778180" };

/**
 * Makes a mock of eTelecom.
 *
 * @example
 * ```ts
 * import { createEtelecomMock, demo } from "@partnerkit/mock-etelecom";
 *
 * const mock = createEtelecomMock();
 * const { baseUrl, close } = await mock.listen();
 * console.log(baseUrl, demo.apiKey);
 * await close();
 * ```
 */
export function createEtelecomMock({ switches = {} }: EtelecomMockOptions = {}): Mock<ShopPlatform> {
  return createMock(
    shopConnect(
      { provider: "etelecom", document, operations, seed: demoSeed("etelecom"), createsShops: true },
      { ...defaultSwitches, ...switches },
    ),
  );
}
