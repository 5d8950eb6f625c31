/** Replaces secrets in text. */
export type Mask = (text: string) => string;

/** Makes a mask for the secrets of one call, in plain and in URL-encoded form. */
export function maskFor(secrets: readonly string[]): Mask {
  const forms = secrets
    .filter((secret) => secret.length > 0)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  const longestFirst = [...new Set(forms)].toSorted((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, form) => masked.replaceAll(form, "***"), text);
}

/** Strings at the given JSON Pointers of a JSON body. */
export function secretsAt(pointers: readonly string[], body: string | undefined): string[] {
  if (!body || pointers.length === 0) return [];
  const json: unknown = JSON.parse(body); // the client serialised it itself
  return pointers.map((pointer) => valueAt(json, pointer)).filter((value) => typeof value === "string");
}

function valueAt(json: unknown, pointer: string): unknown {
  let value = json;
  for (const name of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string, unknown>)[name]; // narrowed to an object above
  }
  return value;
}

/** The error underneath as it is, or a masked copy of its message when any part of it holds a secret. */
export function safeCause(cause: unknown, mask: Mask): unknown {
  const texts: string[] = [];
  for (let error = cause, depth = 0; error instanceof Error && depth < 8; error = error.cause, depth++) {
    texts.push(error.message, error.stack ?? "");
  }
  const text = texts.join("\n");
  if (cause instanceof Error) return mask(text) === text ? cause : new Error(mask(cause.message));
  return cause === undefined ? undefined : new Error(typeof cause === "string" ? mask(cause) : "the cause is not an error");
}
