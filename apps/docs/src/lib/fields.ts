import { type OpenApiDocument, resolve } from "../../../../scripts/lib/document.ts";
import type { DescribedSchema, Evidence } from "./described.ts";
import { filled } from "./filled.ts";
import type { Locale } from "./locale.ts";
import { type Claim, claimOf } from "./sources.ts";
import { type Words, wordsOf } from "./words.ts";

/** One field, as a reader sees it. */
export interface Field {
  /** Id of its place on the page. It is made of the field's names alone, so that links to it last. */
  readonly anchor: string;
  readonly name: string;
  readonly type: string;
  readonly format: string | undefined;
  readonly required: boolean;
  readonly forbidden: boolean;
  readonly secret: boolean;
  readonly description: string;
  /** Such as `at least 1 character`; a text, or a pattern to be shown as code. */
  readonly limits: readonly Limit[];
  readonly values: readonly Value[];
  readonly constant: string | undefined;
  readonly claim: Claim | undefined;
  /** How sure its format and limits are, where that differs. */
  readonly limitEvidence: Evidence | undefined;
  readonly shape: Shape;
}

export interface Limit {
  readonly text: string;
  readonly code?: string;
}

export interface Value {
  readonly value: string;
  readonly evidence: Evidence | undefined;
}

/** What a value is made of: fields, or one of several forms. */
export interface Shape {
  readonly type: string;
  readonly description: string;
  readonly secret: boolean;
  readonly claim: Claim | undefined;
  readonly fields: readonly Field[];
  readonly variants: readonly Variant[];
  /** Name of the field that tells the forms apart. */
  readonly discriminator: string | undefined;
}

export interface Variant {
  readonly anchor: string;
  readonly title: string;
  readonly shape: Shape;
}

/** Where the fields of a document are read. */
export interface Reading {
  readonly document: OpenApiDocument;
  readonly locale: Locale;
  /** What holds for a field that has no evidence of its own: that of the body it is in. */
  readonly inherited?: Claim | undefined;
}

/** What a schema says, with its fields all the way down. */
export function shapeOf(reading: Reading, schema: DescribedSchema, anchor: string): Shape {
  const whole = resolve<DescribedSchema>(reading.document, schema);
  const inner = whole.items ? resolve<DescribedSchema>(reading.document, whole.items) : whole;
  return {
    type: typeOf(reading, whole),
    description: whole.description ?? "",
    secret: isSecret(whole),
    claim: claimOf(whole, reading.locale),
    fields: Object.entries(inner.properties ?? {}).map(([name, field]) =>
      fieldOf(reading, { name, anchor: `${anchor}-${name}`, schema: field, required: inner.required?.includes(name) ?? false }),
    ),
    variants: (inner.oneOf ?? []).map((variant) => variantOf(reading, variant, anchor)),
    discriminator: inner.discriminator?.propertyName,
  };
}

function variantOf(reading: Reading, schema: DescribedSchema, parent: string): Variant {
  const name = schema.$ref?.split("/").pop();
  const whole = resolve<DescribedSchema>(reading.document, schema);
  if (!name || !whole.title) throw new Error("[partnerkit] a form of a union needs a named schema with a title");
  const anchor = `${parent}-${name}`;
  return { anchor, title: whole.title, shape: shapeOf(reading, whole, anchor) };
}

/** What a field or a parameter is called, and what it must be. */
export interface Named {
  readonly name: string;
  readonly anchor: string;
  readonly schema: DescribedSchema;
  readonly required: boolean;
}

/** A field of a schema, or a parameter. */
export function fieldOf(reading: Reading, { name, anchor, schema, required }: Named): Field {
  const whole = resolve<DescribedSchema>(reading.document, schema);
  const words = wordsOf(reading.locale);
  const shape = shapeOf(reading, whole, anchor);
  return {
    anchor,
    name,
    required,
    shape,
    type: shape.type,
    format: whole.format,
    forbidden: whole.not !== undefined,
    secret: isSecret(whole),
    description: whole.description ?? "",
    limits: limitsOf(whole, words),
    values: (whole.enum ?? []).map((value) => ({ value: String(value), evidence: whole["x-enum-evidence"]?.[String(value)] })),
    constant: whole.const === undefined ? undefined : JSON.stringify(whole.const),
    claim: claimOf(whole, reading.locale) ?? reading.inherited,
    limitEvidence: whole["x-constraint-evidence"],
  };
}

export function isSecret(schema: DescribedSchema): boolean {
  return schema["x-secret"] === true || schema.format === "password";
}

function typeOf(reading: Reading, schema: DescribedSchema): string {
  const words = wordsOf(reading.locale);
  const names = [schema.type ?? []].flat();
  const [name = schema.oneOf ? unionType(reading, schema.oneOf) : ""] = names.filter((type) => type !== "null");
  const nullable = name !== "" && names.includes("null") ? ` ${words.orNull}` : "";
  return (name === "" && names.includes("null") ? "null" : itemised(reading, schema, name)) + nullable;
}

function itemised(reading: Reading, schema: DescribedSchema, name: string): string {
  const words = wordsOf(reading.locale);
  if (schema.items) return `${words.arrayOf} ${typeOf(reading, resolve<DescribedSchema>(reading.document, schema.items))}`;
  if (schema.additionalProperties?.type && !schema.properties) return `${words.mapOf} ${typeOf(reading, schema.additionalProperties)}`;
  return name;
}

function unionType(reading: Reading, variants: readonly DescribedSchema[]): string {
  const types = variants.map((variant) => typeOf(reading, resolve<DescribedSchema>(reading.document, variant)));
  return [...new Set(types)].join(" | ");
}

const number = (n: number | undefined, text: string): Limit[] => (n === undefined ? [] : [{ text: filled(text, { n }) }]);

function limitsOf(schema: DescribedSchema, words: Words): readonly Limit[] {
  const { minLength, maxLength, minimum, maximum, pattern } = schema;
  return [
    ...(minLength === 1 ? [{ text: words.notEmpty }] : number(minLength, words.minLength)),
    ...number(maxLength, words.maxLength),
    ...number(minimum, words.minimum),
    ...number(maximum, words.maximum),
    ...(pattern === undefined ? [] : [{ text: words.pattern, code: pattern }]),
  ];
}

/** A field and all below it, for lists of everything on a page. */
export function everyField(shape: Shape): readonly Field[] {
  return [
    ...shape.fields.flatMap((field) => [field, ...everyField(field.shape)]),
    ...shape.variants.flatMap((variant) => everyField(variant.shape)),
  ];
}
