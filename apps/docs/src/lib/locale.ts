/** The languages of the site. Vietnamese stands at the root, English below `en/`. */
export const locales = ["vi", "en"] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Localized = Readonly<Record<Locale, string>>;

/** The part of a path that stands for a locale: nothing for the one at the root. */
export const localePath = (locale: Locale): "en" | undefined => (locale === "en" ? "en" : undefined);

/** What a `[...locale]` route was called with. */
export const localeOf = (parameter: string | undefined): Locale => (parameter === "en" ? "en" : "vi");

/**
 * Address of a page of this site, with the path that the site is published under.
 *
 * @param path - Such as `reference/etelecom/authorizeShop/`; empty for the start page.
 */
export function pageUrl(locale: Locale, path: string): string {
  return assetUrl([localePath(locale), path].filter((part) => part !== undefined).join("/"));
}

/** Address of a file of this site that has no language, such as `openapi/etelecom.yaml`. */
export function assetUrl(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${path}`;
}
