import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats, {} from "ajv-formats";
import { ContractError } from "../contract-error.js";
import { DraftReader } from "./draft.js";
import { referenceTo, Schemas } from "./schemas.js";
/**
 * Compiles every schema of a document strictly and holds every example against its schema.
 *
 * @throws ContractError when one cannot be compiled, or an example does not fit: the file, the place and the reason.
 */
export function prepare(document, file) {
    const ajv = strictAjv();
    const schemas = new Schemas(document, file, new Set(Object.keys(ajv.formats)));
    for (const name of Object.keys(document.components?.schemas ?? {}))
        schemas.add(`/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    const reader = new DraftReader(document, file, schemas);
    const draft = reader.read();
    const given = [...schemas.examples, ...reader.examples];
    for (const { schema } of given)
        schemas.add(schema);
    ajv.addSchema({ $id: "contract", $defs: Object.fromEntries(schemas.definitions) });
    const names = new Map([...schemas.definitions.keys()].map((pointer, index) => [pointer, `check${index}`]));
    for (const [pointer, name] of names)
        compileStrictly(ajv, name, pointer, file);
    const nameOf = (pointer) => names.get(pointer) ?? "";
    for (const { pointer, schema, value } of given)
        refuseMisfit(ajv, nameOf(schema), value, file, pointer);
    return { ajv, draft, nameOf, pointers: pointersOf(draft) };
}
function strictAjv() {
    const ajv = new Ajv2020({
        strict: true,
        strictTypes: false,
        strictRequired: false,
        allowUnionTypes: true,
        allErrors: true,
        inlineRefs: false,
        code: { source: true, esm: true },
    });
    addFormats.default(ajv, { mode: "full", formats: formatNames });
    return ajv;
}
const formatNames = [
    ...["date", "time", "date-time", "iso-time", "iso-date-time", "duration"],
    ...["uri", "uri-reference", "uri-template", "url", "email", "hostname", "ipv4", "ipv6", "regex", "uuid"],
    ...["json-pointer", "json-pointer-uri-fragment", "relative-json-pointer"],
    ...["byte", "int32", "int64", "float", "double", "password", "binary"],
];
function compileStrictly(ajv, name, pointer, file) {
    try {
        ajv.addSchema({ $id: name, $ref: referenceTo(pointer) });
        ajv.getSchema(name);
    }
    catch (cause) {
        throw new ContractError(file, pointer, cause instanceof Error ? cause.message : "cannot be compiled", { cause });
    }
}
function refuseMisfit(ajv, name, value, file, pointer) {
    const check = ajv.getSchema(name);
    if (!check)
        throw new ContractError(file, pointer, "has no schema");
    if (check(value))
        return;
    const reasons = (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the example"} ${message ?? "is wrong"}`);
    throw new ContractError(file, pointer, `the example does not fit its schema: ${[...new Set(reasons)].join("; ")}`);
}
/** The places of all checks in a draft. */
function pointersOf(draft) {
    if (Array.isArray(draft))
        return [...new Set(draft.flatMap(pointersOf))];
    if (typeof draft !== "object" || draft === null)
        return [];
    if ("checkAt" in draft)
        return [String(draft.checkAt)];
    // Examples are data, and may hold anything.
    return [...new Set(Object.entries(draft).flatMap(([key, value]) => (key === "examples" ? [] : pointersOf(value))))];
}
