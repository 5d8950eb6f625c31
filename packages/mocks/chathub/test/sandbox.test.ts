import type { AddedFault, CoverageReport, Fault, Verdict } from "@partnerkit/mock-engine";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as document from "../src/generated/sandbox.ts";
import { type ChathubMock, createChathubMock, demo } from "../src/index.ts";

const json = { "content-type": "application/json" };

const send = (mock: ChathubMock, path: string, body: object, token = ""): Promise<Response> =>
  mock.fetch(mock.baseUrl() + path, {
    method: "POST",
    headers: { ...json, ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });

const companyToken = async (mock: ChathubMock): Promise<string> =>
  String(await (await send(mock, "/api/company/get-token", { login: demo.login, password: demo.password })).json());

const operatorToken = async (mock: ChathubMock, company: string): Promise<string> => {
  const expiresAt = new Date(mock.clock.now() + 3_600_000).toISOString();
  return String(await (await send(mock, "/api/operator/get-token", { id: demo.operatorId, expiresAt }, company)).json());
};

const control = (mock: ChathubMock, path: string, body?: object): Promise<Response> =>
  mock.fetch(mock.controlUrl() + path, { method: "POST", ...(body ? { headers: json, body: JSON.stringify(body) } : {}) });

const isValid = async (mock: ChathubMock, company: string, token: string): Promise<unknown> =>
  ((await (await send(mock, "/api/operator/validate-token", { token }, company)).json()) as { isValid: unknown }).isValid;

describe("an event", () => {
  it("switches an operator off: its tokens end at once", async () => {
    const mock = createChathubMock();
    const company = await companyToken(mock);
    const token = await operatorToken(mock, company);
    expect(await isValid(mock, company, token)).toBe(true);
    expect((await control(mock, "/operator-status", { operatorId: demo.operatorId, status: 1 })).status).toBe(204);
    expect(await isValid(mock, company, token)).toBe(false);
    expect((await control(mock, "/operator-status", { operatorId: 1, status: 1 })).status).toBe(404);
    expect((await control(mock, "/operator-status", { operatorId: 123, status: 7 })).status).toBe(400);
  });

  it("revokes a token, and knows only those that the mock signed", async () => {
    const mock = createChathubMock();
    const company = await companyToken(mock);
    const token = await operatorToken(mock, company);
    expect((await control(mock, "/revoke-token", { token })).status).toBe(204);
    expect(await isValid(mock, company, token)).toBe(false);
    expect((await control(mock, "/revoke-token", { token: "abc" })).status).toBe(404);
    expect((await control(mock, "/revoke-token", { token: await companyToken(createChathubMock()) })).status).toBe(404);
  });

  it("ends every operator token; company tokens have no expiry, and new ones are good", async () => {
    const mock = createChathubMock();
    const company = await companyToken(mock);
    const token = await operatorToken(mock, company);
    expect((await control(mock, "/expire-all")).status).toBe(204);
    expect(await isValid(mock, company, token)).toBe(false);
    expect(await isValid(mock, company, await operatorToken(mock, company))).toBe(true);
  });

  it("of a login is none here, in code and over HTTP", async () => {
    const mock = createChathubMock();
    expect(() => mock.logIn(mock.baseUrl())).toThrow(/chathub has no login page/);
    expect((await control(mock, "/login", { url: mock.baseUrl() })).status).toBe(404);
  });
});

it.each([
  [{ organizations: [{ id: 10, companyId: 7, name: "" }] }, /organization 10 belongs to company 7/],
  [{ operators: [{ id: 1, organizationId: 7, name: "", status: 0 as const }] }, /operator 1 belongs to organization 7/],
  [{ companies: [1, 2].map((id) => ({ id, login: "same", password: "x", name: "" })) }, /same login/],
])("a seed that contradicts itself starts nothing: %j", (part, reason) => {
  const seed = { companies: [], organizations: [], operators: [], ...part };
  expect(() => createChathubMock({ seed })).toThrow(reason);
  const mock = createChathubMock();
  expect(() => mock.seed(seed)).toThrow(reason);
  expect(mock.state.company(demo.login, demo.password)?.id).toBe(1);
});

describe("a scenario", () => {
  it.each(["flaky", "rate-limited", "other-readings"])("%s starts", (scenario) => {
    expect(() => createChathubMock({ scenario })).not.toThrow();
  });

  it("rate-limited lets the third login through", async () => {
    const mock = createChathubMock({ scenario: "rate-limited" });
    const statuses: number[] = [];
    for (let login = 0; login < 3; login += 1) {
      statuses.push((await send(mock, "/api/company/get-token", { login: demo.login, password: demo.password })).status);
    }
    expect(statuses).toEqual([429, 429, 200]);
  });
});

it("one clock moves the tokens' exp and the Date header together", async () => {
  const mock = createChathubMock();
  mock.clock.freeze("2030-01-01T08:00:00Z");
  const company = await companyToken(mock);
  const token = await operatorToken(mock, company);
  const [, claims = ""] = token.split(".");
  expect(JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")))).toMatchObject({ iat: 1_893_484_800, exp: 1_893_488_400 });
  mock.clock.advance(3_600_000);
  const response = await send(mock, "/api/operator/validate-token", { token }, company);
  expect([response.headers.get("date"), await response.json()]).toEqual([
    "Tue, 01 Jan 2030 09:00:00 GMT",
    { isValid: false, error: "Invalid token" },
  ]);
});

it("the journal tells no password and no token, not even in the wrong place", async () => {
  const mock = createChathubMock();
  const company = await companyToken(mock);
  const token = await operatorToken(mock, company);
  await isValid(mock, company, token);
  await mock.fetch(`${mock.baseUrl()}/api/operator/${token}?${company}`, { headers: { "x-operator": token } });
  await send(mock, "/api/operator/validate-token", { value: token }, company);
  const told = JSON.stringify(mock.journal.all());
  for (const secret of [demo.password, company, token]) expect(told).not.toContain(secret);
  expect(mock.journal.last("getCompanyToken")).toMatchObject({
    request: { body: { login: demo.login, password: "[secret]" } },
    response: { body: "[secret]" },
  });
});

it("has the switches' defaults that its control document names", async () => {
  const mock = createChathubMock();
  const document = (await (await mock.fetch(`${mock.controlUrl()}/openapi.json`)).json()) as {
    components: { schemas: { Switches: { properties: Record<string, { default: unknown }> } } };
  };
  const defaults = Object.entries(document.components.schemas.Switches.properties).map(([name, schema]) => [name, schema.default]);
  expect(mock.switches).toEqual(Object.fromEntries(defaults));
});

/** A type with its intersections joined and nothing `readonly`, which documents do not say. */
type Plain<Type> = Type extends object ? { -readonly [Key in keyof Type]: Plain<Type[Key]> } : Type;

it("the engine's types and the control document, which is the same for every mock, say the same: the compiler compares them", () => {
  expectTypeOf<Plain<Fault>>().toEqualTypeOf<Plain<document.Fault>>();
  expectTypeOf<Plain<AddedFault>>().toEqualTypeOf<Plain<document.AddedFault>>();
  expectTypeOf<Verdict>().toEqualTypeOf<document.Verdict>();
  expectTypeOf<Plain<CoverageReport>>().toEqualTypeOf<Plain<document.Coverage>>();
});
