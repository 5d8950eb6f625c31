import { decodeJwt, decodeProtectedHeader } from "jose";
import { describe, expect, it } from "vitest";
import { type ChathubMock, type ChathubSwitches, createChathubMock, demo } from "../src/index.ts";

const hour = 3_600_000;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** One world, with the calls that the tests make. */
class World {
  readonly mock: ChathubMock;
  constructor(switches: Partial<ChathubSwitches> = {}) {
    this.mock = createChathubMock({ switches });
  }

  async send(
    method: string,
    path: string,
    options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const body = options.body === undefined ? null : typeof options.body === "string" ? options.body : JSON.stringify(options.body);
    const headers = {
      ...(body === null ? {} : { "content-type": "application/json" }),
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    };
    const response = await this.mock.fetch(new Request(this.mock.baseUrl() + path, { method, body, headers }));
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }

  async companyToken(login: string = demo.login, password: string = demo.password): Promise<string> {
    return String((await this.send("POST", "/api/company/get-token", { body: { login, password } })).body);
  }

  inFuture(milliseconds: number): string {
    return new Date(this.mock.clock.now() + milliseconds).toISOString();
  }

  operatorToken(token: string, body: unknown = { id: 123, expiresAt: this.inFuture(hour) }): Promise<Answer> {
    return this.send("POST", "/api/operator/get-token", { token, body });
  }

  validate(token: string, candidate: string): Promise<Answer> {
    return this.send("POST", "/api/operator/validate-token", { token, body: { token: candidate } });
  }
}

describe("the company token", () => {
  it("is a JSON string that holds a signed JSON Web Token without an expiry (CH-16)", async () => {
    const world = new World();
    const { status, body, headers } = await world.send("POST", "/api/company/get-token", {
      body: { login: demo.login, password: demo.password },
    });
    expect([status, headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(decodeProtectedHeader(String(body))).toEqual({ alg: "HS256", typ: "JWT" });
    expect(decodeJwt(String(body))).toMatchObject({ sub: "1", name: "Công ty Du lịch Biển Xanh", iat: expect.any(Number) });
    expect(decodeJwt(String(body))).not.toHaveProperty("exp");
  });

  it.each([
    ["wrong password", { login: demo.login, password: "x" }],
    ["unknown login", { login: "nobody", password: demo.password }],
    ["another company's password", { login: demo.login, password: "other-password" }],
  ])("is refused for a %s with 401", async (_, body) => {
    expect(await new World().send("POST", "/api/company/get-token", { body })).toMatchObject({
      status: 401,
      body: { status: 401, error: "Unauthorized" },
    });
  });

  it("opens the lists in both header forms", async () => {
    const world = new World();
    const token = await world.companyToken();
    const bearer = await world.send("GET", "/api/company/organization", { token });
    const key = await world.send("GET", "/api/company/organization", { headers: { "X-Authorization-Key": token } });
    expect(bearer.body).toEqual([
      { id: 10, name: "Chi nhánh Hà Nội" },
      { id: 11, name: "Chi nhánh Đà Nẵng" },
    ]);
    expect(key.body).toEqual(bearer.body);
  });
});

describe("the operator token", () => {
  it("is a signed JSON Web Token with operator_id and exp", async () => {
    const world = new World();
    const { status, body } = await world.operatorToken(await world.companyToken());
    expect(status).toBe(200);
    expect(decodeJwt(String(body))).toMatchObject({ operator_id: 123, exp: expect.any(Number) });
  });

  it("lives at most 24 hours: 30 days, as every sample asks for, is refused with an error that names the cap (CH-1)", async () => {
    const world = new World();
    const token = await world.companyToken();
    const refused = await world.operatorToken(token, { id: 123, expiresAt: world.inFuture(30 * 24 * hour) });
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining("24 hours") } });
    expect((await world.operatorToken(token, { id: 123, expiresAt: world.inFuture(24 * hour - 2_000) })).status).toBe(200);
    expect((await world.operatorToken(token, { id: 123, expiresAt: world.inFuture(24 * hour + 2_000) })).status).toBe(400);
  });

  it("that would be dead on arrival is refused: its end counts in whole seconds", async () => {
    const world = new World();
    const token = await world.companyToken();
    for (const ahead of [1, 400, 900]) {
      const answer = await world.operatorToken(token, { id: 123, expiresAt: world.inFuture(ahead) });
      if (answer.status === 200) expect((await world.validate(token, String(answer.body))).body).toMatchObject({ isValid: true });
      else expect(answer.status).toBe(400);
    }
  });

  it("with a hard-coded end from the samples is refused, because it is past (CH-5)", async () => {
    const world = new World();
    const token = await world.companyToken();
    for (const expiresAt of ["2025-12-31T23:59:59Z", "2025-01-20T14:33:34.147Z"]) {
      expect(await world.operatorToken(token, { id: 123, expiresAt })).toMatchObject({
        status: 400,
        body: { message: expect.stringContaining("future") },
      });
    }
  });

  it("with local time labelled Z is seven hours off, so that 20 hours in Vietnam are over the cap (CH-6)", async () => {
    const world = new World();
    const token = await world.companyToken();
    const labelled = (hours: number): string => new Date(world.mock.clock.now() + (hours + 7) * hour).toISOString().replace(/\.\d+Z$/, "Z");
    expect((await world.operatorToken(token, { id: 123, expiresAt: labelled(20) })).status).toBe(400);
    expect((await world.operatorToken(token, { id: 123, expiresAt: labelled(10) })).status).toBe(200);
  });

  it.each(["000", "123456", ""])("takes an end with %j as its fraction of a second (CH-7)", async (fraction) => {
    const world = new World();
    const expiresAt = world.inFuture(hour).replace(/\.\d+Z$/, fraction ? `.${fraction}Z` : "Z");
    expect((await world.operatorToken(await world.companyToken(), { id: 123, expiresAt })).status).toBe(200);
  });

  it.each([
    ["id 0, a placeholder of the samples (CH-5)", { id: 0 }, 400],
    ["an id beyond 2^53 (CH-18)", { id: 9007199254740993 }, 400],
    ["an id that is a string (CH-18)", { id: "123" }, 400],
    ["an id with a fraction", { id: 1.5 }, 400],
    ["no id", { id: undefined }, 400],
    ["an end that is no date", { expiresAt: "tomorrow" }, 400],
    ["an end that is a number", { expiresAt: 1_800_000_000 }, 400],
    ["the machine-translated name of the end (CH-4)", { expiresAt: undefined, "hết hạnAt": "2026-11-21T12:00:00Z" }, 400],
    ["an unknown operator", { id: 999 }, 404],
    ["an operator of another company", { id: 223 }, 404],
    ["a deleted operator", { id: 125 }, 404],
    ["an inactive operator", { id: 124 }, 403],
  ])("for %s is refused", async (_, change, status) => {
    const world = new World();
    const body = { id: 123, expiresAt: world.inFuture(hour), ...change };
    expect(await world.operatorToken(await world.companyToken(), body)).toMatchObject({ status, body: { status } });
  });

  it("is bought with a company token only, in either header form (CH-14)", async () => {
    const world = new World();
    const company = await world.companyToken();
    const operator = String((await world.operatorToken(company)).body);
    expect((await world.operatorToken(operator)).status).toBe(403);
    const body = { id: 123, expiresAt: world.inFuture(hour) };
    expect((await world.send("POST", "/api/operator/get-token", { headers: { "X-Authorization-Key": company }, body })).status).toBe(200);
  });
});

