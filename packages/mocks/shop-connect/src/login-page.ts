import { type Bilingual, both, escapeHtml, html, page, type Reply } from "@partnerkit/mock-engine";
import type { LoginRequest, Shop } from "./state.ts";

/** The page where the shop approves or refuses. */
export function loginPage(
  request: LoginRequest,
  options: {
    readonly action: string;
    readonly creates: boolean;
    readonly accounts: readonly Shop[];
    /** What the person typed before, and what was wrong with it. */
    readonly rejected?: { readonly typed: string; readonly problem: Bilingual };
  },
): Reply {
  const { partner, shop, details, token } = request;
  const asks = {
    vi: `${partner.publicName} muốn kết nối với tài khoản cửa hàng của bạn.`,
    en: `${partner.publicName} wants to connect to your shop's account.`,
  };
  const content = `
${options.rejected ? `<p role="alert">${both(options.rejected.problem)}</p>` : ""}
<p>${both(asks)}</p>
<form method="post" action="${escapeHtml(options.action)}">
<input type="hidden" name="token" value="${escapeHtml(token)}">
${shop ? account(shop) : options.creates ? account(details) : signIn(options.rejected?.typed ?? (details.phone || details.email), options.accounts)}
<div class="actions">
<button name="decision" value="approve">${both({ vi: "Đồng ý", en: "Approve" })}</button>
<button name="decision" value="refuse" formnovalidate>${both({ vi: "Từ chối", en: "Refuse" })}</button>
</div>
</form>`;
  return html(options.rejected ? 400 : 200, page({ title: { vi: "Kết nối cửa hàng", en: "Connect your shop" }, content }));
}

function account({ name, phone, email }: { readonly name: string; readonly phone: string; readonly email: string }): string {
  const lines = [name, phone, email].filter(Boolean).map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<p>${both({ vi: "Tài khoản:", en: "Account:" })}</p><ul>${lines.join("")}</ul>`;
}

function signIn(known: string, accounts: readonly Shop[]): string {
  const value = known || (accounts[0]?.phone ?? "");
  const options = accounts.map(({ name, phone }) => `<option value="${escapeHtml(phone)}">${escapeHtml(name)}</option>`);
  return `<label for="account">${both({ vi: "Số điện thoại hoặc email của cửa hàng", en: "Phone number or e-mail of the shop" })}</label>
<input id="account" name="account" value="${escapeHtml(value)}" list="accounts" autocomplete="off" required>
<datalist id="accounts">${options.join("")}</datalist>`;
}

/** A page that ends the flow: no redirect is documented for a refusal or a dead link. */
export function endPage(status: number, title: Bilingual, text: Bilingual): Reply {
  return html(status, page({ title, content: `<p>${both(text)}</p>` }));
}
