import { type Call, type Login, LoginError, type LoginOutcome, type PageRoute, type Reply, redirect } from "@partnerkit/mock-engine";
import { pages } from "./generated/pages.ts";
import { chatbotPage, consentPage, loginPage, message, picture } from "./pages.ts";
import type { Authorization, User } from "./state.ts";
import type { SenseSphereWorld } from "./world.ts";

type SenseSphereCall = Call<SenseSphereWorld>;

const consentPath = `${pages.authorize}consent/`;

/** The pages of the login, from the authorize address to the redirect, and the page that partners embed. */
export const loginPages: readonly PageRoute<SenseSphereWorld>[] = [
  { method: "GET", path: pages.authorize, handle: authorize },
  { method: "GET", path: pages.login, handle: showLogin },
  { method: "POST", path: pages.login, handle: signIn },
  { method: "GET", path: consentPath, handle: showConsent },
  { method: "POST", path: consentPath, handle: decide },
  { method: "GET", path: pages.authorizeCallback, handle: finish },
  { method: "GET", path: pages.chatbot, handle: chatbot },
  { method: "GET", path: "/media/{folder}/{file}", handle: picture },
  { method: "GET", path: "/static/img/{file}", handle: picture },
];

function authorize(call: SenseSphereCall): Reply {
  const opened = openLogin(call, call.request.query);
  return "headers" in opened ? opened : redirect(call.link(loginPath(opened.id)));
}

/** Opens the login that a partner's address asks for, or says why not. */
function openLogin({ state, switches }: SenseSphereCall, query: URLSearchParams): Authorization | Reply {
  const partner = state.partner(query.get("partner_key") ?? "");
  if (!partner)
    return message(
      400,
      { vi: "Không biết đối tác này", en: "Unknown partner" },
      { vi: "partner_key không đúng.", en: "The partner_key is not right." },
    );
  const given = query.get("redirect_uri") ?? "";
  const redirectUri = switches.redirectUriDecoding === "twice" ? decodeOnce(given) : given;
  if (!/^https?:\/\//i.test(redirectUri) || !URL.canParse(redirectUri)) {
    const text = {
      vi: "redirect_uri phải là địa chỉ http hoặc https đầy đủ.",
      en: "The redirect_uri must be an absolute http or https address. Was it encoded twice?",
    };
    return message(400, { vi: "Địa chỉ chuyển hướng không đúng", en: "Redirect address not valid" }, text);
  }
  return state.authorize(partner, redirectUri, query.get("state"));
}

