import { ContractError } from "../contract-error.ts";
import { isRecord, type OpenApiDocument, step } from "./document.ts";

/** Where a schema stands: a JSON Pointer in the document. */
export type Pointer = string;

const types = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const single = [
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const named = ["$defs", "dependentSchemas", "patternProperties", "properties"];

/** Keywords that assert something or explain something; any other is a mistake, and most likely a misspelt assertion. */
const known = new Set([
  ...single,
  ...lists,
  ...named,
  ..."$ref $comment type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(
    " ",
  ),
  ..."minItems maxItems uniqueItems minContains maxContains required minProperties maxProperties dependentRequired".split(" "),
  ..."title description default examples deprecated readOnly writeOnly contentEncoding contentMediaType".split(" "),
  ..."discriminator xml externalDocs example".split(" "),
]);

/** Only OpenAPI reads these; they assert nothing. */
const annotations = new Set(["discriminator", "xml", "externalDocs", "example"]);

/** Values that a schema gives for itself. */
export interface SchemaExample {
  readonly pointer: Pointer;
  readonly schema: Pointer;
  readonly value: unknown;
}

/**
 * Collects schemas of a document into one that ajv can compile: references followed, annotations that only OpenAPI has
 * left out. Each schema that cannot mean what was meant is refused with its place.
 */
export class Schemas {
  readonly #document: OpenApiDocument;
  readonly #file: string;
  readonly #formats: ReadonlySet<string>;
  readonly #definitions = new Map<Pointer, unknown>();
  readonly examples: SchemaExample[] = [];

  constructor(document: OpenApiDocument, file: string, formats: ReadonlySet<string>) {
    this.#document = document;
    this.#file = file;
    this.#formats = formats;
  }

  /** Every schema collected so far, by place. */
  get definitions(): ReadonlyMap<Pointer, unknown> {
    return this.#definitions;
  }

