import { isRecord, type OpenApiDocument, type Schema, type SchemaObject } from "../../../mock-engine/src/compile/document.ts";

/** Pseudo-random numbers from a seed, so that a failure can be seen again. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Between 0 and 1. */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  chance(of: number): boolean {
    return this.roll() < of;
  }

  /** Below a limit. */
  below(limit: number): number {
    return Math.floor(this.roll() * limit);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("there is nothing to pick from");
    return item;
  }
}

/** A JSON value that may be changed. Objects have no prototype, so that `__proto__` is a name like any other. */
type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const oddNames = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "", " ", "x", "0", "length", "ký tự"];

/** Texts at the edges of what a kind of text may be; a text is exchanged for one of its own kind first. */
const kinds: readonly { readonly like: RegExp; readonly texts: readonly string[] }[] = [
  {
    like: /^\d{4}-\d\d-\d\d/,
    texts: [
      ["2026-11-21", "2026-11-21T12:00:00Z", "2026-11-21t12:00:00z", "2026-11-21 12:00:00Z", "2026-11-21T12:00:00", "2026-11-21T12:00Z"],
      ["2026-02-29T00:00:00Z", "2028-02-29T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T12:60:00Z", "0000-01-01T00:00:00Z"],
      ["2026-12-31T23:59:60Z", "2026-12-31T23:59:60+07:00", "2027-01-01T06:59:60+07:00", "2026-11-21T12:00:60Z", "2026-11-21T12:00:00.Z"],
      ["2026-11-21T12:00:00+07", "2026-11-21T12:00:00+0700", "2026-11-21T12:00:00+24:00", "2026-11-21T12:00:00+23:59"],
      ["2026-11-21T12:00:00+07:60", "2026-11-21T12:00:00-00:00", "2026-11-21T12:00:00.123456789+14:00", "12026-11-21T12:00:00Z"],
      ["2026-11-21T12:00:00+24", "2026-11-21T12:00:00+24:30", "2026-11-21T12:00:00-2400", "2026-11-21\n12:00:00Z", "2026-11-21TT12:00:00Z"],
    ].flat(),
  },
  {
    like: /^[\da-f-]{36}$/i,
    texts: [
      ["550e8400-e29b-41d4-a716-446655440000", "550E8400-E29B-41D4-A716-446655440000", "urn:uuid:550e8400-e29b-41d4-a716-446655440000"],
      ["550e8400e29b41d4a716446655440000", "{550e8400-e29b-41d4-a716-446655440000}", "00000000-0000-0000-0000-000000000000"],
    ].flat(),
  },
  {
    like: /^\w+:/,
    texts: [
      [
        "https://",
        "https://a",
        "HTTPS://shop.example.com",
        "http://a b",
        "http://[::1]:80/",
        "http://[::1",
        "ftp://a/b",
        "//a/b",
        "mailto:a@b",
      ],
      [
        "https://xn--ph-hia.example/",
        "https://phở.example/",
        "http://a/%zz",
        "http://a/%20",
        "javascript:alert(1)",
        "data:,",
        "urn:x:y",
        "?q#f",
      ],
      [
        "shop1:abc",
        "request:",
        `request:${"A".repeat(43)}`,
        `request:${"A".repeat(42)}=`,
        "http://a:99999/",
        "http://u:p@h/",
        "http://a\\b",
      ],
    ].flat(),
  },
  {
    like: /^\d+$/,
    texts: ["123456789012345678", "1234567890123456789", "12345678901234567890", "١٢٣", "-1", "0", "1", "01", "1.0", "1e3", "1\n"],
  },
  { like: /\..*\./, texts: ["a.b.c", "a.b.", "a.b.c.d", "a.b.c\n", "..", "a..c", "ä.b.c", "a.b.c="] },
];

const oddTexts = [
  ["", " ", "\n", "a", "true", "null", "x".repeat(300), "é", "e\u0301", "phở", "😀", "\u{10ffff}", "\u0000", "\ufeff", "ok", "OK", "ok "],
  ["\ud800", "\udc00", "\udc00\ud800", "a\ud83d"],
  kinds.flatMap(({ texts }) => texts),
].flat();

