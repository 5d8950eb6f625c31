import { inspect } from "node:util";
import { createSenseSphereMock, demo, type SenseSphereSwitches } from "@partnerkit/mock-sense-sphere";
import { describe, expect, it, vi } from "vitest";
import { createSenseSphereClient, isSenseSphereError, operations, type SenseSphereClientOptions } from "../src/index.ts";

const { userUuid: user_uuid, botUuid: bot_uuid } = demo;
const redirect_uri = "https://myapp.example.com/auth/callback";

function setUp(switches: Partial<SenseSphereSwitches> = {}, options: SenseSphereClientOptions = {}) {
  const mock = createSenseSphereMock({ switches });
  const partner = mock.state.partner(demo.partnerKey);
  const user = mock.state.user(demo.username, demo.password);
  if (!partner || !user) throw new Error("the demo world has both");
  const issue = (): string => mock.state.issueToken(partner, user, switches.tokenDays ?? 30).token;
  const client = createSenseSphereClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, partnerKey: demo.partnerKey, ...options });
  const withToken = (token: string) => createSenseSphereClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, token });
  return { mock, issue, client, withToken };
}

describe("getUserInfo", () => {
  it("answers the profile of the token's user", async () => {
    const { issue, withToken } = setUp();
    const { user } = await withToken(issue()).getUserInfo({ user_uuid });
    expect(user).toMatchObject({ uuid: user_uuid, full_name: "Nguyễn Minh Anh", avatar: "http://127.0.0.1/media/avatars/minh-anh.svg" });
  });

  it("encodes what it writes into the address, and looks at the status (SS-10)", async () => {
    const { withToken } = setUp();
    const error: unknown = await withToken("a&user_uuid=forged#%?")
      .getUserInfo({ user_uuid })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 401, code: "token_refused" });
  });

  it("refuses a missing or malformed user_uuid itself, because the provider's 401 would look like an expired login (SS-3)", async () => {
    const fetch = vi.fn();
    const client = createSenseSphereClient({ baseUrl: "https://sensesphere.example.com", token: "t", fetch });
    for (const bad of ["", "42", "550e8400e29b41d4a716446655440000", `${user_uuid}x`]) {
      await expect(client.getUserInfo({ user_uuid: bad })).rejects.toMatchObject({ name: "RequestError", code: "invalid_argument" });
    }
    await expect(
      createSenseSphereClient({ baseUrl: "https://sensesphere.example.com", fetch }).getUserInfo({ user_uuid }),
    ).rejects.toMatchObject({ code: "missing_option" });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ["unknown or revoked", 0, "token_refused"],
    ["past its expiry", 31, "token_expired"],
  ])("treats a token that is %s as one that a new login cures (SS-4)", async (_, days, code) => {
    const { mock, issue } = setUp();
    const token = issue();
    if (days > 0) mock.clock.advance(days * 86_400_000);
    else mock.state.revokeToken(token);
    const asked: (string | undefined)[] = [];
    const client = createSenseSphereClient({
      baseUrl: mock.baseUrl(),
      fetch: mock.fetch,
      token: ({ rejected }) => (asked.push(rejected), token),
    });
    await expect(client.getUserInfo({ user_uuid })).rejects.toMatchObject({ status: 401, code });
    expect(asked).toEqual([undefined, token]);
  });

  it("says for a 404 that token and user may not match, and to keep the local user (SS-5)", async () => {
    const { issue, withToken } = setUp();
    const error: unknown = await withToken(issue())
      .getUserInfo({ user_uuid: "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77" })
      .catch((reason: unknown) => reason);
    if (!isSenseSphereError(error, "getUserInfo") || error.status !== 404) throw error;
    expect(error).toMatchObject({ code: "user_not_found", message: expect.stringMatching(/same login.*Do not delete/) });
  });

  it.each(["error", "detail", "html"] as const)("reads an error whose body is %s (SS-6)", async (errorBody) => {
    const { withToken } = setUp({ errorBody });
    await expect(withToken("nonsense").getUserInfo({ user_uuid })).rejects.toMatchObject({
      name: "ApiError",
      status: 401,
      code: "token_refused",
    });
  });

  it("survives a second login elsewhere: the refused token is asked for again, and the newer one works (SS-9)", async () => {
    const { mock, issue } = setUp();
    let stored = issue();
    const token = (): string => stored;
    const stale = stored;
    stored = issue();
    const sent = [stale];
    const client = createSenseSphereClient({ baseUrl: mock.baseUrl(), fetch: mock.fetch, token: () => sent.pop() ?? token() });
    expect((await client.getUserInfo({ user_uuid })).user.uuid).toBe(user_uuid);
  });

  it("shows the token in no error, although it rides in the address (SS-2)", async () => {
    const { withToken } = setUp();
    const error: unknown = await withToken("sense-canary")
      .getUserInfo({ user_uuid })
      .catch((reason: unknown) => reason);
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("canary");
  });
});

