import { describe, expect, it } from "vitest";
import { ContractError, compileContract, type OpenApiDocument } from "../src/compile/index.ts";
import type { Content, Contract, Operation } from "../src/contract.ts";
import { createMock } from "../src/index.ts";
import { orders } from "./support.ts";

const file = "specs/shop/openapi.yaml";

/** A document of one operation, `PUT /things/{id}`, whose parts a test replaces. */
function documentOf({ operation = {}, ...parts }: { readonly operation?: object; readonly [part: string]: unknown } = {}): OpenApiDocument {
  const put = {
    operationId: "putThing",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    responses: { "204": { description: "Put." } },
    ...operation,
  };
  return { openapi: "3.1.1", paths: { "/things/{id}": { put } }, ...parts };
}

const put = "/paths/~1things~1{id}/put";
const bodySchema = `${put}/requestBody/content/application~1json/schema`;

/** The document with a schema for its body, and schemas to refer to. */
function withBody(schema: unknown, schemas: object = {}, media: object = {}): OpenApiDocument {
  return documentOf({
    operation: { requestBody: { required: true, content: { "application/json": { schema, ...media } } } },
    components: { schemas },
  });
}

/** The document with a parameter of the operation's in the place of `id`. */
function withParameter(parameter: object): OpenApiDocument {
  return documentOf({ operation: { parameters: [{ name: "id", in: "path", required: true, ...parameter }] } });
}

/** The document with an answer 200. */
function withAnswer(response: object, parts: object = {}): OpenApiDocument {
  return documentOf({ operation: { responses: { "200": { description: "It.", ...response } } }, ...parts });
}

function compiled(document: OpenApiDocument): Contract {
  return compileContract(document, { file });
}

/** The one operation of a document. */
function operationOf(document: OpenApiDocument): Operation {
  const [operation] = Object.values(compiled(document).operations);
  if (!operation) throw new Error("the document has no operation");
  return operation;
}

/** What the body of an operation must be. */
function bodyFits(document: OpenApiDocument, value: unknown): boolean {
  const { body } = operationOf(document);
  if (!body) throw new Error("the operation takes no body");
  return body.check(value);
}

function contentOf({ answers }: Operation, status: string, type = "application/json"): Content {
  const content = answers[status]?.content[type];
  if (!content) throw new Error(`the operation has no answer ${status} of ${type}`);
  return content;
}

/** The error that a document is refused with. */
function refusalOf(document: OpenApiDocument): ContractError {
  try {
    compiled(document);
  } catch (error) {
    if (error instanceof ContractError) return error;
    throw error;
  }
  throw new Error("the document was compiled");
}

/** A document that must not be compiled: what is wrong with it, where, and what is said of it. */
type Refused = readonly [what: string, document: OpenApiDocument, pointer: string, reason: RegExp];

