import type { Localized } from "./locale.ts";
import { type ProviderId, providers } from "./providers.ts";

/** A provider as the start page shows it. */
export interface StartProvider {
  readonly id: ProviderId;
  readonly name: string;
  /** What people use it for. */
  readonly what: Localized;
  /** How one logs in. */
  readonly login: Localized;
  /** The operation that a newcomer looks at first. */
  readonly first: string;
}

const told: Readonly<Record<ProviderId, Omit<StartProvider, "id" | "name">>> = {
  "sense-sphere": {
    what: { vi: "Tác tử AI, chatbot nhúng vào trang web", en: "AI agents and chatbots for a website" },
    login: { vi: "Chuyển hướng; token nằm trong URL", en: "A redirect, with the token in the URL" },
    first: "getUserInfo",
  },
  its: {
    what: { vi: "Tổng đài và ZNS, cùng nền tảng với eTelecom", en: "Telephony and ZNS, on eTelecom's platform" },
    login: { vi: "Chuyển hướng; shop đã có tài khoản", en: "A redirect; the shop has an account" },
    first: "authorizeShop",
  },
  etelecom: {
    what: { vi: "Tổng đài và ZNS cho shop", en: "Telephony and ZNS for shops" },
    login: { vi: "Chuyển hướng; tạo shop nếu chưa có", en: "A redirect; makes the shop where there is none" },
    first: "authorizeShop",
  },
  chathub: {
    what: { vi: "Nhắn tin nhiều kênh cho nhân viên vận hành", en: "Messages of many channels, for operators" },
    login: { vi: "Không chuyển hướng; token hai tầng", en: "No redirect; tokens of two levels" },
    first: "getCompanyToken",
  },
};

/** The providers as the start page shows them. */
export const startProviders: readonly StartProvider[] = providers.map(({ id, name }) => ({ id, name, ...told[id] }));
