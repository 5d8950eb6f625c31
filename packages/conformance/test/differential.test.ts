import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type Provider, providers, repository } from "../../../scripts/lib/providers.ts";
import { answerViolations, requestViolations } from "../../mock-engine/src/check.ts";
import { isRecord, type OpenApiDocument, type Schema } from "../../mock-engine/src/compile/document.ts";
import type { Operation } from "../../mock-engine/src/contract.ts";
import { Incoming } from "../../mock-engine/src/incoming.ts";
import { mediaTypeOf, type Reply } from "../../mock-engine/src/reply.ts";
import { createRouter, type Router } from "../../mock-engine/src/router.ts";
import { contracts } from "./support/contracts.ts";
import { Dice, Material, oddText } from "./support/mutate.ts";
import { type PrismOperation, prismOperations, type RawRequest } from "./support/prism.ts";

const seed = 20_261_121;
const requestsEach = 10_000;
const answersEach = 2_000;

/**
 * What prism-http 5.16.0 gets wrong, each with how it misreads what it is given. A verdict may differ from ours only where
 * ours on the misread text is the same as Prism's. A fault that no case shows any more is to be taken off the list.
 */
interface Fault<Case> {
  readonly name: string;
  readonly reason: string;
  /** The case as Prism reads it; undefined where the fault has no part in it. */
  readonly misread: (operation: Operation, given: Case) => Case | undefined;
}

const requestFaults: readonly Fault<RawRequest>[] = [
  {
    name: "a query parameter has its name in any case",
    reason: "Prism lower-cases every name, and the last of one name counts. The names of a query are case-sensitive.",
    misread: ({ parameters }, { search, ...rest }) => {
      const texts = new URLSearchParams(search);
      const known = new Map(parameters.filter((each) => each.in === "query").map(({ name }) => [name.toLowerCase(), name]));
      const last = new Map([...new Set(texts.keys())].map((name) => [name.toLowerCase(), name]));
      if ([...last].every(([lower, name]) => !known.has(lower) || (known.get(lower) === name && countOf(texts, lower) === 1)))
        return undefined;
      const read = [...last].flatMap(([lower, name]) =>
        texts.getAll(name).map((value): [string, string] => [known.get(lower) ?? name, value]),
      );
      return { ...rest, search: `?${new URLSearchParams(read).toString()}` };
    },
  },
  {
    name: "an integer may be written in any way that JavaScript reads",
    reason: "Prism has ajv coerce: `0x0a`, `1e1`, `007`, ` 1`, `1.` and `+1` count as integers. A strict server takes decimal digits only.",
    misread: ({ parameters }, { search, ...rest }) => {
      const texts = new URLSearchParams(search);
      const odd = parameters.filter(({ type, name }) => {
        const value = texts.get(name);
        return type === "integer" && value !== null && value !== "" && Number.isInteger(Number(value)) && String(Number(value)) !== value;
      });
      for (const { name } of odd) {
        if (texts.getAll(name).length > 1) continue;
        texts.set(name, BigInt(Number(texts.get(name))).toString());
      }
      return odd.length === 0 ? undefined : { ...rest, search: `?${texts.toString()}` };
    },
  },
  ...dateFaults<RawRequest>(({ body, ...rest }, change) => {
    const changed = changedDate(JSON.parse(body ?? "null"), change);
    return changed && { ...rest, body: JSON.stringify(changed) };
  }),
];

const answerFaults: readonly Fault<Reply>[] = [
  ...dateFaults<Reply>((reply, change) => {
    const changed = changedDate(reply.body, change);
    return changed && { ...reply, body: changed };
  }),
  {
    name: "application/problem+json is application/json",
    reason:
      "Prism cuts off all before the `+`, so it holds a problem against the schema of application/json, and takes it where none is declared.",
    misread: (_, reply) =>
      mediaTypeOf(reply) === "application/problem+json" ? { ...reply, headers: { "content-type": "application/json" } } : undefined,
  },
];

