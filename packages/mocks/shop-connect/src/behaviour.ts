import {
  type Accepted,
  type Behaviour,
  type Call,
  handler,
  json,
  type OpenApiDocument,
  type Operation,
  type Reply,
} from "@partnerkit/mock-engine";
import { refuse, shopNotLinked, twirp, unauthenticated } from "./errors.ts";
import type { Account, AuthorizeShopRequest, PartnerAccount, ShopKey, ShopRequest } from "./generated/schema.ts";
import { loginPages, loginUrl } from "./login.ts";
import { type Partner, requestTokenSeconds, type Seed, type Shop, ShopPlatform } from "./state.ts";
import type { ShopConnectSwitches } from "./switches.ts";

/** What tells one brand of the platform from another. */
export interface ShopConnectBrand {
  readonly provider: string;
  readonly document: OpenApiDocument;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly seed: Seed;
  /** Whether a first connection creates the shop's account; otherwise the shop signs in to one that exists (ET-21). */
  readonly createsShops: boolean;
}

/** Only ITS lists `shop_name`. */
type AuthorizeShopBody = AuthorizeShopRequest & { readonly shop_name?: string };

type ShopCall = Call<ShopPlatform>;

/** The largest id that fits 64 bits. */
const maxId = 2n ** 63n - 1n;

/** The behaviour of a brand: AuthorizeShop, CurrentShop, CurrentAccount and the login page. */
export function shopConnect(brand: ShopConnectBrand, switches: ShopConnectSwitches): Behaviour<ShopPlatform> {
  return {
    provider: brand.provider,
    document: brand.document,
    operations: brand.operations,
    basePath: "/v1/partner",
    createState: (clock) => new ShopPlatform(clock, brand.seed),
    handlers: {
      authorizeShop: handler(
        (call) => asPartner(switches, call),
        (call, partner, body: AuthorizeShopBody) => authorizeShop(switches, call, partner, body),
      ),
      currentShop: handler(
        (call) => asShop(switches, call),
        (_, shop) => currentShop(shop),
      ),
      currentAccount: handler(
        (call) => asPartner(switches, call),
        (_, partner) => currentAccount(partner),
      ),
    },
    pages: loginPages(brand.createsShops, switches),
    refuse: (refusal, call) => refuse(switches, refusal, call),
  };
}

function bearer({ request }: ShopCall): string {
  return /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
}

function asPartner(switches: ShopConnectSwitches, call: ShopCall): Reply | Accepted<Partner> {
  const partner = call.state.partner(bearer(call));
  return partner ? openAccount(switches, partner) : unauthenticated("the API key");
}

function asShop(switches: ShopConnectSwitches, call: ShopCall): Reply | Accepted<Shop> {
  const holder = call.state.holder(bearer(call));
  if (holder?.linked) return openAccount(switches, holder.shop);
  if (holder && switches.unlinkedShopKey === 403) return twirp(403, "permission_denied", "this key is not accepted for its shop");
  return unauthenticated("the shop key");
}

/** A closed account answers 503 for ever, which looks like a passing outage. */
function openAccount<Principal>({ accountClosed }: ShopConnectSwitches, principal: Principal): Reply | Accepted<Principal> {
  return accountClosed === "on" ? twirp(503, "unavailable", "the account is closed", { xcode: "account_closed" }) : { principal };
}

function authorizeShop(switches: ShopConnectSwitches, call: ShopCall, partner: Partner, body: AuthorizeShopBody): Reply {
  const { registeredRedirects } = switches;
  if (!URL.canParse(body.redirect_url)) return twirp(400, "invalid_argument", "redirect_url: must be an absolute http or https address");
  if (registeredRedirects !== "off" && !isExempt(body.redirect_url) && !registeredRedirects.includes(body.redirect_url)) {
    return twirp(400, "invalid_argument", "Địa chỉ url cần được đăng ký trước");
  }
  if (body.shop_id === undefined) return shopRequest(switches, call, partner, body, undefined);
  if (BigInt(body.shop_id) > maxId) return twirp(400, "malformed", "shop_id: not a 64-bit number");
  const shop = call.state.shop(body.shop_id);
  if (!shop || !call.state.knows(partner, shop.id)) return shopNotLinked();
  const key = call.state.keyOf(partner, shop.id);
  return key ? shopKey(switches, call, partner, body, shop, key) : shopRequest(switches, call, partner, body, shop);
}

/** Registered partners may use these without registering them: localhost without a port, and 127.0.0.x. */
function isExempt(redirectUrl: string): boolean {
  const { host, hostname } = new URL(redirectUrl);
  return host === "localhost" || /^127\.0\.0\.\d{1,3}$/.test(hostname);
}

function shopRequest(
  switches: ShopConnectSwitches,
  call: ShopCall,
  partner: Partner,
  body: AuthorizeShopBody,
  shop: Shop | undefined,
): Reply {
  const details = { name: body.name ?? body.shop_name ?? "", phone: body.phone ?? "", email: body.email ?? "" };
  const request = call.state.openRequest(partner, body.redirect_url, shop, details);
  return json<ShopRequest>(200, {
    code: "ok",
    msg: "",
    type: "shop_request",
    auth_token: request.token,
    expires_in: requestTokenSeconds,
    auth_url: loginUrl(call, request),
    ...(switches.emptyFields === "empty" ? { meta: null } : {}),
  });
}

function shopKey(switches: ShopConnectSwitches, call: ShopCall, partner: Partner, body: AuthorizeShopBody, shop: Shop, key: string): Reply {
  const { emptyFields, shopKeyAuthUrl } = switches;
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
