import { type ChathubSwitches, createChathubMock, demo } from "@partnerkit/mock-chathub";
import { describe, expect, it } from "vitest";
import { type ChathubClient, createChathubClient, isChathubError, operations } from "../src/index.ts";

const hour = 3_600_000;
const inOneHour = (): string => new Date(Date.now() + hour).toISOString();

function setUp(switches: Partial<ChathubSwitches> = {}) {
  const mock = createChathubMock({ switches });
  const base = { baseUrl: mock.baseUrl(), fetch: mock.fetch };
  const anonymous = createChathubClient({ ...base, login: demo.login, password: demo.password });
  const loggedIn = async (): Promise<ChathubClient> => createChathubClient({ ...base, companyToken: await anonymous.getCompanyToken() });
  return { mock, base, anonymous, loggedIn };
}

/** A client whose provider answers one thing. */
function answering(body: BodyInit, init: ResponseInit = {}): ChathubClient {
  return createChathubClient({
    baseUrl: "https://chathub.example.com",
    login: "a",
    password: "b",
    companyToken: "a.b.c",
    fetch: async () => new Response(body, init),
  });
}

describe("a token", () => {
  it.each(["json", "text", "object"] as const)("is the bare token when the provider sends it as %s (CH-3)", async (tokenBody) => {
    const { loggedIn } = setUp({ tokenBody });
    const chathub = await loggedIn();
    const token = await chathub.getOperatorToken({ id: demo.operatorId, expiresAt: inOneHour() });
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await chathub.validateOperatorToken({ token })).toMatchObject({ isValid: true, operatorId: 123 });
  });

  it("is read also where bare text is declared as JSON (CH-3)", async () => {
    expect(await answering("aaa.bbb.ccc\n", { headers: { "content-type": "application/json; charset=utf-8" } }).getCompanyToken()).toBe(
      "aaa.bbb.ccc",
    );
  });

  it.each(['"no token"', '""', "{}", "null", '{"token":7}', '"a.b"'])("is never made of an answer like %s (CH-8)", async (body) => {
    await expect(answering(body, { headers: { "content-type": "application/json" } }).getCompanyToken()).rejects.toMatchObject({
      name: "AnswerError",
      code: "unexpected_shape",
    });
  });

  it("is opaque: one that only the provider could read is passed on as it is (CH-15)", async () => {
    expect(
      await answering('"%%"'.replace("%%", "not-base64.not-json.none"), {
        headers: { "content-type": "application/json" },
      }).getCompanyToken(),
    ).toBe("not-base64.not-json.none");
  });

  it("is asked for with Accept: application/json first, so that a framework negotiates JSON (CH-3)", async () => {
    const { mock } = setUp();
    const accepts: (string | null)[] = [];
    const fetch = (request: Request): Promise<Response> => (accepts.push(request.headers.get("accept")), mock.fetch(request));
    await createChathubClient({ baseUrl: mock.baseUrl(), login: demo.login, password: demo.password, fetch }).getCompanyToken();
    expect(accepts[0]).toMatch(/^application\/json/);
  });
});

describe("a login", () => {
  it("takes login and password from the call, the options or the environment", async () => {
    const { base } = setUp();
    const { login, password } = demo;
    expect(await createChathubClient(base).getCompanyToken({ login, password })).toContain(".");
    expect(await createChathubClient({ ...base, login: () => login, password: async () => password }).getCompanyToken()).toContain(".");
    await expect(createChathubClient(base).getCompanyToken()).rejects.toMatchObject({
      code: "missing_option",
      message: expect.stringContaining("CHATHUB_LOGIN"),
    });
  });

  it("that is refused is final: not retryable, and nothing is asked again (CH-11)", async () => {
    const { base } = setUp();
    let requests = 0;
    const fetch = (request: Request): Promise<Response> => ((requests += 1), base.fetch(request));
    const refused: unknown = await createChathubClient({ ...base, fetch, login: demo.login, password: "wrong" })
      .getCompanyToken()
      .catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ status: 401, code: "login_refused", retryable: false });
    expect(requests).toBe(1);
    expect(operations.getCompanyToken.retry).toBe("login");
  });
});

describe("a lifetime", () => {
  it("of 30 days, as every sample asks for, is refused with an error that names the cap; nothing is shortened in silence (CH-1)", async () => {
    const chathub = await setUp().loggedIn();
    const expiresAt = new Date(Date.now() + 30 * 24 * hour).toISOString();
    await expect(chathub.getOperatorToken({ id: 123, expiresAt })).rejects.toMatchObject({
      status: 400,
      code: "invalid_request",
      message: expect.stringContaining("24 hours"),
    });
  });

  it("that is too long may also be refused with 422 (CH-1)", async () => {
    const chathub = await setUp({ tooLongStatus: 422 }).loggedIn();
    const error: unknown = await chathub
      .getOperatorToken({ id: 123, expiresAt: new Date(Date.now() + 25 * hour).toISOString() })
      .catch((reason: unknown) => reason);
    if (!isChathubError(error, "getOperatorToken") || error.status !== 422) throw error;
    expect(error.code).toBe("invalid_request");
  });
});

