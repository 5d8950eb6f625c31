import { describe, expect, it } from "vitest";
import { openApiDocument, operationsOf } from "../src/lib/document.ts";
import { locales } from "../src/lib/locale.ts";
import { everyOpenApiFile, textOf } from "../src/lib/openapi-files.ts";
import { providers } from "../src/lib/providers.ts";
import { sourcesOf } from "../src/lib/sources.ts";
import { wordsOf } from "../src/lib/words.ts";
import { asSeen, decoded, htmlOf, idsOf, type ReferencePage, referencePages, visibleText } from "./support/reference-pages.ts";
import { builtFile } from "./support/static-site.ts";

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows references by itself, so that it does not share the site's mistakes. */
function deref(document: Json, value: unknown): Json {
  if (!isJson(value)) return {};
  if (typeof value["$ref"] !== "string") return value;
  const target = value["$ref"]
    .slice(2)
    .split("/")
    .reduce<unknown>((node, name) => (isJson(node) ? node[name.replaceAll("~1", "/")] : undefined), document);
  return deref(document, target);
}

/** Every field below a schema: the last names of its anchor, and what it says. */
function fieldsBelow(document: Json, value: unknown): readonly { readonly name: string; readonly schema: Json }[] {
  const schema = deref(document, value);
  const own = Object.entries(isJson(schema["properties"]) ? schema["properties"] : {}).flatMap(([name, field]) => [
    { name, schema: deref(document, field) },
    ...fieldsBelow(document, field),
  ]);
  const forms = Array.isArray(schema["oneOf"]) ? schema["oneOf"].flatMap((form: unknown) => fieldsBelow(document, form)) : [];
  return [...own, ...forms, ...(schema["items"] ? fieldsBelow(document, schema["items"]) : [])];
}

/** The schemas of an operation's bodies. */
function schemasOf({ provider, operation, locale }: ReferencePage): {
  readonly document: Json;
  readonly schemas: readonly unknown[];
  readonly responses: readonly (readonly [string, Json])[];
} {
  const document: Json = { ...openApiDocument(provider, locale) };
  const { requestBody, responses } = operation.operation;
  const answers = Object.entries(responses).map(([status, response]) => [status.toLowerCase(), deref(document, response)] as const);
  const contents = [requestBody?.content, ...answers.map(([, response]) => response["content"])].filter(isJson);
  return {
    document,
    schemas: contents.flatMap((content) => Object.values(content).map((media) => isJson(media) && media["schema"])),
    responses: answers,
  };
}

