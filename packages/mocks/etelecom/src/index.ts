/**
 * A mock server for eTelecom's shop connection API. Unofficial.
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
export type EtelecomWorld = ShopConnectWorld<operations>;

/** A mock of eTelecom. */
export type EtelecomMock = Mock<EtelecomWorld>;

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
export function createEtelecomMock(options: MockOptions<EtelecomWorld> = {}): EtelecomMock {
  const behaviour = shopConnect<operations>({
    provider: "etelecom",
    contract,
    control: { contract: controlContract, document: controlDocument },
    seed: demoSeed("etelecom"),
    createsShops: true,
  });
  return createMock(behaviour, options);
}
