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
      const pattern = secret.replace(/\\+|[^\\\dA-Z]/giu, (sign) => {
        if (sign[0] === "\\") return String.raw`(\\(u005c)?|%(25){0,3}5c|&#?\w{1,9};){1,99}`;
        const bytes = new TextEncoder().encode(sign).length;
        // A plus stands for a space; a sign of two code units has no short escape.
        return String.raw`(((?<!\\)\\{1,7})?([+\\${sign}]{${sign.length}}|[bfnrt]|u[\da-f]{4})|(%(25){0,3}[\da-f]{2}){${bytes}}|&#?\w{1,9};)`;
      });
      return secret.length > 3 ? pattern : `(?<=^|")${pattern}(?="|$)`;
    });
  const pattern = new RegExp(patterns.join("|") || "(?!)", "gi");
  return (text) => text.replace(pattern, "***");
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

/** Whatever is asked for a member. */
type Members = Readonly<Record<string, unknown>>;

/**
 * A copy of what was thrown underneath: name, message and code of its innermost cause. The thing itself is never handed on,
 * because libraries hang the request onto it, address and headers included.
 */
export function safeCause(thrown: unknown, mask: Mask): (Error & { readonly code?: string }) | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (thrown.cause instanceof Error) return safeCause(thrown.cause, mask);
  const { name, message, code } = thrown as Error & { readonly code?: string | number }; // a system's error has one
  return Object.assign(new Error(mask(message)), { name: mask(name) }, code ? { code: mask(`${code}`) } : {});
}
