import { describe, expect, it } from "vitest";
import type { OpenApiDocument, OperationObject, Schema } from "../lib/document.ts";
import { operationRows, secretsOf } from "../lib/operations.ts";

const secret: Schema = { type: "string", "x-secret": true };
const login: Schema = { type: "object", properties: { name: { type: "string" }, password: { type: "string", format: "password" } } };

function documentOf(schemas: Readonly<Record<string, Schema>>, responses: OperationObject["responses"] = {}): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1", description: "" },
    servers: [{ url: "https://api.example.com" }],
    "x-provider": "acme",
    components: { schemas },
    paths: {
      "/shop": { get: { operationId: "findShop", security: [], responses: { "200": { content: {} }, ...responses }, "x-retry": "safe" } },
    },
  };
}

describe("what is secret", () => {
  const tree: Schema = {
    type: "object",
    properties: { key: secret, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  };
  const document = documentOf({ Login: login, Tree: tree });
  it.each<[string, Schema, string[]]>([
    ["in a member", login, ["password"]],
    ["in a member that is written only", { properties: { pin: { writeOnly: true } } }, ["pin"]],
    ["in a member of a member", { properties: { inner: { $ref: "#/components/schemas/Login" } } }, ["password"]],
    ["in a variant", { oneOf: [{ type: "object", properties: { token: secret } }, secret] }, ["token", ""]],
    ["in a part of all", { allOf: [{ $ref: "#/components/schemas/Login" }, { properties: { token: secret } }] }, ["password", "token"]],
    ["in the members of a list", { type: "array", items: { $ref: "#/components/schemas/Login" } }, ["password"]],
    ["in a list in a member", { properties: { tokens: { type: "array", items: secret } } }, ["tokens"]],
    ["in a schema that holds itself", { $ref: "#/components/schemas/Tree" }, ["key"]],
    ["the whole", secret, [""]],
    ["nothing", { type: "string" }, []],
  ])("is found %s", (_, schema, expected) => {
    expect(secretsOf(document, schema)).toEqual(expected);
  });
});

it("what a status says by itself is not in the table, and what needs nothing in the body comes last", () => {
  const cause = "It is so.";
  const errors = [
    { code: "server_error", cause, fix: "Try again later, with growing pauses." },
    { code: "forbidden", cause, fix: "Look at it." },
    { code: "account_closed", match: "account_closed", cause, fix: "Ask the provider.", permanent: true },
  ];
  const limited = [{ code: "rate_limited", cause, fix: "Try again later, with growing pauses." }];
  const document = documentOf({}, { "429": { content: {}, "x-errors": limited }, "5XX": { content: {}, "x-errors": errors } });
  expect(operationRows(document)[0]?.errors).toEqual({
    "5XX": [
      { code: "account_closed", match: "account_closed", fix: "Ask the provider.", permanent: true },
      { code: "forbidden", fix: "Look at it." },
    ],
  });
});
