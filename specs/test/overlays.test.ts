import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { overlays } from "../../scripts/lib/bundle.ts";
import { providers, repository } from "../../scripts/lib/providers.ts";
import { at, bundled, type JsonValue, pointer, select, slow, strings } from "./support.ts";

/** Texts that read the same in both languages. */
const sameInBoth = ["JSON Web Token, HS256", "Token"];

const proseKeys = ["title", "summary", "description", "cause", "fix", "form", "lifetime"];

/** Whether people read the string at this place: the key says so, and it does not stand inside of data. */
function isProse(path: readonly string[]): boolean {
  return proseKeys.includes(path.at(-1) ?? "") && !path.some((_, index) => isData(path, index));
}

function isData(path: readonly string[], index: number): boolean {
  const key = path[index] ?? "";
  if (path[index - 1] === "properties") return false; // a property may have any name
  if (key === "value") return path[index - 2] === "examples";
  if (key === "examples") return /^\d+$/.test(path[index + 1] ?? ""); // a schema's examples are a list of values
  return ["const", "default", "enum", "mapping"].includes(key);
}

/** The document with the same word in place of every prose text. */
function withoutProse(value: JsonValue, path: readonly string[] = []): JsonValue {
  if (typeof value === "string") return isProse(path) ? "prose" : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => withoutProse(item, [...path, String(index)]));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutProse(child, [...path, key])]));
}

async function targets(overlay: string): Promise<string[]> {
  const document = parse(await readFile(repository(overlay), "utf8")) as { actions: { target: string }[] };
  return document.actions.map(({ target }) => target);
}

describe.each(providers)("the Vietnamese texts of %s", { timeout: slow }, (provider) => {
  // A target that matches nothing is no error for the tool that applies it: the text would stay English in silence.
  it.each(overlays(provider))("have a place in the document for every target of %s", async (overlay) => {
    const english = await bundled(provider);
    const astray = (await targets(overlay)).filter((target) => select(english, target).length === 0);
    expect(astray).toEqual([]);
  });

  it("leave no prose in English", async () => {
    const [english, vietnamese] = [await bundled(provider), await bundled(provider, "vi")];
    const untranslated = strings(english)
      .filter(({ path, value }) => isProse(path) && at(vietnamese, path) === value)
      .filter(({ value }) => !sameInBoth.includes(String(value)));
    expect(untranslated.map(({ path }) => pointer(path))).toEqual([]);
  });

  it("change nothing but prose", async () => {
    const [english, vietnamese] = [await bundled(provider), await bundled(provider, "vi")];
    expect(withoutProse(vietnamese)).toEqual(withoutProse(english));
  });
});

describe("what counts as prose", () => {
  it.each([
    [["info", "description"], true],
    [["components", "schemas", "Error", "properties", "value", "title"], true],
    [["paths", "/x", "get", "parameters", "0", "examples", "one", "summary"], true],
    [["paths", "/x", "get", "parameters", "0", "examples", "one", "value", "title"], false],
    [["components", "schemas", "Problem", "examples", "0", "title"], false],
    [["components", "schemas", "Error", "properties", "kind", "default", "title"], false],
    [["paths", "/x", "get", "operationId"], false],
  ])("%j: %s", (path, expected) => {
    expect(isProse(path)).toBe(expected);
  });
});
