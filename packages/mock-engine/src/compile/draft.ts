import type { Method, Operation } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import {
  type ExampleHolder,
  isRecord,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type RequestBodyObject,
  type ResponseObject,
  type SchemaObject,
  step,
} from "./document.ts";
import type { Pointer, Schemas } from "./schemas.ts";

/** A contract before its schemas are compiled: where a check belongs stands the place of its schema. */
export type Draft = Readonly<Record<string, Drafted<Operation>>>;

type Drafted<T> = T extends (...parameters: never[]) => unknown
  ? CheckAt
  : T extends readonly (infer Item)[]
    ? readonly Drafted<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Drafted<T[Key]> }
      : T;

/** Stands for the check of a schema. */
export interface CheckAt {
  readonly checkAt: Pointer;
}

/** A value that a document gives as an example, and the schema that it must fit. */
export interface DocumentExample {
  readonly pointer: Pointer;
  readonly schema: Pointer;
  readonly value: unknown;
}

const methods: readonly Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Reads the operations of a document. What the engine cannot hold a request against is refused, not passed over. */
export class DraftReader {
  readonly #document: OpenApiDocument;
  readonly #file: string;
  readonly #schemas: Schemas;
  readonly examples: DocumentExample[] = [];

  constructor(document: OpenApiDocument, file: string, schemas: Schemas) {
    this.#document = document;
    this.#file = file;
    this.#schemas = schemas;
  }

