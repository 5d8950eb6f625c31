import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats, { type FormatName } from "ajv-formats";
import { ContractError } from "../contract-error.ts";
import type { OpenApiDocument } from "./document.ts";
import { type Draft, DraftReader } from "./draft.ts";
import { type Pointer, referenceTo, Schemas } from "./schemas.ts";

/** A document whose schemas are compiled. */
export interface Prepared {
  readonly ajv: Ajv2020;
  readonly draft: Draft;
  /** The name under which ajv knows the check of a schema. */
  readonly nameOf: (pointer: Pointer) => string;
  /** Every schema that a request or an answer is held against. */
  readonly pointers: readonly Pointer[];
}

/**
 * Compiles every schema of a document strictly and holds every example against its schema.
 *
 * @throws ContractError when one cannot be compiled, or an example does not fit: the file, the place and the reason.
 */
export function prepare(document: OpenApiDocument, file: string): Prepared {
  const ajv = strictAjv();
  const schemas = new Schemas(document, file, new Set(Object.keys(ajv.formats)));
  for (const name of Object.keys(document.components?.schemas ?? {}))
    schemas.add(`/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const reader = new DraftReader(document, file, schemas);
  const draft = reader.read();
  const given = [...schemas.examples, ...reader.examples];
  for (const { schema } of given) schemas.add(schema);
  addDefinitions(ajv, schemas.definitions, file);
  const names = new Map([...schemas.definitions.keys()].map((pointer, index) => [pointer, `check${index}`]));
  for (const [pointer, name] of names) compileStrictly(ajv, name, pointer, file);
  const nameOf = (pointer: Pointer): string => names.get(pointer) ?? "";
  for (const { pointer, schema, value } of given) refuseMisfit(ajv, nameOf(schema), value, file, pointer);
  return { ajv, draft, nameOf, pointers: pointersOf(draft) };
}

function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: false,
    ownProperties: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, { mode: "full", formats: formatNames });
  return ajv;
}

const formatNames: FormatName[] = [
  ...(["date", "time", "date-time", "iso-time", "iso-date-time", "duration"] as const),
  ...(["uri", "uri-reference", "uri-template", "url", "email", "hostname", "ipv4", "ipv6", "regex", "uuid"] as const),
  ...(["json-pointer", "json-pointer-uri-fragment", "relative-json-pointer"] as const),
  ...(["byte", "int32", "int64", "float", "double", "password", "binary"] as const),
];

/** Adds all schemas as one; what is wrong with one is looked for one by one. */
function addDefinitions(ajv: Ajv2020, definitions: ReadonlyMap<Pointer, unknown>, file: string): void {
  const metaCheck = ajv.getSchema("https://json-schema.org/draft/2020-12/schema");
  for (const [pointer, schema] of definitions) {
    if (metaCheck?.(schema) !== false) continue;
    const [error] = metaCheck.errors ?? [];
    throw new ContractError(file, pointer + (error?.instancePath ?? ""), error?.message ?? "is not a schema");
  }
  ajv.addSchema({ $id: "contract", $defs: Object.fromEntries(definitions) });
}

function compileStrictly(ajv: Ajv2020, name: string, pointer: Pointer, file: string): void {
  try {
    ajv.addSchema({ $id: name, $ref: referenceTo(pointer) });
    ajv.getSchema(name);
  } catch (cause) {
    throw new ContractError(file, pointer, cause instanceof Error ? cause.message : "cannot be compiled", { cause });
  }
}

function refuseMisfit(ajv: Ajv2020, name: string, value: unknown, file: string, pointer: Pointer): void {
  const check = ajv.getSchema(name);
  if (!check) throw new ContractError(file, pointer, "has no schema");
  if (check(value)) return;
  const reasons = (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the example"} ${message ?? "is wrong"}`);
  throw new ContractError(file, pointer, `the example does not fit its schema: ${[...new Set(reasons)].join("; ")}`);
}

/** The places of all checks in a draft. */
function pointersOf(draft: unknown): Pointer[] {
  if (Array.isArray(draft)) return [...new Set(draft.flatMap(pointersOf))];
  if (typeof draft !== "object" || draft === null) return [];
  if ("checkAt" in draft) return [String(draft.checkAt)];
  // Examples are data, and may hold anything.
  return [...new Set(Object.entries(draft).flatMap(([key, value]) => (key === "examples" ? [] : pointersOf(value))))];
}