  /** Adds a schema, and everything that it refers to. `from` is the place that leads there. */
  add(pointer: Pointer, from: Pointer = pointer): Pointer {
    if (this.#definitions.has(pointer)) return pointer;
    const schema = this.resolve(pointer, from);
    this.#definitions.set(pointer, true); // a schema may refer to itself
    this.#definitions.set(pointer, this.#clean(schema, pointer));
    return pointer;
  }

  /** What a JSON Pointer leads to. */
  resolve(pointer: Pointer, from: Pointer): unknown {
    let target: unknown = this.#document;
    for (const part of pointer.split("/").slice(1)) {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      target = isRecord(target) && Object.hasOwn(target, name) ? target[name] : Array.isArray(target) ? target[Number(name)] : undefined;
    }
    if (target === undefined) throw new ContractError(this.#file, from, `nothing stands at #${pointer}`);
    return target;
  }

  /** The place that a `$ref` names. */
  follow(reference: string, from: Pointer): Pointer {
    if (!reference.startsWith("#/"))
      throw new ContractError(this.#file, from, `"${reference}" leads outside the document; bundle it first`);
    try {
      return decodeURIComponent(reference.slice(1));
    } catch (cause) {
      throw new ContractError(this.#file, from, `"${reference}" is not an address`, { cause });
    }
  }

  /** Follows `$ref`s to what is meant: from one place to the next, as long as nothing stands beside the reference that says more. */
  target(pointer: Pointer, from: Pointer = pointer, seen: readonly Pointer[] = []): Pointer {
    const node = this.resolve(pointer, from);
    if (!isRecord(node) || typeof node["$ref"] !== "string" || saysMore(node)) return pointer;
    const here = step(pointer, "$ref");
    const next = this.follow(node["$ref"], here);
    if (seen.includes(next) || next === pointer) throw new ContractError(this.#file, here, "the reference leads back to itself");
    return this.target(next, here, [...seen, pointer]);
  }

  #clean(schema: unknown, pointer: Pointer): unknown {
    if (typeof schema === "boolean") return schema;
    if (!isRecord(schema)) throw new ContractError(this.#file, pointer, "a schema must be an object or a boolean");
    this.#refuseMistakes(schema, pointer);
    this.#noteExamples(schema, pointer);
    const clean: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      const here = step(pointer, keyword);
      if (keyword.startsWith("x-") || annotations.has(keyword) || keyword === "examples" || keyword === "default") continue;
      if (keyword === "$ref") clean[keyword] = referenceTo(this.add(this.target(this.follow(String(value), here), here, [pointer]), here));
      else if (single.includes(keyword)) clean[keyword] = this.#clean(value, here);
      else if (lists.includes(keyword)) clean[keyword] = this.#list(value, here);
      else if (named.includes(keyword)) clean[keyword] = this.#named(value, here);
      else clean[keyword] = value;
    }
    return clean;
  }

  #list(value: unknown, pointer: Pointer): unknown[] {
    if (!Array.isArray(value)) throw new ContractError(this.#file, pointer, "must be a list of schemas");
    return value.map((item, index) => this.#clean(item, step(pointer, index)));
  }

  #named(value: unknown, pointer: Pointer): Record<string, unknown> {
    if (!isRecord(value)) throw new ContractError(this.#file, pointer, "must be schemas by name");
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, this.#clean(schema, step(pointer, name))]));
  }

  #refuseMistakes(schema: Readonly<Record<string, unknown>>, pointer: Pointer): void {
    const refuse = (keyword: string, reason: string): never => {
      throw new ContractError(this.#file, step(pointer, keyword), reason);
    };
    for (const keyword of Object.keys(schema)) {
      if (!known.has(keyword) && !keyword.startsWith("x-")) refuse(keyword, `"${keyword}" is not a keyword of JSON Schema 2020-12`);
    }
    for (const type of [schema["type"] ?? []].flat()) {
      if (typeof type !== "string" || !types.has(type))
        refuse("type", `${JSON.stringify(type)} is not a type; there are ${[...types].join(", ")}`);
    }
    const { format, pattern } = schema as { readonly format?: string; readonly pattern?: string }; // another type fails below
    if (format !== undefined && !this.#formats.has(format)) refuse("format", `the format "${format}" is not known and would check nothing`);
    if (pattern !== undefined) this.#refusePattern(pattern, step(pointer, "pattern"));
    for (const each of Object.keys(isRecord(schema["patternProperties"]) ? schema["patternProperties"] : {})) {
      this.#refusePattern(each, step(pointer, "patternProperties", each));
    }
  }

  #refusePattern(pattern: string, pointer: Pointer): void {
    try {
      RegExp(pattern, "u");
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : "not a regular expression";
      throw new ContractError(this.#file, pointer, `the pattern cannot be compiled (${reason})`, { cause });
    }
  }

  #noteExamples(schema: Readonly<Record<string, unknown>>, pointer: Pointer): void {
    const { examples } = schema;
    if (examples !== undefined && !Array.isArray(examples)) {
      throw new ContractError(this.#file, step(pointer, "examples"), "a schema's examples are a list");
    }
    for (const [index, value] of (examples ?? []).entries())
      this.examples.push({ pointer: step(pointer, "examples", index), schema: pointer, value });
    for (const keyword of ["example", "default"]) {
      if (keyword in schema) this.examples.push({ pointer: step(pointer, keyword), schema: pointer, value: schema[keyword] });
    }
  }
}

/** Whether something beside a reference asserts something of its own. */
function saysMore(node: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(node).some((key) => key !== "$ref" && !key.startsWith("x-") && !explanations.has(key));
}

/** Keywords that explain, and assert nothing. */
const explanations = new Set([
  ...annotations,
  "title",
  "summary",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
  "$comment",
]);

/** The `$ref` of a collected schema. */
export function referenceTo(pointer: Pointer): string {
  return `contract#/$defs/${encodeURIComponent(step("", pointer).slice(1))}`;
}
