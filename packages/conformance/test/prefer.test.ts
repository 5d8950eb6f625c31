import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { providers, repository } from "../../../scripts/lib/providers.ts";
import { answerFor, type Operation } from "../../mock-engine/src/contract.ts";
import { preferenceOf, preferredReply } from "../../mock-engine/src/prefer.ts";
import { mediaTypeOf, type Reply } from "../../mock-engine/src/reply.ts";
import { contracts } from "./support/contracts.ts";
import { type PrismOperation, prismOperations } from "./support/prism.ts";

/** What a caller asks for with `Prefer` and `Accept`. */
interface Wish {
  readonly code?: string | undefined;
  readonly example?: string | undefined;
  readonly accept?: string | undefined;
}

/** A wish, and what both sides make of it; undefined stands for "nothing such". */
interface Case {
  readonly operation: Operation;
  readonly wish: Wish;
  readonly ours: Reply | undefined;
  readonly theirs: Reply | undefined;
  /** What Prism makes of a wish that is a little different. */
  readonly ask: (change: Wish) => Promise<Reply | undefined>;
}

interface Difference {
  readonly name: string;
  readonly reason: string;
  readonly explains: (given: Case) => boolean | Promise<boolean>;
}

/** Where our answer and that of prism-http 5.16.0 may differ. One that no wish shows any more is to be taken off the list. */
const differences: readonly Difference[] = [
  {
    name: "a named example is looked for in the success only",
    reason: "Without a code Prism chooses the success first, and finds no example of an error. We choose the answer that has the example.",
    explains: async ({ wish: { code, example }, ours, theirs, ask }) =>
      code === undefined &&
      example !== undefined &&
      theirs === undefined &&
      ours !== undefined &&
      ours.status >= 300 &&
      isDeepStrictEqual(ours, await ask({ code: String(ours.status), accept: mediaTypeOf(ours) })),
  },
  {
    name: "a named example is looked for in one media type only",
    reason: "Prism chooses the media type first. The name of an example says more than Accept, which most clients send unasked.",
    explains: async ({ wish: { example }, ours, theirs, ask }) =>
      example !== undefined &&
      theirs === undefined &&
      ours !== undefined &&
      isDeepStrictEqual(ours, await ask({ accept: mediaTypeOf(ours) })),
  },
  {
    name: "a success stands in for the code that was asked for",
    reason:
      "Where the answer of a code lacks the example or the media type, Prism answers with the success instead. We say that it lacks it.",
    explains: async ({ operation, wish: { code, example }, ours, theirs, ask }) =>
      code !== undefined &&
      theirs !== undefined &&
      String(theirs.status) !== code &&
      isDeepStrictEqual(theirs, await ask({ code: undefined })) &&
      (ours === undefined ? !hasExample(operation, code, example) : String(ours.status) === code),
  },
  {
    name: "the example of the schema goes before those of the answer",
    reason: "A schema's own example shows the schema, and is the same for each status that uses it: 400 in the body of a 500.",
    explains: async ({ wish: { example }, ours, theirs, ask }) =>
      example === undefined &&
      theirs !== undefined &&
      ours?.status === theirs.status &&
      mediaTypeOf(ours) === mediaTypeOf(theirs) &&
      isDeepStrictEqual(theirs, await ask({ example: "default" })),
  },
  {
    name: "406 where no media type is accepted",
    reason: "Prism refuses; we answer all the same, as the providers do, who do not look at Accept.",
    explains: ({ wish: { example, accept }, ours, theirs }) =>
      example === undefined && theirs === undefined && ours !== undefined && !accepts(accept, mediaTypeOf(ours)),
  },
];

function hasExample(operation: Operation, code: string, example: string | undefined): boolean {
  const contents = Object.values(answerFor(operation, Number(code))?.content ?? {});
  return contents.some(({ examples }) => example === undefined || Object.hasOwn(examples, example));
}

/** Whether a media type is named in an Accept at all. */
function accepts(accept: string | undefined, type: string): boolean {
  const ranges = (accept ?? "*/*").split(",").map((range) => range.split(";", 1)[0]?.trim().toLowerCase() ?? "");
  return ranges.some((range) => range === type || range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1))));
}

/** Every declared status, every example and every media type of an operation, and some that it does not have. */
function wishesOf({ answers }: Operation): readonly Wish[] {
  const contents = Object.values(answers).flatMap(({ content }) => Object.entries(content));
  const types = [...new Set(contents.map(([type]) => type))];
  const codes = [undefined, "418", ...Object.keys(answers).flatMap((status) => (status === "5XX" ? ["500", "503", "599"] : [status]))];
  const examples = [undefined, "no_such_example", ...new Set(contents.flatMap(([, content]) => Object.keys(content.examples)))];
  const accepted = [
    [undefined, ...types, "*/*", "application/*", "text/*", "image/png", "Application/JSON"],
    [types.join(", "), types.toReversed().join(", "), "text/plain;q=0.2, application/json;q=0.9", "text/html, */*;q=0.1"],
  ].flat();
  return codes.flatMap((code) =>
    examples.flatMap((example) =>
      code === undefined && example === undefined ? [] : accepted.map((accept) => ({ code, example, accept })),
    ),
  );
}

/** As `preferenceOf` reads it from the header. */
function preferred(operation: Operation, { code, example, accept }: Wish): Reply | undefined {
  const header = [code && `code=${code}`, example && `example="${example}"`].filter(Boolean).join(", ");
  const { reply } = preferredReply(operation, preferenceOf(header) ?? {}, accept);
  return "x-partnerkit" in reply.headers ? undefined : reply;
}

function negotiated(prism: PrismOperation, { code, example, accept }: Wish): Promise<Reply | undefined> {
  return prism.prefers({
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { exampleKey: example }),
    ...(accept === undefined ? {} : { accept }),
  });
}

describe("Prefer", () => {
  const used = new Map<string, number>();

  it.each(providers)(
    "gets from the %s mock what prism-http's negotiator would answer",
    async (provider) => {
      const prism = await prismOperations(JSON.parse(await readFile(repository(`specs/dist/${provider}/openapi.json`), "utf8")) as object);
      const unexplained: string[] = [];
      let [wishes, differing] = [0, 0];
      for (const operation of Object.values(contracts[provider].operations)) {
        const judge = prism.get(operation.id);
        if (!judge) throw new Error(`Prism does not know ${operation.id}`);
        for (const wish of wishesOf(operation)) {
          const given: Case = {
            operation,
            wish,
            ours: preferred(operation, wish),
            theirs: await negotiated(judge, wish),
            ask: (change) => negotiated(judge, { ...wish, ...change }),
          };
          wishes++;
          if (isDeepStrictEqual(given.ours, given.theirs)) continue;
          differing++;
          const name = await explanation(given);
          if (name !== undefined) used.set(name, (used.get(name) ?? 0) + 1);
          else unexplained.push(JSON.stringify({ id: operation.id, wish, ours: given.ours, theirs: given.theirs }));
        }
      }
      console.log(`${provider}: ${wishes} wishes compared with Prism's negotiator; ${differing} differ as listed`);
      expect(unexplained.slice(0, 10)).toEqual([]);
    },
    30_000,
  );

  it("differs from Prism in no way that is listed for nothing", () => {
    console.log([...used].map(([name, count]) => `${count} × ${name}`).join("\n"));
    expect(differences.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

async function explanation(given: Case): Promise<string | undefined> {
  for (const { name, explains } of differences) if (await explains(given)) return name;
  return undefined;
}
