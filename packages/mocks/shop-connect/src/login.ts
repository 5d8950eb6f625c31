import { type Call, type Login, LoginError, type LoginOutcome, type PageRoute, type Reply, redirect } from "@partnerkit/mock-engine";
import { endPage, loginPage } from "./login-page.ts";
import { callbackUrl } from "./redirect.ts";
import type { LoginRequest, Shop } from "./state.ts";
import type { ShopConnectWorld } from "./world.ts";

type ShopCall = Call<ShopConnectWorld>;

const loginPath = "/login";

/** Where the shop logs in for a request; the token is escaped, as it has been seen at the provider. */
export function loginUrl({ link }: ShopCall, { token }: LoginRequest): string {
  return link(`${loginPath}?token=${encodeURIComponent(token)}`);
}

/** The pages of the login: what the shop sees, and what it decides. */
export function loginPages(createsShops: boolean): readonly PageRoute<ShopConnectWorld>[] {
  return [
    { method: "GET", path: loginPath, handle: (call) => showLogin(createsShops, call) },
    { method: "POST", path: loginPath, handle: (call) => decide(createsShops, call) },
  ];
}

/** Finds the login that a page is about, or ends with a page that says why there is none. */
function loginOf(call: ShopCall, token: string | null): LoginRequest | Reply {
  const found = call.state.request(token ?? "");
  if (!found) {
    return endPage(
      404,
      { vi: "Liên kết không đúng", en: "Unknown link" },
      { vi: "Không có yêu cầu đăng nhập nào như vậy.", en: "There is no such login request." },
    );
  }
  if (!found.expired) return found.request;
  return endPage(
    410,
    { vi: "Liên kết đã hết hạn", en: "Link expired" },
    { vi: "Hãy quay lại ứng dụng và kết nối lại.", en: "Go back to the application and connect again." },
  );
}

function showLogin(createsShops: boolean, call: ShopCall): Reply {
  const request = loginOf(call, call.request.query.get("token"));
  return "status" in request
    ? request
    : loginPage(request, { action: call.link(loginPath), creates: createsShops, accounts: call.state.shops });
}

function decide(createsShops: boolean, call: ShopCall): Reply {
  const form = new URLSearchParams("text" in call.request.body ? call.request.body.text : "");
  const request = loginOf(call, form.get("token"));
  if ("status" in request) return request;
  if (form.get("decision") !== "approve") {
    call.state.closeRequest(request.token);
    return endPage(
      200,
      { vi: "Đã từ chối", en: "Refused" },
      { vi: "Cửa hàng chưa được kết nối. Bạn có thể đóng trang này.", en: "The shop was not connected. You can close this page." },
    );
  }
  const shop = request.shop ?? accountFor(createsShops, call, request, form.get("account") ?? "");
  if (!shop) {
    const problem = { vi: "Không tìm thấy cửa hàng này.", en: "No shop with this phone number or e-mail." };
    return loginPage(request, {
      action: call.link(loginPath),
      creates: createsShops,
      accounts: call.state.shops,
      rejected: { typed: form.get("account") ?? "", problem },
    });
  }
  return redirect(approve(call, request, shop), 303);
}

/** Links the shop and answers where the browser goes with it. */
function approve({ state, switches }: ShopCall, { partner, redirectUrl, token }: LoginRequest, shop: Shop): string {
  state.link(partner, shop);
  return callbackUrl(redirectUrl, token, shop.id, switches);
}

/** Answers a login as the shop would on the page. */
export function logIn(createsShops: boolean, call: ShopCall, { address, decision, as }: Login): LoginOutcome {
  const found = call.request.path === loginPath ? call.state.request(address.searchParams.get("token") ?? "") : undefined;
  if (!found) throw new LoginError("[partnerkit] the address leads to no login; take auth_url as AuthorizeShop answered it");
  if (found.expired) throw new LoginError("[partnerkit] the login has expired; a request token lives 900 seconds of the mock's time");
  if (decision === "ignore") return { redirect: null };
  const { request } = found;
  if (decision === "refuse") {
    call.state.closeRequest(request.token);
    return { redirect: null };
  }
  if (request.shop && as !== undefined && accountNamed(call, as).id !== request.shop.id) {
    throw new LoginError(`[partnerkit] this login is for shop ${request.shop.id}, which "${as}" is not`);
  }
  const shop = request.shop ?? (as === undefined ? firstAccount(createsShops, call, request) : accountNamed(call, as));
  if (!shop) throw new LoginError("[partnerkit] there is no shop that could sign in");
  return { redirect: approve(call, request, shop) };
}

function firstAccount(createsShops: boolean, call: ShopCall, request: LoginRequest): Shop | undefined {
  const { phone, email } = request.details;
  return accountFor(createsShops, call, request, phone) ?? call.state.findShop(email) ?? call.state.shops[0];
}

function accountNamed({ state }: ShopCall, as: string): Shop {
  const shop = state.shop(as) ?? state.findShop(as);
  if (!shop) throw new LoginError(`[partnerkit] no shop has the id, phone number or e-mail address "${as}"`);
  return shop;
}

/** The account that signs in: created from what the partner sent, or one that exists (ET-21). */
function accountFor(createsShops: boolean, { state }: ShopCall, { details }: LoginRequest, signedInAs: string): Shop | undefined {
  if (!createsShops) return state.findShop(signedInAs);
  return state.findShop(details.phone) ?? state.findShop(details.email) ?? state.createShop(details);
}