describe.each(referencePages.map((page) => ({ ...page, name: `${page.locale} ${page.provider} ${page.operation.id}` })))(
  "the page of $name",
  (page) => {
    const html = htmlOf(page);
    const text = visibleText(html);
    const { document, schemas, responses } = schemasOf(page);
    const described = page.operation.operation as unknown as {
      summary: string;
      description: string;
      parameters?: readonly (Json & { name: string; in: string })[];
    };

    it("has the operation's title, description, id, and address", () => {
      expect(html).toContain(`<html lang="${page.locale}"`);
      expect(decoded(/<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? "")).toBe(described.summary);
      expect(text).toContain(asSeen(described.description));
      const server = (page.operation.pathItem.servers ?? openApiDocument(page.provider, page.locale).servers)[0]?.url;
      expect(text).toContain(`${page.operation.method} ${server}${page.operation.path}`);
      expect(text).toContain(page.operation.id);
    });

    it("has each credential that it takes", () => {
      const schemes = page.operation.operation.security.flatMap(Object.keys);
      for (const scheme of schemes) expect(idsOf(html)).toContain(`credential-${scheme}`);
      expect(text.includes(wordsOf(page.locale).noCredential)).toBe(schemes.length === 0);
    });

    it("has every field of its bodies, with description and evidence", () => {
      const ids = idsOf(html);
      const fields = schemas.flatMap((schema) => fieldsBelow(document, schema));
      for (const { name, schema } of fields) {
        expect(
          ids.filter((id) => id.endsWith(`-${name}`)),
          name,
        ).not.toEqual([]);
        expect(text).toContain(asSeen(String(schema["description"])));
      }
      for (const { name, in: place, description } of described.parameters ?? []) {
        expect(ids).toContain(`${place}-${name}`);
        expect(text).toContain(asSeen(String(description)));
      }
      for (const [, id = "", head = ""] of html.matchAll(/<li class="ref-field" id="([^"]*)"[^>]*>([\s\S]*?)class="ref-link"/g)) {
        expect(head, id).toMatch(/data-evidence="(documented|observed|inferred)"/);
      }
    });

    it("has every error with each cause, what to do and its code, and every example", () => {
      const ids = idsOf(html);
      for (const [status, response] of responses) {
        for (const error of Array.isArray(response["x-errors"]) ? response["x-errors"].filter(isJson) : []) {
          expect(ids).toContain(`error-${status}-${String(error["code"])}`);
          expect(text).toContain(asSeen(String(error["cause"])));
          expect(text).toContain(asSeen(String(error["fix"])));
          expect(text).toContain(`error.code === "${String(error["code"])}"`);
        }
        for (const media of Object.values(isJson(response["content"]) ? response["content"] : {})) {
          const examples = isJson(media) && isJson(media["examples"]) ? Object.values(media["examples"]).filter(isJson) : [];
          expect(examples).not.toEqual([]);
          for (const { summary } of examples) expect(text).toContain(String(summary));
        }
      }
    });

    it("links each documented statement to its source, with the date of reading", () => {
      for (const [details] of html.matchAll(/<details class="ref-evidence">[\s\S]*?<\/details>/g)) {
        if (!details.includes('data-evidence="documented"')) continue;
        const hosts = sourcesOf(page.provider, page.locale).map(({ url }) => url);
        const hrefs = [...details.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
        // What ITS and eTelecom share may be read on a page of either.
        const known = [...hosts, ...providers.flatMap(({ id }) => sourcesOf(id, page.locale).map(({ url }) => url))];
        expect(hrefs.length, details).toBeGreaterThan(0);
        for (const href of hrefs) expect(known).toContain(href);
        expect(details).toMatch(/<time datetime="\d{4}-\d\d-\d\d"/);
      }
    });

    it("has no id twice, and every link within it leads somewhere", () => {
      const ids = idsOf(html);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const [, anchor = ""] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(decoded(anchor));
    });

    it("has no label of the other language", () => {
      const own = wordsOf(page.locale);
      const other = wordsOf(page.locale === "vi" ? "en" : "vi");
      const labels = Object.entries(other).filter(
        ([word, label]) => label !== Reflect.get(own, word) && label.length > 9 && !label.includes("{"),
      );
      expect(labels.filter(([, label]) => text.includes(` ${asSeen(label)} `)).map(([, label]) => label)).toEqual([]);
    });

    it("weighs no more than 300 kB with what it loads at once", () => {
      const assets = [...html.matchAll(/(?:<script[^>]*src|<link[^>]*rel="stylesheet"[^>]*href)="([^"]+)"/g)].map(
        ([, path = ""]) => builtFile(path).length,
      );
      expect(html.length + assets.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
    });
  },
);

it("keeps the same anchors in both languages, so that a link lasts when the language is changed", () => {
  for (const page of referencePages.filter(({ locale }) => locale === "vi")) {
    const own = (html: string): string[] => idsOf(html).filter((id) => /^(path|query|body|answer|error|credential)-/.test(id));
    expect(own(htmlOf({ path: `/en${page.path}` }))).toEqual(own(htmlOf(page)));
  }
});

describe.each(locales.flatMap((locale) => providers.map(({ id, name }) => ({ locale, id, name }))))(
  "the overview of $name in $locale",
  ({ locale, id }) => {
    const html = builtFile(`/${locale === "en" ? "en/" : ""}reference/${id}/index.html`);

    it("links every operation, the login, the documents and the sources", () => {
      const base = locale === "en" ? "/en" : "";
      for (const operation of operationsOf(openApiDocument(id, locale)))
        expect(html).toContain(`href="${base}/reference/${id}/${operation.id}/"`);
      expect(html).toContain(`href="${base}/logins/${id}/"`);
      for (const { name } of everyOpenApiFile.filter((file) => file.source.startsWith(`${id}/`)))
        expect(html).toContain(`href="/openapi/${name}"`);
      for (const { url } of sourcesOf(id, locale)) expect(html).toContain(`href="${url}"`);
      expect(visibleText(html)).toContain("_BASE_URL");
    });
  },
);

it.each(everyOpenApiFile)("serves $name as the specs publish it", (file) => {
  expect(builtFile(`openapi/${file.name}`)).toBe(textOf(file));
  expect(textOf(file)).toContain("3.1");
});
