import { expect, it } from "vitest";
import { parseTraps, trapAnchor } from "../src/lib/traps.ts";

const right = `
- id: SS-1
  provider: [sense-sphere]
  operations: [getUserInfo]
  title: { vi: Mã hóa hai lần, en: Encoded twice }
  says: { vi: a, en: b }
  source: ["000:97"]
  why: { vi: a, en: b }
  does: { vi: a, en: b }
`;

it("reads a list of traps", () => {
  const [trap] = parseTraps(right);
  expect(trap).toMatchObject({ id: "SS-1", providers: ["sense-sphere"], operations: ["getUserInfo"], title: { en: "Encoded twice" } });
  expect(trap && trapAnchor(trap)).toBe("ss-1");
});

it.each([
  ["an id of another form", right.replace("SS-1", "SS1"), /number|SS1: its id/],
  ["a provider that is not there", right.replace("[sense-sphere]", "[sensesphere]"), /SS-1: sensesphere does not name/],
  ["an operation that is not there", right.replace("getUserInfo", "getUser"), /SS-1: its providers have no operation getUser/],
  [
    "a text in one language",
    right.replace("{ vi: Mã hóa hai lần, en: Encoded twice }", "{ en: Encoded twice }"),
    /SS-1: title is not there in both/,
  ],
  ["a source that is not there", right.replace("000:97", "999:97"), /SS-1: .*999/],
  ["a field that is not there", right.replace("why:", "because:"), /SS-1: there is no field because/],
  ["the same trap twice", right + right, /SS-1 is there twice/],
])("refuses %s, and names the entry", (_, text, message) => {
  expect(() => parseTraps(text)).toThrow(message);
});
