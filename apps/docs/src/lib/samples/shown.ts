import { type OpenApiDocument, type ResponseObject, resolve, type Schema } from "../../../../../scripts/lib/document.ts";
import type { DescribedOperation, DescribedSchema } from "../described.ts";
import { isSecret } from "../fields.ts";

/** What a sample shows of the answer, which is never a secret. */
export type Shown =
  | { readonly kind: "token" }
  | { readonly kind: "fields"; readonly fields: readonly ShownField[] }
  | { readonly kind: "each"; readonly fields: readonly ShownField[] };

export interface ShownField {
  /** Names from the answer down to the field: `["user", "uuid"]`. */
  readonly path: readonly string[];
  readonly isBoolean: boolean;
}

/** Chooses what a sample shows: what tells forms apart, then required fields that have something to say. */
export function shownOf(document: OpenApiDocument, operation: DescribedOperation): Shown {
  const answer = operation.responses["200"];
  const media = answer && resolve<ResponseObject>(document, answer).content["application/json"];
  if (!media) throw new Error(`[partnerkit] ${operation.operationId} answers no JSON`);
  const schema = resolve<DescribedSchema>(document, media.schema);
  if (isToken(document, schema)) return { kind: "token" };
  const [example] = Object.values(media.examples ?? {});
  if (schema.items) {
    const items = resolve<DescribedSchema>(document, schema.items);
    return { kind: "each", fields: fieldsOf(document, items, [example?.value].flat()[0], []) };
  }
  return { kind: "fields", fields: fieldsOf(document, schema, example?.value, []) };
}

function isToken(document: OpenApiDocument, schema: DescribedSchema): boolean {
  return isSecret(schema) || (schema.oneOf ?? []).some((variant) => isToken(document, resolve<DescribedSchema>(document, variant)));
}

const enough = 3;

function fieldsOf(document: OpenApiDocument, schema: Schema, example: unknown, above: readonly string[]): readonly ShownField[] {
  const whole = resolve<DescribedSchema>(document, schema);
  const forms = (whole.oneOf ?? [whole]).map((form) => resolve<DescribedSchema>(document, form));
  const common = (forms[0]?.required ?? []).filter((name) => forms.every(({ required }) => required?.includes(name)));
  const found = common.flatMap((name): readonly ShownField[] => {
    const field = resolve<DescribedSchema>(document, forms[0]?.properties?.[name] ?? {});
    const value = typeof example === "object" && example !== null ? Reflect.get(example, name) : undefined;
    if (field.type === "object") return fieldsOf(document, field, value, [...above, name]);
    const tells = name === whole.discriminator?.propertyName || (field.const !== undefined && field.type === "boolean");
    const says = !isSecret(field) && field.const === undefined && !/^(|(https?|data):.*)$/.test(String(value)); // no address
    return tells || says ? [{ path: [...above, name], isBoolean: field.type === "boolean" }] : [];
  });
  return found.slice(0, enough);
}