/** The login page that leads on to the consent page of a login. */
function loginPath(id: string): string {
  return `${pages.login}?next=${encodeURIComponent(`${consentPath}?request=${id}`)}`;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function formOf({ request }: SenseSphereCall): URLSearchParams {
  return new URLSearchParams("text" in request.body ? request.body.text : "");
}

/** The login that an address on the consent page names; `next` may lead nowhere else. */
function pending({ state }: SenseSphereCall, next: string): Authorization | undefined {
  return next.startsWith(`${consentPath}?request=`) ? state.authorization(next.slice(consentPath.length + "?request=".length)) : undefined;
}

function showLogin({ request, state, switches, link }: SenseSphereCall): Reply {
  if (!state.loginLimit.allows(`GET ${request.ip}`)) return blocked(switches);
  return loginPage(link(pages.login), request.query.get("next") ?? "");
}

function signIn(call: SenseSphereCall): Reply {
  if (!call.state.loginLimit.allows(`POST ${call.request.ip}`)) return blocked(call.switches);
  const form = formOf(call);
  const next = form.get("next") ?? "";
  const user = call.state.user(form.get("username") ?? "", form.get("password") ?? "");
  if (!user)
    return loginPage(call.link(pages.login), next, {
      vi: "Tên đăng nhập hoặc mật khẩu không đúng.",
      en: "User name or password is wrong.",
    });
  const authorization = pending(call, next);
  if (!authorization) return ended();
  call.state.signIn(authorization, user);
  return redirect(call.link(next), 303);
}

function showConsent(call: SenseSphereCall): Reply {
  const authorization = call.state.authorization(call.request.query.get("request") ?? "");
  if (!authorization) return ended();
  return authorization.user
    ? consentPage(call.link(consentPath), authorization, authorization.user)
    : redirect(call.link(loginPath(authorization.id)));
}

function decide(call: SenseSphereCall): Reply {
  const form = formOf(call);
  const authorization = call.state.authorization(form.get("request") ?? "");
  if (!authorization?.user) return ended();
  if (form.get("decision") === "approve") {
    call.state.approve(authorization);
    return redirect(call.link(`${pages.authorizeCallback}?request=${authorization.id}`), 303);
  }
  call.state.close(authorization);
  return message(
    200,
    { vi: "Đã từ chối", en: "Refused" },
    { vi: "Đối tác không nhận được gì. Bạn có thể đóng trang này.", en: "The partner received nothing. You can close this page." },
  );
}

/** The provider's own callback: the last step inside, which hands the token over. */
function finish(call: SenseSphereCall): Reply {
  const { state, request, switches } = call;
  if (!state.callbackLimit.allows(request.ip)) return blocked(switches);
  const authorization = state.authorization(request.query.get("request") ?? "");
  if (!authorization?.user || !authorization.approved) return ended();
  return redirect(handOver(call, { ...authorization, user: authorization.user }));
}

/** Issues the token and answers where the browser goes with it. */
function handOver({ state, switches }: SenseSphereCall, authorization: Authorization & { readonly user: User }): string {
  state.close(authorization);
  const { token, created } = state.issueToken(authorization.partner, authorization.user, switches.tokenDays);
  const echo = switches.stateEcho === "on" && authorization.state !== null ? { state: authorization.state } : {};
  const query = new URLSearchParams({ token, user_id: authorization.user.uuid, created: String(created), ...echo });
  return withQuery(authorization.redirectUri, query);
}

/** Answers a login as the user would on the pages. */
export function logIn(call: SenseSphereCall, { address, decision, as }: Login): LoginOutcome {
  if (call.request.path !== pages.authorize) throw new LoginError(`[partnerkit] a login begins at ${pages.authorize}`);
  const opened = openLogin(call, address.searchParams);
  if ("headers" in opened) throw new LoginError("[partnerkit] the login does not begin: its partner_key or redirect_uri is not right");
  const user = call.state.userNamed(as);
  if (!user) throw new LoginError(`[partnerkit] there is no user ${as === undefined ? "" : `"${as}" `}who could sign in`);
  if (decision === "approve") return { redirect: handOver(call, { ...opened, user }) };
  if (decision === "refuse") call.state.close(opened);
  return { redirect: null };
}

function withQuery(address: string, query: URLSearchParams): string {
  const [base = "", fragment] = address.split("#", 2);
  return `${base}${base.includes("?") ? "&" : "?"}${query}${fragment === undefined ? "" : `#${fragment}`}`;
}

function blocked({ rateLimitStatus }: SenseSphereCall["switches"]): Reply {
  return message(
    rateLimitStatus,
    { vi: "Quá nhiều lần thử", en: "Too many attempts" },
    { vi: "Hãy đợi một phút rồi thử lại.", en: "Wait a minute and try again." },
  );
}

function ended(): Reply {
  return message(
    400,
    { vi: "Phiên đăng nhập đã kết thúc", en: "This login has ended" },
    { vi: "Hãy quay lại ứng dụng và đăng nhập lại.", en: "Go back to the application and log in again." },
  );
}

function chatbot({ params, state, link }: SenseSphereCall): Reply {
  const bot = state.bot(params["bot_uuid"] ?? "");
  if (!bot)
    return message(
      404,
      { vi: "Không tìm thấy bot", en: "Bot not found" },
      { vi: "Không có bot nào với UUID này.", en: "No bot has this UUID." },
    );
  return chatbotPage(bot, bot.avatar.startsWith("/") ? link(bot.avatar) : bot.avatar);
}