/** How many parameters have a name, in whatever case. */
function countOf(texts: URLSearchParams, lower: string): number {
  return new Set([...texts.keys()].filter((name) => name.toLowerCase() === lower)).size;
}

/** Prism has its own check of date-time. */
function dateFaults<Case>(reread: (given: Case, change: (text: string) => string) => Case | undefined): readonly Fault<Case>[] {
  return [
    {
      name: "the hour of an offset may be 24",
      reason: "Prism takes +24:00 up to +24:59. In RFC 3339 the hours of an offset end at 23.",
      misread: (_, given) => reread(given, (text) => text.replace(/([+-])24((:?[0-5]\d)?)$/, "$123$2")),
    },
    {
      name: "a leap second is at 23:59:60 of any offset",
      reason: "Prism looks at the local time. A leap second is at 23:59:60 of UTC, so at 06:59:60+07:00.",
      misread: (_, given) =>
        reread(given, (text) => text.replace(/(\d\d:\d\d):60/, (_all, time: string) => `${time === "23:59" ? time : "24:00"}:59`)),
    },
  ];
}

/** The body with its `expiresAt` changed, the one place of a date-time; undefined where that changes nothing. */
function changedDate(body: unknown, change: (text: string) => string): object | undefined {
  if (!isRecord(body) || typeof body["expiresAt"] !== "string") return undefined;
  const expiresAt = change(body["expiresAt"]);
  return expiresAt === body["expiresAt"] ? undefined : { ...body, expiresAt };
}

/** The same operation under test on both sides. */
class Pair {
  readonly operation: Operation;
  readonly prism: PrismOperation;
  readonly #route: Router<Operation>;

  constructor(operation: Operation, prism: PrismOperation) {
    this.operation = operation;
    this.prism = prism;
    this.#route = createRouter([{ method: operation.method, path: operation.path, target: operation }]);
  }

  /** Whether our checks take a request. A path that leads nowhere is not taken. */
  takes({ path, search, body }: RawRequest): boolean {
    const { operation } = this;
    const route = this.#route(operation.method, path);
    if (route.kind !== "found") return false;
    const request = new Incoming({
      method: operation.method,
      origin: "http://127.0.0.1",
      path,
      search,
      headers: {},
      ip: "127.0.0.1",
      body: { text: body ?? "" },
    });
    return requestViolations(operation, request, route.params, body === undefined ? undefined : { value: JSON.parse(body) }).length === 0;
  }

  answers(reply: Reply): boolean {
    return answerViolations(this.operation, reply).length === 0;
  }
}

/** Compares verdicts, and keeps count. */
class Comparison<Case> {
  compared = 0;
  fitting = 0;
  readonly used = new Map<string, number>();
  readonly unexplained: string[] = [];
  readonly #faults: readonly Fault<Case>[];

  constructor(faults: readonly Fault<Case>[]) {
    this.#faults = faults;
  }

  compare(operation: Operation, given: Case, ours: (each: Case) => boolean, prism: (each: Case) => boolean): void {
    const [our, theirs] = [ours(given), prism(given)];
    this.compared++;
    if (our) this.fitting++;
    if (our === theirs) return;
    const name = this.#explanation(operation, given, ours, theirs);
    if (name === undefined) this.unexplained.push(`${operation.id}: ours ${our}, Prism ${theirs}: ${JSON.stringify(given)}`);
    else this.used.set(name, (this.used.get(name) ?? 0) + 1);
  }

  /** The first fault that explains a difference alone, or all of them together. */
  #explanation(operation: Operation, given: Case, ours: (each: Case) => boolean, theirs: boolean): string | undefined {
    const together: string[] = [];
    let misread = given;
    for (const { name, misread: read } of this.#faults) {
      const alone = read(operation, given);
      if (alone !== undefined && ours(alone) === theirs) return name;
      const further = read(operation, misread);
      if (further === undefined) continue;
      misread = further;
      together.push(name);
    }
    return together.length > 1 && ours(misread) === theirs ? together.join(" + ") : undefined;
  }
}

