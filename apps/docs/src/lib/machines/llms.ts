import { attribute, find, findAll, hasClass, named } from "../html/query.ts";
import { type Locale, type Localized, locales } from "../locale.ts";
import { providers } from "../providers.ts";
import type { Published } from "./markdown.ts";
import type { BuiltPage } from "./pages.ts";
import { twinPath } from "./twin.ts";

const about: Localized = {
  vi: "partnerkit có tài liệu OpenAPI, client TypeScript, mock và các luồng đăng nhập cho bốn nền tảng: Sense Sphere, ITS, eTelecom và SMSBAT ChatHub. Đây là dự án không chính thức: không nhà cung cấp nào làm ra hay bảo đảm cho nó.",
  en: "partnerkit has OpenAPI documents, TypeScript clients, mock servers and logins for four platforms: Sense Sphere, ITS, eTelecom and SMSBAT ChatHub. It is unofficial: no provider made it or stands behind it.",
};

const sections: readonly { readonly title: Localized; readonly holds: RegExp }[] = [
  { title: { vi: "Bắt đầu và hướng dẫn", en: "Start and guides" }, holds: /^(?:$|guides\/)/ },
  { title: { vi: "Tra cứu API", en: "API reference" }, holds: /^reference\// },
  { title: { vi: "Đi qua một lần đăng nhập", en: "Logins, step by step" }, holds: /^logins\// },
  { title: { vi: "Trang khác", en: "Other pages" }, holds: /^(?!$|guides\/|reference\/|logins\/)/ },
];

/** Name of the file that has all pages of a language in one. */
export const wholeName = (locale: Locale): string => (locale === "en" ? "llms-full.txt" : `llms-full.${locale}.txt`);

/**
 * The index for machines: every page with what it is about, a link to its twin, and the OpenAPI documents.
 *
 * @param documents - Paths of the OpenAPI documents, below the one that the site is published under.
 * @see https://llmstxt.org
 */
export function llmsIndex(pages: readonly BuiltPage[], documents: readonly string[], published: Published): string {
  const url = (path: string): string => new URL(path, published.site).href;
  const below = (path: string): string => url(`${published.base.replace(/\/$/, "")}/${path}`);
  const parts = locales.flatMap((locale) => {
    const own = inSidebarOrder(pages.filter((page) => page.locale === locale));
    return sections.flatMap(({ title, holds }) => {
      const lines = own
        .filter(({ path }) => holds.test(path))
        .map((page) => `- [${nameOf(page)}](${url(twinPath(page.pathname, published.base))})${described(page)}`);
      return lines.length > 0 ? [[`## ${locale === "vi" ? "Tiếng Việt" : "English"}: ${title[locale]}`, "", ...lines].join("\n")] : [];
    });
  });
  const openapi = documents.map((path) => `- [${path}](${below(path)})`);
  if (openapi.length > 0) parts.push(["## OpenAPI", "", ...openapi].join("\n"));
  const whole = locales.map((locale) => `- [${wholeName(locale)}](${below(wholeName(locale))})${wholeNote[locale]}`);
  return `${["# partnerkit", ...locales.map((locale) => `> ${about[locale]}`), ...parts, `## Optional\n\n${whole.join("\n")}`].join("\n\n")}\n`;
}

const wholeNote: Localized = { vi: ": mọi trang tiếng Việt trong một tệp", en: ": every English page in one file" };

/** A title alone does not say whose operation it is. */
function nameOf({ path, title }: BuiltPage): string {
  const provider = providers.find(({ id }) => path.split("/")[1] === id);
  return provider && !title.includes(provider.name) ? `${provider.name}: ${title}` : title;
}

const described = ({ title, description }: { readonly title: string; readonly description: string }): string =>
  description && description !== title ? `: ${description.replace(/\s+/g, " ")}` : "";

/** All twins of a language, one after the other. */
export function llmsWhole(pages: readonly BuiltPage[], locale: Locale, twins: ReadonlyMap<BuiltPage, string>): string {
  const own = inSidebarOrder(pages.filter((page) => page.locale === locale));
  return own.map((page) => twins.get(page) ?? "").join("\n---\n\n");
}

/** The start page, then the pages as they stand beside every page, then the others. */
function inSidebarOrder(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const places = new Map(pages.flatMap(sidebarOf).map((href, at) => [href, at]));
  const placeOf = ({ path, pathname }: BuiltPage): number => (path === "" ? -1 : (places.get(pathname) ?? places.size));
  return pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function sidebarOf({ root }: BuiltPage): readonly string[] {
  const sidebar = find(root, (element) => element.tagName === "nav" && hasClass(element, "sidebar"));
  return sidebar ? findAll(sidebar, named("a")).map((link) => attribute(link, "href") ?? "") : [];
}
