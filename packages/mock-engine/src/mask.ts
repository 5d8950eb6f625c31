/** Stands for a secret. */
export const masked = "[secret]";

/** Words that make a name a secret's wherever they stand in it, and those that do at its end. */
const secretWords =
  /passw|passphrase|passcode|pwd|token|secret|credential|authori[sz]ation|authentication|signature|session|bearer|cookie|jwt|^request$|(auth|pass|keys?|code|sig|otp|pin|csrf|dpop|assertion|verifier|ticket|refresh)$/i;

/** Whether a name carries a secret wherever it turns up: in an address, a header or a body. `token[0]` is `token`. */
function isSecretName(name: string): boolean {
  return secretWords.test(name.replace(/[[\]\d]{1,20}$/, ""));
}

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
  const values = new Map<string, string[]>();
  for (const [name, value] of query) {
    const shown = names.includes(name) || isSecretName(name) ? masked : maskText(value);
    const before = values.get(name);
    if (before) before.push(shown);
    else values.set(name, [shown]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [maskText(name), all.length > 1 ? all : (all[0] ?? "")]));
}

/** Headers with the secret ones masked, and the secrets in the others' texts too. */
export function maskHeaders(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  const shown = (name: string, value: string): string => {
    if (name === "prefer") return value; // its `code` is a status
    return names.includes(name) || isSecretName(name) ? masked : maskText(value);
  };
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, shown(name, value)]));
}

/** Deeper parts of a value are not shown: whoever sends a body nests it as deep as they like. */
const deepest = 100;

/**
 * A value with the secrets in its texts masked, and its names too.
 *
 * @param named - Whether everything is masked that has a secret's name.
 */
export function maskValue(value: unknown, named: boolean, depth = 0): unknown {
  if (typeof value === "string") return maskText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "[too deep]";
  if (Array.isArray(value)) return value.map((item) => maskValue(item, named, depth + 1));
  const fields = Object.entries(value).map(([name, member]) => {
    const secret = named && member !== null && isSecretName(name);
    return [maskText(name), secret ? masked : maskValue(member, named, depth + 1)] as const;
  });
  return Object.fromEntries(fields);
}

/** A text with the secrets masked that can be told: by the name before them, by their place in an address, or by their look. */
export function maskText(text: string): string {
  return maskTokens(maskNamed(maskUsers(text)));
}

/** Masks who an address signs in: `https://user:password@host`, encoded or not. */
function maskUsers(text: string): string {
  return text.replace(
    /(:\/\/|%(?:25)*3A(?:%(?:25)*2F){2})(?:(?!%(?:25)*2F)[^\s/?#&@])*?(@|%(?:25)*40)/gi,
    (_, lead: string, at: string) => lead + masked + at,
  );
}

/** Masks what looks like a token: a JSON Web Token, 40 and more random characters, and whatever follows `Bearer`. */
function maskTokens(text: string): string {
  return text
    .replace(/\b(bearer\s+)[^\s"',;]+/gi, (_, scheme: string) => scheme + masked)
    .replace(/\beyJ[\w-]+(?:\.[\w-]+)+|[\w-]{40,}/g, (found) =>
      found.startsWith("eyJ") || [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(found)) ? masked : found,
    );
}

/** What stands between a name and its value, in addresses and forms or in JSON, encoded as often as may be. */
const pairs = /=|"\s*:|%(?:25)*3D|%(?:25)*22%(?:25)*3A/gi;

/** Names longer than this are cut off in front. */
const longestName = 64;

/** Masks the values of secret names, in whatever address, form or JSON stands in a text. */
function maskNamed(text: string): string {
  let shown = "";
  let done = 0;
  for (const { index, 0: pair } of text.matchAll(pairs)) {
    if (index < done || !isSecretName(nameIn(text.slice(Math.max(done, index - longestName), index)))) continue;
    const start = index + pair.length;
    const end = start + lengthOfValue(text.slice(start), pair);
    shown += text.slice(done, start) + masked;
    done = end;
  }
  return shown + text.slice(done);
}

/** The name at the end of a text. */
function nameIn(text: string): string {
  const plain = text.includes("%") ? decoded(text) : text;
  let start = plain.length;
  while (start > 0 && !beforeNames.includes(plain.charAt(start - 1))) start -= 1;
  return plain.slice(start);
}

const beforeNames = "?&#;,=<>{}\"' \t\r\n";

/** A text without percent-encoding, however often it was encoded. */
function decoded(text: string): string {
  return text.replace(/%(?:25)*([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * How far a value goes: to the end of its parameter, at the depth of encoding at which it stands. Rather too far than not
 * far enough, for a password may have any character.
 */
function lengthOfValue(text: string, pair: string): number {
  const lead = /^[\s"']*(?:(?:bearer|basic|digest)\s+)?/i.exec(text)?.[0].length ?? 0;
  const depth = pair.startsWith("%") ? Math.min(1 + pair.split("25").length - 1, 5) : 0;
  const ends = depth === 0 ? /[&#\s]/ : new RegExp(`[&#\\s]|%(?:25){0,${depth - 1}}(?:26|23)`, "i");
  const end = text.slice(lead).search(ends);
  return end < 0 ? text.length : lead + end;
}