describe("getBotInfo", () => {
  it("writes the UUID in lower case, the only form that the provider's router knows (SS-11)", async () => {
    const { client } = setUp();
    expect(await client.getBotInfo({ bot_uuid: bot_uuid.toUpperCase() })).toMatchObject({ uuid: bot_uuid, is_active: true });
  });

  it("hands data: pictures through as they are (SS-13) and answers switched-off bots too (SS-14)", async () => {
    const { client } = setUp();
    const bot = await client.getBotInfo({ bot_uuid: "9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10" });
    expect(bot).toMatchObject({ is_active: false, avatar: expect.stringMatching(/^data:image/) });
  });

  it("throws bot_not_found for an unknown one", async () => {
    const { client } = setUp();
    await expect(client.getBotInfo({ bot_uuid: "00000000-0000-4000-8000-000000000000" })).rejects.toMatchObject({
      status: 404,
      code: "bot_not_found",
    });
  });

  it("keeps the slash at the end of every path, so that no redirect carries anything along (SS-12)", () => {
    for (const { path } of Object.values(operations)) expect(path.endsWith("/")).toBe(true);
  });
});

it("getSystemInfo takes no credential", async () => {
  const { client } = setUp();
  expect(await client.getSystemInfo()).toMatchObject({ name: "Sense Sphere", favicon: expect.stringContaining("/static/img/") });
});

describe("authorizeUrl", () => {
  it("encodes redirect_uri once, which any server understands (SS-1)", () => {
    const { client } = setUp();
    const url = new URL(client.authorizeUrl({ redirect_uri }));
    expect(url.pathname).toBe("/auth/sensesphere-auth/");
    expect(url.searchParams.get("redirect_uri")).toBe(redirect_uri);
    expect(url.href).not.toContain("%25");
  });

  it("encodes it twice only when asked to, as the provider's sample does (SS-1)", () => {
    const { client } = setUp();
    expect(client.authorizeUrl({ redirect_uri, legacyDoubleEncode: true })).toContain("https%253A%252F%252Fmyapp");
  });

  it("shows the partner key, which is public and masked nowhere (SS-17)", () => {
    const { client } = setUp();
    expect(client.authorizeUrl({ redirect_uri })).toContain("partner_key=demo-partner");
    expect(JSON.stringify(operations)).not.toContain("partner_key");
  });

  it.each(["/callback", "javascript:alert(1)", "myapp.example.com/callback", ""])("refuses a redirect_uri like %j", (bad) => {
    const { client } = setUp();
    expect(() => client.authorizeUrl({ redirect_uri: bad })).toThrow(/absolute http or https/);
  });

  it("needs the partner key", () => {
    const client = createSenseSphereClient({ baseUrl: "https://sensesphere.example.com" });
    expect(() => client.authorizeUrl({ redirect_uri })).toThrow(/SENSE_SPHERE_PARTNER_KEY/);
  });
});