/** What is made of an operation of the document: requests and answers, valid ones and mutated ones. */
class Source {
  readonly #material: Material;
  readonly #dice: Dice;
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument, dice: Dice) {
    this.#document = document;
    this.#material = new Material(document);
    this.#dice = dice;
  }

  request(operation: Operation): RawRequest {
    const schema = this.#declared(operation);
    const search = this.#search(operation, schema);
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => this.#segment(schema, name));
    if (!operation.body) return { path, search };
    const declared = schema.requestBody?.content?.["application/json"]?.schema ?? true;
    return { path, search, body: this.#body(declared, Object.values(operation.body.examples)) };
  }

  answer(operation: Operation, status: string, type: string): Reply {
    const dice = this.#dice;
    const content = operation.answers[status]?.content[type];
    const declared = this.#answerSchema(operation, status, type);
    const code = /^\d\d\d$/.test(status) ? Number(status) : Number(status[0]) * 100 + dice.below(100);
    const odd = dice.chance(0.03);
    return {
      status: dice.chance(0.01) ? 100 + dice.below(500) : code,
      headers: dice.chance(0.003) ? {} : { "content-type": odd ? dice.pick(oddTypes) : dice.pick([type, type, `${type}; charset=utf-8`]) },
      ...(dice.chance(0.005) ? {} : { body: JSON.parse(this.#body(declared, Object.values(content?.examples ?? {}))) as unknown }),
    };
  }

  /** A third is made of the schema, the rest of examples and changes. */
  #body(schema: Schema, examples: readonly unknown[]): string {
    const dice = this.#dice;
    const value = examples.length > 0 && dice.chance(0.6) ? dice.pick(examples) : this.#material.fitting(schema, dice);
    return dice.chance(0.3) ? JSON.stringify(value) : this.#material.mutated(value, dice);
  }

  #search(operation: Operation, { parameters = [] }: Declared): string {
    const dice = this.#dice;
    const pairs: string[] = [];
    for (const { name, in: where, schema = true } of parameters) {
      if (where !== "query" || dice.chance(0.04)) continue;
      for (let times = dice.chance(0.06) ? 2 : 1; times > 0; times--) pairs.push(`${this.#name(name)}=${this.#value(schema)}`);
    }
    if (dice.chance(0.15))
      pairs.push(dice.pick(["", "x=1", "__proto__=1", "constructor=1", "a[]=1&a[]=2", "=", "&&", "%zz=1", "__proto__=1&__proto__=2"]));
    if (dice.chance(0.05) && operation.parameters.length > 0) pairs.push(`${operation.parameters[0]?.name}`);
    return pairs.length > 0 ? `?${dice.chance(0.5) ? pairs.join("&") : pairs.toReversed().join("&")}` : "";
  }

  #name(name: string): string {
    const dice = this.#dice;
    return dice.chance(0.1) ? dice.pick([name.toUpperCase(), name.toLowerCase(), `${name}[]`, `${name} `, oddText(name, dice)]) : name;
  }

  #value(schema: Schema): string {
    const dice = this.#dice;
    const text = String(this.#material.fitting(schema, dice));
    if (dice.chance(0.4)) return encodeURIComponent(text);
    if (dice.chance(0.5)) return oddText(text, dice);
    return dice.pick([encode(this.#material.text(dice)), ...oddNotations]);
  }

  #segment({ parameters = [] }: Declared, name: string): string {
    return this.#value(parameters.find((each) => each.name === name)?.schema ?? true);
  }

  #declared({ path, method }: Operation): Declared {
    const operation = this.#document.paths?.[path]?.[method.toLowerCase()];
    if (!isRecord(operation)) throw new Error(`the document does not know ${method} ${path}`);
    return operation;
  }

  #answerSchema(operation: Operation, status: string, type: string): Schema {
    const { responses = {} } = this.#declared(operation);
    const response = responses[status];
    const name = response?.$ref?.split("/").at(-1) ?? "";
    const shared = this.#document.components?.["responses"] as Record<string, DeclaredContent> | undefined; // as above
    return (response?.$ref === undefined ? response : shared?.[name])?.content?.[type]?.schema ?? true;
  }
}

