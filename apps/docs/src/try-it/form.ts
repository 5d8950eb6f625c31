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
  | "mustBeInteger"
  | "mustBeJson"
  | "mustMatch"
  | "noSandbox"
  | "callFailed"
  | "noToken";

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

/** Something that keeps the form from being sent. */
export interface TryItProblem {
  /** Name of the input, or `body`. */
  readonly at: string;
  readonly text: string;
}

/** What is wrong with the values; empty for values that can be sent. */
export function problemsOf(form: TryItForm, values: TryItValues): readonly TryItProblem[] {
  const problems = form.inputs.flatMap((input) => {
    const text = problemOf(form, input, values.inputs[input.name] ?? "");
    return text === undefined ? [] : [{ at: input.name, text }];
  });
  const json = values.body === undefined ? undefined : jsonProblem(values.body);
  return json === undefined ? problems : [...problems, { at: "body", text: fill(form.words.mustBeJson, { detail: json }) }];
}

function problemOf({ words }: TryItForm, { name, value: example, isInteger, pattern }: TryItInput, value: string): string | undefined {
  if (value.trim() === "") return fill(words.mustNotBeEmpty, { name });
  if (isInteger && !/^-?\d+$/.test(value.trim())) return fill(words.mustBeInteger, { name });
  const matches = pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value.trim());
  return matches ? undefined : fill(words.mustMatch, { name, example });
}

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
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The call that the values make. */
export function requestOf(form: TryItForm, values: TryItValues, baseUrl: string): TryItRequest {
  const value = (input: TryItInput): string => (values.inputs[input.name] ?? "").trim();
  const query = new URLSearchParams(form.inputs.filter(({ place }) => place === "query").map((input) => [input.sentAs, value(input)]));
  const bearer = form.inputs.find(({ place }) => place === "bearer");
  return {
    url: `${baseUrl}${pathOf(form, values)}${query.size > 0 ? `?${query}` : ""}`,
    method: form.method,
    headers: {
      ...(bearer ? { Authorization: `Bearer ${value(bearer)}` } : {}),
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

/** Puts values in the places of a label's names. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
