import { ContractError } from "../contract-error.js";
import { isRecord, step, } from "./document.js";
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** Reads the operations of a document. What the engine cannot hold a request against is refused, not passed over. */
export class DraftReader {
    #document;
    #file;
    #schemas;
    examples = [];
    constructor(document, file, schemas) {
        this.#document = document;
        this.#file = file;
        this.#schemas = schemas;
    }
    read() {
        const drafts = {};
        for (const [path, item] of Object.entries(this.#document.paths ?? {})) {
            for (const method of methods) {
                const pointer = step("/paths", path, method.toLowerCase());
                const operation = item[method.toLowerCase()];
                if (operation === undefined)
                    continue;
                const draft = this.#operation(method, path, item, operation, pointer); // an operation stands under a method
                if (drafts[draft.id])
                    this.#refuse(step(pointer, "operationId"), `"${draft.id}" names two operations`);
                drafts[draft.id] = draft;
            }
        }
        return drafts;
    }
    #operation(method, path, item, operation, pointer) {
        if (!operation.operationId)
            this.#refuse(pointer, "has no operationId");
        const parameters = [
            ...(item.parameters ?? []).map((_, index) => step("/paths", path, "parameters", index)),
            ...(operation.parameters ?? []).map((_, index) => step(pointer, "parameters", index)),
        ];
        const body = operation.requestBody === undefined ? undefined : this.#body(step(pointer, "requestBody"));
        return {
            id: operation.operationId ?? "",
            method,
            path,
            service: serviceOf(item.servers?.[0]?.url ?? this.#document.servers?.[0]?.url ?? ""),
            parameters: parameters.map((place) => this.#parameter(place)),
            ...(body ? { body } : {}),
            answers: Object.fromEntries(Object.keys(operation.responses ?? {}).map((status) => [status, { content: this.#contents(step(pointer, "responses", status)) }])),
            secrets: this.#secrets(operation, pointer),
        };
    }
    #parameter(place) {
        const [pointer, parameter] = this.#at(place);
        const { name, in: where, required = false, style, schema } = parameter;
        if (where !== "path" && where !== "query" && where !== "header")
            this.#refuse(pointer, `a parameter in "${where}" cannot be checked`);
        const plain = where === "query" ? "form" : "simple";
        if (style !== undefined && style !== plain)
            this.#refuse(step(pointer, "style"), `the style "${style}" cannot be read, only "${plain}"`);
        if (schema === undefined)
            this.#refuse(pointer, "has no schema");
        const at = this.#schemas.add(step(pointer, "schema"));
        this.#noteExamples(parameter, pointer, at);
        const list = this.#typeOf(at) === "array";
        const type = this.#typeOf(list ? step(this.#target(at), "items") : at);
        if (type === "object" || type === "array")
            this.#refuse(at, `a parameter of type "${type}" cannot be read`);
        return {
            name,
            in: where,
            required,
            type: type === "integer" || type === "number" || type === "boolean" ? type : "string",
            list,
            check: this.#checkOf(at),
        };
    }
    #body(place) {
        const [pointer, { required = false, content = {} }] = this.#at(place);
        const others = Object.keys(content).filter((type) => type !== "application/json");
        if (others.length > 0 || !content["application/json"])
            this.#refuse(step(pointer, "content"), "only application/json can be checked");
        const { check, examples } = this.#content(step(pointer, "content", "application/json"));
        return { required, check, examples };
    }
    #contents(place) {
        const [pointer, { content = {} }] = this.#at(place);
        return Object.fromEntries(Object.keys(content).map((type) => [type.toLowerCase(), this.#content(step(pointer, "content", type))]));
    }
    #content(place) {
        const [pointer, media] = this.#at(place);
        if (media.schema === undefined)
            this.#refuse(pointer, "has no schema");
        const at = this.#schemas.add(step(pointer, "schema"));
        return { check: this.#checkOf(at), examples: this.#noteExamples(media, pointer, at), enums: this.#places(at, isEnumerated) };
    }
    #noteExamples(holder, pointer, schema) {
        const values = {};
        const note = (name, value, place) => {
            values[name] = value;
            this.examples.push({ pointer: place, schema, value });
        };
        if ("example" in holder)
            note("example", holder.example, step(pointer, "example"));
        for (const name of Object.keys(holder.examples ?? {})) {
            const [place, example] = this.#at(step(pointer, "examples", name));
            if (!("value" in example))
                this.#refuse(place, "an example needs a value in the document itself");
            note(name, example.value, step(place, "value"));
        }
        return values;
    }
    #secrets(operation, pointer) {
        const schemes = (operation.security ?? []).flatMap((requirement) => Object.keys(requirement));
        const keys = schemes.flatMap((scheme) => {
            const { in: where, name } = this.#document.components?.securitySchemes?.[scheme] ?? this.#refuse(step(pointer, "security"), `"${scheme}" is not declared`);
            return where && name ? [{ where, name }] : [];
        });
        const secretsIn = (place) => {
            const contents = this.#at(place);
            return Object.keys(contents[1].content ?? {}).flatMap((type) => this.#places(step(contents[0], "content", type, "schema"), isSecret));
        };
        return {
            body: operation.requestBody ? secretsIn(step(pointer, "requestBody")) : [],
            answer: [...new Set(Object.keys(operation.responses ?? {}).flatMap((status) => secretsIn(step(pointer, "responses", status))))],
            query: keys.flatMap(({ where, name }) => (where === "query" ? [name] : [])),
            headers: ["authorization", ...keys.flatMap(({ where, name }) => (where === "header" ? [name.toLowerCase()] : []))],
        };
    }
    /** Where in a value the parts lie whose schema has a property, as JSON Pointers. */
    #places(schema, has, below = "", seen = []) {
        const at = this.#target(schema);
        const node = this.#schemas.resolve(at, at);
        if (!isRecord(node) || seen.includes(at))
            return [];
        const deeper = (part, place) => this.#places(part, has, place, [...seen, at]);
        const { properties = {}, items } = node;
        const places = [
            ...(has(node) ? [below] : []),
            ...Object.keys(properties).flatMap((name) => deeper(step(at, "properties", name), step(below, name))),
            ...(isRecord(items) ? deeper(step(at, "items"), `${below}/*`) : []),
            ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => (node[keyword] ?? []).flatMap((_, index) => deeper(step(at, keyword, index), below))),
        ];
        return [...new Set(places)];
    }
    /** One check for all places that refer to the same schema. */
    #checkOf(schema) {
        return { checkAt: this.#schemas.add(this.#target(schema)) };
    }
    /** The type that a parameter's text is read as: the first that is not `null`. */
    #typeOf(schema) {
        const node = this.#schemas.resolve(this.#target(schema), schema);
        const { type } = node; // a boolean schema has no type either
        return (Array.isArray(type) ? type.find((each) => each !== "null") : type) ?? "string";
    }
    /** Follows `$ref`s to the schema that is meant. */
    #target(pointer) {
        const node = this.#schemas.resolve(pointer, pointer);
        return isRecord(node) && typeof node["$ref"] === "string" ? this.#target(this.#schemas.follow(node["$ref"], pointer)) : pointer;
    }
    /** What stands at a place, references followed, and where that is. */
    #at(pointer) {
        const target = this.#target(pointer);
        return [target, this.#schemas.resolve(target, pointer)]; // the caller knows what stands there; a schema would not fit
    }
    #refuse(pointer, reason) {
        throw new ContractError(this.#file, pointer, reason);
    }
}
/** `{baseUrl}.Shop` names the service `.Shop`; any other address names none. */
function serviceOf(serverUrl) {
    return serverUrl.startsWith("{baseUrl}") ? serverUrl.slice("{baseUrl}".length) : "";
}
function isSecret(schema) {
    return schema["x-secret"] === true || schema["writeOnly"] === true || schema.format === "password";
}
function isEnumerated(schema) {
    return Array.isArray(schema["enum"]) || "const" in schema;
}
