import { createChathubMock, demo } from "@partnerkit/mock-chathub";
import { beforeEach, describe, expect, it } from "vitest";
import { createPartnerAuth, type PartnerAuth } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { type ChathubAuthOptions, chathub } from "../src/providers/chathub.ts";
import type { TokenStore } from "../src/store.ts";

const name = { tenant: "acme", subject: "123" };
let mock: ReturnType<typeof createChathubMock>;
let store: TokenStore;
/** When each auth request came, by this process's monotonic clock. */
let arrivals: { path: string; at: number }[];
beforeEach(() => {
  mock = createChathubMock();
  store = memoryStore();
  arrivals = [];
});

function authOf(more: ChathubAuthOptions = {}, on: TokenStore = store): PartnerAuth<{ chathub: ReturnType<typeof chathub> }> {
  const fetch = (request: Request): Promise<Response> => {
    if (request.url.includes("get-token")) arrivals.push({ path: new URL(request.url).pathname, at: performance.now() });
    return mock.fetch(request);
  };
  const login = more.credentials ? {} : { login: demo.login, password: demo.password };
  return createPartnerAuth({
    store: on,
    providers: { chathub: chathub({ baseUrl: mock.baseUrl(), fetch, loginIntervalMs: 1, ...login, ...more }) },
  });
}

const logins = (): number => arrivals.filter(({ path }) => path === "/api/company/get-token").length;
const bought = (): number => arrivals.filter(({ path }) => path === "/api/operator/get-token").length;

