import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "./document.ts";

/**
 * Types of a document's schemas and operations.
 *
 * The only place that knows openapi-typescript, which gets no more updates: another generator would be fitted here.
 *
 * @see https://github.com/openapi-ts/openapi-typescript/issues/2874
 */
export async function schemaTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as string, {
    // a copy, because it changes what it reads; its type wants a string or its own OpenAPI type; it takes any parsed document
    alphabetize: false,
    emptyObjectsUnknown: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => {
      // `not: {}` forbids a property; without this it would be typed `unknown`.
      const forbids = "not" in schema && schema.not && Object.keys(schema.not).length === 0;
      return forbids ? { schema: ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword), questionToken: true } : undefined;
    },
  });
  return astToString(nodes);
}