const schemaMistakes: readonly Refused[] = [
  ["a pattern that is no regular expression", withBody({ type: "string", pattern: "(" }), `${bodySchema}/pattern`, /cannot be compiled/],
  [
    "a pattern that is illegal with the u flag, as common as it is",
    withBody({ type: "string", pattern: "^[\\w-\\.]+$" }),
    `${bodySchema}/pattern`,
    /the pattern cannot be compiled \(.*Invalid character class/,
  ],
  [
    "a pattern for the names of properties that cannot be compiled",
    withBody({ type: "object", patternProperties: { "[\\w-\\.]": { type: "string" } } }),
    `${bodySchema}/patternProperties/[\\w-\\.]`,
    /the pattern cannot be compiled/,
  ],
  ["an unknown type", withBody({ type: "strnig" }), `${bodySchema}/type`, /"strnig" is not a type; there are array, boolean/],
  ["an unknown type among others", withBody({ type: ["string", "nil"] }), `${bodySchema}/type`, /"nil" is not a type/],
  ["a type that is not even text", withBody({ type: 1 }), `${bodySchema}/type`, /1 is not a type/],
  [
    "an unknown format",
    withBody({ type: "object", properties: { at: { type: "string", format: "datetime" } } }),
    `${bodySchema}/properties/at/format`,
    /the format "datetime" is not known and would check nothing/,
  ],
  [
    "a misspelt keyword",
    withBody({ type: "string", minlength: 1 }),
    `${bodySchema}/minlength`,
    /"minlength" is not a keyword of JSON Schema 2020-12/,
  ],
  ["a keyword of OpenAPI 3.0", withBody({ type: "string", nullable: true }), `${bodySchema}/nullable`, /"nullable" is not a keyword/],
  ["the tuples of older drafts", withBody({ type: "array", items: [{ type: "string" }] }), `${bodySchema}/items`, /must be an object/],
  ["a schema that is a text", withBody({ type: "object", properties: { a: "string" } }), `${bodySchema}/properties/a`, /must be an object/],
  ["a choice that is no list", withBody({ oneOf: { type: "string" } }), `${bodySchema}/oneOf`, /must be a list of schemas/],
  ["properties that are a list", withBody({ type: "object", properties: ["a"] }), `${bodySchema}/properties`, /must be schemas by name/],
  [
    "a reference to another file",
    withBody({ $ref: "../shared.yaml#/components/schemas/Thing" }),
    `${bodySchema}/$ref`,
    /"\.\.\/shared\.yaml#\/components\/schemas\/Thing" leads outside the document; bundle it first/,
  ],
  [
    "a mistake in a schema that is only referred to",
    withBody({ $ref: "#/components/schemas/Thing" }, { Thing: { type: "object", properties: { a: { type: "str" } } } }),
    "/components/schemas/Thing/properties/a/type",
    /"str" is not a type/,
  ],
  [
    "a mistake in a schema that nothing refers to",
    documentOf({ components: { schemas: { "a/b~c": { format: "x" } } } }),
    "/components/schemas/a~1b~0c/format",
    /the format "x"/,
  ],
  [
    "a mistake under a keyword that holds schemas",
    withBody({ allOf: [{ not: { contains: { dependentSchemas: { a: { propertyNames: { patern: "" } } } } } }] }),
    `${bodySchema}/allOf/0/not/contains/dependentSchemas/a/propertyNames/patern`,
    /"patern" is not a keyword/,
  ],
];

const operationMistakes: readonly Refused[] = [
  ["no operationId", documentOf({ operation: { operationId: undefined } }), put, /has no operationId/],
  [
    "an operationId that another operation has",
    documentOf({
      paths: {
        "/a": { get: { operationId: "read", responses: {} } },
        "/b": { get: { operationId: "read", responses: {} } },
      },
    }),
    "/paths/~1b/get/operationId",
    /"read" names two operations/,
  ],
  [
    "a parameter in a cookie",
    withParameter({ in: "cookie", schema: {} }),
    `${put}/parameters/0`,
    /a parameter in "cookie" cannot be checked/,
  ],
  [
    "a path parameter in another style",
    withParameter({ style: "label", schema: { type: "string" } }),
    `${put}/parameters/0/style`,
    /the style "label" cannot be read, only "simple"/,
  ],
  [
    "a query parameter in another style",
    withParameter({ in: "query", style: "deepObject", schema: { type: "string" } }),
    `${put}/parameters/0/style`,
    /the style "deepObject" cannot be read, only "form"/,
  ],
  ["a parameter without a schema", withParameter({ content: {} }), `${put}/parameters/0`, /has no schema/],
  ["a parameter that is an object", withParameter({ schema: { type: "object" } }), `${put}/parameters/0/schema`, /of type "object"/],
  [
    "a parameter that is a list of lists",
    withParameter({ schema: { type: "array", items: { type: "array", items: {} } } }),
    `${put}/parameters/0/schema`,
    /of type "array" cannot be read/,
  ],
  [
    "a body that is not JSON",
    documentOf({ operation: { requestBody: { content: { "application/x-www-form-urlencoded": { schema: {} } } } } }),
    `${put}/requestBody/content`,
    /only application\/json can be checked/,
  ],
  [
    "a body that need not be JSON",
    documentOf({ operation: { requestBody: { content: { "application/json": { schema: {} }, "text/plain": { schema: {} } } } } }),
    `${put}/requestBody/content`,
    /only application\/json can be checked/,
  ],
  ["a body of no type", documentOf({ operation: { requestBody: {} } }), `${put}/requestBody/content`, /only application\/json/],
  ["an answer without a schema", withAnswer({ content: { "text/html": {} } }), `${put}/responses/200/content/text~1html`, /has no schema/],
  [
    "a security scheme that is not declared",
    documentOf({ operation: { security: [{ key: [] }] } }),
    `${put}/security`,
    /"key" is not declared/,
  ],
];

/** Mistakes that lead elsewhere, or that would be passed over. */
const lostMistakes: readonly Refused[] = [
  ["a value of a keyword that means nothing", withBody({ type: "string", minLength: "1" }), `${bodySchema}/minLength`, /must be integer/],
  [
    "a reference into nothing",
    withBody({ $ref: "#/components/schemas/Thing" }),
    `${bodySchema}/$ref`,
    /nothing stands at #\/components\/schemas\/Thing/,
  ],
  [
    "a reference into what every object inherits",
    withBody({ $ref: "#/components/schemas/constructor" }),
    `${bodySchema}/$ref`,
    /nothing stands at/,
  ],
  [
    "a parameter that refers to nothing",
    documentOf({ operation: { parameters: [{ $ref: "#/components/parameters/Id" }] } }),
    `${put}/parameters/0/$ref`,
    /nothing stands at #\/components\/parameters\/Id/,
  ],
  [
    "a reference that leads back to itself",
    withBody({ $ref: "#/components/schemas/A" }, { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }),
    "/components/schemas/B/$ref",
    /itself/,
  ],
  ["a reference that is no text of a URI", withBody({ $ref: "#/components/schemas/%zz" }), `${bodySchema}/$ref`, /%zz/],
  [
    "a path that stands elsewhere",
    documentOf({ paths: { "/a": { $ref: "#/components/pathItems/A" } }, components: { pathItems: { A: {} } } }),
    "/paths/~1a/$ref",
    /./,
  ],
  [
    "a method that cannot be checked",
    documentOf({ paths: { "/a": { options: { operationId: "a", responses: {} } } } }),
    "/paths/~1a/options",
    /./,
  ],
  [
    "a status that is none",
    withAnswer({}, { paths: { "/a": { get: { operationId: "a", responses: { "5xx": {} } } } } }),
    "/paths/~1a/get/responses/5xx",
    /./,
  ],
];

const media = `${put}/responses/200/content/application~1json`;
const misfit = /the example does not fit its schema: the example must be integer/;

const exampleMistakes: readonly Refused[] = [
  [
    "of an answer",
    withAnswer({ content: { "application/json": { schema: { type: "integer" }, example: "1" } } }),
    `${media}/example`,
    misfit,
  ],
  [
    "of an answer, by name",
    withAnswer({
      content: { "application/json": { schema: { type: "integer" }, examples: { good: { value: 1 }, "b/d": { value: 1.5 } } } },
    }),
    `${media}/examples/b~1d/value`,
    misfit,
  ],
  [
    "of an answer, shared",
    withAnswer(
      { content: { "application/json": { schema: { type: "integer" }, examples: { one: { $ref: "#/components/examples/One" } } } } },
      { components: { examples: { One: { value: null } } } },
    ),
    "/components/examples/One/value",
    misfit,
  ],
  [
    "of a shared answer",
    documentOf({
      operation: { responses: { "200": { $ref: "#/components/responses/Number" } } },
      components: { responses: { Number: { content: { "application/json": { schema: { type: "integer" }, example: "1" } } } } },
    }),
    "/components/responses/Number/content/application~1json/example",
    misfit,
  ],
  ["of a body", withBody({ type: "integer" }, {}, { example: [] }), `${put}/requestBody/content/application~1json/example`, misfit],
  ["of a parameter", withParameter({ schema: { type: "integer" }, example: "1" }), `${put}/parameters/0/example`, misfit],
  [
    "of a parameter, by name",
    withParameter({ schema: { type: "integer" }, examples: { one: { value: "1" } } }),
    `${put}/parameters/0/examples/one/value`,
    misfit,
  ],
  ["of a schema", withBody({ type: "integer", examples: [1, "1"] }), `${bodySchema}/examples/1`, misfit],
  ["of a schema, as OpenAPI 3.0 has it", withBody({ type: "integer", example: "1" }), `${bodySchema}/example`, misfit],
  [
    "of a schema further down",
    withBody({ type: "object", properties: { a: { type: "array", items: { type: "integer", examples: [true] } } } }),
    `${bodySchema}/properties/a/items/examples/0`,
    misfit,
  ],
  [
    "by default",
    withBody({ type: "object", properties: { a: { type: "integer", default: "1" } } }),
    `${bodySchema}/properties/a/default`,
    misfit,
  ],
  [
    "of a schema that nothing refers to",
    documentOf({ components: { schemas: { Thing: { type: "integer", examples: ["1"] } } } }),
    "/components/schemas/Thing/examples/0",
    misfit,
  ],
  ["outside a list", withBody({ type: "integer", examples: 1 }), `${bodySchema}/examples`, /a schema's examples are a list/],
  [
    "that stands elsewhere",
    withAnswer({ content: { "application/json": { schema: {}, examples: { far: { externalValue: "https://example.com/a.json" } } } } }),
    `${media}/examples/far`,
    /an example needs a value in the document itself/,
  ],
];

describe("a document is refused before a mock starts", () => {
  const refuses = (_: string, document: OpenApiDocument, pointer: string, reason: RegExp): void => {
    const error = refusalOf(document);
    expect(error.message).toMatch(reason);
    expect(error.message).toContain(`${file}#${pointer}: `);
    expect(error).toMatchObject({ file, pointer, name: "ContractError" });
  };

  it.each([...schemaMistakes, ...operationMistakes, ...lostMistakes])("for %s", refuses);
  it.each(exampleMistakes)("for an example that does not fit %s", refuses);

  it("and says where a part lies in an example that does not fit", () => {
    const schema = { type: "object", properties: { a: { type: "array", items: { type: "integer" } } } };
    expect(refusalOf(withBody(schema, {}, { example: { a: [1, "2"] } })).message).toContain("its schema: /a/1 must be integer");
  });

  it("under the name that documents have by default", () => {
    expect(() => compileContract(withBody({ type: "strnig" }))).toThrow(`openapi.yaml#${bodySchema}/type: `);
  });
});

describe("a compiled contract", () => {
  it("enforces unevaluatedProperties, which Prism does not", () => {
    const document = withBody({
      allOf: [{ type: "object", required: ["a"], properties: { a: { type: "string" } } }],
      properties: { b: { type: "string" } },
      unevaluatedProperties: false,
    });
    expect(bodyFits(document, { a: "1", b: "2" })).toBe(true);
    expect(bodyFits(document, { a: "1", c: "3" })).toBe(false);
  });

  it("takes discriminators, which say nothing that oneOf does not", () => {
    const pet = (kind: string): object => ({ type: "object", required: ["kind"], properties: { kind: { const: kind } } });
    const discriminator = { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } };
    const document = withBody(
      { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator },
      { Cat: pet("cat"), Dog: pet("dog") },
    );
    expect(bodyFits(document, { kind: "dog" })).toBe(true);
    expect(bodyFits(document, { kind: "cow" })).toBe(false);
  });

  it("takes the lists of types of OpenAPI 3.1, null among them", () => {
    const document = withBody({ type: ["string", "integer", "null"], minLength: 2, minimum: 5 });
    expect(["ab", 5, null].map((value) => bodyFits(document, value))).toEqual([true, true, true]);
    expect(["a", 4, 5.5, true, {}].map((value) => bodyFits(document, value))).toEqual([false, false, false, false, false]);
  });

  it("takes schemas that refer to themselves, directly and through others", () => {
    const child = { $ref: "#/components/schemas/Leaf" };
    const document = withBody(
      { $ref: "#/components/schemas/Tree" },
      {
        Tree: { type: "object", required: ["name"], properties: { name: { type: "string" }, leaves: { type: "array", items: child } } },
        Leaf: { type: "object", additionalProperties: false, properties: { tree: { $ref: "#/components/schemas/Tree" } } },
      },
    );
    expect(bodyFits(document, { name: "a", leaves: [{ tree: { name: "b", leaves: [{}] } }] })).toBe(true);
    expect(bodyFits(document, { name: "a", leaves: [{ tree: { name: "b", leaves: [{ tree: {} }] } }] })).toBe(false);
  });

  it("takes references with escaped names, and keywords beside a reference", () => {
    const reference = { $ref: "#/components/schemas/a~1b%20c", minLength: 2 };
    const document = withBody({ allOf: [reference] }, { "a/b c": { type: "string", maxLength: 3 } });
    expect(["ab", "abc"].map((value) => bodyFits(document, value))).toEqual([true, true]);
    expect(["a", "abcd", 1].map((value) => bodyFits(document, value))).toEqual([false, false, false]);
  });

  it("counts characters, not halves of them, and knows prototype names for names like any other", () => {
    expect(bodyFits(withBody({ type: "string", maxLength: 1 }), "😀")).toBe(true);
    const strict = withBody({ type: "object", additionalProperties: false, properties: { constructor: { type: "integer" } } });
    expect(bodyFits(strict, JSON.parse('{"constructor":1}'))).toBe(true);
    expect(bodyFits(strict, JSON.parse('{"constructor":"1"}'))).toBe(false);
    expect(bodyFits(strict, JSON.parse('{"__proto__":1}'))).toBe(false);
  });

  it("takes keywords beside the reference that a body's schema is", () => {
    const document = withBody({ $ref: "#/components/schemas/Text", minLength: 2 }, { Text: { type: "string" } });
    expect(bodyFits(document, "a")).toBe(false);
  });

  it("tells properties from what every object inherits", () => {
    expect(bodyFits(withBody({ type: "object", required: ["toString"] }), {})).toBe(false);
  });

  it("has an operation's parameter in the place of its path's", () => {
    const named = (type: string) => ({ name: "page", in: "query", schema: { type } });
    const { parameters } = operationOf({
      openapi: "3.1.1",
      paths: {
        "/things": { parameters: [named("integer")], get: { operationId: "list", parameters: [named("string")], responses: {} } },
      },
    });
    expect(parameters).toMatchObject([{ name: "page", type: "string" }]);
  });

  it("knows the secrets of the security of the whole document", () => {
    const securitySchemes = { key: { type: "apiKey", in: "header", name: "X-Key" } };
    expect(operationOf(documentOf({ security: [{ key: [] }], components: { securitySchemes } })).secrets.headers).toContain("x-key");
  });

  it("has answers by status, by range and by default, and their media types in lower case", () => {
    const answer = (value: string): object => ({ content: { "Application/JSON": { schema: { const: value } } } });
    const operation = operationOf(
      documentOf({ operation: { responses: { "201": answer("a"), "4XX": answer("b"), default: answer("c") } } }),
    );
    expect(Object.keys(operation.answers)).toEqual(["201", "4XX", "default"]);
    expect(["201", "4XX", "default"].map((status) => contentOf(operation, status).check("b"))).toEqual([false, true, false]);
  });

  it("has an answer without a body where none is declared", () => {
    expect(operationOf(documentOf()).answers).toEqual({ "204": { content: {} } });
  });

  it("keeps the examples of bodies and answers by name, those of schemas not", () => {
    const schema = { type: "string", examples: ["of the schema"] };
    const examples = { first: { value: "1" }, second: { summary: "Another.", value: "2" } };
    const operation = operationOf(
      withAnswer({ content: { "application/json": { schema, examples }, "text/plain": { schema, example: "3" } } }),
    );
    expect(contentOf(operation, "200").examples).toEqual({ first: "1", second: "2" });
    expect(contentOf(operation, "200", "text/plain").examples).toEqual({ example: "3" });
  });

  it("does not take an example for a part of itself, whatever is in it", () => {
    const example = { checkAt: "/nowhere", check: "me", properties: { type: "strnig" } };
    expect(operationOf(withBody({ type: "object" }, {}, { example })).body?.examples).toEqual({ example });
  });

  it("reads parameters of the path and of the operation, each as its type", () => {
    const parameters = [
      { name: "page", in: "query", schema: { type: ["null", "integer"], examples: [1] } },
      { name: "tag", in: "query", style: "form", schema: { type: "array", items: { type: "boolean" } } },
      { $ref: "#/components/parameters/Trace" },
    ];
    const { parameters: read } = operationOf({
      openapi: "3.1.1",
      paths: {
        "/things/{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } }],
          put: { operationId: "putThing", parameters, responses: {} },
        },
      },
      components: {
        schemas: { Id: { type: "number", minimum: 1 } },
        parameters: { Trace: { name: "X-Trace", in: "header", schema: { pattern: "^a" } } },
      },
    });
    expect(read).toMatchObject([
      { name: "id", in: "path", required: true, type: "number", list: false },
      { name: "page", in: "query", required: false, type: "integer", list: false },
      { name: "tag", in: "query", required: false, type: "boolean", list: true },
      { name: "X-Trace", in: "header", required: false, type: "string", list: false },
    ]);
    expect(read.map(({ check }) => [check(0), check([true]), check("abc")])).toEqual([
      [false, false, false],
      [true, false, false],
      [false, true, false],
      [true, true, true],
    ]);
  });

  it.each([
    ["{baseUrl}.Shop", ".Shop"],
    ["{baseUrl}", ""],
    ["https://api.example.com/v1", ""],
  ])("of a server %s has the service '%s'", (url, service) => {
    expect(operationOf(documentOf({ servers: [{ url }] })).service).toBe(service);
  });

  it("knows where secrets are: in bodies, answers, queries and headers", () => {
    const token = { type: "string", "x-secret": true };
    const login = {
      type: "object",
      properties: {
        password: { type: "string", format: "password" },
        pin: { type: "string", writeOnly: true },
        "a/b": { allOf: [{ $ref: "#/components/schemas/Token" }] },
        keys: { type: "array", items: { type: "object", properties: { key: token } } },
        parent: { $ref: "#/components/schemas/Login" },
        name: { type: "string" },
      },
    };
    const json = (schema: object): object => ({ content: { "application/json": { schema } } });
    const { secrets } = operationOf(
      documentOf({
        operation: {
          security: [{ header: [] }, { query: [], bearer: [] }],
          requestBody: json({ $ref: "#/components/schemas/Login" }),
          responses: {
            "200": json({ oneOf: [token, { type: "object", properties: { token } }] }),
            "201": { $ref: "#/components/responses/Made" },
          },
        },
        components: {
          schemas: { Login: login, Token: token },
          responses: { Made: json({ type: "object", properties: { token } }) },
          securitySchemes: {
            header: { type: "apiKey", in: "header", name: "X-Api-Key" },
            query: { type: "apiKey", in: "query", name: "token" },
            bearer: { type: "http", scheme: "bearer" },
          },
        },
      }),
    );
    expect(secrets).toEqual({
      body: ["/password", "/pin", "/a~1b", "/keys/*/key"],
      answer: ["", "/token"],
      query: ["token"],
      headers: ["authorization", "x-api-key"],
    });
  });

  it("knows what is enumerated in an answer", () => {
    const kind = { enum: ["a", "b"] };
    const schema = {
      oneOf: [
        { type: "object", properties: { ok: { const: true }, items: { type: "array", items: { $ref: "#/components/schemas/Kind" } } } },
        { $ref: "#/components/schemas/Kind" },
      ],
    };
    const operation = operationOf(withAnswer({ content: { "application/json": { schema } } }, { components: { schemas: { Kind: kind } } }));
    expect(contentOf(operation, "200").enums).toEqual(["/ok", "/items/*", ""]);
  });
});

