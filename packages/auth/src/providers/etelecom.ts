import { createEtelecomClient, type EtelecomClient } from "@partnerkit/etelecom";
import type { ProviderModule } from "../provider.ts";
import { type ShopConnectInput, type ShopConnectOptions, shopConnect } from "./shop-connect.ts";

export type { ApproveContext, ShopAccount, ShopConnectInput, ShopConnectOptions } from "./shop-connect.ts";

/** What eTelecom creates a shop's account from. All of it is required. */
export interface EtelecomShop {
  readonly email: string;
  readonly phone: string;
  readonly name: string;
}

/**
 * eTelecom's shop connection, for `createPartnerAuth`.
 *
 * @example
 * ```ts
 * import { etelecom } from "@partnerkit/auth/etelecom";
 *
 * const module = etelecom({
 *   baseUrl: "https://partner.example.com/v1/partner",
 *   apiKey: "the key as issued",
 *   callbackUrl: "https://app.example.com/partner/callback",
 * });
 * console.log(module.id);
 * ```
 * @throws ConfigurationError where `baseUrl` is missing or cannot be right
 */
export function etelecom(options: ShopConnectOptions = {}): ProviderModule<EtelecomClient, ShopConnectInput<EtelecomShop>, "etelecom"> {
  const { authHosts: _, approve: __, callback: ___, callbackUrl: ____, ...clientOptions } = options;
  const partner = createEtelecomClient(clientOptions);
  return shopConnect<EtelecomClient, EtelecomShop, "etelecom">({
    id: "etelecom",
    options,
    hosts: ["partner-auth.etelecom.vn"],
    shops: {
      first: ({ email, phone, name }, redirect_url, call) => partner.authorizeShop({ email, phone, name, redirect_url }, call),
      again: (shop_id, redirect_url, call) => partner.authorizeShop({ shop_id, redirect_url }, call),
      current: (shopKey, call) => createEtelecomClient({ ...clientOptions, shopKey }).currentShop({}, call),
    },
    createClient: ({ credential }) => createEtelecomClient({ ...clientOptions, shopKey: credential }),
  });
}
