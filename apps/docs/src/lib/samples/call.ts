import type { OpenApiDocument, Schema } from "../../../../../scripts/lib/document.ts";
import { resolve } from "../../../../../scripts/lib/document.ts";
import { demoWorld, type Value } from "../demo.ts";
import type { DescribedOperation, DescribedSchema } from "../described.ts";
import type { PlacedOperation } from "../document.ts";
import { isSecret } from "../fields.ts";
import type { ProviderId } from "../providers.ts";
import { type Shown, shownOf } from "./shown.ts";

/** A call that a sample makes, in no language yet. */
export interface SampleCall {
  readonly provider: ProviderId;
  readonly operation: string;
  readonly method: "GET" | "POST";
  /** What follows the base URL, with its parameters filled in: `.Shop/AuthorizeShop`. */
  readonly address: string;
  readonly query: Readonly<Record<string, Value>>;
  readonly bearer: Value | undefined;
  /** Fields of the JSON body; undefined for a call without one. */
  readonly body: Readonly<Record<string, Value>> | undefined;
  /** The argument of our client's method. */
  readonly argument: Readonly<Record<string, Value>> | undefined;
  /** The options of our client, beside the base URL. */
  readonly options: Readonly<Record<string, Value>>;
  readonly shown: Shown;
}

/** The call of an operation in the demo world, with its first example. */
export function sampleCall(provider: ProviderId, document: OpenApiDocument, placed: PlacedOperation): SampleCall {
  const operation = placed.operation as DescribedOperation; // the same object, with what only readers need
  const credential = credentialOf(document, operation);
  const parameters = operation.parameters ?? [];
  const values = Object.fromEntries(parameters.map(({ name, in: place, ...rest }) => [name, { place, value: exampleOf(rest.examples) }]));
  const body = bodyOf(provider, document, operation);
  const isLogin = body !== undefined && placed.operation["x-retry"] === "login";
  const query = Object.fromEntries(
    Object.entries(values).flatMap(([name, { place, value }]) => (place === "query" ? [[name, value]] : [])),
  );
  return {
    provider,
    operation: placed.id,
    method: placed.method,
    address:
      serviceOf(document, placed) + placed.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(values[name]?.value))),
    query: { ...(credential?.in === "query" ? { [credential.name]: credential.value } : {}), ...query },
    bearer: credential?.in === "header" ? credential.value : undefined,
    body,
    argument: isLogin ? undefined : (body ?? argumentOf(values)),
    options: isLogin ? body : credential ? { [credential.scheme]: credential.value } : {},
    shown: shownOf(document, operation),
  };

  function argumentOf(from: typeof values): SampleCall["argument"] {
    const given = Object.entries(from).map(([name, { value }]) => [name, value] as const);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  }
}

/** The service that is appended to the base URL; empty where the server is the base URL itself. */
export function serviceOf(document: OpenApiDocument, { pathItem }: PlacedOperation): string {
  const url = (pathItem.servers ?? document.servers)[0]?.url ?? "";
  return url.startsWith("{baseUrl}") ? url.slice("{baseUrl}".length) : "";
}

/** A credential, and where a call carries it. */
export interface CallCredential {
  readonly scheme: string;
  readonly in: "header" | "query";
  readonly name: string;
  readonly value: Value;
}

/** The first of the credentials that an operation takes. */
export function credentialOf(document: OpenApiDocument, { security }: DescribedOperation): CallCredential | undefined {
  const scheme = Object.keys(security[0] ?? {})[0];
  if (!scheme) return undefined;
  const { type, name = "" } = document.components.securitySchemes?.[scheme] ?? { type: "http" as const };
  const value = demoWorld[document["x-provider"] as ProviderId].values[scheme]; // the site knows every provider's document
  if (value === undefined) throw new Error(`[partnerkit] the demo world has no ${scheme}`);
  return type === "http" ? { scheme, in: "header", name: "Authorization", value } : { scheme, in: "query", name, value };
}

function bodyOf(provider: ProviderId, document: OpenApiDocument, operation: DescribedOperation): SampleCall["body"] {
  const media = operation.requestBody?.content["application/json"];
  if (!media) return undefined;
  const example = exampleOf(media.examples);
  if (typeof example !== "object") throw new Error(`[partnerkit] ${operation.operationId}: the example of a body is an object`);
  const fields = propertiesOf(document, media.schema);
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [name, fieldValue(provider, name, fields[name], value as Value)]),
  );
}

/** Fields that are computed or come from an earlier call; the rest is as in the example. */
function fieldValue(provider: ProviderId, name: string, schema: DescribedSchema | undefined, example: Value): Value {
  if (schema?.format === "date-time") return { computed: "in one hour" };
  const isToken = schema !== undefined && isSecret(schema) && name === "token";
  return (isToken ? demoWorld[provider].values["operatorToken"] : undefined) ?? example;
}

/** The fields that a schema or any of its forms has. */
export function propertiesOf(document: OpenApiDocument, schema: Schema): Readonly<Record<string, DescribedSchema>> {
  const whole = resolve<DescribedSchema>(document, schema);
  return Object.assign({}, whole.properties, ...(whole.oneOf ?? []).map((variant) => propertiesOf(document, variant)));
}

function exampleOf(examples: Readonly<Record<string, { readonly value: unknown }>> | undefined): Value {
  const [first] = Object.values(examples ?? {});
  if (!first) throw new Error("[partnerkit] a sample needs an example in the document");
  return first.value as Value; // the documents' examples are flat, which the samples' test would show
}

/** A value that stands in a path, which is always itself. */
function textOf(value: Value | undefined): string {
  if (value === undefined || typeof value === "object") throw new Error("[partnerkit] a parameter in a path needs an example");
  return String(value);
}
