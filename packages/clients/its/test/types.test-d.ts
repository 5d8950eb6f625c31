import { describe, expectTypeOf, it } from "vitest";
import { createItsHttp } from "../src/http.ts";
import {
  type Account,
  type AuthorizeShopAnswer,
  type CallPromise,
  createItsClient,
  type ItsError,
  type OperationErrors,
} from "../src/index.ts";

const its = createItsClient({ baseUrl: "https://partner.example.com/v1/partner", apiKey: "key" });
const http = createItsHttp({ baseUrl: "https://partner.example.com/v1/partner", apiKey: "key" });
const redirect_url = "https://shop.example.com/callback";

describe("a wrong call does not compile", () => {
  it("without redirect_url, or with shop_id beside the shop's details (ET-5)", () => {
    void its.authorizeShop({ redirect_url });
    void its.authorizeShop({ redirect_url, shop_id: "1052570182707778180" });
    // @ts-expect-error redirect_url is missing
    void its.authorizeShop({});
    // @ts-expect-error one or the other
    void its.authorizeShop({ redirect_url, shop_id: "1052570182707778180", email: "a@example.com" });
    // @ts-expect-error ids are strings (ET-15)
    void its.authorizeShop({ redirect_url, shop_id: 12 });
  });

  it("an operation that only eTelecom has", () => {
    // @ts-expect-error ITS documents no CurrentAccount
    void its.currentAccount();
    // @ts-expect-error ITS documents no CurrentAccount
    void http.POST("/CurrentAccount", { body: {} });
  });
});

it("answers and errors are typed by the spec", () => {
  expectTypeOf(its.authorizeShop).returns.resolves.toEqualTypeOf<AuthorizeShopAnswer>();
  const error = {} as ItsError<"currentShop">;
  if (error.status === 403) expectTypeOf(error.body.code).toEqualTypeOf<"permission_denied">();
});

describe("every operation", () => {
  it("answers a promise of its own type, with the response on demand", () => {
    expectTypeOf(its.authorizeShop).returns.toEqualTypeOf<CallPromise<AuthorizeShopAnswer>>();
    expectTypeOf(its.currentShop).returns.toEqualTypeOf<CallPromise<Account>>();
    type Answer = Awaited<ReturnType<ReturnType<typeof its.authorizeShop>["withResponse"]>>;
    expectTypeOf<Answer>().toEqualTypeOf<{ readonly data: AuthorizeShopAnswer; readonly response: Response }>();
  });

  it("has the statuses of the errors that its document lists, and no others", () => {
    expectTypeOf<OperationErrors["authorizeShop"]["status"]>().toEqualTypeOf<400 | 401 | 403 | 404 | 500 | 501 | 502 | 503 | 504>();
    expectTypeOf<OperationErrors["currentShop"]["status"]>().toEqualTypeOf<400 | 401 | 403 | 404 | 500 | 501 | 502 | 503 | 504>();
  });

  it("takes the options of one call, and no others", () => {
    void its.authorizeShop(
      { redirect_url, shop_id: "1" },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void its.authorizeShop({ redirect_url, shop_id: "1" }, { retry: 1 });
    void its.currentShop({}, { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } });
    // @ts-expect-error there is no such option
    void its.currentShop({}, { retry: 1 });
  });
});