describe("validateOperatorToken", () => {
  it("answers a union on isValid; a bad token is no error (CH-2)", async () => {
    const chathub = await setUp().loggedIn();
    const answer = await chathub.validateOperatorToken({ token: "not-a-token" });
    expect(answer).toEqual({ isValid: false, error: "Invalid token" });
  });

  it("never takes an answer without isValid for a good one (CH-2)", async () => {
    for (const body of ['{"valid":true}', "{}", '{"isValid":"true"}', "null"]) {
      const client = answering(body, { headers: { "content-type": "application/json" } });
      await expect(client.validateOperatorToken({ token: "a.b.c" })).rejects.toMatchObject({
        name: "AnswerError",
        code: "unexpected_shape",
      });
    }
  });

  it("says under 401 too whose token is bad, and asks for no other company token because of it (CH-10)", async () => {
    const { base, anonymous } = setUp({ invalidTokenStatus: 401 });
    const company = await anonymous.getCompanyToken();
    let asked = 0;
    const chathub = createChathubClient({ ...base, companyToken: () => ((asked += 1), company) });
    await expect(chathub.validateOperatorToken({ token: "garbage" })).rejects.toMatchObject({
      status: 401,
      code: "operator_token_invalid",
    });
    expect(asked).toBe(1);
  });

  it("is refused with 401 for the company token, which is asked for once more; the operator's is not blamed (CH-10, CH-16)", async () => {
    const { mock, base, anonymous, loggedIn } = setUp();
    const token = await (await loggedIn()).getOperatorToken({ id: 123, expiresAt: inOneHour() });
    const asked: (string | undefined)[] = [];
    const companyToken = async ({ rejected }: { rejected?: string }): Promise<string> => (
      asked.push(rejected), rejected ? anonymous.getCompanyToken() : "stale.company.token"
    );
    const chathub = createChathubClient({ ...base, companyToken });
    expect(await chathub.validateOperatorToken({ token })).toMatchObject({ isValid: true });
    expect(asked).toEqual([undefined, "stale.company.token"]);
    expect(mock.provider).toBe("chathub");
  });
});

describe("errors", () => {
  it.each(["status-error-message-code", "plain", "problem"] as const)("are read alike when their body is %s", async (errorBody) => {
    const { base } = setUp({ errorBody });
    const chathub = createChathubClient({ ...base, companyToken: "aaa.bbb.ccc" });
    await expect(chathub.listOrganizations()).rejects.toMatchObject({ name: "ApiError", status: 401, code: "token_refused" });
  });

  it.each([
    [
      429,
      { status: 429, error: "Too Many Requests", message: "Rate limit exceeded" },
      { code: "rate_limited", retryable: true, retryAfterMs: 4000 },
    ],
    [500, { status: 500, error: "Internal Server Error", message: "Unexpected error" }, { code: "server_error", retryable: true }],
    [503, "<h1>Service Unavailable</h1>", { code: "server_error", retryable: true }],
    [415, { status: 415, error: "Unsupported Media Type", message: "no" }, { code: "unsupported_media_type", retryable: false }],
  ])("with status %d say whether waiting helps (CH-11)", async (status, body, expected) => {
    const client = answering(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "retry-after": "4" } });
    await expect(client.getCompanyToken({}, { retries: 0 })).rejects.toMatchObject({ name: "ApiError", status, ...expected });
  });

  it("for an operator token where the company's belongs is wrong_token, which a new token does not cure (CH-14)", async () => {
    const { base, loggedIn } = setUp();
    const operatorToken = await (await loggedIn()).getOperatorToken({ id: 123, expiresAt: inOneHour() });
    await expect(createChathubClient({ ...base, companyToken: operatorToken }).listOperators({ organizationId: 10 })).rejects.toMatchObject(
      { status: 403, code: "wrong_token" },
    );
  });
});

it("an operator token stands in for no company token: no operation takes it (CH-14)", async () => {
  const { base } = setUp();
  const client = createChathubClient({ ...base, operatorToken: "a.b.c" });
  await expect(client.listOperators({ organizationId: 10 })).rejects.toMatchObject({
    code: "missing_option",
    message: expect.stringContaining("companyToken"),
  });
  expect(Object.values(operations).map(({ credential }) => credential?.name)).not.toContain("operatorToken");
});

it("the base URL must be https: the retired http host of one sample is refused (CH-9)", () => {
  expect(() => createChathubClient({ baseUrl: "http://api.chathub.smsbat.com" })).toThrow(/Use https:\/\/api\.chathub\.smsbat\.com\./);
});
