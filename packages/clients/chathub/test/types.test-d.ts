import { describe, expectTypeOf, it } from "vitest";
import {
  type CallPromise,
  createChathubClient,
  type OperationErrors,
  type Operator,
  type Organization,
  type TokenValidation,
} from "../src/index.ts";

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

describe("every operation", () => {
  it("answers a promise of its own type, with the response on demand", () => {
    expectTypeOf(chathub.getCompanyToken).returns.toEqualTypeOf<CallPromise<string>>();
    expectTypeOf(chathub.getOperatorToken).returns.toEqualTypeOf<CallPromise<string>>();
    expectTypeOf(chathub.validateOperatorToken).returns.toEqualTypeOf<CallPromise<TokenValidation>>();
    expectTypeOf(chathub.listOrganizations).returns.toEqualTypeOf<CallPromise<Organization[]>>();
    expectTypeOf(chathub.listOperators).returns.toEqualTypeOf<CallPromise<Operator[]>>();
    type Answer = Awaited<ReturnType<ReturnType<typeof chathub.getCompanyToken>["withResponse"]>>;
    expectTypeOf<Answer>().toEqualTypeOf<{ readonly data: string; readonly response: Response }>();
  });

  it("has the statuses of the errors that its document lists, and no others", () => {
    expectTypeOf<OperationErrors["getCompanyToken"]["status"]>().toEqualTypeOf<400 | 401 | 415 | 429 | 500 | 501 | 502 | 503 | 504>();
    expectTypeOf<OperationErrors["getOperatorToken"]["status"]>().toEqualTypeOf<
      400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 501 | 502 | 503 | 504
    >();
    expectTypeOf<OperationErrors["validateOperatorToken"]["status"]>().toEqualTypeOf<
      400 | 401 | 403 | 415 | 429 | 500 | 501 | 502 | 503 | 504
    >();
    expectTypeOf<OperationErrors["listOrganizations"]["status"]>().toEqualTypeOf<401 | 403 | 429 | 500 | 501 | 502 | 503 | 504>();
    expectTypeOf<OperationErrors["listOperators"]["status"]>().toEqualTypeOf<400 | 401 | 403 | 404 | 429 | 500 | 501 | 502 | 503 | 504>();
  });

  it("takes the options of one call, and no others", () => {
    void chathub.getCompanyToken(
      {},
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void chathub.getCompanyToken({}, { retry: 1 });
    void chathub.getOperatorToken(
      { id: 1, expiresAt: "" },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void chathub.getOperatorToken({ id: 1, expiresAt: "" }, { retry: 1 });
    void chathub.validateOperatorToken(
      { token: "" },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void chathub.validateOperatorToken({ token: "" }, { retry: 1 });
    void chathub.listOrganizations(
      {},
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void chathub.listOrganizations({}, { retry: 1 });
    void chathub.listOperators(
      { organizationId: 1 },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void chathub.listOperators({ organizationId: 1 }, { retry: 1 });
  });
});
