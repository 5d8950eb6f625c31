import { asText, evaluate, expressionsIn, fill, type Scope } from "./expression.ts";
import type { CallStep, Json, PageStep, Step } from "./model.ts";

/** A request as it is shown and sent. */
export interface ShownRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The request of a call, with the flow's values filled in. */
export function requestOf(step: CallStep, baseUrl: string, scope: Scope): ShownRequest {
  const headers = Object.fromEntries(named(step, "header").map(({ name, value }) => [name, asText(fill(value, scope))]));
  const path = Object.fromEntries(named(step, "path").map(({ name, value }) => [name, asText(fill(value, scope))]));
  const address = step.address
    .replace("{baseUrl}", baseUrl)
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  return {
    method: step.method,
    address: withQuery(address, step, scope),
    headers: step.contentType === undefined ? headers : { "Content-Type": step.contentType, ...headers },
    ...(step.payload === undefined ? {} : { body: bodyOf(step.payload, scope) }),
  };
}

/** The address of a page of the provider. */
export function pageAddress(step: PageStep, scope: Scope): string {
  const address = asText(step.url.startsWith("$") ? evaluate(step.url, scope) : fill(step.url, scope));
  if (!URL.canParse(address)) return "";
  return withQuery(new URL(address).href, step, scope); // which resolves a last "." as browsers do
}

/** Values of earlier steps that a step carries on: what they are called there, and what they are. */
export function carriedBy(step: Step, scope: Scope): readonly { readonly from: string; readonly name: string; readonly value: string }[] {
  const used = expressionsIn([step.payload ?? null, ...step.parameters.map(({ value }) => value), step.kind === "page" ? step.url : ""]);
  return [...new Set(used)].flatMap((expression) => {
    const [, from, name] = /^\$steps\.([\w-]+)\.outputs\.([\w#/]+)$/.exec(expression) ?? [];
    const value = evaluate(expression, scope);
    return from && name && value !== undefined ? [{ from, name: name.replace(/^.*\//, ""), value: asText(value) }] : [];
  });
}

function named(step: Step, place: "header" | "query" | "path"): Step["parameters"] {
  return step.parameters.filter((parameter) => parameter.in === place);
}

function withQuery(address: string, step: Step, scope: Scope): string {
  const query = new URLSearchParams(named(step, "query").map(({ name, value }) => [name, asText(fill(value, scope))]));
  return query.size > 0 ? `${address}?${query}` : address;
}

/** The flows write an empty object as text, for a runner that would leave it out. */
function bodyOf(payload: Json, scope: Scope): string {
  return typeof payload === "string" ? payload : JSON.stringify(fill(payload, scope));
}
