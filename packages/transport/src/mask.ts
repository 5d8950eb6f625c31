/** Replaces secrets in text. */
export type Mask = (text: string) => string;

/** Shorter secrets are masked only where they are the whole text: their letters turn up anywhere by chance. */
const shortest = 4;

/** Makes a mask for the secrets of one call, in every form in which they are likely to come back. */
export function maskFor(secrets: readonly string[]): Mask {
  let forms: readonly string[] | undefined; // a call that goes well masks nothing
  return (text) => {
    forms ??= [...new Set(secrets.filter((secret) => secret.length > 0).flatMap(formsOf))].toSorted((a, b) => b.length - a.length);
    if (forms.includes(text)) return "***";
    return forms.reduce((masked, form) => (form.length >= shortest ? masked.replaceAll(form, "***") : masked), text);
  };
}

/** A secret as providers and proxies write it back: in URLs of either case, in JSON, in HTML. */
function formsOf(secret: string): string[] {
  const wellFormed = secret.replace(/\p{Surrogate}/gu, "\ufffd"); // half a character cannot be encoded
  const inUrls = [encodeURIComponent(wellFormed), encodeURI(wellFormed), new URLSearchParams({ "": wellFormed }).toString().slice(1)];
  const lowerCase = inUrls.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  const inHtml = secret.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return [secret, ...inUrls, ...lowerCase, JSON.stringify(secret).slice(1, -1), inHtml];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * Masks every string and number in a JSON value, and the names of its members. What stands at the given JSON Pointers is a
 * secret of the answer itself and is masked whole.
 */
export function maskJson(value: unknown, mask: Mask, secretAt: readonly string[] = [], pointer = ""): unknown {
  if (typeof value === "string") return secretAt.includes(pointer) && value !== "" ? "***" : mask(value);
  if (typeof value === "number") return mask(String(value)) === String(value) ? value : "***";
  if (Array.isArray(value)) return value.map((item, index) => maskJson(item, mask, secretAt, `${pointer}/${index}`));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [mask(name), maskJson(member, mask, secretAt, `${pointer}/${name}`)]),
  );
}

/** Strings at the given JSON Pointers of a JSON body. */
export function secretsAt(pointers: readonly string[], body: string | undefined): string[] {
  if (!body || pointers.length === 0) return [];
  try {
    const json: unknown = JSON.parse(body);
    return pointers.map((pointer) => valueAt(json, pointer)).filter((value) => typeof value === "string");
  } catch {
    return [body]; // a caller's own serialiser may write anything, so all of it counts as secret
  }
}

function valueAt(json: unknown, pointer: string): unknown {
  let value = json;
  for (const name of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[name]; // narrowed to an object above
  }
  return value;
}

/**
 * A copy of what was thrown underneath: name, message and code, and the same of its own cause. The thing itself is never
 * handed on, because libraries hang the request onto it, address and headers included.
 */
export function safeCause(cause: unknown, mask: Mask, depth = 0): Error | undefined {
  if (!(cause instanceof Error)) return typeof cause === "string" ? new Error(mask(cause)) : undefined;
  const below = depth < 4 ? safeCause(cause.cause, mask, depth + 1) : undefined;
  const copy = new Error(mask(cause.message), below ? { cause: below } : {});
  copy.name = mask(cause.name);
  return "code" in cause && typeof cause.code === "string" ? Object.assign(copy, { code: mask(cause.code) }) : copy;
}
