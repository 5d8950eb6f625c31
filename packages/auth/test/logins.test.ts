import { describe, expect, it } from "vitest";
import { bindSteps } from "../src/connection/bind.ts";
import {
  approve,
  begin,
  connectionIn,
  connectionsIn,
  demoShop,
  newShop,
  origin,
  otherShop,
  otherShopDetails,
  providers,
  requestOf,
  setUp,
  suspicionsIn,
} from "./support/logins.ts";

const lan = { tenant: "acme", user: "lan", id: "session-1" };

describe.each(providers)("a whole login at %s", (provider) => {
  describe.each(["path", "fixed"] as const)("with a callback in mode %s", (callback) => {
    it("connects the account, and sends the browser to a clean address (ET-9, SS-8)", async () => {
      const app = setUp(provider, { callback });
      const { login, cookie, response } = await begin(app, lan);
      expect(response.status).toBe(303);
      expect(response.headers.get("set-cookie")).toMatch(
        /^__Host-partnerkit-[\w-]+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure$/,
      );
      const back = await app.handler(requestOf(approve(app, login), lan, cookie));
      expect(app.errors).toEqual([]);
      expect(back.status).toBe(303);
      expect(Object.fromEntries(back.headers)).toMatchObject({
        location: "/settings",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
        "x-frame-options": "DENY",
        "content-security-policy": expect.stringContaining("default-src 'none'"),
      });
      const [record, ...others] = await connectionsIn(app.store);
      expect(others).toEqual([]);
      expect(record).toMatchObject({ provider, tenant: "acme", user: "lan", state: "active", label: expect.stringMatching(/\w/) });
      expect(record?.credential?.expiresAt).toBe(provider === "sense-sphere" ? "unknown" : "never");
    });
  });

  it("keeps only hashes of what the browser has", async () => {
    const app = setUp(provider);
    const { login, cookie } = await begin(app, lan);
    const { entries } = await app.store.list("flow/");
    expect(entries).toHaveLength(1);
    const kept = JSON.stringify(entries.map(({ key, value }) => [key, { ...JSON.parse(String(value)), callbackUrl: "" }]));
    const id = new URL(approve(app, login)).pathname.split("/").at(-1) ?? "";
    expect(id).toHaveLength(43);
    expect(kept).not.toContain(id);
    expect(kept).not.toContain(cookie.split("=")[1]);
  });

  it("comes to the same when the answer is sent again, and asks the provider once", async () => {
    const app = setUp(provider);
    const { login, cookie } = await begin(app, lan);
    const address = approve(app, login);
    app.mock.journal.clear();
    const answers = await Promise.all(Array.from({ length: 50 }, () => app.handler(requestOf(address, lan, cookie))));
    const later = await app.handler(requestOf(address, lan, cookie));
    expect([...answers, later].map(({ status, headers }) => [status, headers.get("location")])).toEqual(
      Array.from({ length: 51 }, () => [303, "/settings"]),
    );
    expect(app.mock.journal.all()).toHaveLength(provider === "sense-sphere" ? 1 : 2);
    expect(await suspicionsIn(app.store)).toEqual([]);
  });

  it("can be finished by a reload when the provider was down", async () => {
    const app = setUp(provider);
    const { login, cookie } = await begin(app, lan);
    const address = approve(app, login);
    app.mock.faults.add({ fault: "proxy", status: 502, times: 1 });
    const first = await app.handler(requestOf(address, lan, cookie));
    expect(first.status).toBe(502);
    expect(app.errors).toMatchObject([{ code: "provider_unavailable", actor: "provider", retryable: true }]);
    expect((await app.handler(requestOf(address, lan, cookie))).status).toBe(303);
    expect(await connectionsIn(app.store)).toHaveLength(1);
  });

  it("needs nothing but its own loopback address in development", async () => {
    const app = setUp(provider, { callbackUrl: undefined });
    const { flow, context } = { flow: app.module.redirect, context: app.context };
    const request = requestOf("http://localhost:3000/connect", lan);
    const step = await (flow as unknown as { connect: (...all: unknown[]) => Promise<{ response: Response }> }).connect(
      request,
      { shop: newShop },
      context,
    );
    expect(step.response.headers.get("set-cookie")).toMatch(/^partnerkit-login=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3600$/);
    const address = approve(app, step.response.headers.get("location") ?? "");
    expect(address).toMatch(/^http:\/\/localhost:3000\/partner\/callback\//);
  });
});

describe.each(["etelecom", "its"] as const)("a shop of %s", (provider) => {
  const connected = async (options = {}) => {
    const app = setUp(provider, options);
    const { login, cookie } = await begin(app, lan);
    await app.handler(requestOf(approve(app, login, otherShop), lan, cookie));
    const [record] = await connectionsIn(app.store);
    return { app, shopId: record?.subject ?? "" };
  };

  it("is connected again at once with its stored id (ET-15)", async () => {
    const { app, shopId } = await connected();
    expect(BigInt(shopId)).toBeGreaterThan(2n ** 53n);
    expect(await app.connect(lan, { shop: otherShopDetails })).toEqual({
      status: "connected",
      key: { provider, tenant: "acme", subject: shopId },
    });
    expect(app.mock.journal.last("authorizeShop")?.request.body).toMatchObject({ shop_id: shopId });
    expect(await connectionIn(app.store, provider, "acme", shopId)).toMatchObject({ state: "active", generation: 2 });
  });

  it("logs in again when it has unlinked: never-expires is not never-invalid (ET-14, ET-18)", async () => {
    const { app, shopId } = await connected();
    app.mock.state.unlinkShop(shopId);
    const { login, cookie } = await begin(app, lan, { shop: otherShopDetails });
    expect((await app.handler(requestOf(approve(app, login), lan, cookie))).status).toBe(303);
    expect(await connectionIn(app.store, provider, "acme", shopId)).toMatchObject({ state: "active", generation: 2 });
  });

  it("logs in once more when shop_request comes back at the callback", async () => {
    const app = setUp(provider);
    const { login, cookie } = await begin(app, lan);
    const address = approve(app, login, demoShop);
    app.mock.state.unlinkShop(demoShop);
    const again = await app.handler(requestOf(address, lan, cookie));
    expect(again.headers.get("location")).toContain("/login?token=request");
    const double = await app.handler(requestOf(address, lan, cookie));
    expect(double.headers.get("location")).toBe(again.headers.get("location"));
    const last = await app.handler(requestOf(approve(app, again.headers.get("location") ?? ""), lan, cookie));
    expect(last.headers.get("location")).toBe("/settings");
    expect(await connectionIn(app.store, provider, "acme", demoShop)).toMatchObject({ state: "active" });
  });

  it("stays unverified whatever token comes back, unless a policy approves (ET-10)", async () => {
    for (const callbackToken of ["request", "absent", "echo"]) {
      const { app, shopId } = await connected({ switches: { callbackToken }, approve: null });
      expect(await connectionIn(app.store, provider, "acme", shopId)).toMatchObject({
        state: "unverified",
        label: expect.stringMatching(/\w/),
      });
      const asked: string[] = [];
      const approves = await connected({
        switches: { callbackToken },
        approve: ({ shop }: { shop: { name: string } }) => (asked.push(shop.name), true),
      });
      expect(await connectionIn(approves.app.store, provider, "acme", approves.shopId)).toMatchObject({ state: "active" });
      expect(asked).toHaveLength(1);
    }
  });

  it("comes back behind whatever the address had already (ET-8)", async () => {
    const { app, shopId } = await connected({ switches: { redirectJoin: "literal" } });
    expect(await connectionIn(app.store, provider, "acme", shopId)).toMatchObject({ state: "active" });
    const { login, cookie } = await begin(app, lan, { shopId: null });
    const [path, query] = approve(app, login).split("?");
    expect((await app.handler(requestOf(`${path}?lang=vi?${query}`, lan, cookie))).status).toBe(303);
  });

  it("falls back to a first connection only when the refused id came from the store (ET-17)", async () => {
    const { app } = await connected();
    await expect(app.connect(lan, { shopId: "1071942706683523073" })).rejects.toMatchObject({ code: "invalid_argument" });
    const other = setUp(provider, { store: app.store });
    const { login } = await begin(other, lan, { shop: otherShopDetails }); // a provider that never met the shop
    expect(login).toContain("/login?token=request");
    expect(other.mock.journal.all().map(({ response }) => response.status)).toEqual([403, 200]);
  });

  it("is not taken for another one that is to be connected beside it", async () => {
    const { app, shopId } = await connected();
    app.mock.journal.clear();
    const refused = app.connect(lan); // another shop's details, and the only connection's id by default
    await expect(refused).rejects.toMatchObject({
      name: "RequestError",
      code: "other_shop",
      message: expect.stringContaining("shopId: null"),
    });
    expect(app.mock.journal.all()).toEqual([]);
    expect((await begin(app, lan, { shopId: null })).login).toContain("/login?token=request");
    expect(await app.connect(lan, { shopId })).toMatchObject({ status: "connected", key: { subject: shopId } });
    expect(await app.connect(lan, { shop: undefined })).toMatchObject({ status: "connected", key: { subject: shopId } });
  });

  it("is sent to known hosts alone", async () => {
    await expect(setUp(provider, { authHosts: ["login.example.com"] }).connect(lan)).rejects.toMatchObject({ code: "auth_url_refused" });
  });

  it("is registered under one address in mode fixed (ET-9)", async () => {
    const registered = `${origin}/partner/callback/${provider}`;
    const app = setUp(provider, { callback: "fixed", switches: { registeredRedirects: [registered] } });
    expect((await begin(app, lan)).login).toContain("/login");
    await expect(setUp(provider, { switches: { registeredRedirects: [registered] } }).connect(lan)).rejects.toMatchObject({ status: 400 });
  });

  it("refreshes its key without the user, or says that it has to log in", async () => {
    const registered = `${origin}/partner/callback/${provider}`;
    const { app, shopId } = await connected({ callback: "fixed", switches: { registeredRedirects: [registered] } });
    const context = {
      key: { provider, tenant: "acme", subject: shopId },
      signal: AbortSignal.timeout(5000),
      services: { now: () => 1 },
    } as never; // what a refresh of shops reads
    expect(await app.module.refresh?.(context)).toMatchObject({ type: "token", credential: { expiresAt: "never" } });
    app.mock.state.unlinkShop(shopId);
    expect(await app.module.refresh?.(context)).toMatchObject({ type: "reauth" });
  });

  it("is imported with a key of its own alone", async () => {
    const { app, shopId } = await connected();
    const [record] = await connectionsIn(app.store);
    const given = { tenant: "acme", subject: shopId, token: record?.credential?.token ?? "", services: {} } as never; // what a check of shops reads
    expect(await app.module.check?.(given)).toMatchObject({ label: expect.stringMatching(/\w/) });
    await expect(app.module.check?.({ ...(given as object), subject: demoShop } as never)).rejects.toMatchObject({
      code: "credential_mismatch",
    });
  });
});

describe("a user of Sense Sphere", () => {
  it("is sent on with an address that is encoded once, or twice where asked (SS-1)", async () => {
    const { login } = await begin(setUp("sense-sphere"), lan);
    expect(new URL(login).searchParams.get("redirect_uri")).toMatch(
      /^https:\/\/app\.example\.com\/partner\/callback\/sense-sphere\/[\w-]{43}$/,
    );
  });

  it("is not taken over by another local user, and the provider is not asked", async () => {
    const app = setUp("sense-sphere");
    const first = await begin(app, lan);
    await app.handler(requestOf(approve(app, first.login), lan, first.cookie));
    const minh = { tenant: "acme", user: "minh" };
    const second = await begin(app, minh);
    const address = approve(app, second.login);
    app.mock.journal.clear();
    expect((await app.handler(requestOf(address, minh, second.cookie))).status).toBe(409);
    expect(app.mock.journal.all()).toEqual([]);
    expect(await suspicionsIn(app.store)).toEqual(["subject_taken"]);
  });

  it("is taken over by whoever logs in where it was imported without a user", async () => {
    const app = setUp("sense-sphere");
    const { login, cookie } = await begin(app, lan);
    const address = approve(app, login);
    const key = { provider: "sense-sphere", tenant: "acme", subject: new URL(address).searchParams.get("user_id") ?? "" };
    const credential = { token: "imported", expiresAt: "unknown", issuedAt: 0 } as const;
    await app.store.transact(await bindSteps(app.store, { key, state: "active", credential }));
    expect((await app.handler(requestOf(address, lan, cookie))).status).toBe(303);
    expect(await connectionIn(app.store, key.provider, key.tenant, key.subject)).toMatchObject({ state: "active", user: "lan" });
  });

  it("keeps the token that lives when an older login's answer comes later (SS-9)", async () => {
    const app = setUp("sense-sphere");
    const [first, second] = [await begin(app, lan), await begin(app, lan)];
    const [older, newer] = [approve(app, first.login), approve(app, second.login)];
    expect((await app.handler(requestOf(newer, lan, second.cookie))).status).toBe(303);
    const [live] = await connectionsIn(app.store);
    expect((await app.handler(requestOf(older, lan, first.cookie))).status).toBe(403);
    expect(app.errors).toMatchObject([{ code: "credential_refused" }]);
    expect(await connectionsIn(app.store)).toEqual([live]);
  });
});
