import { describe, expect, it } from "vitest";
import { bundle } from "../../scripts/lib/bundle.ts";

const [senseSphere, its, etelecom, chathub] = await Promise.all([
  bundle("sense-sphere"),
  bundle("its"),
  bundle("etelecom"),
  bundle("chathub"),
]);

type Node = Readonly<Record<string, unknown>>;

/** The node at a path of names in a document; an empty one where there is none. */
function at(document: object, ...names: readonly string[]): Node {
  let node: unknown = document;
  for (const name of names) node = typeof node === "object" && node !== null ? (node as Node)[name] : undefined;
  return (node ?? {}) as Node;
}

const property = (document: object, schema: string, name: string): Node =>
  at(document, "components", "schemas", schema, "properties", name);

describe("Sense Sphere", () => {
  it("demands no e-mail format, because the samples' addresses were mangled by a scraper's protection (SS-15)", () => {
    for (const node of [property(senseSphere, "User", "email"), property(senseSphere, "SystemInfo", "support_email")]) {
      expect(node["type"]).toBe("string");
      expect(node).not.toHaveProperty("format");
    }
  });

  it("warns against declaring the PNG favicon as image/x-icon, as the sample does (SS-16)", () => {
    expect(property(senseSphere, "SystemInfo", "favicon")["description"]).toMatch(/do not declare it as `image\/x-icon`/);
  });

  it("takes the token in the query, where it is a security scheme and no plain parameter (SS-2)", () => {
    expect(at(senseSphere, "components", "securitySchemes", "token")).toMatchObject({ type: "apiKey", in: "query", name: "token" });
  });

  it("calls the partner key public (SS-17), and says that the callback's user_id is the UUID (SS-7)", () => {
    expect(at(senseSphere, "x-tokens", "partnerKey")["description"]).toMatch(/public, not a secret/);
    expect(JSON.stringify(at(senseSphere, "x-pages", "callback"))).toContain("The user's UUID, under another name");
  });

  it("has every path end in a slash (SS-12), and a bot's UUID in lower case (SS-11)", () => {
    for (const path of Object.keys(senseSphere.paths)) expect(path).toMatch(/\/$/);
    expect(JSON.stringify(at(senseSphere, "paths", "/api/partner/bot/{bot_uuid}/"))).toContain("[0-9a-f]{8}");
  });
});

describe.each([
  ["ITS", its],
  ["eTelecom", etelecom],
] as const)("%s", (_, document) => {
  it("has type, auth_url, shop_id and auth_token as fields of their own, which a scrape had glued together (ET-19)", () => {
    expect(Object.keys(at(document, "components", "schemas", "ShopRequest", "properties"))).toEqual(
      expect.arrayContaining(["type", "auth_url", "auth_token"]),
    );
    expect(property(document, "Reconnect", "shop_id")).toMatchObject({ type: "string", format: "int64" });
  });

  it("writes ids as strings of at most 19 digits (ET-15) and -1 as the constant that it is (ET-14)", () => {
    expect(property(document, "Account", "id")).toMatchObject({ type: "string", pattern: "^\\d{1,19}$" });
    expect(property(document, "ShopKey", "expires_in")["const"]).toBe(-1);
  });

  it("hangs the service onto the issued base URL, without a default that could be called (ET-1, ET-2)", () => {
    expect(document.servers[0]?.url).toBe("{baseUrl}.Shop");
    expect(JSON.stringify(document.servers)).toContain("https://partner.example.com/v1/partner");
  });

  it("keeps a first connection and a shop_id apart (ET-5)", () => {
    expect(property(document, "FirstConnect", "shop_id")).toHaveProperty("not", {});
    for (const name of ["email", "phone", "name"]) expect(property(document, "Reconnect", name)).toHaveProperty("not", {});
  });

  it("enforces no form of phone numbers and e-mail addresses (ET-22)", () => {
    for (const name of ["email", "phone"]) {
      expect(property(document, "FirstConnect", name)).not.toHaveProperty("pattern");
      expect(property(document, "FirstConnect", name)).not.toHaveProperty("format");
    }
  });
});

it("ITS has its error bodies from eTelecom, and says that it infers them (ET-20)", () => {
  expect(property(etelecom, "BadRouteError", "code")).toMatchObject({ "x-evidence": "documented", "x-source": "002:316" });
  expect(property(its, "BadRouteError", "code")).toMatchObject({ "x-evidence": "inferred" });
  expect(property(its, "BadRouteError", "code")).not.toHaveProperty("x-source");
});

it("eTelecom requires the details that it makes an account from, ITS does not (ET-21)", () => {
  expect(at(etelecom, "components", "schemas", "FirstConnect")["required"]).toEqual(["email", "phone", "name", "redirect_url"]);
  expect(at(its, "components", "schemas", "FirstConnect")["required"]).toEqual(["redirect_url"]);
});

describe("ChatHub", () => {
  it("names the field expiresAt (CH-4) and the cap of 24 hours (CH-1)", () => {
    expect(property(chathub, "OperatorTokenRequest", "expiresAt")).toMatchObject({
      format: "date-time",
      description: expect.stringContaining("24 hours"),
    });
    expect(JSON.stringify(chathub)).toContain('"seconds":86400');
  });

  it("has isValid on both verdicts, as constants (CH-2), and all three forms of a token (CH-3)", () => {
    expect([property(chathub, "ValidToken", "isValid")["const"], property(chathub, "InvalidToken", "isValid")["const"]]).toEqual([
      true,
      false,
    ]);
    const content = at(chathub, "paths", "/api/company/get-token", "post", "responses", "200", "content");
    expect(Object.keys(content)).toEqual(["application/json", "text/plain"]);
  });

  it("keeps the company token out of browsers, and means the operator's for them (CH-17)", () => {
    expect(at(chathub, "x-tokens", "companyToken")["description"]).toMatch(/Never put it into a browser/);
    expect(at(chathub, "x-tokens", "operatorToken")["description"]).toMatch(/operator's browser/);
  });

  it("lists operators with the company token and its organisation (CH-14), and bounds ids to safe integers (CH-18)", () => {
    const operation = at(chathub, "paths", "/api/operator", "get");
    expect(operation["security"]).toEqual([{ companyToken: [] }, { companyKey: [] }]);
    expect(JSON.stringify(operation["parameters"])).toContain('"required":true');
    expect(property(chathub, "OperatorTokenRequest", "id")["maximum"]).toBe(Number.MAX_SAFE_INTEGER);
  });
});
