import { describe, expectTypeOf, it } from "vitest";
import { createItsHttp } from "../src/http.ts";
import { type AuthorizeShopAnswer, createItsClient, type ItsError } from "../src/index.ts";

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
