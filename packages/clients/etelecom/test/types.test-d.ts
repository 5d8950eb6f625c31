import { describe, expectTypeOf, it } from "vitest";
import { createEtelecomHttp } from "../src/http.ts";
import {
  type Account,
  type AuthorizeShopAnswer,
  type CallPromise,
  createEtelecomClient,
  type EtelecomError,
  type OperationErrors,
  type PartnerAccount,
  type PermissionDeniedError,
} from "../src/index.ts";

const etelecom = createEtelecomClient({ baseUrl: "https://partner.example.com/v1/partner", apiKey: "key" });
const http = createEtelecomHttp({ baseUrl: "https://partner.example.com/v1/partner", apiKey: "key" });
const redirect_url = "https://shop.example.com/callback";
const details = { email: "a@example.com", phone: "0901", name: "Hoa Sen" };

describe("a wrong call does not compile", () => {
  it("a first connection without one of its required fields", () => {
    // @ts-expect-error name is missing
    void etelecom.authorizeShop({ email: "a@example.com", phone: "0901", redirect_url });
    // @ts-expect-error redirect_url is missing
    void etelecom.authorizeShop(details);
  });

  it("shop_id together with what only a first connection has (ET-5)", () => {
    // @ts-expect-error one or the other
    void etelecom.authorizeShop({ ...details, redirect_url, shop_id: "1052570182707778180" });
    // @ts-expect-error one or the other
    void etelecom.authorizeShop({ email: "a@example.com", redirect_url, shop_id: "1052570182707778180" });
  });

  it("a shop id as a number or bigint (ET-15)", () => {
    // @ts-expect-error ids are strings
    void etelecom.authorizeShop({ redirect_url, shop_id: 1052570182707778180 });
    // @ts-expect-error ids are strings
    void etelecom.authorizeShop({ redirect_url, shop_id: 1052570182707778180n });
  });

  it("a misspelt field", () => {
    // @ts-expect-error redirectUrl is no field
    void etelecom.authorizeShop({ ...details, redirect_url, redirectUrl: redirect_url });
    // @ts-expect-error CurrentShop takes an empty object
    void etelecom.currentShop({ shop_id: "1" });
  });

  it("a path, method or body that no operation has", () => {
    // @ts-expect-error no such path
    void http.POST("/Nothing", { body: {} });
    // @ts-expect-error only POST
    void http.GET("/CurrentShop");
    // @ts-expect-error the body is missing
    void http.POST("/AuthorizeShop", {});
  });
});

describe("an answer is typed by the spec", () => {
  it("AuthorizeShop is a union on type; only the request has an auth_url for sure (ET-18)", () => {
    expectTypeOf(etelecom.authorizeShop).returns.resolves.toEqualTypeOf<AuthorizeShopAnswer>();
    const answer = {} as AuthorizeShopAnswer;
    if (answer.type === "shop_request") expectTypeOf(answer.auth_url).toEqualTypeOf<string>();
    else expectTypeOf(answer.auth_url).toEqualTypeOf<string | null | undefined>();
    if (answer.type === "shop_key") expectTypeOf(answer.expires_in).toEqualTypeOf<-1>();
  });

  it("CurrentShop and CurrentAccount answer accounts", () => {
    expectTypeOf(etelecom.currentShop).returns.resolves.toEqualTypeOf<Account>();
    expectTypeOf(etelecom.currentAccount).returns.resolves.toEqualTypeOf<PartnerAccount>();
  });

  it("the status of an error narrows its body", () => {
    const error = {} as EtelecomError<"authorizeShop">;
    if (error.status === 403) expectTypeOf(error.body).toEqualTypeOf<PermissionDeniedError>();
    if (error.status === 401) expectTypeOf(error.body.code).toEqualTypeOf<"unauthenticated">();
    // @ts-expect-error 418 is no documented status
    void (error.status === 418);
  });
});

describe("every operation", () => {
  it("answers a promise of its own type, with the response on demand", () => {
    expectTypeOf(etelecom.authorizeShop).returns.toEqualTypeOf<CallPromise<AuthorizeShopAnswer>>();
    expectTypeOf(etelecom.currentShop).returns.toEqualTypeOf<CallPromise<Account>>();
    expectTypeOf(etelecom.currentAccount).returns.toEqualTypeOf<CallPromise<PartnerAccount>>();
    type Answer = Awaited<ReturnType<ReturnType<typeof etelecom.authorizeShop>["withResponse"]>>;
    expectTypeOf<Answer>().toEqualTypeOf<{ readonly data: AuthorizeShopAnswer; readonly response: Response }>();
  });

  it("has the statuses of the errors that its document lists, and no others", () => {
    expectTypeOf<OperationErrors["authorizeShop"]["status"]>().toEqualTypeOf<400 | 401 | 403 | 404 | 500 | 501 | 502 | 503 | 504>();
    expectTypeOf<OperationErrors["currentShop"]["status"]>().toEqualTypeOf<400 | 401 | 403 | 404 | 500 | 501 | 502 | 503 | 504>();
    expectTypeOf<OperationErrors["currentAccount"]["status"]>().toEqualTypeOf<400 | 401 | 404 | 500 | 501 | 502 | 503 | 504>();
  });

  it("takes the options of one call, and no others", () => {
    void etelecom.authorizeShop(
      { redirect_url, shop_id: "1" },
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void etelecom.authorizeShop({ redirect_url, shop_id: "1" }, { retry: 1 });
    void etelecom.currentShop(
      {},
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void etelecom.currentShop({}, { retry: 1 });
    void etelecom.currentAccount(
      {},
      { signal: AbortSignal.timeout(1), timeoutMs: 1, attemptTimeoutMs: 1, retries: 0, headers: { "x-a": "b" } },
    );
    // @ts-expect-error there is no such option
    void etelecom.currentAccount({}, { retry: 1 });
  });
});
