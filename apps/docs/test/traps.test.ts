import { describe, expect, it } from "vitest";
import { settlingTests } from "../src/lib/trap-tests.ts";
import { placeOf, traps, trapsOf } from "../src/lib/traps.ts";
import { built, builtFiles, codeOf, textOf } from "./support/dist.ts";

const ids = traps().map(({ id }) => id);
const pages = { vi: built("traps/index.html"), en: built("en/traps/index.html") };

describe("the list of traps", () => {
  it("has every id that a test's title carries, and no other", () => {
    expect([...settlingTests().keys()].toSorted()).toEqual(ids.toSorted());
  });

  it("numbers each provider's without a gap", () => {
    for (const prefix of ["SS", "ET", "CH"]) {
      const numbers = ids.filter((id) => id.startsWith(`${prefix}-`)).map((id) => Number(id.slice(3)));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it.each([
    ["an unknown member", { note: "x" }, "nothing is called note"],
    ["another id", { id: "XX-1" }, "id is not like SS-1"],
    ["an unknown provider", { providers: ["etel"] }, "providers names none"],
    ["an operation of another provider", { operations: ["getBotInfo"] }, "no document of its providers has an operation getBotInfo"],
    ["a line that its page does not have", { source: ["001:149"] }, "source is no list of places"],
    ["a text in one language", { why: { vi: "vì thế" } }, "why is not there in every language"],
  ])("refuses %s", (_, change, said) => {
    const good = traps().find(({ id }) => id === "ET-1");
    expect(() => trapsOf([{ ...good, ...change }])).toThrow(said);
  });

  it("refuses an id that is there twice", () => {
    expect(() => trapsOf([...traps().slice(0, 1), ...traps().slice(0, 1)])).toThrow("twice");
  });
});

describe.each(["vi", "en"] as const)("the page of traps, %s", (locale) => {
  const page = pages[locale];

  it("has each under its own anchor, with all four texts", () => {
    const text = textOf(page).replaceAll(/\s+/g, " ");
    for (const { id, title, says, why, does } of traps()) {
      expect(page.includes(`id="${id.toLowerCase()}"`), id).toBe(true);
      for (const each of [title, says, why, does]) {
        const wanted = each[locale].replaceAll("`", "").replaceAll(/\s+/g, " ");
        expect(text.includes(wanted), wanted).toBe(true);
      }
    }
  });

  it("links sources, operations that exist, and names a test for each", () => {
    const prefix = locale === "en" ? "/en" : "";
    for (const { id, source, operations } of traps()) {
      const article = new RegExp(`<article[^>]*aria-labelledby="${id.toLowerCase()}"[\\s\\S]*?</article>`).exec(page)?.[0] ?? "";
      for (const place of source) expect(article).toContain(placeOf(place)?.source.url);
      for (const operation of operations) expect(article).toMatch(new RegExp(`href="${prefix}/reference/[\\w-]+/${operation}/"`));
      expect(article).toMatch(/<summary[^>]*>[^<]*\([1-9]\d*\)/);
    }
  });
});

it("nothing here calls Sense Sphere's own host from a browser, whose CORS nobody promises (SS-19)", () => {
  const host = "sensesphere.ai";
  const scripts = builtFiles("_astro/**/*.js");
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => built(file).includes(`${host}/`))).toEqual([]);
  const browser = /\b(?:document|window|localStorage|navigator)\.|<script|<iframe/;
  const samples = builtFiles("**/*.html").flatMap((file) => codeOf(built(file)).map((code) => ({ file, code })));
  expect(samples.filter(({ code }) => code.includes(host) && browser.test(code))).toEqual([]);
  const inline = builtFiles("**/*.html").flatMap((file) => [...built(file).matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)]);
  expect(inline.filter(([, code = ""]) => code.includes(`${host}/`)).length).toBe(0);
});
