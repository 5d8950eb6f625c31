import { type OpenApiDocument, resolve } from "../../../../scripts/lib/document.ts";
import type { DescribedError, DescribedExample, DescribedOperation, DescribedResponse, DescribedScheme, Evidenced } from "./described.ts";
import { openApiDocument, operationsOf, type PlacedOperation } from "./document.ts";
import { type Field, fieldOf, type Reading, type Shape, shapeOf } from "./fields.ts";
import type { Locale } from "./locale.ts";
import { trapsOfOperation } from "./operation-traps.ts";
import { type ProviderId, providers } from "./providers.ts";
import { jsonText } from "./samples/curl.ts";
import { type Sample, samplesOf } from "./samples/index.ts";
import { type Claim, citations, claimOf } from "./sources.ts";
import type { Trap } from "./traps.ts";
import { type Words, wordsOf } from "./words.ts";

/** Everything that stands on the page of an operation. */
export interface OperationPage {
  readonly provider: ProviderId;
  readonly providerName: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly claim: Claim | undefined;
  readonly method: "GET" | "POST";
  /** As it is on the wire, such as `{baseUrl}.Shop/AuthorizeShop`. */
  readonly address: string;
  readonly credentials: readonly Credential[];
  readonly retry: Retry;
  readonly parameters: readonly Parameter[];
  readonly body: Payload | undefined;
  readonly answer: Payload;
  readonly errors: readonly ErrorStatus[];
  readonly errorBodies: readonly ErrorBody[];
  readonly samples: readonly Sample[];
  readonly traps: readonly Trap[];
}

export interface Credential {
  readonly name: string;
  /** Such as `Authorization: Bearer <apiKey>`. */
  readonly form: string;
  readonly description: string;
  readonly claim: Claim | undefined;
}

export interface Retry {
  readonly text: string;
  readonly claim: Claim | undefined;
}

export interface Parameter {
  readonly place: string;
  readonly field: Field;
}

/** A body, either way. */
export interface Payload {
  readonly description: string;
  readonly claim: Claim | undefined;
  readonly shape: Shape;
  readonly examples: readonly Example[];
}

export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly mediaType: string;
  readonly text: string;
}

export interface ErrorStatus {
  readonly anchor: string;
  /** Such as `401` or `5xx`. */
  readonly status: string;
  readonly description: string;
  readonly claim: Claim | undefined;
  readonly causes: readonly ErrorCause[];
  readonly headers: readonly ErrorHeader[];
  readonly examples: readonly Example[];
  /** Anchors and titles of the bodies that it can have. */
  readonly bodies: readonly ErrorBody[];
}

export interface ErrorCause {
  readonly anchor: string;
  readonly code: string;
  readonly match: string | undefined;
  readonly cause: string;
  readonly fix: string;
  readonly expired: boolean;
  readonly permanent: boolean;
  readonly claim: Claim | undefined;
}

export interface ErrorHeader {
  readonly name: string;
  readonly description: string;
  readonly claim: Claim | undefined;
}

export interface ErrorBody {
  readonly anchor: string;
  readonly title: string;
  readonly shape: Shape;
}

/** The page of an operation in a language. */
export function operationPage(provider: ProviderId, id: string, locale: Locale): OperationPage {
  const document = openApiDocument(provider, locale);
  const placed = operationsOf(document).find((operation) => operation.id === id);
  if (!placed) throw new Error(`[partnerkit] ${provider} has no operation ${id}`);
  const operation = placed.operation as DescribedOperation; // the same object, with what only readers need
  const reading = { document, locale };
  const errors = errorsOf(reading, operation);
  return {
    provider,
    providerName: providers.find((known) => known.id === provider)?.name ?? provider,
    id,
    title: operation.summary,
    description: operation.description,
    claim: claimOf(operation, locale),
    method: placed.method,
    address: addressOf(document, placed),
    credentials: credentialsOf(document, operation, locale),
    retry: retryOf(operation, locale),
    parameters: parametersOf(reading, operation),
    body: bodyOf(reading, operation),
    answer: answerOf(reading, operation),
    errors,
    errorBodies: [...new Map(errors.flatMap(({ bodies }) => bodies.map((body) => [body.anchor, body]))).values()],
    samples: samplesOf(provider, document, placed),
    traps: trapsOfOperation(provider, id),
  };
}

/** The whole address of an operation, with what is issued to a partner as `{baseUrl}`. */
export function addressOf(document: OpenApiDocument, { pathItem, path }: PlacedOperation): string {
  return ((pathItem.servers ?? document.servers)[0]?.url ?? "") + path;
}

function credentialsOf(document: OpenApiDocument, operation: DescribedOperation, locale: Locale): readonly Credential[] {
  return operation.security.flatMap(Object.keys).map((name) => {
    const scheme = document.components.securitySchemes?.[name] as DescribedScheme; // the linter looks for schemes that are not there
    return { name, form: formOf(name, scheme), description: scheme.description ?? "", claim: claimOf(scheme, locale) };
  });
}

