import { describe, expect, it } from "vitest";
import { createSenseSphereMock, demo, type SenseSphereMock, type SenseSphereSwitches } from "../src/index.ts";

const { userUuid, botUuid } = demo;
const otherUuid = "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77";
const callback = "https://myapp.example.com/auth/callback";

/** One world, with the steps that a browser and a server take. */
class World {
  readonly mock: SenseSphereMock;
  constructor(switches: Partial<SenseSphereSwitches> = {}) {
    this.mock = createSenseSphereMock({ switches });
  }

  get(path: string, headers: Record<string, string> = {}, ip = "127.0.0.1"): Promise<Response> {
    return this.mock.fetch(new Request(new URL(path, "http://127.0.0.1"), { headers }), { ip });
  }

  submit(path: string, form: Record<string, string>, ip = "127.0.0.1"): Promise<Response> {
    return this.mock.fetch(new Request(new URL(path, "http://127.0.0.1"), { method: "POST", body: new URLSearchParams(form) }), { ip });
  }

  authorize(query: Record<string, string> = {}): Promise<Response> {
    return this.get(`/auth/sensesphere-auth/?${new URLSearchParams({ partner_key: demo.partnerKey, redirect_uri: callback, ...query })}`);
  }

  /** From the authorize address to the consent page; answers the id of the login. */
  async signIn(query: Record<string, string> = {}, ip?: string): Promise<string> {
    const login = await this.authorize(query);
    const next = new URL(login.headers.get("location") ?? "", "http://127.0.0.1").searchParams.get("next") ?? "";
    const { username, password } = demo;
    const consent = await this.submit("/login/", { next, username, password }, ip);
    return new URL(consent.headers.get("location") ?? "", "http://127.0.0.1").searchParams.get("request") ?? "";
  }

  /** The whole login; answers what the partner's callback receives. */
  async login(query: Record<string, string> = {}, ip?: string): Promise<URL> {
    const approved = await this.submit("/auth/sensesphere-auth/consent/", { request: await this.signIn(query, ip), decision: "approve" });
    const finished = await this.get(approved.headers.get("location") ?? "", {}, ip);
    return new URL(finished.headers.get("location") ?? "", "http://127.0.0.1");
  }

  async token(): Promise<string> {
    return (await this.login()).searchParams.get("token") ?? "";
  }

  async userInfo(query: Record<string, string>): Promise<{ status: number; body: unknown }> {
    const response = await this.get(`/api/partner/user-info/?${new URLSearchParams(query)}`);
    return { status: response.status, body: await response.json() };
  }
}