describe("a connection to ChatHub", () => {
  it("is made when its operator is first asked for, with one login for all operators of a company", async () => {
    const auth = authOf();
    const tokens = await Promise.all(["123", "126"].map((subject) => auth.chathub.token({ tenant: "acme", subject })));
    expect(new Set(tokens).size).toBe(2);
    expect([logins(), bought()]).toEqual([1, 2]);
    const { connections } = await auth.chathub.connections({ tenant: "acme" });
    expect(connections.map(({ subject, state, health }) => [subject, state, health])).toEqual([
      ["123", "active", "ok"],
      ["126", "active", "ok"],
    ]);
    const [first] = connections;
    expect((first?.expiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(23.8 * 3_600_000);
  });

  it("logs in once over all processes (CH-12)", async () => {
    await Promise.all(
      [authOf(), authOf(), authOf(), authOf()].map((auth, index) => auth.chathub.token({ tenant: `t${index}`, subject: "123" })),
    );
    expect(logins()).toBe(1);
  });

  it("leaves the interval between auth requests, over all processes, retries included (CH-12, G10)", async () => {
    const asking = [authOf({ loginIntervalMs: 300 }), authOf({ loginIntervalMs: 300 })];
    mock.faults.add({ fault: "proxy", operation: "getOperatorToken", status: 503, times: 1 });
    await Promise.all(
      asking.flatMap((auth, index) => ["123", "126"].map((subject) => auth.chathub.token({ tenant: `t${index}`, subject }))),
    );
    const gaps = arrivals.slice(1).map(({ at }, index) => at - (arrivals[index]?.at ?? 0));
    expect(arrivals.length).toBe(6);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(300);
  });

  it("is not caught up by the next auth request where one is long under way (CH-12, G10)", async () => {
    const fetch = async (request: Request): Promise<Response> => {
      if (arrivals.length % 2 === 1) await new Promise((resolve) => setTimeout(resolve, 500));
      arrivals.push({ path: new URL(request.url).pathname, at: performance.now() });
      return mock.fetch(request);
    };
    const asking = [authOf({ loginIntervalMs: 300, fetch }), authOf({ loginIntervalMs: 300, fetch })];
    await Promise.all(
      asking.flatMap((auth, index) => ["123", "126"].map((subject) => auth.chathub.token({ tenant: `t${index}`, subject }))),
    );
    const gaps = arrivals.slice(1).map(({ at }, index) => at - (arrivals[index]?.at ?? 0));
    expect(arrivals.length).toBe(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(300);
  });

  it.each([86_400_001, 30 * 86_400_000, 0, -1, Number.NaN])(
    "refuses operator tokens of %d ms and shortens none (CH-1)",
    (operatorLifeMs) => {
      expect(() => authOf({ operatorLifeMs })).toThrow("operatorLifeMs must be above 0 and at most 24 hours");
    },
  );

  it("asks for the life that was set, to the second (CH-1)", async () => {
    await authOf({ operatorLifeMs: 3_600_000 }).chathub.token(name);
    const sent = mock.journal.last("getOperatorToken")?.request.body?.expiresAt ?? "";
    expect(Math.abs(Date.parse(sent) - Date.now() - 3_600_000)).toBeLessThan(3_000);
  });

  it("takes a 401 to its login for final: one request, in every process, until the password changes (G9)", async () => {
    const wrong = { credentials: () => ({ login: demo.login, password: "not-the-password" }) };
    const auth = authOf(wrong);
    for (let call = 0; call < 20; call += 1) {
      await expect(auth.chathub.token(name)).rejects.toMatchObject({ name: "LoginRefusedError", actor: "operator" });
    }
    await expect(authOf(wrong).chathub.token({ tenant: "other", subject: "123" })).rejects.toThrow("Change the password");
    expect(logins()).toBe(1);
    expect(await authOf().chathub.token(name)).toMatch(/^[\w-]+\./);
    expect(logins()).toBe(2);
  });

  it("does not blame ChatHub where one tenant's login is not to be had", async () => {
    const auth = authOf({
      credentials: ({ tenant }) => {
        if (tenant !== "acme") throw new Error("no settings");
        return { login: demo.login, password: demo.password };
      },
    });
    for (let index = 0; index < 6; index += 1) {
      const unset = { tenant: `unset ${index}`, subject: "123" };
      await expect(auth.chathub.token(unset)).rejects.toMatchObject({ code: "no_login", actor: "operator" });
    }
    expect(await auth.chathub.token(name)).toMatch(/^[\w-]+\./);
  });

  it("hands a company token to nobody who gives its login with another password", async () => {
    const credentials = ({ tenant }: { tenant: string }): { login: string; password: string } => ({
      login: demo.login,
      password: tenant === "acme" ? demo.password : "not-the-password",
    });
    const [rightful, other] = [authOf({ credentials }), authOf({ credentials })];
    await rightful.chathub.token(name);
    const stranger = { tenant: "evil", subject: "126" };
    for (let call = 0; call < 5; call += 1) {
      await expect(other.chathub.token(stranger)).rejects.toMatchObject({ name: "LoginRefusedError" });
    }
    const client = await other.chathub.client(stranger);
    await expect(client.listOrganizations()).rejects.toMatchObject({ name: "LoginRefusedError" });
    expect([logins(), bought()]).toEqual([2, 1]);
    await authOf({ credentials }).chathub.token({ ...name, subject: "126" });
    expect([logins(), bought()]).toEqual([2, 2]);
  });

  it("tries a refused login once more for each reconnect, and is well again where it passes", async () => {
    let refusing = true;
    const auth = authOf({
      fetch: (request) => {
        const isLogin = request.url.endsWith("/company/get-token");
        if (isLogin) arrivals.push({ path: new URL(request.url).pathname, at: performance.now() });
        return isLogin && refusing ? Promise.resolve(new Response(null, { status: 401 })) : mock.fetch(request);
      },
    });
    await expect(auth.chathub.token(name)).rejects.toMatchObject({ name: "LoginRefusedError" });
    await expect(auth.chathub.reconnect(name)).rejects.toMatchObject({ name: "LoginRefusedError" });
    expect(logins()).toBe(2);
    refusing = false;
    await expect(auth.chathub.token(name)).rejects.toMatchObject({ name: "LoginRefusedError" });
    expect(logins()).toBe(2);
    expect(await auth.chathub.reconnect(name)).toMatchObject({ state: "active" });
    expect(await auth.chathub.token({ ...name, subject: "126" })).toMatch(/^[\w-]+\./);
    expect(logins()).toBe(3);
  });

  it("repeats a login that a 503 answered twice, after one and two seconds (G9)", async () => {
    mock.faults.add({ fault: "proxy", operation: "getCompanyToken", status: 503 });
    await expect(authOf().chathub.token(name)).rejects.toMatchObject({ name: "RefreshUnavailableError" });
    expect(logins()).toBe(3);
    const [first = 0, second = 0, third = 0] = arrivals.map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    expect(third - second).toBeGreaterThanOrEqual(2_000);
  }, 20_000);

  it("logs in once where the company token says that it has ended already: it may serve", async () => {
    const ended = `e30.${Buffer.from('{"exp":1}').toString("base64url")}.x`;
    const given: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      arrivals.push({ path: pathname, at: performance.now() });
      if (pathname.endsWith("/company/get-token")) {
        const answer = await mock.fetch(request);
        given.push((await answer.json()) as string);
        return Response.json(ended);
      }
      const headers = new Headers(request.headers);
      expect(headers.get("authorization")).toBe(`Bearer ${ended}`);
      headers.set("authorization", `Bearer ${given.at(-1)}`);
      return mock.fetch(new Request(request, { headers }));
    };
    const auth = authOf({ fetch });
    for (const subject of ["123", "126"]) await auth.chathub.token({ tenant: "acme", subject });
    expect([logins(), bought()]).toEqual([1, 2]);
  });

  it("does not count the wait for the company token as the operator's request", async () => {
    mock.faults.add({ fault: "proxy", operation: "getCompanyToken", status: 503, times: 2 });
    const auth = createPartnerAuth({
      store,
      providers: {
        chathub: chathub({ baseUrl: mock.baseUrl(), fetch: mock.fetch, loginIntervalMs: 1, login: demo.login, password: demo.password }),
      },
      testing: { upstreamMs: 2_500 }, // the company token comes after three seconds
    });
    expect(await auth.chathub.token(name)).toMatch(/^[\w-]+\./);
  }, 20_000);

  it("gets one new company token when the old one has ended, and buys the operator's again (CH-16)", async () => {
    const auth = authOf();
    await auth.chathub.token(name);
    mock = createChathubMock(); // knows no token of the one before
    await auth.chathub.token({ ...name, subject: "126" });
    expect([logins(), bought()]).toEqual([2, 3]);
    const client = await auth.chathub.client(name);
    mock = createChathubMock();
    expect(await Promise.all([client.listOrganizations(), client.listOrganizations()])).toHaveLength(2);
    expect(logins()).toBe(3);
  });

  it("does not refresh anything on a 403 (G6)", async () => {
    const auth = authOf();
    await expect(auth.chathub.token({ ...name, subject: "124" })).rejects.toMatchObject({ name: "ApiError", status: 403 });
    expect([logins(), bought()]).toEqual([1, 1]);
  });

  it("takes the login of its tenant, and keeps neither", async () => {
    const credentials = ({ tenant }: { tenant: string }): { login: string; password: string } =>
      tenant === "acme" ? { login: demo.login, password: demo.password } : { login: "other-company", password: "other-password" };
    const auth = authOf({ credentials });
    await auth.chathub.token(name);
    await auth.chathub.token({ tenant: "globex", subject: "223" });
    expect(logins()).toBe(2);
    const kept = JSON.stringify((await store.list("")).entries);
    for (const secret of [demo.login, demo.password, "other-password"]) expect(kept).not.toContain(secret);
  });

  it("serves the company's calls to a tenant that has no operator yet", async () => {
    const client = await authOf().chathub.client({ tenant: "acme" });
    expect(await client.listOperators({ organizationId: 10 })).toHaveLength(2);
  });

  it.each(["0", "-1", "1.5", "abc", "9007199254740993"])("refuses the subject %j, which is no operator's id (CH-18)", async (subject) => {
    await expect(authOf().chathub.token({ tenant: "acme", subject })).rejects.toMatchObject({ code: "invalid_subject" });
    expect(arrivals).toEqual([]);
  });

  it("comes back once it was revoked only when it is asked to", async () => {
    const auth = authOf();
    await auth.chathub.token(name);
    await auth.chathub.revoke(name);
    await expect(auth.chathub.token(name)).rejects.toMatchObject({ name: "ConnectionRevokedError" });
    expect(await auth.chathub.reconnect(name)).toMatchObject({ state: "active" });
  });
});