function formOf(name: string, scheme: DescribedScheme): string {
  if (scheme.type === "http") return `Authorization: Bearer <${name}>`;
  return scheme.in === "query" ? `?${scheme.name}=<${name}>` : `${scheme.name}: <${name}>`;
}

function retryOf(operation: DescribedOperation, locale: Locale): Retry {
  const words = wordsOf(locale);
  const evidence = operation["x-retry-evidence"];
  const texts: Readonly<Record<DescribedOperation["x-retry"], string>> = {
    safe: words.retrySafe,
    login: words.retryLogin,
    never: words.retryNever,
  };
  return {
    text: texts[operation["x-retry"]],
    claim: evidence && { evidence, citations: citations(operation["x-retry-source"], locale) },
  };
}

function parametersOf(reading: Reading, operation: DescribedOperation): readonly Parameter[] {
  const words = wordsOf(reading.locale);
  return (operation.parameters ?? []).map((parameter) => {
    const { name, schema, required = false } = parameter;
    const field = fieldOf(reading, { name, anchor: `${parameter.in}-${name}`, schema, required });
    const described = { ...field, description: parameter.description ?? "", claim: claimOf(parameter, reading.locale) };
    return { place: parameter.in === "path" ? words.inPath : words.inQuery, field: described };
  });
}

function bodyOf(reading: Reading, { requestBody }: DescribedOperation): Payload | undefined {
  return requestBody && payloadOf(reading, requestBody, requestBody.content, "body");
}

function answerOf(reading: Reading, { responses, operationId }: DescribedOperation): Payload {
  const success = responses["200"];
  if (!success) throw new Error(`[partnerkit] ${operationId} has no 200`);
  const response = resolve<DescribedResponse>(reading.document, success);
  return payloadOf(reading, response, response.content, "answer");
}

function payloadOf(reading: Reading, described: Evidenced, content: DescribedResponse["content"], anchor: string): Payload {
  const media = content["application/json"];
  if (!media) throw new Error(`[partnerkit] a body is described as JSON (${anchor})`);
  const claim = claimOf(described, reading.locale);
  return {
    description: described.description ?? "",
    claim,
    shape: shapeOf({ ...reading, inherited: claim }, media.schema, anchor),
    examples: examplesOf(content),
  };
}

function examplesOf(content: DescribedResponse["content"]): readonly Example[] {
  return Object.entries(content).flatMap(([mediaType, { examples }]) =>
    Object.entries(examples ?? {}).map(([name, example]) => exampleOf(name, example, mediaType)),
  );
}

function exampleOf(name: string, { summary = name, value }: DescribedExample, mediaType: string): Example {
  const isText = typeof value === "string" && !/json/.test(mediaType);
  return { name, summary, mediaType, text: isText ? value : jsonText(value) };
}

function errorsOf(reading: Reading, { responses }: DescribedOperation): readonly ErrorStatus[] {
  const errors = Object.entries(responses).filter(([status]) => status !== "200");
  return errors.map(([status, answer]) =>
    errorOf(reading, status.toLowerCase(), resolve<DescribedResponse>(reading.document, answer as DescribedResponse)),
  ); // with what only readers need
}

function errorOf(reading: Reading, status: string, response: DescribedResponse): ErrorStatus {
  const { locale } = reading;
  const anchor = `error-${status}`;
  return {
    anchor,
    status,
    description: response.description ?? "",
    claim: claimOf(response, locale),
    causes: (response["x-errors"] ?? []).map((error) => causeOf(anchor, error, locale)),
    headers: Object.entries(response.headers ?? {}).map(([name, header]) => ({
      name,
      description: header.description ?? "",
      claim: claimOf(header, locale),
    })),
    examples: examplesOf(response.content),
    bodies: Object.values(response.content).map(({ schema }) => errorBodyOf(reading, schema.$ref ?? "")),
  };
}

function causeOf(parent: string, error: DescribedError, locale: Locale): ErrorCause {
  const { code, match, cause, fix, expired = false, permanent = false } = error;
  return { anchor: `${parent}-${code}`, code, match, cause, fix, expired, permanent, claim: claimOf(error, locale) };
}

function errorBodyOf(reading: Reading, $ref: string): ErrorBody {
  const name = $ref.split("/").pop() ?? "";
  const anchor = `error-body-${name}`;
  return { anchor, title: name, shape: shapeOf(reading, { $ref }, anchor) };
}

/** A heading of a page, as Starlight's table of contents takes it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

const section = (slug: string, text: string): Heading => ({ depth: 2, slug, text });

/** The sections of an operation's page, in its order. */
export function headingsOf(page: OperationPage, words: Words): Heading[] {
  return [
    section("call", words.call),
    section("samples", words.samples),
    section("try-it", words.tryIt),
    ...(page.parameters.length > 0 ? [section("parameters", words.parameters)] : []),
    ...(page.body ? [section("body", words.body)] : []),
    section("answer", words.answer),
    section("errors", words.errors),
    ...page.errors.map(({ anchor, status }) => ({ depth: 3, slug: anchor, text: status })),
    ...(page.traps.length > 0 ? [section("traps", words.traps)] : []),
    section("download", words.download),
  ];
}
