import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { inline } from "./contract.ts";
import { type OpenApiDocument, type ResponseObject, resolve, type Schema } from "./document.ts";

/**
 * The module of a client's `validators`: what the TypeScript types promise of each success, as compiled checks. They are a
 * relaxed copy: fields and enumerated values that no document names pass, formats and limits are not held against anyone.
 */
export async function validatorsModule(document: OpenApiDocument): Promise<string> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true, lines: true } });
  const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, post].filter((operation) => operation !== undefined));
  const ids = operations.map(({ operationId }) => operationId);
  for (const { operationId, responses } of operations) {
    const success = resolve<ResponseObject>(document, responses["200"] ?? { content: {} });
    const schemas = Object.values(success.content).map(({ schema }) => relaxed(document, schema));
    ajv.addSchema({ $id: operationId, ...(schemas.length === 1 ? schemas[0] : { anyOf: schemas }) });
  }
  const code = await inline(standalone.default(ajv, Object.fromEntries(ids.map((id) => [id, id]))));
  const members = ids.map((id) => `  ${id}: (answer) => problems(${id}, answer),\n`).join("");
  return `// @ts-nocheck: compiled by ajv
import type { Validators } from "@partnerkit/transport/validate";
import { problems } from "@partnerkit/transport/validate";

${code}
/** What finds where an answer does not fit the document, by operation: for the option \`validate\`. */
export const validators: Validators = {
${members}};
`;
}

/** A schema that allows what the provider may add tomorrow, with its references followed. */
function relaxed(document: OpenApiDocument, given: Schema): object {
  const { type, required, properties, items, oneOf, anyOf, allOf, discriminator } = resolve<Schema>(document, given);
  const all = (schemas: readonly Schema[] = []): object[] => schemas.map((schema) => relaxed(document, schema));
  const tag = discriminator?.propertyName;
  const branches = tag ? [] : [...(oneOf ?? []), ...(anyOf ?? [])];
  const cases = tag ? [tagged(tag, { type: "string" }), ...(oneOf ?? []).map((variant) => caseOf(document, variant, tag))] : [];
  const parts = [...all(allOf), ...cases];
  return {
    ...(type ? { type } : {}),
    ...(required ? { required } : {}),
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, relaxed(document, schema)])) }
      : {}),
    ...(items ? { items: relaxed(document, items) } : {}),
    ...(branches.length > 0 ? { anyOf: all(branches) } : {}),
    ...(parts.length > 0 ? { allOf: parts } : {}),
  };
}

/** An object with a tag. */
function tagged(tag: string, schema: object): object {
  return { type: "object", required: [tag], properties: { [tag]: schema } };
}

/** A variant counts where its tag says so; one with a tag that nobody knows passes. */
function caseOf(document: OpenApiDocument, variant: Schema, tag: string): object {
  const { properties } = resolve<Schema>(document, variant);
  const value = resolve<Schema>(document, properties?.[tag] ?? {}).const;
  const when = tagged(tag, { const: value });
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
  return { if: when, then: relaxed(document, variant) }; // oxlint-disable-line unicorn/no-thenable -- the same
}