describe("a mock", () => {
  const { contract, ...behaviour } = orders();

  /** The contract with one more example, as a hand that edits a compiled one would leave it. */
  function withExample(change: (operation: Operation) => Operation): Contract {
    const { createOrder, ...others } = contract.operations;
    if (!createOrder) throw new Error("the contract has no createOrder");
    return { ...contract, operations: { ...others, createOrder: change(createOrder) } };
  }

  it("is not made with an answer's example that does not fit, and names it", () => {
    const broken = withExample((operation) => {
      const content = contentOf(operation, "200");
      const examples = { made: { id: "1", note: "x" }, bad: { id: "1", note: "x", extra: true } };
      return { ...operation, answers: { ...operation.answers, "200": { content: { "application/json": { ...content, examples } } } } };
    });
    expect(() => createMock({ ...behaviour, contract: broken })).toThrow(ContractError);
    expect(() => createMock({ ...behaviour, contract: broken })).toThrow(
      /orders\.yaml#\/paths\/~1Order\/post\/responses\/200\/content\/application~1json\/examples\/bad: the example does not fit its schema: .*; found 'extra'/,
    );
  });

  it("is not made with a body's example that does not fit, and names it", () => {
    const broken = withExample(({ body, ...operation }) => ({
      ...operation,
      ...(body ? { body: { ...body, examples: { short: { note: "x" } } } } : {}),
    }));
    expect(() => createMock({ ...behaviour, contract: broken })).toThrow(
      /orders\.yaml#\/paths\/~1Order\/post\/requestBody\/content\/application~1json\/examples\/short: .*note must NOT have fewer than 2 characters/,
    );
  });
});