const oddNumbers = [
  [0, -0, 1, -1, 2, 3, 0.5, 1.5, -0.5, 1e-7, 399, 400, 404, 599, 600, 1e9, 2147483647, 2147483648, -2147483648, -2147483649, 4294967296],
  [9007199254740991, 9007199254740992, 9007199254740993, -9007199254740992, 9223372036854775807, 1e19, 1e21, 1e300, 5e-324, 0.1 + 0.2],
].flat();

/** What stands in a document as an example or in an enumeration: the stuff that valid values are made of. */
export class Material {
  readonly #document: OpenApiDocument;
  readonly #texts: readonly string[];
  readonly #names: readonly string[];
  readonly #values: readonly unknown[];

  constructor(document: OpenApiDocument) {
    this.#document = document;
    const texts = new Set<string>();
    const names = new Set<string>();
    const values: unknown[] = [];
    const collect = (value: unknown): void => {
      values.push(value);
      if (typeof value === "string") texts.add(value);
      else if (Array.isArray(value)) value.forEach(collect);
      else if (isRecord(value)) {
        for (const [name, part] of Object.entries(value)) {
          names.add(name);
          collect(part);
        }
      }
    };
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk);
      if (!isRecord(node)) return;
      for (const [key, part] of Object.entries(node)) {
        if (key === "example" || key === "const" || key === "default") collect(part);
        else if (key === "examples" || key === "enum")
          (Array.isArray(part) ? part : Object.values(part ?? {}).map(exampleValue)).forEach(collect);
        else walk(part);
        if (key === "properties" && isRecord(part)) for (const name of Object.keys(part)) names.add(name);
      }
    };
    walk(document);
    this.#texts = [...texts];
    this.#names = [...names];
    this.#values = values;
  }

  /** A value that fits a schema, as far as the document has examples of its parts. */
  fitting(schema: Schema, dice: Dice, depth = 0): Json {
    const whole = this.#resolved(schema);
    if (typeof whole === "boolean" || depth > 8) return "x";
    if ("const" in whole) return jsonOf(whole["const"]);
    if (Array.isArray(whole["enum"])) return jsonOf(dice.pick(whole["enum"]));
    const choices = whole["oneOf"] ?? whole["anyOf"];
    if (Array.isArray(choices)) return this.fitting(dice.pick(choices) as Schema, dice, depth + 1); // a linted document
    const type = Array.isArray(whole.type) ? dice.pick<string>(whole.type) : (whole.type as string | undefined);
    if (type === "null") return null;
    if (type === "boolean") return dice.chance(0.5);
    if (type === "integer" || type === "number") return this.#number(whole, dice);
    if (type === "array")
      return Array.from({ length: dice.below(4) }, () => this.fitting((whole["items"] ?? true) as Schema, dice, depth + 1));
    if (type === "object") return this.#object(whole, dice, depth);
    return this.#text(whole, dice);
  }

  /** JSON text of a value after some changes, each at a place of its own. */
  mutated(value: unknown, dice: Dice): string {
    let changed = jsonOf(value);
    for (let changes = dice.pick([1, 1, 2, 3]); changes > 0; changes--) changed = this.#changed(changed, dice);
    const text = dice.chance(0.01) ? JSON.stringify(changed).replace(/:\d+(?=[,}])/, ":1e400") : JSON.stringify(changed);
    return dice.chance(0.08) ? this.#duplicated(text, dice) : text;
  }

  /** Any text of the document, or an odd one. */
  text(dice: Dice): string {
    return dice.chance(0.5) ? dice.pick(oddTexts) : dice.pick(this.#texts);
  }

  #resolved(schema: Schema): Schema {
    if (typeof schema === "boolean" || schema.$ref === undefined) return schema;
    const parts = schema.$ref.slice(2).split("/");
    return this.#resolved(parts.reduce<unknown>((node, part) => (isRecord(node) ? node[part] : undefined), this.#document) as Schema);
  }

  #number({ minimum = -5, maximum, format }: SchemaObject, dice: Dice): number {
    const [least, most] = [Number(minimum), Number(maximum ?? 1_000_000)];
    // Where an int64 has no maximum, its own ends, and what lies beyond.
    if (maximum === undefined && format === "int64" && dice.chance(0.2)) return dice.pick([2 ** 53, 2 ** 62, 2 ** 63, 2 ** 64, 1e21]);
    return dice.chance(0.3) ? dice.pick([least, most]) : least + Math.floor(dice.roll() * (most - least));
  }

  #text({ pattern, format, minLength = 0 }: SchemaObject, dice: Dice): string {
    const fits = (text: string): boolean =>
      text.length >= Number(minLength) &&
      (typeof pattern !== "string" || new RegExp(pattern, "u").test(text)) &&
      (format === undefined || (formats[format]?.test(text) ?? true));
    const found = [...this.#texts, ...oddTexts].filter(fits);
    return found.length > 0 ? dice.pick(found) : "x";
  }

  #object({ properties, required, additionalProperties }: SchemaObject, dice: Dice, depth: number): Json {
    const object = bare();
    for (const [name, part] of Object.entries((properties ?? {}) as Record<string, SchemaObject>)) {
      const needed = Array.isArray(required) && required.includes(name);
      if (!("not" in part) && (needed || dice.chance(0.6))) object[name] = this.fitting(part, dice, depth + 1);
    }
    if (isRecord(additionalProperties)) {
      for (let more = dice.below(3); more > 0; more--) object[dice.pick(oddNames)] = this.fitting(additionalProperties, dice, depth + 1);
    } else if (additionalProperties !== false && dice.chance(0.1)) object[dice.pick(oddNames)] = this.#anything(dice);
    return object;
  }

  #anything(dice: Dice): Json {
    const kind = dice.below(8);
    if (kind < 2) return dice.pick(oddNumbers);
    if (kind < 4) return this.text(dice);
    if (kind === 4) return dice.pick<Json>([null, true, false, [], bare(), [[]], [null], "null", "[]"]);
    if (kind === 5) return nested(dice);
    return jsonOf(dice.pick(this.#values.length > 0 ? this.#values : [0]));
  }

  /** The value with one change, here or further down. */
  #changed(value: Json, dice: Dice): Json {
    if (Array.isArray(value) && value.length > 0 && dice.chance(0.8)) {
      const index = dice.below(value.length);
      const kind = dice.below(10);
      if (kind === 0) return value.toSpliced(index, 1);
      if (kind === 1) return [...value, value[index] ?? null];
      if (kind === 2) return [...value, this.#anything(dice)];
      return value.with(index, this.#changed(value[index] ?? null, dice));
    }
    if (typeof value === "object" && value !== null && !Array.isArray(value) && dice.chance(0.93)) return this.#changedObject(value, dice);
    const kind = dice.below(20);
    if (kind === 0) return [value];
    if (kind === 1) return null;
    if (kind === 2) return JSON.stringify(value);
    if (kind === 3) return Object.assign(bare(), { value });
    if (typeof value === "string" && kind < 14) return this.#changedText(value, dice);
    if (typeof value === "number" && kind < 16)
      return dice.pick([
        value + 1,
        value - 1,
        -value,
        value + 0.5,
        value * 1e10,
        ...Array.from({ length: 5 }, () => dice.pick(oddNumbers)),
      ]);
    if (typeof value === "boolean" && kind < 12) return dice.pick<Json>([!value, 0, 1, "true"]);
    return this.#anything(dice);
  }

  #changedObject(object: { [name: string]: Json }, dice: Dice): Json {
    const names = Object.keys(object);
    const copy = Object.assign(bare(), object);
    const kind = dice.below(10);
    if (names.length === 0 || kind < 2) {
      copy[dice.chance(0.5) ? dice.pick(oddNames) : dice.pick(this.#names)] = this.#anything(dice);
      return copy;
    }
    const name = dice.pick(names);
    const own = copy[name] ?? null;
    if (kind < 4) delete copy[name];
    else if (kind === 4) {
      delete copy[name];
      copy[
        dice.pick([name.toUpperCase(), name.toLowerCase(), `${name} `, `${name}\u0000`, name.replaceAll("_", ""), dice.pick(this.#names)])
      ] = own;
    } else if (kind === 5) copy[dice.pick(names)] = own;
    else copy[name] = this.#changed(own, dice);
    return copy;
  }

  #changedText(text: string, dice: Dice): string {
    const at = dice.below(text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const kind = dice.below(16);
    if (kind < 2) return dice.pick([text.slice(0, -1), text.slice(1), before + after.slice(1), before + after.charAt(0) + after]);
    if (kind === 2) return dice.pick([before, after]);
    if (kind === 3) return text + dice.pick(["\n", " ", "\u0000", "x", "0", ".", "\u200b", "\ud800"]);
    if (kind === 4) return dice.pick(["\n", " ", "x", "0", "\ufeff"]) + text;
    if (kind < 7)
      return (
        before + dice.pick(["\ud83d", "😀", "é", "%", "\u0000", "/", ".", "-", "_", "0", "=", "\\", "\n"]) + after.slice(dice.below(2))
      );
    if (kind === 7) return dice.pick([text.toUpperCase(), text.toLowerCase(), text.trim(), text.normalize("NFD")]);
    if (kind === 8) return text + text;
    const texts = kinds.find(({ like }) => like.test(text))?.texts;
    return texts ? dice.pick(texts) : this.text(dice);
  }

  /** The same JSON with a name twice in one object; the last one counts. */
  #duplicated(text: string, dice: Dice): string {
    const name = /"((?:[^"\\]|\\.)*)":/.exec(text)?.[1];
    if (name === undefined || !/^\[?\{"/.test(text)) return text;
    const twice = JSON.stringify(this.#anything(dice));
    const at = text.indexOf("{");
    return dice.chance(0.5) || !text.endsWith("}")
      ? `${text.slice(0, at)}{"${name}":${twice},${text.slice(at + 1)}`
      : `${text.slice(0, -1)},"${name}":${twice}}`;
  }
}

/** What the text of a format looks like, for choosing; whether it is right is for others to say. */
const formats: Readonly<Record<string, RegExp>> = {
  uri: /^[a-z]+:\/\/[\w.-]+(\/[\w/.-]*)?$/,
  "uri-reference": /^[\w:/.-]*$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  "date-time": /^\d{4}-\d\d-\d\dT1\d:\d\d:\d\d(\.\d{3})?Z$/,
};

function exampleValue(example: unknown): unknown {
  return isRecord(example) ? example["value"] : example;
}

function bare(): { [name: string]: Json } {
  return Object.create(null) as { [name: string]: Json }; // typed any
}

function jsonOf(value: unknown): Json {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (!isRecord(value)) return value as Json; // out of a JSON document
  return Object.entries(value).reduce((copy, [name, part]) => {
    copy[name] = jsonOf(part);
    return copy;
  }, bare());
}

function nested(dice: Dice): Json {
  let value: Json = null;
  for (let depth = dice.pick([3, 30, 200]); depth > 0; depth--) value = dice.chance(0.5) ? [value] : Object.assign(bare(), { a: value });
  return value;
}

/** Names and values of a query, or a segment of a path, in odd writing. */
export function oddText(text: string, dice: Dice): string {
  const kind = dice.below(12);
  if (kind === 0) return text.toUpperCase();
  if (kind === 1) return text.toLowerCase();
  if (kind === 2) return `${dice.pick([" ", "+", "%20", "\t", "%0A", "%00"])}${text}`;
  if (kind === 3) return `${text}${dice.pick([" ", "+", "%20", "%0A", "%00", "%", "%zz", "%E0%A4%A", ",", ";", "/", "%2F", ".0", "e0"])}`;
  if (kind === 4) return text.slice(0, dice.below(text.length + 1));
  if (kind === 5) return `${text},${text}`;
  if (kind === 6) return text.replace(/./gsu, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").slice(-2)}`);
  if (kind === 7) return text.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  if (kind === 8) return `[${text}]`;
  if (kind === 9) return `"${text}"`;
  return text;
}
