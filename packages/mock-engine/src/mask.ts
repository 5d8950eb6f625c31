/** Stands for a secret. */
export const masked = "[secret]";

/** Names that carry a secret wherever they turn up: in an address, a header or a body. */
const secretNames =
  /(^request|^auth|^authori[sz]ation|authentication|jwt|pass|pwd|passphrase|sig|tokens?|keys?|passwords?|secrets?|code|signature|cookie)(\[\])?$/i;

/** A value with the parts at these JSON Pointers masked; `*` stands for every item of a list. */
export function maskAt(value: unknown, pointers: readonly string[]): unknown {
  return pointers.reduce((copy, pointer) => maskOne(copy, pointer.split("/").slice(1)), value);
}

function maskOne(value: unknown, [part, ...rest]: readonly string[]): unknown {
  if (part === undefined) return value === null || value === undefined ? value : masked;
  if (part === "*") return Array.isArray(value) ? value.map((item) => maskOne(item, rest)) : value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return value;
  const fields = value as Readonly<Record<string, unknown>>; // an object that has this field
  return { ...fields, [part]: maskOne(fields[part], rest) };
}

/** Parameters with the secret ones masked. */
export function maskQuery(query: URLSearchParams, names: readonly string[]): Record<string, string | string[]> {
  const masks = (name: string, value: string): string => (names.includes(name) || secretNames.test(name) ? masked : maskAddress(value));
  const entries = [...new Set(query.keys())].map((name) => [name, query.getAll(name).map((value) => masks(name, value))] as const);
  return Object.fromEntries(entries.map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")]));
}

/** Headers with the secret ones masked, and the secrets in addresses too. */
export function maskHeaders(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  const secret = new Set([...names, "authorization", "cookie", "set-cookie", "proxy-authorization"]);
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.has(name) || secretNames.test(name) ? masked : maskAddress(value)]),
  );
}

/** A text with the values of secret parameters masked, in whatever address stands in it, encoded or not. */
export function maskAddress(text: string): string {
  return text.replace(
    /([?&#]|%3F|%26|%23)([\w-]*?(?:\[\])?)(=|%3D)([^?&#\s"'<>]*?)(?=[?&#]|%3F|%26|%23|\s|["'<>]|$)/gi,
    (whole, lead: string, name: string, equals: string) => (secretNames.test(name) ? `${lead}${name}${equals}${masked}` : whole),
  );
}

/** A value with everything masked that has a secret's name, at any depth. */
export function maskNamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskNamed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, secretNames.test(name) && member !== null ? masked : maskNamed(member)]),
  );
}
