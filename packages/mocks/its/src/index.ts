/**
 * A mock server for ITS's shop connection API. Unofficial.
 *
 * @module
 */
import { createMock, type Mock, type MockOptions } from "@partnerkit/mock-engine";
import { demoSeed, type ShopConnectWorld, shopConnect } from "@partnerkit/mock-shop-connect";
import { contract } from "./generated/contract.ts";
import { contract as controlContract } from "./generated/control/contract.ts";
import { document as controlDocument } from "./generated/control/document.ts";
import type { operations } from "./generated/schema.ts";

/** The types of the mock: its state, seed data, switches and operations. */
export type ItsWorld = ShopConnectWorld<operations>;

/** A mock of ITS. */
export type ItsMock = Mock<ItsWorld>;

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
export function createItsMock(options: MockOptions<ItsWorld> = {}): ItsMock {
  const behaviour = shopConnect<operations>({
    provider: "its",
    contract,
    control: { contract: controlContract, document: controlDocument },
    seed: demoSeed("its"),
    createsShops: false,
  });
  return createMock(behaviour, options);
}
