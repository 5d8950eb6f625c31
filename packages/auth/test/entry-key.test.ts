import { describe, expect, it } from "vitest";
import { entryKey } from "../src/index.ts";

describe("the key of an entry", () => {
  it("names kind, provider, tenant and subject", () => {
    expect(entryKey({ kind: "credential", provider: "etelecom", tenant: "acme", subject: "1052570182707778180" })).toBe(
      "credential/etelecom/acme/1052570182707778180",
    );
  });

  it("is another one for names that only look alike when they are put together", () => {
    const of = (tenant: string, subject: string): string => entryKey({ kind: "credential", provider: "its", tenant, subject });
    const keys = [of("a/b", "c"), of("a", "b/c"), of("a%2Fb", "c"), of("a", "b%2Fc"), of("A", "b/c")];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["an empty tenant", ""],
    ["half a character", "\ud800"],
    ["a tenant that makes it too long", "ư".repeat(100)],
  ])("is refused for %s", (_, tenant) => {
    expect(() => entryKey({ kind: "credential", provider: "its", tenant, subject: "1" })).toThrow(
      expect.objectContaining({ code: "invalid_argument" }),
    );
  });
});
