import { openApiDocument, operationsOf, type PlacedOperation } from "../../src/lib/document.ts";
import { type Locale, locales } from "../../src/lib/locale.ts";
import { type ProviderId, providers } from "../../src/lib/providers.ts";
import { builtFile } from "./static-site.ts";

/** The page of an operation, as it was built. */
export interface ReferencePage {
  readonly provider: ProviderId;
  readonly operation: PlacedOperation;
  readonly locale: Locale;
  /** Its path on the site. */
  readonly path: string;
}

/** The page of every operation in every language. */
export const referencePages: readonly ReferencePage[] = locales.flatMap((locale) =>
  providers.flatMap(({ id: provider }) =>
    operationsOf(openApiDocument(provider, locale)).map((operation) => ({
      provider,
      operation,
      locale,
      path: `/${locale === "en" ? "en/" : ""}reference/${provider}/${operation.id}/`,
    })),
  ),
);

export const htmlOf = ({ path }: Pick<ReferencePage, "path">): string => builtFile(`${path}index.html`);

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#34": '"',
  "#38": "&",
  "#60": "<",
};

/** Text in which HTML's entities stand for characters. */
export function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => {
    const code = /^#x([\da-f]+)$/i.exec(name)?.[1];
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (entities[name] ?? entity);
  });
}

/** What a reader sees of a page, in one line. */
export function visibleText(html: string): string {
  const main = html.slice(html.indexOf("<main"));
  return decoded(main.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

/** A text of the documents as a reader sees it. */
export const asSeen = (text: string): string =>
  text
    .replace(/`|\*\*/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The ids of a page, in its order. */
export const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => decoded(id));

/** The samples of a page by the name of their tab. */
export function samplesIn(html: string): ReadonlyMap<string, string> {
  const section = html.slice(html.indexOf(`id="samples"`), html.indexOf(`id="try-it"`)).replace(/<script\b[\s\S]*?<\/script>/g, "");
  const labels = [...section.matchAll(/role="tab"[^>]*>\s*([^<]+?)\s*</g)].map(([, label = ""]) => label);
  const codes = [...section.matchAll(/data-code="([^"]*)"/g)].map(([, code = ""]) => decoded(code).replaceAll("\u007f", "\n"));
  return new Map(labels.map((label, index) => [label, codes[index] ?? ""]));
}