interface DeclaredContent {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** An operation of the bundle. */
interface Declared {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: DeclaredContent;
  readonly responses?: Readonly<Record<string, DeclaredContent>>;
}

const oddTypes = [
  "application/json",
  "Application/JSON",
  "text/plain",
  "TEXT/HTML",
  "application/problem+json",
  "application/xml",
  "text/json",
  "*/*",
  "json",
  "",
];

const oddNotations = [
  [
    "",
    "0",
    "1",
    "007",
    "+1",
    "%2B1",
    "-1",
    "1e1",
    "1E1",
    "1.0",
    "1.5",
    ".5",
    "1.",
    "0x0a",
    "0b1",
    "0o7",
    "1_000",
    "1,000",
    "%201",
    "1%0A",
    "%EF%BC%91",
  ],
  [
    "9007199254740991",
    "9007199254740992",
    "99999999999999999999",
    "1e400",
    "Infinity",
    "-Infinity",
    "NaN",
    "null",
    "true",
    "[1]",
    "-0",
    "1,2",
  ],
].flat();

/** As `encodeURIComponent`, but for lone surrogates, which it refuses. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

interface Outcome {
  readonly requests: Comparison<RawRequest>;
  readonly answers: Comparison<Reply>;
}

async function outcomeOf(provider: Provider): Promise<Outcome> {
  const document = JSON.parse(await readFile(repository(`specs/dist/${provider}/openapi.json`), "utf8")) as OpenApiDocument;
  const prism = await prismOperations(document);
  const source = new Source(document, new Dice(seed));
  const outcome = { requests: new Comparison(requestFaults), answers: new Comparison(answerFaults) };
  for (const operation of Object.values(contracts[provider].operations)) {
    const theirs = prism.get(operation.id);
    if (!theirs) throw new Error(`Prism does not know ${operation.id}`);
    const pair = new Pair(operation, theirs);
    for (let count = 0; count < requestsEach; count++) {
      outcome.requests.compare(
        operation,
        source.request(operation),
        (each) => pair.takes(each),
        (each) => theirs.takes(each),
      );
    }
    for (const [status, { content }] of Object.entries(operation.answers)) {
      for (const type of Object.keys(content)) {
        for (let count = 0; count < answersEach; count++) {
          outcome.answers.compare(
            operation,
            source.answer(operation, status, type),
            (each) => pair.answers(each),
            (each) => theirs.answers(each),
          );
        }
      }
    }
  }
  return outcome;
}

const outcomes: Outcome[] = [];

describe("prism-http", () => {
  it.each(providers)(
    "and our compiled checks give the same verdict on every request and every answer of %s",
    async (provider) => {
      const outcome = await outcomeOf(provider);
      outcomes.push(outcome);
      const { requests, answers } = outcome;
      console.log(`${provider}: ${report(requests, "requests")}; ${report(answers, "answers")}`);
      expect([...requests.unexplained, ...answers.unexplained].slice(0, 10)).toEqual([]);
      // A comparison of nothing but refusals, or of none, would say little.
      for (const { compared, fitting } of [requests, answers]) {
        expect(fitting / compared).toBeGreaterThan(0.25);
        expect(fitting / compared).toBeLessThan(0.9);
      }
    },
    60_000,
  );

  it("has no fault on the list that no case shows", () => {
    const used = outcomes.flatMap(({ requests, answers }) =>
      [...requests.used.keys(), ...answers.used.keys()].flatMap((names) => names.split(" + ")),
    );
    expect([...requestFaults, ...answerFaults].map(({ name }) => name).filter((name) => !used.includes(name))).toEqual([]);
  });
});

function report<Case>({ compared, fitting, used }: Comparison<Case>, what: string): string {
  const faults = [...used].map(([name, count]) => `${count} × ${name}`).join(", ");
  return `${compared} ${what} compared, ${fitting} fit, excused: ${faults || "none"}`;
}
