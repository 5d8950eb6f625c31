import { type operations as chathubOperations, createChathubClient, isChathubError } from "@partnerkit/chathub";
import { createEtelecomClient, type operations as etelecomOperations, isEtelecomError } from "@partnerkit/etelecom";
import { createItsClient, isItsError, type operations as itsOperations } from "@partnerkit/its";
import { createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import { createSenseSphereClient, isSenseSphereError, type operations as senseSphereOperations } from "@partnerkit/sense-sphere";
import { describe, expect, it } from "vitest";
import { bundle } from "../../../scripts/lib/bundle.ts";
import { type ResponseObject, resolve } from "../../../scripts/lib/document.ts";
import { type Provider, providers } from "../../../scripts/lib/providers.ts";

interface DocumentedError {
  readonly provider: Provider;
  readonly operation: string;
  readonly status: string;
  readonly mediaType: string;
  readonly body: unknown;
  readonly name: string;
  /** The codes that the document gives this status. */
  readonly codes: readonly string[];
}

/** Every example of every error that a document lists. */
async function documentedErrors(provider: Provider): Promise<DocumentedError[]> {
  const document = await bundle(provider);
  const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, post].filter((operation) => operation !== undefined));
  return operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses)
      .filter(([status]) => status !== "200")
      .flatMap(([status, response]) => {
        const { content, "x-errors": meanings = [] } = resolve<ResponseObject>(document, response);
        const codes = meanings.map(({ code }) => code);
        return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
          Object.entries(examples).map(([name, { value }]) => ({
            provider,
            operation: operationId,
            status,
            mediaType,
            body: value,
            name,
            codes,
          })),
        );
      }),
  );
}

const errors = (await Promise.all(providers.map(documentedErrors))).flat();

/** Calls an operation of a provider whose every answer is the given one. */
async function call({ provider, operation }: DocumentedError, fetch: () => Promise<Response>): Promise<unknown> {
  const uuid = "550e8400-e29b-41d4-a716-446655440000";
  const base = { fetch, baseUrl: "https://partner.example.com/v1/partner" };
  const keys = { ...base, apiKey: "api-key", shopKey: "shop-key" };
  const redirect_url = "https://shop.example.com/callback";
  const senseSphere = createSenseSphereClient({ ...base, token: "t-0123456789" });
  const [its, etelecom] = [createItsClient(keys), createEtelecomClient(keys)];
  const chathub = createChathubClient({ ...base, companyToken: "a.b.c", login: "l-0123456789", password: "p-0123456789" });
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    "sense-sphere getUserInfo": () => senseSphere.getUserInfo({ user_uuid: uuid }),
    "sense-sphere getBotInfo": () => senseSphere.getBotInfo({ bot_uuid: uuid }),
    "its authorizeShop": () => its.authorizeShop({ redirect_url }),
    "its currentShop": () => its.currentShop(),
    "etelecom authorizeShop": () => etelecom.authorizeShop({ shop_id: "1", redirect_url }),
    "etelecom currentShop": () => etelecom.currentShop(),
    "etelecom currentAccount": () => etelecom.currentAccount(),
    "chathub getCompanyToken": () => chathub.getCompanyToken(),
    "chathub getOperatorToken": () => chathub.getOperatorToken({ id: 123, expiresAt: "2026-11-21T12:00:00Z" }),
    "chathub validateOperatorToken": () => chathub.validateOperatorToken({ token: "a.b.c" }),
    "chathub listOrganizations": () => chathub.listOrganizations(),
    "chathub listOperators": () => chathub.listOperators({ organizationId: 10 }),
  };
  return calls[`${provider} ${operation}`]?.().then(
    () => undefined,
    (error: unknown) => error,
  );
}

function isDocumented({ provider, operation }: DocumentedError, error: unknown): boolean {
  if (provider === "sense-sphere") return isSenseSphereError(error, operation as keyof typeof senseSphereOperations);
  if (provider === "its") return isItsError(error, operation as keyof typeof itsOperations);
  if (provider === "etelecom") return isEtelecomError(error, operation as keyof typeof etelecomOperations);
  return isChathubError(error, operation as keyof typeof chathubOperations);
}

describe("every documented error is read by the client as what the document says", () => {
  it("and there are some of every provider", () => {
    expect(new Set(errors.map(({ provider }) => provider))).toEqual(new Set(providers));
  });

  it.each(errors)("$provider $operation $status $name ($mediaType)", async (documented) => {
    const status = documented.status === "5XX" ? 503 : Number(documented.status);
    const text = /json/.test(documented.mediaType) ? JSON.stringify(documented.body) : String(documented.body);
    const error = await call(documented, async () => new Response(text, { status, headers: { "content-type": documented.mediaType } }));
    expect(error).toMatchObject({ name: "ApiError", status, body: documented.body });
    expect(documented.codes).toContain((error as { code: string }).code);
    expect(isDocumented(documented, error)).toBe(true);
  });
});

