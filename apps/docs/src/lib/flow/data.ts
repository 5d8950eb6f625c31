import { readFileSync } from "node:fs";
import { demo as chathub } from "@partnerkit/mock-chathub";
import { demo as etelecom } from "@partnerkit/mock-etelecom";
import { demo as its } from "@partnerkit/mock-its";
import { demo as senseSphere } from "@partnerkit/mock-sense-sphere";
import { parse } from "yaml";
import type { DayAction, Input } from "../../walkthrough/model.ts";
import type { Localized } from "../locale.ts";
import type { ProviderId } from "../providers.ts";

/** Reads a file of `src/data/`. The build runs in the folder of the site. */
const data = (file: string): unknown => parse(readFileSync(`src/data/${file}`, "utf8"));

/** A workflow's texts in Vietnamese. */
export interface FlowTexts {
  readonly title: string;
  readonly text: string;
  readonly steps: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
}

/** The Vietnamese texts of the flows; those that are missing are found when they are asked for. */
export const vietnamese = data("flows.vi.yaml") as Readonly<Record<string, Readonly<Record<string, FlowTexts>>>>;

/** A bad day in every language. */
export interface DayEntry {
  readonly id: string;
  readonly providers: readonly ProviderId[];
  readonly workflow: string;
  readonly before: string;
  readonly actions: readonly DayAction[];
  readonly recover?: string;
  readonly restores?: boolean;
  readonly title: Localized;
  readonly comes: Localized;
  readonly todo: Localized;
}

/** What can go wrong, for all providers. */
export const days = data("bad-days.yaml") as readonly DayEntry[];

const callback = { from: "callback" } as const;

/** Demo values of what the flows ask for, by provider and name. */
export const inputs: Readonly<Record<ProviderId, Readonly<Record<string, Input>>>> = {
  "sense-sphere": {
    site_url: { from: "base" },
    partner_key: senseSphere.partnerKey,
    redirect_uri: callback,
    username: senseSphere.username,
    password: senseSphere.password,
    bot_uuid: senseSphere.botUuid,
  },
  its: { apiKey: its.apiKey, redirect_url: callback, account: "0901000001", shop_id: its.shopId },
  etelecom: {
    apiKey: etelecom.apiKey,
    email: "moi@example.com",
    phone: "0909000009",
    name: "Quán Cà Phê Gió",
    redirect_url: callback,
    shop_id: etelecom.shopId,
  },
  chathub: { login: chathub.login, password: chathub.password, operatorId: chathub.operatorId, expiresAt: { hoursAhead: 8 } },
};

interface TokenEntry {
  readonly life: "expires_in" | "exp" | "open" | number;
  readonly name: Localized;
  readonly note: Localized;
}

const shopTokens: Readonly<Record<string, TokenEntry>> = {
  requestToken: {
    life: "expires_in",
    name: { vi: "Token yêu cầu", en: "Request token" },
    note: { vi: "chỉ gọi tên lần đăng nhập, không mở được gì", en: "names the attempt, opens nothing" },
  },
  shopKey: {
    life: "open",
    name: { vi: "Khóa của shop", en: "Shop key" },
    note: { vi: "dùng được đến khi shop hủy liên kết", en: "good until the shop unlinks" },
  },
};

const monthInSeconds = 30 * 24 * 60 * 60;

/** What the outputs that are tokens are called, and how long they live. */
export const tokens: Readonly<Record<ProviderId, Readonly<Record<string, TokenEntry>>>> = {
  "sense-sphere": {
    token: {
      life: monthInSeconds, // the mock's `tokenDays` unless told otherwise
      name: { vi: "Token của người dùng", en: "The user's token" },
      note: {
        vi: "nhà cung cấp không công bố thời hạn; sandbox dùng 30 ngày",
        en: "the provider publishes no lifetime; the sandbox takes 30 days",
      },
    },
  },
  its: shopTokens,
  etelecom: shopTokens,
  chathub: {
    companyToken: {
      life: "open",
      name: { vi: "Token công ty", en: "Company token" },
      note: { vi: "thời hạn không được công bố; chỉ để ở máy chủ", en: "no expiry is stated; it stays on the server" },
    },
    operatorToken: {
      life: "exp",
      name: { vi: "Token nhân viên vận hành", en: "Operator token" },
      note: { vi: "hết hạn theo exp trong JWT, nhiều nhất 24 giờ", en: "ends as the JWT's exp says, 24 hours at most" },
    },
  },
};
