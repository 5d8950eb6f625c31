import { describe, expectTypeOf, it } from "vitest";
import { createChathubClient, type Operator, type TokenValidation } from "../src/index.ts";

const chathub = createChathubClient({ baseUrl: "https://chathub.example.com", companyToken: "a.b.c" });

describe("a wrong call does not compile", () => {
  it("an operator token without its end, or with the machine-translated field name (CH-4)", () => {
    // @ts-expect-error expiresAt is missing
    void chathub.getOperatorToken({ id: 123 });
    // @ts-expect-error the field is expiresAt
    void chathub.getOperatorToken({ id: 123, "hết hạnAt": "2026-11-21T12:00:00Z" });
    // @ts-expect-error a string, not a Date
    void chathub.getOperatorToken({ id: 123, expiresAt: new Date() });
    // @ts-expect-error a number, not a string (CH-18)
    void chathub.getOperatorToken({ id: "123", expiresAt: "2026-11-21T12:00:00Z" });
  });

  it("a list of operators without its organisation (CH-14)", () => {
    // @ts-expect-error organizationId is missing
    void chathub.listOperators({});
    // @ts-expect-error the argument is missing
    void chathub.listOperators();
  });
});

describe("an answer is typed by the spec", () => {
  it("a validation is a union on isValid, and has no field valid (CH-2)", () => {
    expectTypeOf(chathub.validateOperatorToken).returns.resolves.toEqualTypeOf<TokenValidation>();
    const answer = {} as TokenValidation;
    if (answer.isValid) expectTypeOf(answer.operatorId).toEqualTypeOf<number | null | undefined>();
    else expectTypeOf(answer.error).toEqualTypeOf<string | null | undefined>();
    // @ts-expect-error a sample reads it all the same
    void answer.valid;
  });

  it("tokens are strings, operators have three states", () => {
    expectTypeOf(chathub.getCompanyToken).returns.resolves.toEqualTypeOf<string>();
    expectTypeOf<Operator["status"]>().toEqualTypeOf<0 | 1 | 2>();
  });
});
