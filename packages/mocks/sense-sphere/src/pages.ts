import { type Bilingual, both, escapeHtml, html, page, type Reply } from "@partnerkit/mock-engine";
import type { Authorization, Bot, User } from "./state.ts";

/** A page with a title and one sentence. */
export function message(status: number, title: Bilingual, text: Bilingual): Reply {
  return html(status, page({ title, content: `<p>${both(text)}</p>` }));
}

/** The page where the user signs in. */
export function loginPage(action: string, next: string, problem?: Bilingual): Reply {
  const content = `
${problem ? `<p role="alert">${both(problem)}</p>` : ""}
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="next" value="${escapeHtml(next)}">
<label for="username">${both({ vi: "Tên đăng nhập", en: "User name" })}</label>
<input id="username" name="username" value="minh.anh" autocomplete="off" required>
<label for="password">${both({ vi: "Mật khẩu (demo-password)", en: "Password (demo-password)" })}</label>
<input id="password" name="password" type="password" value="demo-password" autocomplete="off" required>
<div class="actions"><button value="approve">${both({ vi: "Đăng nhập", en: "Sign in" })}</button></div>
</form>`;
  return html(problem ? 400 : 200, page({ title: { vi: "Đăng nhập Sense Sphere", en: "Sign in to Sense Sphere" }, content }));
}

/** The page where the user lets the partner in. */
export function consentPage(action: string, { id, partner }: Authorization, user: User): Reply {
  const asks = { vi: `${partner.name} muốn xem hồ sơ của bạn.`, en: `${partner.name} wants to see your profile.` };
  const content = `
<p>${both(asks)}</p>
<ul><li>${escapeHtml(`${user.lastName} ${user.firstName}`)}</li><li>${escapeHtml(user.email)}</li></ul>
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="request" value="${escapeHtml(id)}">
<div class="actions">
<button name="decision" value="approve">${both({ vi: "Đồng ý", en: "Approve" })}</button>
<button name="decision" value="refuse">${both({ vi: "Từ chối", en: "Refuse" })}</button>
</div>
</form>`;
  return html(200, page({ title: { vi: "Cho phép truy cập", en: "Allow access" }, content }));
}

/** The page that partners embed. */
export function chatbotPage(bot: Bot, avatar: string): Reply {
  const state = bot.isActive
    ? { vi: "Xin chào! Tôi có thể giúp gì cho bạn?", en: "Hello! What can I do for you?" }
    : { vi: "Bot này đang tắt.", en: "This bot is switched off." };
  // The page loads nothing from elsewhere, so a picture on another host is left out.
  const portrait = /^https?:/.test(bot.avatar) ? "" : `<img src="${escapeHtml(avatar)}" alt="" width="64" height="64">`;
  const content = `${portrait}<p>${escapeHtml(bot.description)}</p><p role="status">${both(state)}</p>`;
  return html(200, page({ title: { vi: bot.name, en: "Chatbot" }, content }), { framed: true });
}

/** A picture for every path below /media and /static. */
export function picture(): Reply {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img"><rect width="64" height="64" rx="14" fill="#0a5c36"/><circle cx="32" cy="26" r="11" fill="#fff"/><path d="M12 56c3-13 37-13 40 0z" fill="#fff"/></svg>`;
  return {
    status: 200,
    headers: { "content-type": "image/svg+xml", "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" },
    body,
  };
}
