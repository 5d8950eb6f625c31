import { createItsClient, type ItsClient } from "@partnerkit/its";
import type { ProviderModule } from "../provider.ts";
import { type ShopConnectInput, type ShopConnectOptions, shopConnect } from "./shop-connect.ts";

export type { ApproveContext, ShopAccount, ShopConnectInput, ShopConnectOptions } from "./shop-connect.ts";

/** What fills in ITS's login page. All of it is optional. */
export interface ItsShop {
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
}

/**
 * ITS's shop connection, for `createPartnerAuth`.
 *
 * @example
 * ```ts
 * import { its } from "@partnerkit/auth/its";
 *
 * const module = its({
 *   baseUrl: "https://partner.example.com/v1/partner",
 *   apiKey: "the key as issued",
 *   callbackUrl: "https://app.example.com/partner/callback",
 * });
 * console.log(module.id);
 * ```
 * @throws ConfigurationError where `baseUrl` is missing or cannot be right
 */
export function its(options: ShopConnectOptions = {}): ProviderModule<ItsClient, ShopConnectInput<ItsShop>, "its"> {
  const { authHosts: _, approve: __, callback: ___, callbackUrl: ____, ...clientOptions } = options;
  const partner = createItsClient(clientOptions);
  return shopConnect<ItsClient, ItsShop, "its">({
    id: "its",
    options,
    hosts: [], // none is documented
    shops: {
      first: (shop, redirect_url, call) => partner.authorizeShop({ ...filled(shop), redirect_url }, call),
      again: (shop_id, redirect_url, call) => partner.authorizeShop({ shop_id, redirect_url }, call),
      current: (shopKey, call) => createItsClient({ ...clientOptions, shopKey }).currentShop({}, call),
    },
    createClient: ({ credential }) => createItsClient({ ...clientOptions, shopKey: credential }),
  });
}

/** Only what has a value: the provider refuses empty texts. */
function filled({ email, phone, name }: ItsShop): ItsShop {
  return { ...(email ? { email } : {}), ...(phone ? { phone } : {}), ...(name ? { name } : {}) };
}
