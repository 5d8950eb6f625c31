import { filled } from "../lib/filled.ts";
import type { ProviderId } from "../lib/providers.ts";

/** What a page's form is made from; it stands in the page as JSON. */
export interface TryItForm {
  readonly provider: ProviderId;
  readonly method: "GET" | "POST";
  /** What follows the base URL, such as `.Shop/AuthorizeShop` or `/api/partner/bot/{bot_uuid}/`. */
  readonly path: string;
  /** Base URL of the mock that `npm start` opens. */
  readonly httpBaseUrl: string;
  readonly inputs: readonly TryItInput[];
  /** Bodies to begin with; none for a call without a body. */
  readonly examples: readonly TryItExample[];
  /** Fields of the body that are a time to come. */
  readonly timedFields: readonly string[];
  /** The token that the body's field `token` takes. */
  readonly bodyToken: DemoToken | undefined;
  readonly words: Readonly<Record<TryItWord, string>>;
}

export type TryItWord =
  | "sending"
  | "gettingToken"
  | "gotToken"
  | "milliseconds"
  | "emptyBody"
  | "mustNotBeEmpty"
  | "withoutCredential"
  | "mustBeInteger"
  | "mustBeJson"
  | "mustMatch"
  | "mustBeAscii"
  | "noSandbox"
  | "callFailed"
  | "noToken"
  | "sandboxRestarted"
  | "tokensRenewed";

/** A token that an earlier call of the sandbox gives. */
export type DemoToken = "userToken" | "shopKey" | "companyToken" | "operatorToken";

/** A text field of the form. */
export interface TryItInput {
  /** Its name in the document. */
  readonly name: string;
  /** Its name on the wire. */
  readonly sentAs: string;
  readonly place: "bearer" | "query" | "path";
  readonly value: string;
  /** Whether the call can go without it, to be refused by the provider. */
  readonly isCredential: boolean;
  readonly isInteger: boolean;
  /** What it must match, as the attribute of an input. */
  readonly pattern: string | undefined;
  readonly demoToken: DemoToken | undefined;
  /** Variable that stands for it in a command. */
  readonly variable: string | undefined;
}

export interface TryItExample {
  readonly name: string;
  readonly summary: string;
  readonly json: string;
}

/** What is typed into the form. */
export interface TryItValues {
  /** By the input's name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Text of the body; undefined where there is none. */
  readonly body: string | undefined;
}

/** Something that a reader should know of a field. */
export interface TryItProblem {
  /** Name of the input, or `body`. */
  readonly at: string;
  readonly text: string;
  /** Whether it keeps the form from being sent. */
  readonly stops: boolean;
}

/** What is wrong with the values; nothing that stops for values that can be sent. */
export function problemsOf(form: TryItForm, values: TryItValues): readonly TryItProblem[] {
  const problems = form.inputs.flatMap((input): readonly TryItProblem[] => {
    const value = typedInto(values, input);
    const text = problemOf(form, input, value);
    return text === undefined ? [] : [{ at: input.name, text, stops: !isLeftOut(values, input) }];
  });
  const json = values.body === undefined ? undefined : jsonProblem(values.body);
  return json === undefined ? problems : [...problems, { at: "body", text: filled(form.words.mustBeJson, { detail: json }), stops: true }];
}

function problemOf({ words }: TryItForm, input: TryItInput, value: string): string | undefined {
  const { name, place, value: example, isCredential, isInteger, pattern } = input;
  if (value === "") return filled(isCredential ? words.withoutCredential : words.mustNotBeEmpty, { name });
  if (isInteger && !/^-?\d+$/.test(value)) return filled(words.mustBeInteger, { name });
  const foreign = place === "bearer" ? /[^ -~]/u.exec(value)?.[0] : undefined;
  if (foreign !== undefined) return filled(words.mustBeAscii, { name, character: foreign, point: codePoint(foreign) });
  const matches = pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value);
  return matches ? undefined : filled(words.mustMatch, { name, example });
}

/** What is typed into an input, without the space that comes along when something is pasted. */
export const typedInto = (values: TryItValues, { name }: TryItInput): string => (values.inputs[name] ?? "").trim();

/** Whether a call goes without the input: a credential that is not given. */
export const isLeftOut = (values: TryItValues, input: TryItInput): boolean => input.isCredential && typedInto(values, input) === "";

/** Such as `U+200B`, for a character that may be invisible. */
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A call as it goes to the sandbox. */
export interface TryItRequest {
  readonly address: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The call that the values make. */
export function requestOf(form: TryItForm, values: TryItValues, baseUrl: string): TryItRequest {
  const sent = form.inputs.filter((input) => !isLeftOut(values, input));
  const bearer = sent.find(({ place }) => place === "bearer");
  const query = new URLSearchParams(sent.filter(({ place }) => place === "query").map((input) => [input.sentAs, typedInto(values, input)]));
  return {
    address: `${baseUrl}${pathOf(form, values)}${query.size > 0 ? `?${query}` : ""}`,
    method: form.method,
    headers: {
      ...(bearer ? { Authorization: `Bearer ${typedInto(values, bearer)}` } : {}),
      ...(values.body === undefined ? {} : { "Content-Type": "application/json" }),
      Accept: "application/json",
    },
    body: values.body,
  };
}

/** The path with its parameters filled in. */
export function pathOf({ path }: TryItForm, values: TryItValues): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent((values.inputs[name] ?? "").trim()));
}
