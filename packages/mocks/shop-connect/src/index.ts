/**
 * The behaviour that the ITS and eTelecom mocks share: by all signs one platform under two brands.
 *
 * @module
 */
export { type ShopConnectBrand, shopConnect } from "./behaviour.ts";
export { demoSeed } from "./seed.ts";
export type { LoginRequest, Partner, Seed, Shop } from "./state.ts";
export { requestTokenSeconds, ShopPlatform } from "./state.ts";
export { defaultSwitches, type ShopConnectSwitches, type ShopConnectWorld } from "./world.ts";
