/** What the sources leave open, and what the mock does unless told otherwise. */
export interface ShopConnectSwitches {
  /** Fields without a value: left out, or sent as `"auth_url": ""` and `"meta": null`. Default: `omit`. */
  readonly emptyFields: "omit" | "empty";
  /** Whether a `shop_key` answer has an `auth_url`. Default: `absent`. */
  readonly shopKeyAuthUrl: "absent" | "present";
  /** How a wrong path, method or Content-Type is said. Default: `bad_route` (ET-16). */
  readonly badRoute: "bad_route" | "not_found";
  /** How the redirect's parameters are joined: `?` or `&` as the URL needs, or always `?`. Default: `append` (ET-8). */
  readonly redirectJoin: "append" | "literal";
  /** What `token` in the redirect is: the request token, nothing, or the partner's own. Default: `request` (ET-10). */
  readonly callbackToken: "request" | "absent" | "echo";
  /** What CurrentShop says to the key of a shop that unlinked. Default: 401 (ET-17). */
  readonly unlinkedShopKey: 401 | 403;
  /** Whether the partner's account is closed, which every call answers with a permanent 503. Default: `off`. */
  readonly accountClosed: "off" | "on";
  /** Redirect addresses that must be matched exactly, or `off` for any. Default: `off` (ET-9). */
  readonly registeredRedirects: "off" | readonly string[];
}

/** The defaults. */
export const defaultSwitches: ShopConnectSwitches = {
  emptyFields: "omit",
  shopKeyAuthUrl: "absent",
  badRoute: "bad_route",
  redirectJoin: "append",
  callbackToken: "request",
  unlinkedShopKey: 401,
  accountClosed: "off",
  registeredRedirects: "off",
};
