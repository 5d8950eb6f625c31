/** Replaces secrets in text. */
export type Mask = (text: string) => string;

/**
 * Makes a mask for the secrets of one call, in every form in which they are likely to come back: plain, in a URL of either
 * case, escaped in JSON, in HTML. Those below four letters are masked only where they are the whole text, or a whole value
 * in JSON: their letters turn up anywhere by chance.
 */
export function maskFor(secrets: readonly string[]): Mask {
  const forms = secrets.filter(Boolean).flatMap((secret) => {
    const inUrl = `${new URLSearchParams({ "": secret })}`.slice(1);
    // What forms encode and encodeURIComponent leaves as it is.
    const encoded = inUrl.replaceAll("+", "%20").replace(/%(2[1789A]|7E)/g, decodeURIComponent);
    const plain = [secret, inUrl, encoded, JSON.stringify(secret).slice(1, -1)];
    const patterns = plain.map((form) => form.replace(/\W/g, "\\$&").replace(/\\[&<>"']/g, "($&|&#?\\w+;)"));
    return secret.length > 3 ? patterns : patterns.map((pattern) => `(?<=^|")${pattern}(?="|$)`);
  });
  return (text) => forms.toSorted((a, b) => b.length - a.length).reduce((rest, form) => rest.replace(new RegExp(form, "gi"), "***"), text);
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
