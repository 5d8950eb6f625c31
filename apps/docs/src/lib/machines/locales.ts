import { attribute, find, named } from "../html/query.ts";
import { locales } from "../locale.ts";
import type { BuiltPage } from "./pages.ts";

/** What is not there in every language: a sentence for each. */
export function incompleteLocales(pages: readonly BuiltPage[]): readonly string[] {
  const found = new Map(locales.map((locale) => [locale, new Set(pages.filter((page) => page.locale === locale).map(({ path }) => path))]));
  const missing = pages.flatMap(({ path, locale }) =>
    locales.filter((other) => !found.get(other)?.has(path)).map((other) => `/${path} is there in ${locale}, not in ${other}`),
  );
  const borrowed = pages.flatMap((page) => {
    const lang = languageOf(page);
    return lang === page.locale ? [] : [`/${page.path} in ${page.locale} shows a text in ${lang}`];
  });
  return [...missing, ...borrowed];
}

/** The language that a page's text is marked as. Starlight shows the text of the first language where one is missing. */
function languageOf({ root, main }: BuiltPage): string {
  const html = find(root, named("html"));
  return attribute(main, "lang") ?? (html && attribute(html, "lang")) ?? "no language";
}
