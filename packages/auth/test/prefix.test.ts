import { describe, expect, it } from "vitest";
import { behind } from "../src/prefix.ts";

const bytesOf = (text: string): Buffer => Buffer.from(text, "utf8");

describe("what comes behind a prefix", () => {
  it.each(["a", "event/", "é", "\ud7ff", "\uffff", "🔑", "a\u{10ffff}", "\u{10ffff}", ""])(
    "is, for %j, behind all that begins with it and not behind more",
    (prefix) => {
      const end = bytesOf(behind(prefix));
      for (const rest of ["", "a", "\uffff", "\u{10ffff}", "\u{10ffff}".repeat(100)]) {
        expect(Buffer.compare(bytesOf(prefix + rest), end)).toBe(-1);
      }
      const point = prefix.codePointAt(0) ?? 0;
      if (prefix.length === 1 && point < 0xd7ff) expect(Buffer.compare(bytesOf(String.fromCodePoint(point + 1)), end)).toBe(0);
    },
  );
});
