import { describe, expectTypeOf, it } from "vitest";
import { createEtelecomHttp } from "../src/http.ts";
import {
  type Account,
  type AuthorizeShopAnswer,
  createEtelecomClient,
  type EtelecomError,
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
