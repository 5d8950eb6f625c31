import { tryTo } from "./try-to.ts";

/** Replaces in a text what a call keeps secret, and what is secret in the JSON text of its answer. */
export type Mask = (text: string, answer?: string) => string;

/**
 * Replaces the secrets of a call in a text, in every form in which they are likely to come back: plain, escaped for URLs, JSON
 * or HTML, and so more than once. Those below four letters are masked only where they are the whole text, or a whole value in
 * JSON: their letters turn up anywhere by chance. The longest go first, because a shorter one may be a part of it.
 *
 * Every count is bounded and no two ways lead through the same text, so that no answer makes a pattern slow.
 */
export function mask(secrets: readonly string[], text: string): string {
  return secrets
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, secret) => {
      const pattern = secret.replace(/\\+|[^\\\da-z]/giu, escapesOf);
      return masked.replace(new RegExp(secret.length > 3 ? pattern : `(?<=^|")${pattern}(?="|$)`, "gi"), "***");
    }, text);
}

/** A pattern for a sign that some notation escapes, or for a row of backslashes. */
function escapesOf(sign: string): string {
  const percent = "%(?:25){0,3}";
  const entity = "&#?\\w{1,9};";
  if (sign[0] === "\\") return `(?:\\\\(?:u005c)?|${percent}5c|${entity}){1,99}`;
  const bytes = new TextEncoder().encode(sign).length;
  const escaped = "(?:(?<!\\\\)\\\\{1,15})"; // a whole row of backslashes, so that a long one is looked at once
  const units = `(?:${escaped}u\\w{4}){${sign.length}}`;
  // A plus stands for a space.
  return `(?:(?:${percent}\\w\\w){${bytes}}|${entity}|${units}|${escaped}[bfnrt]|${escaped}?(?:\\+|\\${sign}))`;
}

/**
 * Adds what is secret in a JSON text: the text or texts in the members of these names, at any depth. What is no JSON has none.
 *
 * @param names - `""` is the name of the whole.
 */
export function collect(names: readonly string[] = [], json: string | undefined, secrets: string[]): void {
  tryTo(() =>
    JSON.parse(json as string, (name, value: unknown) => {
      if (names.includes(name)) secrets.push(...[value].flat().filter((each) => typeof each === "string"));
      return value;
    }),
  );
}

/** What headers may hold that is secret: the whole value, what follows a scheme, and the values of cookies. */
export function partsOf(headers: Readonly<Record<string, string>>): string[] {
  return Object.values(headers).flatMap((value) => [
    value,
    ...value.split(/^\S+ |; /).flatMap((part) => [part, part.replace(/^[^=]*=/, "")]),
  ]);
}

/**
 * A copy of what was thrown underneath: name, message and code of its innermost cause, of whatever realm. The thing itself is
 * never handed on, because libraries hang the request onto it, address and headers included.
 */
export function safeCause(thrown: unknown, masked: Mask): (Error & { readonly code?: string }) | undefined {
  const { name, message, code, cause } = Object(thrown) as Thrown; // whatever was thrown, it may be asked
  if (cause) return safeCause(cause, masked);
  if (!message) return undefined;
  return Object.assign(new Error(masked(message)), { name: masked(`${name}`) }, code && { code: masked(`${code}`) });
}

/** What is looked for on a thing that was thrown. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string | number;
  readonly cause?: unknown;
}
