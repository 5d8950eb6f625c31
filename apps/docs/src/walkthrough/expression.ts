import type { Criterion, Json } from "./model.ts";

/** An answer as expressions see it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** What expressions are about. */
export interface Scope {
  readonly inputs: Readonly<Record<string, Json>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly answer?: Answer;
  /** Address of a page step, for `$address.<step>`. */
  readonly addressOf?: (step: string) => string;
}

/**
 * The value of a runtime expression; undefined for one that leads to nothing.
 *
 * @see https://spec.openapis.org/arazzo/v1.0.1.html#runtime-expressions
 */
export function evaluate(expression: string, { inputs, outputs, answer, addressOf }: Scope): Json | undefined {
  const [path = "", pointer] = expression.split("#", 2);
  const [head, ...rest] = path.slice(1).split(".");
  const within = (value: Json | undefined): Json | undefined => (pointer === undefined ? value : at(value, pointer));
  switch (head) {
    case "inputs":
      return within(inputs[rest[0] ?? ""]);
    case "workflows": // a workflow knows its own inputs by this name too
      return within(inputs[rest[2] ?? ""]);
    case "steps":
      return within(outputs[rest[0] ?? ""]?.[rest[2] ?? ""]);
    case "statusCode":
      return answer?.status;
    case "response":
      return rest[0] === "header" ? answer?.headers[rest[1] ?? ""] : within(answer?.body);
    case "address":
      return addressOf?.(rest[0] ?? "");
    default:
      throw new Error(`[partnerkit] nothing is known of the expression ${expression}`);
  }
}

/** A value of a flow with its expressions filled in, alone, inside a text, or deep inside of an object. */
export function fill(value: Json, scope: Scope): Json {
  if (typeof value === "string") {
    if (value.startsWith("$")) return evaluate(value, scope) ?? null;
    return value.replace(/\{(\$[^}]+)\}/g, (_, expression: string) => asText(evaluate(expression, scope)));
  }
  if (Array.isArray(value)) return value.map((item: Json) => fill(item, scope));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, scope)]));
}

/** The expressions in a value. */
export function expressionsIn(value: Json | undefined): readonly string[] {
  if (typeof value === "string")
    return value.startsWith("$") ? [value] : [...value.matchAll(/\{(\$[^}]+)\}/g)].map(([, found]) => found ?? "");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap((item) => expressionsIn(item)) : [];
}

/** Whether an answer is as a flow wants it. */
export function holds({ condition, context, type }: Criterion, scope: Scope): boolean {
  if (type === "regex") return new RegExp(condition).test(asText(evaluate(context ?? "$response.body", scope)));
  if (type === "jsonpath")
    return someItem(asText(fill(condition.replace(/^\$\.\./, ""), scope)), evaluate(context ?? "$response.body", scope));
  const [, left = "", operator, right = ""] = /^(\$\S+) (==|>) (.+)$/.exec(condition) ?? [];
  if (!operator) throw new Error(`[partnerkit] the condition ${condition} cannot be judged`);
  const [found, wanted] = [evaluate(left, scope), operand(right, scope)];
  return operator === "==" ? found !== undefined && found === wanted : Number(found) > Number(wanted);
}

/** Whether an item of a list passes a filter such as `[?(@.id == 123 && @.status == 0)]`: all that the flows use of JSONPath. */
function someItem(filter: string, list: Json | undefined): boolean {
  const [, tests] = /^\[\?\((.+)\)\]$/.exec(filter) ?? [];
  if (tests === undefined) throw new Error(`[partnerkit] the filter ${filter} cannot be judged`);
  const wanted = tests.split(" && ").map((test) => /^@\.(\w+) == (.+)$/.exec(test) ?? []);
  const items: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : [list ?? null];
  return items.some((item) =>
    wanted.every(([, name = "", value = ""]) => at(item, `/${name}`) === operand(value, { inputs: {}, outputs: {} })),
  );
}

function operand(text: string, scope: Scope): Json | undefined {
  if (text.startsWith("$")) return evaluate(text, scope);
  return text.startsWith("'") ? text.slice(1, -1) : (JSON.parse(text) as Json);
}

/** What a JSON pointer leads to. */
function at(value: Json | undefined, pointer: string): Json | undefined {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Json | undefined>(
      (inside, name) => (typeof inside === "object" && inside !== null ? (inside as Readonly<Record<string, Json>>)[name] : undefined),
      value,
    );
}

export function asText(value: Json | undefined): string {
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
}
