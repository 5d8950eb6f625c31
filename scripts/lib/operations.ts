import type { CredentialPlace, ErrorMeaning, Operation } from "@partnerkit/transport";
import { type ErrorEntry, type OpenApiDocument, type OperationObject, type ResponseObject, resolve, type Schema } from "./document.ts";

/** Reads the table's rows from a bundled document. */
export function operationRows(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const service = serviceOf(item.servers?.[0]?.url ?? document.servers[0]?.url ?? "");
    const { get, post } = item;
    return [...(get ? [row(document, "GET", path, service, get)] : []), ...(post ? [row(document, "POST", path, service, post)] : [])];
  });
}

/** `{baseUrl}.Shop` names the service `.Shop`; a plain address names none. */
function serviceOf(serverUrl: string): string {
  return serverUrl.startsWith("{baseUrl}") ? serverUrl.slice("{baseUrl}".length) : "";
}

function row(document: OpenApiDocument, method: "GET" | "POST", path: string, service: string, operation: OperationObject): Operation {
  const credential = credentialOf(document, operation);
  const parameters = operation.parameters ?? [];
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [status, resolve<ResponseObject>(document, response)] as const,
  );
  const success = responses.find(([status]) => status === "200")?.[1];
  if (!success) throw new Error(`[partnerkit] ${operation.operationId} has no 200 answer`);
  const requestSchema = operation.requestBody?.content["application/json"]?.schema;
  const accept = Object.keys(success.content);
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const secrets = [
    ...new Set(
      [requestSchema, ...Object.values(success.content).map(({ schema }) => schema)].flatMap((schema) =>
        schema ? secretsOf(document, schema) : [],
      ),
    ),
  ];
  const retry = operation["x-retry"];
  return {
    id: operation.operationId,
    method,
    path,
    ...(service ? { service } : {}),
    ...(credential ? { credential } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(operation.requestBody ? { body: true } : {}),
    ...(accept.join() === "application/json" ? {} : { accept }),
    ...answerOf(document, success.content["application/json"]?.schema),
    ...(success["x-success-code"] ? { successCode: success["x-success-code"] } : {}),
    ...(retry === "never" ? {} : { retry }),
    ...(secrets.length > 0 ? { secrets } : {}),
    errors: Object.fromEntries(
      responses
        .map(([status, response]) => [status, meaningsOf(response["x-errors"] ?? [])] as const)
        .filter(([, meanings]) => meanings.length > 0),
    ),
  };
}

/** What a success is, as far as every variant of it agrees. */
function answerOf(document: OpenApiDocument, schema: Schema | undefined): Pick<Operation, "answer" | "tag"> {
  const node = schema && resolve<Schema>(document, schema);
  if (!node) return {};
  const kinds = new Set((node.oneOf ?? [node]).map((variant) => resolve<Schema>(document, variant).type));
  const [kind] = kinds;
  if (kinds.size !== 1 || (kind !== "object" && kind !== "array")) return {};
  return { answer: kind, ...(node.discriminator ? { tag: node.discriminator.propertyName } : {}) };
}

/**
 * What a status means, the meaning that needs nothing in the body last. It is left out where the transport says the same of every
 * status of the kind.
 */
function meaningsOf(entries: readonly ErrorEntry[]): ErrorMeaning[] {
  const told = entries.filter(({ code, match, fix }) => match || !(code in usual) || usual[code] !== fix);
  return told.map(meaningOf).toSorted((a, b) => Number(!a.match) - Number(!b.match));
}

/** What the transport says by itself, see `meaningOf` there. */
const usual: Readonly<Record<string, string>> = {
  rate_limited: "Try again later, with growing pauses.",
  server_error: "Try again later, with growing pauses.",
};

function meaningOf({ code, match, fix, expired, permanent }: ErrorEntry): ErrorMeaning {
  return { code, ...(match ? { match } : {}), fix, ...(expired ? { expired: true } : {}), ...(permanent ? { permanent: true } : {}) };
}

/** The first scheme counts: it is the form that the provider recommends. */
function credentialOf(document: OpenApiDocument, operation: OperationObject): CredentialPlace | undefined {
  const name = Object.keys(operation.security[0] ?? {})[0];
  if (!name) return undefined;
  const scheme = document.components.securitySchemes?.[name];
  if (!scheme) throw new Error(`[partnerkit] ${operation.operationId} takes the undeclared credential ${name}`);
  if (scheme.type === "http") return { name };
  if (scheme.in === "query" && scheme.name) return { name, query: scheme.name };
  throw new Error(`[partnerkit] ${operation.operationId} takes ${name} where no client puts a credential`);
}

/**
 * Names of the members that are secret in a value; `""` is the value itself. In a list it is the list's members that have names.
 */
export function secretsOf(document: OpenApiDocument, schema: Schema, name = "", above: readonly Schema[] = []): string[] {
  const node = resolve<Schema>(document, schema);
  if (above.includes(node)) return []; // a schema that holds itself
  const within = (inner: Schema, own: string): string[] => secretsOf(document, inner, own, [...above, node]);
  const here = node["x-secret"] || node.writeOnly || node.format === "password" ? [name] : [];
  const members = Object.entries(node.properties ?? {}).flatMap(([own, property]) => within(property, own));
  const same = [...(node.oneOf ?? []), ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((part) => within(part, name));
  const items = node.items ? within(node.items, name) : [];
  return [...new Set([...here, ...members, ...same, ...items])];
}
