import type { OpenApiDocument } from "../../../../scripts/lib/document.ts";
import type { DemoToken, TryItExample, TryItForm, TryItInput } from "../try-it/form.ts";
import { demoWorld, isVariable } from "./demo.ts";
import type { DescribedOperation, DescribedParameter } from "./described.ts";
import { openApiDocument, operationsOf, type PlacedOperation } from "./document.ts";
import type { Locale } from "./locale.ts";
import type { ProviderId } from "./providers.ts";
import { type CallCredential, credentialOf, propertiesOf, serviceOf } from "./samples/call.ts";
import { jsonText } from "./samples/curl.ts";
import { type Word, wordsOf } from "./words.ts";

/** Labels that the form needs while it is used. */
const said = [
  "sending",
  "gettingToken",
  "gotToken",
  "milliseconds",
  "emptyBody",
  "mustNotBeEmpty",
  "withoutCredential",
  "mustBeInteger",
  "mustBeJson",
  "mustMatch",
  "mustBeAscii",
  "noSandbox",
  "callFailed",
  "noToken",
  "sandboxRestarted",
  "tokensRenewed",
] as const satisfies readonly Word[];

/** The form that tries an operation: its parameters with their examples, its body, the demo's credentials. */
export function tryItForm(provider: ProviderId, id: string, locale: Locale): TryItForm {
  const document = openApiDocument(provider, locale);
  const placed = operationsOf(document).find((operation) => operation.id === id);
  if (!placed) throw new Error(`[partnerkit] ${provider} has no operation ${id}`);
  const words = wordsOf(locale);
  return {
    provider,
    method: placed.method,
    path: serviceOf(document, placed) + placed.path,
    httpBaseUrl: demoWorld[provider].baseUrl,
    inputs: inputsOf(provider, document, placed),
    examples: bodiesOf(placed),
    timedFields: timedFields(document, placed),
    bodyToken: takesToken(document, placed) ? "operatorToken" : undefined,
    words: Object.fromEntries(said.map((word) => [word, words[word]])) as TryItForm["words"], // all of them
  };
}

function inputsOf(provider: ProviderId, document: OpenApiDocument, { operation }: PlacedOperation): readonly TryItInput[] {
  const described = operation as DescribedOperation; // the same object, with what only readers need
  const credential = credentialOf(document, described);
  const parameters = (described.parameters ?? []).map(parameterInput);
  return credential ? [credentialInput(provider, credential), ...parameters] : parameters;
}

/** The field of a credential: filled with the demo's own, or with a button that gets one. */
function credentialInput(provider: ProviderId, { scheme, in: place, name, value }: CallCredential): TryItInput {
  const given = typeof value === "object" ? undefined : String(value);
  return {
    name: scheme,
    sentAs: name,
    place: place === "query" ? "query" : "bearer",
    value: given ?? "",
    isCredential: true,
    isInteger: false,
    pattern: undefined,
    demoToken: given === undefined ? tokenKind(provider, scheme) : undefined,
    variable: isVariable(value) ? value.variable : undefined,
  };
}

function tokenKind(provider: ProviderId, scheme: string): DemoToken {
  if (provider === "sense-sphere") return "userToken";
  return scheme === "shopKey" ? "shopKey" : "companyToken";
}

function parameterInput({ name, in: place, schema, examples }: DescribedParameter): TryItInput {
  const [example] = Object.values(examples ?? {});
  return {
    name,
    sentAs: name,
    place,
    value: exampleText(example?.value),
    isCredential: false,
    isInteger: schema.type === "integer",
    pattern: schema.format === "uuid" ? "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}" : undefined,
    demoToken: undefined,
    variable: undefined,
  };
}

function bodiesOf({ operation }: PlacedOperation): readonly TryItExample[] {
  const { requestBody } = operation as DescribedOperation; // the same object, with what only readers need
  const examples = Object.entries(requestBody?.content["application/json"]?.examples ?? {});
  return examples.map(([name, { summary = name, value }]) => ({ name, summary, json: jsonText(value) }));
}

function timedFields(document: OpenApiDocument, { operation }: PlacedOperation): readonly string[] {
  const media = operation.requestBody?.content["application/json"];
  const fields = Object.entries(media ? propertiesOf(document, media.schema) : {});
  return fields.filter(([, field]) => field.format === "date-time").map(([name]) => name);
}

function takesToken(document: OpenApiDocument, { operation }: PlacedOperation): boolean {
  const media = operation.requestBody?.content["application/json"];
  return media !== undefined && propertiesOf(document, media.schema)["token"]?.["x-secret"] === true;
}

const exampleText = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