interface Scenario {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const post = (path: string, key: string, body = "{}"): Scenario => ({
  path,
  body,
  headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
});

/** Requests that bring each error status out of a mock. */
const shopScenarios = (provider: "its" | "etelecom", shopKey: string): Readonly<Record<string, Scenario>> => {
  const [key, base] = [`${provider}-demo-key`, "/v1/partner"];
  const authorize = `${base}.Shop/AuthorizeShop`;
  const stranger = '{"shop_id":"1063318450092346881","redirect_url":"https://a.example.com/cb"}';
  return {
    "authorizeShop 400": post(authorize, key),
    "authorizeShop 401": post(authorize, "wrong"),
    "authorizeShop 403": post(authorize, key, stranger),
    "authorizeShop 404": { ...post(authorize, key), headers: { authorization: `Bearer ${key}` } },
    "currentShop 400": post(`${base}.Shop/CurrentShop`, shopKey, "["),
    "currentShop 401": post(`${base}.Shop/CurrentShop`, key),
    "currentShop 404": { ...post(`${base}.Shop/CurrentShop`, shopKey), headers: {} },
    "currentAccount 400": post(`${base}.Misc/CurrentAccount`, key, "[]"),
    "currentAccount 401": post(`${base}.Misc/CurrentAccount`, "wrong"),
    "currentAccount 404": { ...post(`${base}.Misc/CurrentAccount`, key), headers: {} },
  };
};

const chathubScenarios = (company: string, operator: string, revoked: string): Readonly<Record<string, Scenario>> => {
  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
  const end = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const token = (id: number, hours = 1): string => JSON.stringify({ id, expiresAt: end(hours) });
  return {
    "getCompanyToken 400": post("/api/company/get-token", "", "{"),
    "getCompanyToken 401": post("/api/company/get-token", "", '{"login":"a","password":"b"}'),
    "getCompanyToken 415": { path: "/api/company/get-token", body: "login=a" },
    "getOperatorToken 400": post("/api/operator/get-token", company, token(123, 25)),
    "getOperatorToken 401": post("/api/operator/get-token", "a.b.c", token(123)),
    "getOperatorToken 403": post("/api/operator/get-token", operator, token(123)),
    "getOperatorToken 404": post("/api/operator/get-token", company, token(999)),
    "getOperatorToken 415": { path: "/api/operator/get-token", body: "{}", headers: bearer(company) },
    "validateOperatorToken 400": post("/api/operator/validate-token", company),
    "validateOperatorToken 401": post("/api/operator/validate-token", "a.b.c", '{"token":"x"}'),
    "validateOperatorToken 403": post("/api/operator/validate-token", revoked, '{"token":"x"}'),
    "validateOperatorToken 415": { path: "/api/operator/validate-token", body: "{}", headers: bearer(company) },
    "listOrganizations 401": { path: "/api/company/organization" },
    "listOrganizations 403": { path: "/api/company/organization", headers: bearer(operator) },
    "listOperators 400": { path: "/api/operator", headers: bearer(company) },
    "listOperators 401": { path: "/api/operator?organizationId=10" },
    "listOperators 403": { path: "/api/operator?organizationId=10", headers: bearer(operator) },
    "listOperators 404": { path: "/api/operator?organizationId=99", headers: bearer(company) },
  };
};

/** Errors that a mock gives only when a switch asks for them, or not before faults can be asked for. */
const elsewhere = [/5XX$/, /^chathub \w+ 429$/, /^chathub getOperatorToken 422$/, /^(its|etelecom) currentShop 403$/];

describe("every documented error status comes out of the mock", () => {
  const statuses = (provider: Provider): string[] => {
    const all = errors.filter((error) => error.provider === provider).map(({ operation, status }) => `${operation} ${status}`);
    return [...new Set(all)].filter((one) => !elsewhere.some((pattern) => pattern.test(`${provider} ${one}`)));
  };
  const request = ({ path, method, headers = {}, body }: Scenario): Request =>
    new Request(
      `http://127.0.0.1${path}`,
      body === undefined ? { method: method ?? "GET", headers } : { method: "POST", headers, body: new Blob([body]) },
    );

  async function expectAll(
    provider: Provider,
    fetch: (request: Request) => Promise<Response>,
    scenarios: Readonly<Record<string, Scenario>>,
  ): Promise<void> {
    const answers = await Promise.all(
      statuses(provider).map(async (one) => {
        const scenario = scenarios[one];
        return [one, scenario ? `${one.split(" ")[0]} ${(await fetch(request(scenario))).status}` : "no request for it"];
      }),
    );
    expect(answers.length).toBeGreaterThan(0);
    for (const [wanted, got] of answers) expect(got).toBe(wanted);
  }

  it.each(["its", "etelecom"] as const)("%s", async (provider) => {
    const mock = provider === "its" ? createItsMock() : createEtelecomMock();
    const partner = mock.state.partner(`${provider}-demo-key`);
    if (!partner) throw new Error("the demo partner exists");
    await expectAll(provider, mock.fetch, shopScenarios(provider, mock.state.keyOf(partner, "1052570182707778180") ?? ""));
  });

  it("chathub", async () => {
    const { state, fetch } = createChathubMock();
    const company = state.company("demo-company", "demo-password");
    const found = company && state.operator(company, 123);
    if (!company || !found) throw new Error("the demo company and its operator exist");
    const [token, revoked] = [state.issueCompanyToken(company), state.issueCompanyToken(company)];
    state.revoke(revoked);
    await expectAll(
      "chathub",
      fetch,
      chathubScenarios(token, state.issueOperatorToken(company, found.operator, Date.now() + 3_600_000, false), revoked),
    );
  });

  it("sense-sphere", async () => {
    const mock = createSenseSphereMock();
    const [partner, user] = [mock.state.partner("demo-partner"), mock.state.user("minh.anh", "demo-password")];
    if (!partner || !user) throw new Error("the demo partner and user exist");
    const { token } = mock.state.issueToken(partner, user, 1);
    await expectAll("sense-sphere", mock.fetch, {
      "getUserInfo 401": { path: "/api/partner/user-info/" },
      "getUserInfo 404": { path: `/api/partner/user-info/?token=${token}&user_uuid=00000000-0000-4000-8000-000000000000` },
      "getBotInfo 404": { path: "/api/partner/bot/00000000-0000-4000-8000-000000000000/" },
    });
  });
});