describe("the login", () => {
  it("goes from the authorize address through sign-in and consent to the partner's callback", async () => {
    const world = new World();
    const arrived = await world.login();
    expect(arrived.origin + arrived.pathname).toBe(callback);
    expect([...arrived.searchParams.keys()]).toEqual(["token", "user_id", "created"]);
    expect(arrived.searchParams.get("created")).toBe("true");
  });

  it("calls the user's UUID user_id in the callback and user_uuid in the API (SS-7)", async () => {
    const world = new World();
    const { searchParams } = await world.login();
    expect(searchParams.get("user_id")).toBe(userUuid);
    expect(await world.userInfo({ token: searchParams.get("token") ?? "", user_uuid: searchParams.get("user_id") ?? "" })).toMatchObject({
      status: 200,
      body: { user: { uuid: userUuid } },
    });
  });

  it("says created=false from the second time on", async () => {
    const world = new World();
    await world.login();
    expect((await world.login()).searchParams.get("created")).toBe("false");
  });

  it("takes a redirect_uri that is encoded once, on a server that decodes once or twice (SS-1)", async () => {
    for (const redirectUriDecoding of ["once", "twice"] as const)
      expect((await new World({ redirectUriDecoding }).login()).origin).toBe("https://myapp.example.com");
  });

  it("takes the sample's double encoding only on a server that decodes twice (SS-1)", async () => {
    const twice = { redirect_uri: encodeURIComponent(callback) };
    expect((await new World({ redirectUriDecoding: "twice" }).login(twice)).origin).toBe("https://myapp.example.com");
    const refused = await new World().authorize(twice);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("encoded twice");
  });

  it("keeps a query that the callback has", async () => {
    expect((await new World().login({ redirect_uri: `${callback}?tenant=7` })).search).toMatch(/^\?tenant=7&token=/);
  });

  it("echoes no state unless switched on, so a partner cannot count on it (SS-8)", async () => {
    expect((await new World().login({ state: "s1" })).searchParams.has("state")).toBe(false);
    expect((await new World({ stateEcho: "on" }).login({ state: "s1" })).searchParams.get("state")).toBe("s1");
  });

  it("ends on a page when the user refuses: no error redirect is documented", async () => {
    const world = new World();
    const request = await world.signIn();
    const refused = await world.submit("/auth/sensesphere-auth/consent/", { request, decision: "refuse" });
    expect([refused.status, refused.headers.get("location")]).toEqual([200, null]);
    expect((await world.get(`/auth/sensesphere-auth/callback/?request=${request}`)).status).toBe(400);
  });

  it("hands out no token without sign-in and consent, and only one for each login", async () => {
    const world = new World();
    const request = await world.signIn();
    expect((await world.get(`/auth/sensesphere-auth/callback/?request=${request}`)).status).toBe(400);
    await world.submit("/auth/sensesphere-auth/consent/", { request, decision: "approve" });
    expect((await world.get(`/auth/sensesphere-auth/callback/?request=${request}`)).status).toBe(302);
    expect((await world.get(`/auth/sensesphere-auth/callback/?request=${request}`)).status).toBe(400);
    const fresh =
      new URL((await world.authorize()).headers.get("location") ?? "", "http://127.0.0.1").searchParams.get("next")?.split("request=")[1] ??
      "";
    expect((await world.submit("/auth/sensesphere-auth/consent/", { request: fresh, decision: "approve" })).status).toBe(400);
  });

  it.each([
    ["an unknown partner key", { partner_key: "nobody" }],
    ["a relative redirect_uri", { redirect_uri: "/callback" }],
    ["a javascript: redirect_uri", { redirect_uri: "javascript:alert(1)" }],
    ["an empty redirect_uri", { redirect_uri: "" }],
  ])("refuses %s on a page, and redirects nowhere", async (_, query) => {
    const refused = await new World().authorize(query);
    expect([refused.status, refused.headers.get("location")]).toEqual([400, null]);
  });

  it("refuses a wrong password, and leads to nothing but its own consent page", async () => {
    const world = new World();
    expect((await world.submit("/login/", { username: demo.username, password: "x", next: "/" })).status).toBe(400);
    const open = await world.submit("/login/", { username: demo.username, password: demo.password, next: "https://evil.example.com/" });
    expect([open.status, open.headers.get("location")]).toEqual([400, null]);
  });

  it.each([403, 429] as const)(
    "blocks the sixth sign-in within a minute from one address with %d, and no other address",
    async (rateLimitStatus) => {
      const world = new World({ rateLimitStatus });
      for (let attempt = 0; attempt < 5; attempt++) await world.submit("/login/", { username: "x", password: "x", next: "" }, "10.0.0.1");
      const form = { username: demo.username, password: demo.password, next: "" };
      expect((await world.submit("/login/", form, "10.0.0.1")).status).toBe(rateLimitStatus);
      expect((await world.submit("/login/", form, "10.0.0.2")).status).toBe(400);
      world.mock.clock.advance(60_000);
      expect((await world.submit("/login/", form, "10.0.0.1")).status).toBe(400);
    },
  );

  it("blocks the sixth visit of the login page within a minute", async () => {
    const world = new World();
    const statuses = [];
    for (let visit = 0; visit < 6; visit++) statuses.push((await world.get("/login/")).status);
    expect(statuses).toEqual([...Array(5).fill(200), 403]);
  });

  it("lets five whole logins pass in a minute", async () => {
    const world = new World();
    for (let login = 0; login < 5; login++) expect(await world.token()).not.toBe("");
  });

  it("blocks the eleventh visit of its own callback within a minute", async () => {
    const world = new World();
    const statuses = [];
    for (let visit = 0; visit < 11; visit++) statuses.push((await world.get("/auth/sensesphere-auth/callback/?request=x")).status);
    expect(statuses).toEqual([...Array(10).fill(400), 403]);
  });
});

