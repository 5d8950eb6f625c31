import { type Call, type PageRoute, type Reply, redirect } from "@partnerkit/mock-engine";
import { endPage, loginPage } from "./login-page.ts";
import { callbackUrl } from "./redirect.ts";
import type { LoginRequest, Shop, ShopPlatform } from "./state.ts";
import type { ShopConnectSwitches } from "./switches.ts";

type ShopCall = Call<ShopPlatform>;

const loginPath = "/login";

/** Where the shop logs in for a request; the token is escaped, as it has been seen at the provider. */
export function loginUrl({ link }: ShopCall, { token }: LoginRequest): string {
  return link(`${loginPath}?token=${encodeURIComponent(token)}`);
}

/** The pages of the login: what the shop sees, and what it decides. */
export function loginPages(createsShops: boolean, switches: ShopConnectSwitches): readonly PageRoute<ShopPlatform>[] {
  return [
    { method: "GET", path: loginPath, handle: (call) => showLogin(createsShops, call) },
    { method: "POST", path: loginPath, handle: (call) => decide(createsShops, switches, call) },
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
  const request = loginOf(call, call.request.url.searchParams.get("token"));
  return "status" in request
    ? request
    : loginPage(request, { action: call.link(loginPath), creates: createsShops, accounts: call.state.shops });
}

function decide(createsShops: boolean, switches: ShopConnectSwitches, call: ShopCall): Reply {
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
  call.state.link(request.partner, shop);
  return redirect(callbackUrl(request.redirectUrl, request.token, shop.id, switches), 303);
}

/** The account that signs in: created from what the partner sent, or one that exists (ET-21). */
function accountFor(createsShops: boolean, { state }: ShopCall, { details }: LoginRequest, signedInAs: string): Shop | undefined {
  if (!createsShops) return state.findShop(signedInAs);
  return state.findShop(details.phone) ?? state.findShop(details.email) ?? state.createShop(details);
}
