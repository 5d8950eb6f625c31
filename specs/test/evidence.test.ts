import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Provider, providers, repository } from "../../scripts/lib/providers.ts";
import { bundled, isObject, type JsonObject, type JsonValue, pointer, resolve, select, slow } from "./support.ts";

/** An entry of specs/sources.yaml: what was read, and how long it was if it is cited by line. */
interface Source {
  readonly provider: Provider;
  readonly lines?: number;
}

/** What has to say how sure it is. */
const marked = {
  operation: "$.paths[*]['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']",
  "parameter, of an operation or a page": "$..parameters[*]",
  "request body": "$..requestBody",
  response: "$..responses[*]",
  "response header": "$..headers[*]",
  "schema property": "$..properties[*]",
  "security scheme": "$.components.securitySchemes[*]",
  server: "$..servers[*]",
  page: "$['x-pages'][*]",
  token: "$['x-tokens'][*]",
  limit: "$['x-limits'][*]",
  error: "$..['x-errors'][*]",
};

const marks = "$..[?@['x-evidence'] || @['x-source']]";

/** A `$ref` may leave the mark to its target, and a target with properties may leave it to them: each is checked too. */
function isMarked(document: JsonObject, value: JsonValue): boolean {
  const target = resolve(document, value);
  if (!isObject(value) || !isObject(target)) return false;
  return "x-evidence" in value || "x-evidence" in target || (target !== value && isObject(target.properties));
}

/** What is wrong with an object's mark, if anything. */
function fault(sources: Readonly<Record<string, Source>>, provider: Provider, value: JsonValue): string | undefined {
  const { "x-evidence": evidence, "x-source": source } = value as JsonObject; // selected by its members
  if (!["documented", "observed", "inferred"].includes(String(evidence))) return `evidence ${JSON.stringify(evidence)}`;
  if (evidence !== "documented") return source === undefined ? undefined : "a source, although it is not documented";
  const cited = [source ?? []].flat();
  if (cited.length === 0) return "no source, although it is documented";
  const dead = cited.filter((citation) => !resolves(sources, provider, String(citation)));
  return dead.length === 0 ? undefined : `a source that leads nowhere: ${dead.join(", ")}`;
}

/** A source with counted lines is cited as "002:99" or "002:96-105", any other by its id alone. */
function resolves(sources: Readonly<Record<string, Source>>, provider: Provider, citation: string): boolean {
  const [, id = "", first, last = first] = /^([\w-]+)(?::(\d+)(?:-(\d+))?)?$/.exec(citation) ?? [];
  const source = sources[id];
  if (source?.provider !== provider) return false;
  if (source.lines === undefined || first === undefined) return source.lines === undefined && first === undefined;
  return 1 <= Number(first) && Number(first) <= Number(last) && Number(last) <= source.lines;
}

async function readSources(): Promise<Record<string, Source>> {
  return parse(await readFile(repository("specs/sources.yaml"), "utf8")) as Record<string, Source>;
}

describe.each(providers)("the evidence in %s", { timeout: slow }, (provider) => {
  let document: JsonObject;
  beforeAll(async () => {
    document = await bundled(provider);
  }, slow);

  it.each(Object.entries(marked))("is given for every %s", (_, places) => {
    const unmarked = select(document, places).filter(({ value }) => !isMarked(document, value));
    expect(unmarked.map(({ path }) => pointer(path))).toEqual([]);
  });

  it("cites a source that exists if and only if it is documented", async () => {
    const sources = await readSources();
    const faults = select(document, marks).flatMap(({ path, value }) => {
      const found = fault(sources, provider, value);
      return found === undefined ? [] : [`${pointer(path)}: ${found}`];
    });
    expect(faults).toEqual([]);
  });
});

const words = ["documented", "observed", "inferred"];
const constraints = ["minimum", "maximum", "minLength", "maxLength", "pattern"];

describe.each(providers)("in %s", { timeout: slow }, (provider) => {
  let document: JsonObject;
  beforeAll(async () => {
    document = await bundled(provider);
  }, slow);

  it("a bound or pattern says how sure it is on its own: the sources give hardly any", () => {
    const schemas = select(document, "$..[?@.type && @['x-evidence']]").filter(
      ({ value }) => isObject(value) && constraints.some((name) => name in value),
    );
    const silent = schemas.filter(({ value }) => !words.includes(String((value as JsonObject)["x-constraint-evidence"])));
    expect(schemas.length).toBeGreaterThan(0);
    expect(silent.map(({ path }) => pointer(path))).toEqual([]);
  });

  it("an enumeration whose values are not equally sure says so for each of them", () => {
    for (const { value } of select(document, "$..[?@['x-enum-evidence']]")) {
      const { enum: values, "x-enum-evidence": evidence } = value as { enum: string[]; "x-enum-evidence": Record<string, string> };
      expect(Object.keys(evidence)).toEqual(values);
      expect(words).toEqual(expect.arrayContaining(Object.values(evidence)));
    }
  });

  it("whether an operation may be repeated says how sure it is", async () => {
    const sources = await readSources();
    for (const { value } of select(document, "$.paths[*][?@.operationId]")) {
      const { "x-retry-evidence": evidence, "x-retry-source": source } = value as JsonObject;
      expect(words).toContain(evidence);
      expect(source !== undefined).toBe(evidence === "documented");
      for (const citation of [source ?? []].flat()) expect(resolves(sources, provider, String(citation))).toBe(true);
    }
  });
});

describe("a citation", () => {
  const sources: Record<string, Source> = { "002": { provider: "its", lines: 10 }, index: { provider: "its" } };

  it.each(["002:1", "002:10", "002:9-10", "002:3-3", "index"])("resolves: %s", (citation) => {
    expect(resolves(sources, "its", citation)).toBe(true);
  });

  it.each(["002", "002:0", "002:11", "002:9-11", "002:5-4", "index:1", "003:1", "002:", "002:1-", ""])(
    "does not resolve: %s",
    (citation) => {
      expect(resolves(sources, "its", citation)).toBe(false);
    },
  );

  it("does not resolve to another provider's page", () => {
    expect(resolves(sources, "etelecom", "002:1")).toBe(false);
  });
});
