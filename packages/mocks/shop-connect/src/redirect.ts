import type { ShopConnectSwitches } from "./world.ts";

/**
 * The address that the browser returns to after an approval: the partner's `redirect_url` with `token` and `shop_id`
 * written after it, whatever it was. One that has a query, or even these two names, comes back with both (ET-7, ET-8).
 */
export function callbackUrl(redirectUrl: string, requestToken: string, shopId: string, switches: ShopConnectSwitches): string {
  const [address, fragment] = split(redirectUrl);
  const token = tokenFor(redirectUrl, requestToken, switches.callbackToken);
  const added = [...(token === undefined ? [] : [`token=${encodeURIComponent(token)}`]), `shop_id=${shopId}`].join("&");
  const join = switches.redirectJoin === "append" && address.includes("?") ? "&" : "?";
  return address + join + added + (fragment === undefined ? "" : `#${fragment}`);
}

function split(url: string): [string, string?] {
  const hash = url.indexOf("#");
  return hash < 0 ? [url] : [url.slice(0, hash), url.slice(hash + 1)];
}

function tokenFor(redirectUrl: string, requestToken: string, kind: ShopConnectSwitches["callbackToken"]): string | undefined {
  if (kind === "request") return requestToken;
  return kind === "echo" ? (new URL(redirectUrl).searchParams.get("token") ?? undefined) : undefined;
}
