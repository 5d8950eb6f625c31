import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { providers } from "../../scripts/lib/providers.ts";
import { at, bundled, isObject, type JsonObject, type JsonValue, type Place, pointer, select, slow, strings } from "./support.ts";

/** An example and the schema that it has to satisfy, both by their places in the document. */
interface Example extends Place {
  readonly schema: readonly string[];
}

function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats.default(ajv);
  return ajv.addVocabulary([
    "x-evidence",
    "x-source",
    "x-constraint-evidence",
    "x-enum-evidence",
    "x-secret",
    "discriminator",
    "components",
  ]);
}

/** Compiles the schema at a place of the document; an unknown keyword or format in it throws. */
function compile(ajv: Ajv2020, document: JsonObject, path: readonly string[]): ReturnType<Ajv2020["compile"]> {
  const schema = at(document, path);
  if (!isObject(schema)) throw new Error(`${pointer(path)} is no schema`);
  return ajv.compile({ ...schema, components: document.components }); // what its references point into
}

/** `examples.*.value` next to a `schema`: of parameters, request bodies, responses and headers. */
function namedExamples(document: JsonObject): Example[] {
  return select(document, "$..[?@.schema].examples[*].value").map(({ path, value }) => {
    return { path, value, schema: [...path.slice(0, -3), "schema"] };
  });
}

/** The items of a schema's own `examples`. */
function schemaExamples(document: JsonObject): Example[] {
  return select(document, "$..examples").flatMap(({ path, value }) => {
    const items = Array.isArray(value) ? [...value.entries()] : [];
    return items.map(([index, item]) => ({ path: [...path, String(index)], value: item, schema: path.slice(0, -1) }));
  });
}

/** What is wrong with an example, if anything. */
function fault(ajv: Ajv2020, document: JsonObject, { path, value, schema }: Example): string[] {
  const validate = compile(ajv, document, schema);
  return validate(value) ? [] : [`${pointer(path)}: ${ajv.errorsText(validate.errors)}`];
}

/** The hosts and e-mail addresses in a text, also in its percent-decoded form, that are not reserved for examples. */
function realAddresses(text: string): string[] {
  const both = `${text} ${decode(text)}`;
  const origins = both.match(/[a-z][a-z0-9+.-]*:\/\/[^\s"'<>/?#]+/gi) ?? []; // one URL may carry another
  const mails = both.match(/[^\s"'<>@=?&/:]+@[^\s"'<>@?&/:]+/g) ?? [];
  return [
    ...origins.filter((origin) => !/^(.+\.)?example\.com$/.test(new URL(origin).hostname)),
    ...mails.filter((mail) => !mail.endsWith("@example.com")),
  ];
}

function decode(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => decodeURIComponent(escapes));
}

describe.each(providers)("the examples in %s", { timeout: slow }, (provider) => {
  let document: JsonObject;
  let examples: Example[];
  beforeAll(async () => {
    document = await bundled(provider);
    examples = [...namedExamples(document), ...schemaExamples(document)];
  }, slow);

  it("have schemas without a keyword or format that a strict validator does not know", () => {
    const ajv = validator();
    const schemas = select(document, "$.components.schemas[*]");
    expect(schemas).not.toEqual([]);
    for (const { path } of schemas) expect(() => compile(ajv, document, path), pointer(path)).not.toThrow();
  });

  it("come with every body, by name", () => {
    const bodies = select(document, "$..['requestBody', 'responses']..content[*]");
    const bare = bodies.filter(({ value }) => !isObject(value) || !hasNamedExample(value));
    expect(bodies).not.toEqual([]);
    expect(bare.map(({ path }) => pointer(path))).toEqual([]);
  });

  it("satisfy their schemas", () => {
    const ajv = validator();
    expect(examples).not.toEqual([]);
    expect(examples.flatMap((example) => fault(ajv, document, example))).toEqual([]);
  });

  it("contain no real address", () => {
    const texts = examples.flatMap(({ path, value }) => strings(value, path));
    const real = texts.flatMap(({ path, value }) => realAddresses(String(value)).map((found) => `${pointer(path)}: ${found}`));
    expect(real).toEqual([]);
  });
});

function hasNamedExample({ examples }: JsonObject): boolean {
  const named: JsonValue[] = isObject(examples) ? Object.values(examples) : [];
  return named.length > 0 && named.every((example) => isObject(example) && "value" in example);
}

describe("a real address", () => {
  it.each([
    "https://partner.example.com/login?token=request%3Aabc",
    "see https://example.com/ and http://a.b.example.com:8080?x=1",
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0i",
    "shop@example.com",
    "Cửa hàng Hoa Sen",
  ])("is not found in %s", (text) => {
    expect(realAddresses(text)).toEqual([]);
  });

  it.each([
    "https://sensesphere.ai/x",
    "<a href='http://example.com.evil.vn/'>",
    "https://notexample.com",
    "https://example.com/?back=https%3A%2F%2Fshop.vn%2F",
    "minh.anh@gmail.com",
    "mailto:minh.anh@mail.example.com",
  ])("is found in %s", (text) => {
    expect(realAddresses(text)).not.toEqual([]);
  });
});
