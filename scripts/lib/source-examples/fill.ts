import { demo as chathub } from "@partnerkit/mock-chathub";
import { demo as etelecom } from "@partnerkit/mock-etelecom";
import { demo as its } from "@partnerkit/mock-its";
import type { Provider } from "../providers.ts";
import type { Known } from "./types.ts";
import type { Served } from "./world.ts";

/** A text with our host and credentials in it, and what was changed for that. */
export interface Filled {
  readonly text: string;
  readonly changed: readonly string[];
}

/** One place that a reader fills in as well: what it is, where it stands, what goes there. */
type Blank = readonly [what: string, place: RegExp, value: () => string];

/** Where a shop comes back to after its login. */
export const redirectUrl = "https://partner.example.com/callback";

/** The demo credentials of the two brands of the shop platform. */
export const shopDemo = { its, etelecom };

/** Fills in host and credentials, and changes nothing else. */
export function fill(provider: Provider, text: string, known: Known, served: Served): Filled {
  const blanks =
    provider === "chathub" ? chathubBlanks(known, served) : provider === "sense-sphere" ? [] : shopBlanks(provider, known, served);
  const changed: string[] = [];
  let filled = text;
  for (const [what, place, value] of blanks) {
    const before = filled;
    filled = filled.replace(place, value);
    if (filled !== before) changed.push(what);
  }
  return { text: filled, changed: [...new Set(changed)] };
}

/** A credential that an earlier example of the page brings. */
function earlier(name: keyof Known, known: Known): string {
  const value = known[name];
  if (!value) throw new Error(`no ${name}: no example before this one brought it`);
  return value;
}

function chathubBlanks(known: Known, { origin }: Served): Blank[] {
  const company = (): string => earlier("companyToken", known);
  const operator = (): string => earlier("operatorToken", known);
  return [
    ["host", /https:\/\/chatapi\.smsbat\.com/g, () => origin],
    ["company token", /\{company[-_ ]token\}/gi, company],
    ["operator token", /\{operator[-_ ]token\}/gi, operator],
    ["operator token", /(?<="token"\s*:\s*")eyJ[\w.-]*\.\.\.(?=")/g, operator],
    ["company token", /eyJ[\w.-]*\.\.\./g, company],
    ["login", /(?<="login"\s*:\s*")[^"]*(?=")/g, () => chathub.login],
    ["password", /(?<="password"\s*:\s*")[^"]*(?=")/g, () => chathub.password],
    ["password", /(?<=["']login["'],\s*["'])password(?=["'])/g, () => chathub.password],
    ["login", /(?<=["'])login(?=["'],\s*["'])/g, () => chathub.login],
  ];
}

function shopBlanks(provider: "its" | "etelecom", known: Known, { baseUrl }: Served): Blank[] {
  const { apiKey, shopId } = shopDemo[provider];
  return [
    ["base URL", /(?<=export (?:API_HOST|BASE_URL)=)<[^>]*>/g, () => `'${baseUrl}'`],
    ["API key", /(?<=export API_KEY=)<[^>]*>/g, () => `'${apiKey}'`],
    ["shop key", /(?<=export SHOP_KEY=)<[^>]*>/g, () => `'${earlier("shopKey", known)}'`],
    ["email", /(?<="email"\s*:\s*")<[^"]*>/g, () => "shop@example.com"],
    ["phone", /(?<="phone"\s*:\s*")<[^"]*>/g, () => "0909000000"],
    ["name", /(?<="name"\s*:\s*")<[^"]*>/g, () => "Cửa hàng Thử Nghiệm"],
    ["shop_id", /(?<="shop_id"\s*:\s*")<[^"]*>/g, () => shopId],
  ];
}
