import { exec, type JsonValue } from "jsonpath-rfc9535";
import { bundle } from "../../scripts/lib/bundle.ts";
import type { Provider } from "../../scripts/lib/providers.ts";

export type { JsonValue };
export type JsonObject = { [key: string]: JsonValue };

/** A value together with the keys that lead to it. */
export interface Place {
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/** Bundling and linting start a process each, which takes its time on a busy machine. */
export const slow = 120_000;

const bundles = new Map<string, Promise<JsonObject>>();

/** The bundled document as plain JSON; each is built once per test file. */
export function bundled(provider: Provider, locale: "en" | "vi" = "en"): Promise<JsonObject> {
  const key = `${provider} ${locale}`;
  const known = bundles.get(key) ?? (bundle(provider, locale) as Promise<unknown> as Promise<JsonObject>); // read from JSON
  bundles.set(key, known);
  return known;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a JSONPath selects; a place that it selects twice counts once. */
export function select(document: JsonValue, jsonPath: string): Place[] {
  const found = new Map<string, Place>();
  exec(document, jsonPath, (value, keys) => {
    const path = keys.map(String);
    found.set(pointer(path), { path, value });
  });
  return [...found.values()];
}

/** Every string of a document. */
export function strings(value: JsonValue, path: readonly string[] = []): Place[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, [...path, key]));
}

/** What stands at a path, or nothing. */
export function at(document: JsonValue, path: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const key of path) {
    value = typeof value === "object" && value !== null ? (value as JsonObject)[key] : undefined; // arrays too
  }
  return value;
}

/** Where a local `$ref` leads; anything else is returned as it is. */
export function resolve(document: JsonObject, value: JsonValue): JsonValue | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return value;
  return at(document, value.$ref.split("/").slice(1).map(unescaped));
}

export function pointer(path: readonly string[]): string {
  return `#${path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