  read(): Draft {
    const drafts: Record<string, Drafted<Operation>> = {};
    for (const [path, item] of Object.entries(this.#document.paths ?? {})) {
      this.#refuseUnread(item, step("/paths", path));
      for (const method of methods) {
        const pointer = step("/paths", path, method.toLowerCase());
        const operation = item[method.toLowerCase()];
        if (operation === undefined) continue;
        const draft = this.#operation(method, path, item, operation as OperationObject, pointer); // an operation stands under a method
        if (Object.hasOwn(drafts, draft.id)) this.#refuse(step(pointer, "operationId"), `"${draft.id}" names two operations`);
        drafts[draft.id] = draft;
      }
    }
    return drafts;
  }

  #operation(method: Method, path: string, item: PathItem, operation: OperationObject, pointer: Pointer): Drafted<Operation> {
    if (!operation.operationId) this.#refuse(pointer, "has no operationId");
    const parameters = this.#parameters(path, item, operation, pointer);
    const codes = Object.keys(operation.responses ?? {});
    const odd = codes.find((status) => !/^([1-5]\d\d|[1-5]XX|default)$/.test(status));
    if (odd !== undefined) this.#refuse(step(pointer, "responses", odd), `"${odd}" is no status; there are 200, 2XX and default`);
    const body = operation.requestBody === undefined ? undefined : this.#body(step(pointer, "requestBody"));
    return {
      id: operation.operationId ?? "",
      method,
      path,
      service: serviceOf(item.servers?.[0]?.url ?? this.#document.servers?.[0]?.url ?? ""),
      parameters,
      ...(body ? { body } : {}),
      answers: Object.fromEntries(codes.map((status) => [status, { content: this.#contents(step(pointer, "responses", status)) }])),
      secrets: this.#secrets(operation, pointer),
    };
  }

  /** What would be passed over: a path that stands elsewhere, and methods that mocks do not have. */
  #refuseUnread(item: PathItem, pointer: Pointer): void {
    const unread = ["$ref", "options", "head", "trace"].find((member) => member in item);
    if (unread !== undefined) this.#refuse(step(pointer, unread), `"${unread}" of a path cannot be read here; write the operations out`);
  }

  /** An operation's parameters stand in the place of its path's of the same name. */
  #parameters(path: string, item: PathItem, operation: OperationObject, pointer: Pointer): Drafted<Operation["parameters"]> {
    const all = [
      ...(item.parameters ?? []).map((_, index) => step("/paths", path, "parameters", index)),
      ...(operation.parameters ?? []).map((_, index) => step(pointer, "parameters", index)),
    ].map((place) => this.#parameter(place));
    const parameters = [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
    const inPath = new Set([...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name));
    const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
    const lost = [...inPath].find((name) => !declared.has(name)) ?? [...declared].find((name) => !inPath.has(name));
    if (lost !== undefined) this.#refuse(step("/paths", path), `"${lost}" stands in the path or among its parameters, but not in both`);
    return parameters;
  }

  #parameter(place: Pointer): Drafted<Operation["parameters"][number]> {
    const [pointer, parameter] = this.#at<ParameterObject>(place);
    const { name, in: where, required = false, style, schema } = parameter;
    if (where !== "path" && where !== "query" && where !== "header") this.#refuse(pointer, `a parameter in "${where}" cannot be checked`);
    const plain = where === "query" ? "form" : "simple";
    if (style !== undefined && style !== plain)
      this.#refuse(step(pointer, "style"), `the style "${style}" cannot be read, only "${plain}"`);
    if (schema === undefined) this.#refuse(pointer, "has no schema");
    const at = this.#schemas.add(step(pointer, "schema"));
    this.#noteExamples(parameter, pointer, at);
    const list = this.#typeOf(at) === "array";
    const type = this.#typeOf(list ? step(this.#schemas.target(at), "items") : at);
    if (type === "object" || type === "array") this.#refuse(at, `a parameter of type "${type}" cannot be read`);
    return {
      name,
      in: where,
      required,
      type: type === "integer" || type === "number" || type === "boolean" ? type : "string",
      list,
      check: this.#checkOf(at),
    };
  }

  #body(place: Pointer): Drafted<NonNullable<Operation["body"]>> {
    const [pointer, { required = false, content = {} }] = this.#at<RequestBodyObject>(place);
    const others = Object.keys(content).filter((type) => type !== "application/json");
    if (others.length > 0 || !content["application/json"]) this.#refuse(step(pointer, "content"), "only application/json can be checked");
    const { check, examples } = this.#content(step(pointer, "content", "application/json"));
    return { required, check, examples };
  }

  #contents(place: Pointer): Record<string, Drafted<Operation["answers"][string]["content"][string]>> {
    const [pointer, { content = {} }] = this.#at<ResponseObject>(place);
    return Object.fromEntries(Object.keys(content).map((type) => [type.toLowerCase(), this.#content(step(pointer, "content", type))]));
  }

  #content(place: Pointer): Drafted<Operation["answers"][string]["content"][string]> {
    const [pointer, media] = this.#at<MediaTypeObject>(place);
    if (media.schema === undefined) this.#refuse(pointer, "has no schema");
    const at = this.#schemas.add(step(pointer, "schema"));
    return { check: this.#checkOf(at), examples: this.#noteExamples(media, pointer, at), enums: this.#places(at, isEnumerated) };
  }

  #noteExamples(holder: ExampleHolder, pointer: Pointer, schema: Pointer): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const note = (name: string, value: unknown, place: Pointer): void => {
      values[name] = value;
      this.examples.push({ pointer: place, schema, value });
    };
    if ("example" in holder) note("example", holder.example, step(pointer, "example"));
    for (const name of Object.keys(holder.examples ?? {})) {
      const [place, example] = this.#at<{ value?: unknown }>(step(pointer, "examples", name));
      if (!("value" in example)) this.#refuse(place, "an example needs a value in the document itself");
      note(name, example.value, step(place, "value"));
    }
    return values;
  }

  #secrets(operation: OperationObject, pointer: Pointer): Operation["secrets"] {
    const schemes = (operation.security ?? this.#document.security ?? []).flatMap((requirement) => Object.keys(requirement));
    const keys = schemes.flatMap((scheme) => {
      const { in: where, name } =
        this.#document.components?.securitySchemes?.[scheme] ?? this.#refuse(step(pointer, "security"), `"${scheme}" is not declared`);
      return where && name ? [{ where, name }] : [];
    });
    const marked = (operation.parameters ?? []).flatMap((_, index) => {
      const [at, { in: where, name }] = this.#at<ParameterObject>(step(pointer, "parameters", index));
      return this.#places(step(at, "schema"), isSecret).length > 0 ? [{ where, name }] : [];
    });
    const secretsIn = (place: Pointer): string[] => {
      const contents = this.#at<RequestBodyObject>(place);
      return Object.keys(contents[1].content ?? {}).flatMap((type) => this.#places(step(contents[0], "content", type, "schema"), isSecret));
    };
    return {
      body: operation.requestBody ? secretsIn(step(pointer, "requestBody")) : [],
      answer: [...new Set(Object.keys(operation.responses ?? {}).flatMap((status) => secretsIn(step(pointer, "responses", status))))],
      query: [...keys, ...marked].flatMap(({ where, name }) => (where === "query" ? [name] : [])),
      headers: ["authorization", ...[...keys, ...marked].flatMap(({ where, name }) => (where === "header" ? [name.toLowerCase()] : []))],
    };
  }

  /** Where in a value the parts lie whose schema has a property, as JSON Pointers. */
  #places(schema: Pointer, has: (schema: SchemaObject) => boolean, below = "", seen: readonly Pointer[] = []): string[] {
    const at = this.#schemas.target(schema);
    const node = this.#schemas.resolve(at, at);
    if (!isRecord(node) || seen.includes(at)) return [];
    const deeper = (part: Pointer, place: string): string[] => this.#places(part, has, place, [...seen, at]);
    const { properties = {}, items, additionalProperties } = node as SchemaObject;
    const places = [
      ...(has(node) ? [below] : []),
      ...Object.keys(properties as object).flatMap((name) => deeper(step(at, "properties", name), step(below, name))),
      ...(isRecord(items) ? deeper(step(at, "items"), `${below}/*`) : []),
      ...(isRecord(additionalProperties) ? deeper(step(at, "additionalProperties"), `${below}/*`) : []),
      ...(typeof node["$ref"] === "string" ? deeper(this.#schemas.follow(node["$ref"], at), below) : []),
      ...["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
        ((node[keyword] ?? []) as unknown[]).flatMap((_, index) => deeper(step(at, keyword, index), below)),
      ),
    ];
    return [...new Set(places)];
  }

  /** One check for all places that refer to the same schema. */
  #checkOf(schema: Pointer): CheckAt {
    return { checkAt: this.#schemas.add(this.#schemas.target(schema)) };
  }

  /** The type that a parameter's text is read as: the first that is not `null`. */
  #typeOf(schema: Pointer): string {
    const { type, $ref } = this.#schemas.resolve(this.#schemas.target(schema), schema) as SchemaObject; // a boolean schema has neither
    if (type === undefined && $ref !== undefined) return this.#typeOf(this.#schemas.follow($ref, schema));
    return (Array.isArray(type) ? type.find((each) => each !== "null") : type) ?? "string";
  }

  /** What stands at a place, references followed, and where that is. */
  #at<T>(pointer: Pointer): [Pointer, T] {
    const target = this.#schemas.target(pointer, pointer);
    return [target, this.#schemas.resolve(target, pointer) as T]; // the caller knows what stands there; a schema would not fit
  }

  #refuse(pointer: Pointer, reason: string): never {
    throw new ContractError(this.#file, pointer, reason);
  }
}

/** `{baseUrl}.Shop` names the service `.Shop`; any other address names none. */
function serviceOf(serverUrl: string): string {
  return serverUrl.startsWith("{baseUrl}") ? serverUrl.slice("{baseUrl}".length) : "";
}

function isSecret(schema: SchemaObject): boolean {
  return schema["x-secret"] === true || schema["writeOnly"] === true || schema.format === "password";
}

function isEnumerated(schema: SchemaObject): boolean {
  return Array.isArray(schema["enum"]) || "const" in schema;
}