describe("user-info answers in the order of the provider's table", () => {
  it.each([
    [{}, "Missing token"],
    [{ token: "" }, "Missing token"],
    [{ user_uuid: userUuid }, "Missing token"],
    [{ token: "nonsense" }, "Missing user_uuid"],
    [{ token: "nonsense", user_uuid: "" }, "Missing user_uuid"],
    [{ token: "nonsense", user_uuid: userUuid }, "Invalid or expired token"],
    [{ token: "nonsense", user_uuid: "no uuid" }, "Invalid or expired token"],
  ])("401 for %j (SS-3, SS-4)", async (query, error) => {
    expect(await new World().userInfo(query)).toEqual({ status: 401, body: { error } });
  });

  it("401 Token expired after its days, whose number is a setting (SS-4)", async () => {
    const world = new World({ tokenDays: 1 });
    const token = await world.token();
    world.mock.clock.advance(86_340_000);
    expect((await world.userInfo({ token, user_uuid: userUuid })).status).toBe(200);
    world.mock.clock.advance(61_000);
    expect(await world.userInfo({ token, user_uuid: userUuid })).toEqual({ status: 401, body: { error: "Token expired" } });
  });

  it.each([
    ["that is not the token's", otherUuid],
    ["that does not exist", "00000000-0000-4000-8000-000000000000"],
    ["that is no UUID", "42"],
  ])("404 for a user %s (SS-5)", async (_, user_uuid) => {
    const world = new World();
    expect(await world.userInfo({ token: await world.token(), user_uuid })).toEqual({ status: 404, body: { error: "User not found" } });
  });

  it("a new login revokes the older token (SS-9)", async () => {
    const world = new World();
    const [older, newer] = [await world.token(), await world.token()];
    expect(await world.userInfo({ token: older, user_uuid: userUuid })).toMatchObject({
      status: 401,
      body: { error: "Invalid or expired token" },
    });
    expect((await world.userInfo({ token: newer, user_uuid: userUuid })).status).toBe(200);
  });

  it("the picture is absolute with the scheme and host of the request, or null (SS-18)", async () => {
    const world = new World();
    const token = await world.token();
    const response = await world.mock.fetch(
      new Request(`https://proxy.example.com/api/partner/user-info/?${new URLSearchParams({ token, user_uuid: userUuid })}`),
    );
    const { user } = (await response.json()) as { user: { avatar: string } };
    expect(user.avatar).toBe("https://proxy.example.com/media/avatars/minh-anh.svg");
    expect((await world.get(new URL(user.avatar).pathname)).headers.get("content-type")).toBe("image/svg+xml");
  });

  it.each([
    ["detail", { detail: "Missing token" }],
    ["error", { error: "Missing token" }],
  ] as const)("an error body can be %s (SS-6)", async (errorBody, body) => {
    expect(await new World({ errorBody }).userInfo({})).toEqual({ status: 401, body });
  });

  it("an error body can be a page (SS-6)", async () => {
    const response = await new World({ errorBody: "html" }).get("/api/partner/user-info/");
    expect([response.status, response.headers.get("content-type")]).toEqual([401, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("Missing token");
  });
});

describe("the public operations", () => {
  it("system-info needs no credential", async () => {
    expect(await (await new World().get("/api/partner/system-info/")).json()).toMatchObject({
      name: "Sense Sphere",
      url: "http://127.0.0.1",
    });
  });

  it("a bot's picture is made absolute when it is a path, and left alone when it is an http or data: address (SS-13)", async () => {
    const world = new World();
    const avatar = async (uuid: string): Promise<string> =>
      ((await (await world.get(`/api/partner/bot/${uuid}/`)).json()) as { avatar: string }).avatar;
    expect(await avatar(botUuid)).toBe("http://127.0.0.1/media/bots/tro-ly.svg");
    expect(await avatar("9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10")).toMatch(/^data:image\/svg/);
    expect(await avatar("3e7c9b52-1d4f-4a86-b0c3-7f2a5d8e6b91")).toBe("https://cdn.example.com/bots/dat-ban.png");
  });

  it("a bot that is switched off is answered all the same (SS-14)", async () => {
    expect(await (await new World().get("/api/partner/bot/9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10/")).json()).toMatchObject({
      is_active: false,
    });
  });

  it("an unknown bot is Bot not found; a UUID in upper case is an unknown path (SS-11)", async () => {
    const world = new World();
    const answer = async (uuid: string): Promise<unknown> => {
      const response = await world.get(`/api/partner/bot/${uuid}/`);
      return [response.status, await response.json()];
    };
    expect(await answer("00000000-0000-4000-8000-000000000000")).toEqual([404, { error: "Bot not found" }]);
    expect(await answer(botUuid.toUpperCase())).toEqual([404, { error: "Not found" }]);
    expect(await answer("42")).toEqual([404, { error: "Not found" }]);
  });
});

describe("paths", () => {
  it.each([
    "/api/partner/user-info?token=t&user_uuid=u",
    "/api/partner/system-info",
    `/api/partner/bot/${botUuid}`,
    "/auth/sensesphere-auth?partner_key=x",
    "/login",
    `/chatbot/${botUuid}`,
  ])("%s without its last slash is redirected, query and all (SS-12)", async (path) => {
    const response = await new World().get(path);
    const [before, query] = path.split("?");
    expect([response.status, response.headers.get("location")]).toEqual([301, `http://127.0.0.1${before}/${query ? `?${query}` : ""}`]);
  });

  it("that lead nowhere are 404: JSON below /api, a page elsewhere", async () => {
    const world = new World();
    const api = await world.get("/api/partner/nothing/");
    expect([api.status, await api.json()]).toEqual([404, { error: "Not found" }]);
    const page = await world.get("/nothing/");
    expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  });

  it("refuse other methods with 405 and say which they take", async () => {
    const response = await new World().mock.fetch(new Request("http://127.0.0.1/api/partner/user-info/", { method: "POST", body: "{" }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
  });
});

describe("the chatbot page", () => {
  it("may be embedded by anyone, and loads nothing from elsewhere", async () => {
    const response = await new World().get(`/chatbot/${botUuid}/`);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(response.status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("frame-ancestors");
    expect(await response.text()).toContain("Trợ lý chăm sóc khách hàng");
  });

  it("says so when the bot is off or unknown (SS-14)", async () => {
    const world = new World();
    expect(await (await world.get("/chatbot/9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10/")).text()).toContain("đang tắt");
    expect((await world.get("/chatbot/00000000-0000-4000-8000-000000000000/")).status).toBe(404);
  });

  it("is not what the login pages are: those may not be framed by other sites", async () => {
    expect((await new World().get("/login/")).headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  });
});