describe("validate-token", () => {
  const verdict = async (world: World, candidate: string): Promise<Answer> => world.validate(await world.companyToken(), candidate);

  it("describes a good token", async () => {
    const world = new World();
    const expiresAt = world.inFuture(hour).replace(/\.\d+Z$/, ".000Z");
    const token = String((await world.operatorToken(await world.companyToken(), { id: 123, expiresAt })).body);
    expect(await verdict(world, token)).toMatchObject({
      status: 200,
      body: { isValid: true, operatorId: 123, clientId: 0, expiresAt, error: null },
    });
  });

  it("says Invalid token for an expired, a foreign and a company token, and for garbage; the field is isValid (CH-2)", async () => {
    const world = new World();
    const company = await world.companyToken();
    const token = String((await world.operatorToken(company)).body);
    const foreign = String(
      (await world.operatorToken(await world.companyToken("other-company", "other-password"), { id: 223, expiresAt: world.inFuture(hour) }))
        .body,
    );
    const forged = `${token.slice(0, token.lastIndexOf("."))}.${"A".repeat(43)}`;
    const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${token.split(".")[1]}.`;
    for (const bad of [foreign, company, forged, unsigned, "garbage", "a.b.c", "eyJhbGciOiJIUzI1NiJ9.e30.example_signature"]) {
      expect(await verdict(world, bad)).toMatchObject({ status: 200, body: { isValid: false, error: "Invalid token" } });
    }
    world.mock.clock.advance(hour + 1_000);
    expect((await verdict(world, token)).body).toEqual({ isValid: false, error: "Invalid token" });
  });

  it("is advice: a token can end between the check and its use (CH-13)", async () => {
    const world = new World({ operatorListToken: "operator" });
    const token = String((await world.operatorToken(await world.companyToken())).body);
    expect((await verdict(world, token)).body).toMatchObject({ isValid: true });
    world.mock.state.setOperatorStatus(123, 2);
    expect((await world.send("GET", "/api/operator?organizationId=10", { token })).status).toBe(403);
  });

  it("is called with the company token: a 401 is about that one (CH-10)", async () => {
    const world = new World();
    expect(await world.validate("stale.company.token", "anything")).toMatchObject({ status: 401, body: { error: "Unauthorized" } });
  });

  it("can give its negative answer under 401", async () => {
    const world = new World({ invalidTokenStatus: 401 });
    expect(await verdict(world, "garbage")).toMatchObject({ status: 401, body: { isValid: false } });
  });
});

describe("the operators of an organisation", () => {
  it("are listed for the company token; the page's own call with an operator token and no organisation is refused (CH-14)", async () => {
    const world = new World();
    const company = await world.companyToken();
    const operator = String((await world.operatorToken(company)).body);
    expect((await world.send("GET", "/api/operator?organizationId=10", { token: company })).body).toEqual([
      { id: 123, name: "Lê Thu Hà", status: 0, organization: { id: 10, name: "Chi nhánh Hà Nội" } },
      { id: 124, name: "Phạm Đức Long", status: 1, organization: { id: 10, name: "Chi nhánh Hà Nội" } },
    ]);
    expect((await world.send("GET", "/api/operator", { token: operator })).status).toBe(403);
    expect((await world.send("GET", "/api/operator", { token: company })).status).toBe(400);
  });

  it.each([
    ["operator", 403, 200],
    ["either", 200, 200],
  ] as const)("can be switched to take the %s token (CH-14)", async (operatorListToken, forCompany, forOperator) => {
    const world = new World({ operatorListToken });
    const company = await world.companyToken();
    const operator = String((await world.operatorToken(company)).body);
    expect((await world.send("GET", "/api/operator?organizationId=10", { token: company })).status).toBe(forCompany);
    expect((await world.send("GET", "/api/operator?organizationId=10", { token: operator })).status).toBe(forOperator);
  });

  it("are asked for by the parameter's exact name", async () => {
    const world = new World();
    const token = await world.companyToken();
    for (const path of ["/api/operator?ORGANIZATIONID=10", "/api/operator"]) {
      expect(await world.send("GET", path, { token })).toMatchObject({
        status: 400,
        body: { code: 1002, message: expect.stringContaining("organizationId") },
      });
    }
  });

  it("of another company or of nowhere are not found", async () => {
    const world = new World();
    const token = await world.companyToken();
    for (const id of [20, 99]) expect((await world.send("GET", `/api/operator?organizationId=${id}`, { token })).status).toBe(404);
    for (const id of ["0", "x", "0xA", "1e1", "10.0", "9007199254740993", ""])
      expect((await world.send("GET", `/api/operator?organizationId=${id}`, { token })).status).toBe(400);
  });
});

describe("revocation", () => {
  it("of a token is 403 for its holder", async () => {
    const world = new World();
    const token = await world.companyToken();
    world.mock.state.revoke(token);
    expect((await world.send("GET", "/api/company/organization", { token })).status).toBe(403);
  });

  it("by a newer token of the same operator can be switched on", async () => {
    for (const newTokenRevokesOld of ["off", "on"] as const) {
      const world = new World({ newTokenRevokesOld });
      const company = await world.companyToken();
      const first = String((await world.operatorToken(company)).body);
      await world.operatorToken(company);
      expect((await world.validate(company, first)).body).toMatchObject({ isValid: newTokenRevokesOld === "off" });
    }
  });
});

describe("bad input gets the provider's own error", () => {
  it.each([
    ["malformed JSON", { body: '{"login": ' }, 400, 1001],
    ["an empty body", { body: "" }, 400, 1001],
    ["a body over 1 MiB", { body: JSON.stringify({ login: "x".repeat(1 << 20), password: "y" }) }, 400, 1001],
    ["a missing field", { body: { login: "a" } }, 400, 1002],
    ["an empty password (CH-8)", { body: { login: "a", password: "" } }, 400, 1001],
    ["a body that is no object", { body: "[]" }, 400, 1001],
    [
      "another Content-Type",
      { body: "login=a&password=b", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      undefined,
    ],
  ])("%s", async (_, options, status, code) => {
    const answer = await new World().send("POST", "/api/company/get-token", options);
    expect(answer).toMatchObject({ status, body: { status, ...(code ? { code } : {}) } });
  });

  it.each([
    ["an unknown path", "GET", "/api/nothing", 404],
    ["the root", "GET", "/", 404],
    ["a slash too many", "GET", "/api/operator/", 404],
    ["another method", "GET", "/api/company/get-token", 405],
    ["no credential", "GET", "/api/company/organization", 401],
  ])("%s", async (_, method, path, status) => {
    const answer = await new World().send(method, path);
    expect(answer).toMatchObject({ status, body: { status } });
    if (status === 405) expect(answer.headers.get("allow")).toBe("POST");
  });

  it.each(["Bearer ", "Bearer", "Basic abc", "abc"])("an Authorization header like %j is 401 (CH-8)", async (authorization) => {
    expect((await new World().send("GET", "/api/company/organization", { headers: { authorization } })).status).toBe(401);
  });

  it.each([
    ["plain", "text/plain; charset=utf-8"],
    ["problem", "application/problem+json"],
  ] as const)("in the form that is switched on: %s", async (errorBody, type) => {
    const world = new World({ errorBody });
    const answer = await world.send("POST", "/api/company/get-token", { body: { login: "a", password: "b" } });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([401, type]);
  });
});
