/** Replaces secrets in text. */
export type Mask = (text: string) => string;

/**
 * Makes a mask for the secrets of one call, in every form in which they are likely to come back: plain, escaped for URLs, JSON
 * or HTML, and so more than once. Those below four letters are masked only where they are the whole text, or a whole value in
 * JSON: their letters turn up anywhere by chance.
 *
 * Every count is bounded and no two ways lead through the same text, so that no answer makes a pattern slow.
 */
export function maskFor(secrets: readonly string[]): Mask {
  const patterns = secrets
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .map((secret) => {
      const pattern = secret.replace(/\\+|[^\\\da-z]/giu, escapesOf);
      return secret.length > 3 ? pattern : `(?<=^|")${pattern}(?="|$)`;
    });
  const pattern = new RegExp(patterns.join("|") || "(?!)", "gi");
  return (text) => text.replace(pattern, "***");
}

/** A pattern for a sign that some notation escapes, or for a row of backslashes. */
function escapesOf(sign: string): string {
  const percent = "%(?:25){0,3}";
  const entity = "&#?\\w{1,9};";
  if (sign[0] === "\\") return `(?:\\\\(?:u005c)?|${percent}5c|${entity}){1,99}`;
  const bytes = new TextEncoder().encode(sign).length;
  const escaped = "(?:(?<!\\\\)\\\\{1,15})"; // a whole row of backslashes, so that a long one is looked at once
  const units = `(?:${escaped}u[\\da-f]{4}){${sign.length}}`;
  // A plus stands for a space.
  return `(?:(?:${percent}[\\da-f]{2}){${bytes}}|${entity}|${units}|${escaped}[bfnrt]|${escaped}?(?:\\+|\\${sign}))`;
}

/** What stands at the given JSON Pointers of a JSON value, and says something. */
export function secretsAt(pointers: readonly string[] = [], value: unknown): string[] {
  const at = (pointer: string): unknown =>
    pointer
      .split("/")
      .slice(1)
      .reduce((each, name) => (each as Members | undefined)?.[name], value);
  return pointers.map(at).filter((each) => typeof each === "string");
}

/** What headers may hold that is secret: the whole value, what follows a scheme, and the values of cookies. */
export function partsOf(headers: Readonly<Record<string, string>>): string[] {
  return Object.values(headers).flatMap((value) => [
    value,
    ...value.split(/^\S+ |; /).flatMap((part) => [part, part.replace(/^[^=]*=/, "")]),
  ]);
}

/** Whatever is asked for a member. */
type Members = Readonly<Record<string, unknown>>;

/**
 * A copy of what was thrown underneath: name, message and code of its innermost cause, of whatever realm. The thing itself is
 * never handed on, because libraries hang the request onto it, address and headers included.
 */
export function safeCause(thrown: unknown, mask: Mask): (Error & { readonly code?: string }) | undefined {
  const { name, message, code, cause } = Object(thrown) as Thrown; // whatever was thrown, it may be asked
  if (cause) return safeCause(cause, mask);
  if (!message) return undefined;
  return Object.assign(new Error(mask(message)), { name: mask(`${name}`) }, code ? { code: mask(`${code}`) } : {});
}

/** What is looked for on a thing that was thrown. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string | number;
  readonly cause?: unknown;
}
