import { type Accepted, type Behaviour, type Call, handler, json, type Reply } from "@partnerkit/mock-engine";
import { refuse, shopNotLinked, twirp, unauthenticated } from "./errors.ts";
import type { Account, AuthorizeShopRequest, operations, PartnerAccount, ShopKey, ShopRequest } from "./generated/schema.ts";
import { logIn, loginPages, loginUrl } from "./login.ts";
import { scenarios } from "./scenarios.ts";
import { type Partner, requestTokenSeconds, type Seed, type Shop, ShopPlatform } from "./state.ts";
import { defaultSwitches, type ShopConnectWorld } from "./world.ts";

/** What tells one brand of the platform from another. */
export interface ShopConnectBrand {
  readonly provider: string;
  readonly contract: ShopConnectBehaviour["contract"];
  readonly control: ShopConnectBehaviour["control"];
  readonly seed: Seed;
  /** Whether a first connection creates the shop's account; otherwise the shop signs in to one that exists (ET-21). */
  readonly createsShops: boolean;
}

/** Only ITS lists `shop_name`. */
type AuthorizeShopBody = AuthorizeShopRequest & { readonly shop_name?: string };

type ShopConnectBehaviour = Behaviour<ShopConnectWorld>;

type ShopCall = Call<ShopConnectWorld>;

/** The largest id that fits 64 bits. */
const maxId = 2n ** 63n - 1n;

/** The behaviour of a brand: AuthorizeShop, CurrentShop, CurrentAccount and the login page. */
export function shopConnect<Operations extends object = operations>(brand: ShopConnectBrand): Behaviour<ShopConnectWorld<Operations>> {
  const behaviour: ShopConnectBehaviour = {
    provider: brand.provider,
    contract: brand.contract,
    control: brand.control,
    basePath: "/v1/partner",
    seed: brand.seed,
    switches: defaultSwitches,
    scenarios,
    createState: (clock, seed) => new ShopPlatform(clock, seed),
    handlers: {
      authorizeShop: handler(asPartner, authorizeShop),
      currentShop: handler(asShop, (_, shop) => currentShop(shop)),
      currentAccount: handler(asPartner, (_, partner) => currentAccount(partner)),
    },
    pages: loginPages(brand.createsShops),
    refuse,
    logIn: (call, login) => logIn(brand.createsShops, call, login),
    actions: {
      revokeToken: (state, token) => state.revokeKey(token),
      expireAll: (state) => state.expireRequests(),
      unlinkShop: (state, shopId) => state.unlinkShop(shopId),
    },
  };
  return behaviour as unknown as Behaviour<ShopConnectWorld<Operations>>; // a brand has some of these operations or all
}

function bearer({ request }: ShopCall): string {
  return /^Bearer +(\S+)$/i.exec(request.header("authorization") ?? "")?.[1] ?? "";
}

function asPartner(call: ShopCall): Reply | Accepted<Partner> {
  const partner = call.state.partner(bearer(call));
  return partner ? openAccount(call, partner) : unauthenticated("the API key");
}

function asShop(call: ShopCall): Reply | Accepted<Shop> {
  const holder = call.state.holder(bearer(call));
  if (holder?.linked) return openAccount(call, holder.shop);
  if (holder && call.switches.unlinkedShopKey === 403) return twirp(403, "permission_denied", "this key is not accepted for its shop");
  return unauthenticated("the shop key");
}

/** A closed account answers 503 for ever, which looks like a passing outage. */
function openAccount<Principal>({ switches }: ShopCall, principal: Principal): Reply | Accepted<Principal> {
  return switches.accountClosed === "on" ? twirp(503, "unavailable", "the account is closed", { xcode: "account_closed" }) : { principal };
}

function authorizeShop(call: ShopCall, partner: Partner, body: AuthorizeShopBody): Reply {
  const { registeredRedirects } = call.switches;
  if (!URL.canParse(body.redirect_url)) return twirp(400, "invalid_argument", "redirect_url: must be an absolute http or https address");
  if (registeredRedirects !== "off" && !isExempt(body.redirect_url) && !registeredRedirects.includes(body.redirect_url)) {
    return twirp(400, "invalid_argument", "Địa chỉ url cần được đăng ký trước");
  }
  if (body.shop_id === undefined) return shopRequest(call, partner, body, undefined);
  if (BigInt(body.shop_id) > maxId) return twirp(400, "malformed", "shop_id: not a 64-bit number");
  const shop = call.state.shop(body.shop_id);
  if (!shop || !call.state.knows(partner, shop.id)) return shopNotLinked();
  const key = call.state.keyOf(partner, shop.id);
  return key ? shopKey(call, partner, body, shop, key) : shopRequest(call, partner, body, shop);
}

/** Registered partners may use these without registering them: localhost without a port, and 127.0.0.x. */
function isExempt(redirectUrl: string): boolean {
  const { host, hostname } = new URL(redirectUrl);
  return host === "localhost" || /^127\.0\.0\.\d{1,3}$/.test(hostname);
}

function shopRequest(call: ShopCall, partner: Partner, body: AuthorizeShopBody, shop: Shop | undefined): Reply {
  const details = { name: body.name ?? body.shop_name ?? "", phone: body.phone ?? "", email: body.email ?? "" };
  const request = call.state.openRequest(partner, body.redirect_url, shop, details);
  return json<ShopRequest>(200, {
    code: "ok",
    msg: "",
    type: "shop_request",
    auth_token: request.token,
    expires_in: requestTokenSeconds,
    auth_url: loginUrl(call, request),
    ...(call.switches.emptyFields === "empty" ? { meta: null } : {}),
  });
}

function shopKey(call: ShopCall, partner: Partner, body: AuthorizeShopBody, shop: Shop, key: string): Reply {
  const { emptyFields, shopKeyAuthUrl } = call.switches;
  const authUrl =
    shopKeyAuthUrl === "present"
      ? loginUrl(call, call.state.openRequest(partner, body.redirect_url, shop, shop))
      : emptyFields === "empty"
        ? ""
        : undefined;
  return json<ShopKey>(200, {
    code: "ok",
    msg: "",
    type: "shop_key",
    auth_token: key,
    expires_in: -1,
    ...(authUrl === undefined ? {} : { auth_url: authUrl }),
    ...(emptyFields === "empty" ? { meta: null } : {}),
  });
}

function currentShop(shop: Shop): Reply {
  return json<Account>(200, { id: shop.id, name: shop.name, type: "shop", image_url: "", website: "" });
}

function currentAccount({ id, name, publicName, phone, email, website }: Partner): Reply {
  return json<PartnerAccount>(200, {
    id,
    name,
    public_name: publicName,
    type: "partner",
    phone,
    website,
    website_url: website,
    image_url: "",
    email,
    recognized_hosts: [new URL(website).host],
    redirect_urls: [],
    meta: {},
  });
}
