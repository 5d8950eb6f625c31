import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { revokeSteps } from "../src/connection/change.ts";
import { memoryStore } from "../src/memory.ts";
import type { Session } from "../src/redirect/flow.ts";
import { callbackHandler } from "../src/redirect/handler.ts";
import {
  approve,
  begin,
  callbackUrl,
  connectionsIn,
  demoShop,
  newShop,
  origin,
  otherShop,
  otherShopDetails,
  type Provider,
  providers,
  requestOf,
  type SetUp,
  setUp,
  suspicionsIn,
} from "./support/logins.ts";

const lan: Session = { tenant: "acme", user: "lan", id: "session-1" };
const eve: Session = { tenant: "evil", user: "eve", id: "session-9" };
const modes = ["path", "fixed"] as const;

/** A login that a victim has begun and finished at the provider, its answer not yet delivered. */
interface Scene {
  readonly app: SetUp;
  readonly provider: Provider;
  readonly address: string;
  readonly cookie: string;
  /** The answer's query, as pairs. */
  readonly answer: Readonly<Record<string, string>>;
  /** The address without its query. */
  readonly path: string;
}

interface Attack {
  readonly name: string;
  readonly code: string;
  /** Where it makes sense; default everywhere. */
  readonly only?: { readonly provider?: readonly Provider[]; readonly mode?: "path" | "fixed" };
  /** Whether no event is written. Default: false. */
  readonly quiet?: boolean;
  send(scene: Scene): Request | Promise<Request>;
}

const shops: readonly Provider[] = ["etelecom", "its"];
const queryOf = (pairs: Readonly<Record<string, string>>): string => new URLSearchParams(pairs).toString();
const withQuery = ({ path, cookie }: Scene, query: string): Request => requestOf(`${path}?${query}`, lan, cookie);
const changed = (scene: Scene, change: Readonly<Record<string, string>>): Request =>
  withQuery(scene, queryOf({ ...scene.answer, ...change }));
const without = (scene: Scene, name: string): Request =>
  withQuery(scene, queryOf(Object.fromEntries(Object.entries(scene.answer).filter(([key]) => key !== name))));
const subjectOf = (provider: Provider): string => (provider === "sense-sphere" ? "user_id" : "shop_id");

/** A value in the place of the account's id, whatever the provider calls it. */
const badSubject = (name: string, value: string, only: Attack["only"] = {}): Attack => ({
  name: `an account's id that ${name}`,
  code: "invalid_parameter",
  only,
  send: (scene) => changed(scene, { [subjectOf(scene.provider)]: value }),
});
const badToken = (name: string, value: string): Attack => ({
  name: `a token that ${name}`,
  code: "invalid_parameter",
  send: (scene) => changed(scene, { token: value }),
});
const twice = (name: "token" | "subject", how: string, join: (scene: Scene, key: string, value: string) => string): Attack => ({
  name: `${name === "token" ? "a token" : "an account's id"} twice, ${how}`,
  code: "duplicate_parameter",
  send: (scene) => {
    const key = name === "token" ? "token" : subjectOf(scene.provider);
    return withQuery(scene, join(scene, key, scene.answer[key] ?? ""));
  },
});
const asSomebody = (name: string, code: string, session: Session): Attack => ({
  name,
  code,
  send: ({ address, cookie }) => requestOf(address, session, cookie),
});
const cookieOf = ({ cookie }: Scene): string => cookie.split("=")[0] ?? "";
const withCookie = (name: string, cookie: (scene: Scene) => string | undefined): Attack => ({
  name,
  code: "other_browser",
  send: (scene) => requestOf(scene.address, lan, cookie(scene)),
});
const random43 = "A".repeat(43);

const attacks: readonly Attack[] = [
  // whose login it is
  asSomebody("another user of the tenant", "other_user", { ...lan, user: "minh" }),
  asSomebody("a user whose name only begins the same", "other_user", { ...lan, user: "lan2" }),
  asSomebody("a user whose name differs in case", "other_user", { ...lan, user: "Lan" }),
  asSomebody("another tenant's user", "other_tenant", eve),
  asSomebody("the same user's name in another tenant", "other_tenant", { ...lan, tenant: "evil" }),
  asSomebody("a tenant whose name differs by a space", "other_tenant", { ...lan, tenant: "acme " }),
  asSomebody("another session of the same user", "other_session", { ...lan, id: "session-2" }),
  asSomebody("a session without an id", "other_session", { tenant: "acme", user: "lan" }),
  {
    name: "nobody who is signed in",
    code: "not_signed_in",
    quiet: true,
    send: ({ address, cookie }) => new Request(address, { headers: { cookie } }),
  },
  {
    name: "nobody who is signed in, with an address that cannot be read",
    code: "callback_malformed",
    quiet: true,
    send: ({ address, cookie }) => new Request(`${address}&x=%`, { headers: { cookie } }),
  },
  {
    name: "nobody who is signed in, with an account's id twice",
    code: "duplicate_parameter",
    quiet: true,
    send: ({ address, answer, provider }) => new Request(`${address}&${subjectOf(provider)}=${answer[subjectOf(provider)]}`),
  },
  {
    name: "nobody who is signed in, with a made-up login",
    code: "no_pending_flow",
    quiet: true,
    send: ({ provider, answer }) => new Request(`${callbackUrl}/${provider}/${random43}?${queryOf(answer)}`),
  },
  // which browser it is
  ...[
    withCookie("another browser, without a cookie", () => undefined),
    withCookie("another browser, with a cookie of its own", (scene) => `${cookieOf(scene)}=${random43}`),
    withCookie("an empty cookie", (scene) => `${cookieOf(scene)}=`),
    withCookie("a cookie cut short", ({ cookie }) => cookie.slice(0, -1)),
    withCookie("a cookie that is longer", ({ cookie }) => `${cookie}A`),
    withCookie("two cookies, one of them right", (scene) => `${cookieOf(scene)}=${random43}; ${scene.cookie}`),
    withCookie("the cookie under a name without its prefix", ({ cookie }) => cookie.replace("__Host-", "")),
    withCookie("the cookie under a name in another case", ({ cookie }) => cookie.replace("__Host-", "__host-")),
    withCookie("the login's id in place of the cookie", (scene) => `${cookieOf(scene)}=${scene.path.split("/").at(-1)}`),
    withCookie("the cookie in quotes", (scene) => `${cookieOf(scene)}="${scene.cookie.split("=")[1]}"`),
  ].map((attack): Attack => ({ ...attack, only: { mode: "path" } })),
  ...[
    withCookie("no cookie, in mode fixed", () => undefined),
    withCookie("a made-up cookie, in mode fixed", (scene) => `${cookieOf(scene)}=${random43}`),
    withCookie("two cookies, one of them right, in mode fixed", (scene) => `${scene.cookie}; ${cookieOf(scene)}=${random43}`),
    withCookie("a cookie cut short, in mode fixed", ({ cookie }) => cookie.slice(0, -1)),
  ].map((attack): Attack => ({ ...attack, code: "no_pending_flow", quiet: true, only: { mode: "fixed" } })),
  // which login it is
  ...(
    [
      ["no login's id", () => `${callbackUrl}/PROVIDER`],
      ["a made-up id", () => `${callbackUrl}/PROVIDER/${random43}`],
      ["an id cut short", ({ path }: Scene) => path.slice(0, -1)],
      ["an id with a character more", ({ path }: Scene) => `${path}A`],
      [
        "an id in another case",
        ({ path }: Scene) => path.replace(/[^/]+$/, (id) => id.replace(/[a-z]/g, (letter) => letter.toUpperCase())),
      ],
      ["an id that walks up the path", () => `${callbackUrl}/PROVIDER/%2e%2e%2f${random43}`],
      ["an id with a slash behind it", ({ path }: Scene) => `${path}/`],
      ["an id with NUL", ({ path }: Scene) => `${path}%00`],
    ] as const
  ).map(
    ([name, path]): Attack => ({
      name,
      code: "no_pending_flow",
      quiet: true,
      only: { mode: "path" },
      send: (scene) => requestOf(`${path(scene).replace("PROVIDER", scene.provider)}?${queryOf(scene.answer)}`, lan, scene.cookie),
    }),
  ),
  {
    name: "a login that is not pending any more, gone from the store",
    code: "no_pending_flow",
    quiet: true,
    send: async (scene) => {
      const { entries } = await scene.app.store.list("flow/");
      for (const { key } of entries) await scene.app.store.consume(key);
      return requestOf(scene.address, lan, scene.cookie);
    },
  },
  {
    name: "a login that took too long",
    code: "flow_expired",
    send: async (scene) => {
      const { entries } = await scene.app.store.list("flow/");
      for (const { key, ver, value, expiresAt } of entries) {
        await scene.app.store.cas(key, ver, { value: JSON.stringify({ ...JSON.parse(String(value)), until: Date.now() - 1 }), expiresAt });
      }
      return requestOf(scene.address, lan, scene.cookie);
    },
  },
  // what the answer looks like
  twice("token", "the same value", ({ answer }, key, value) => `${queryOf(answer)}&${queryOf({ [key]: value })}`),
  twice("token", "another value first", ({ answer }, key) => `${key}=other&${queryOf(answer)}`),
  twice("token", "the name percent-encoded", ({ answer }, _, value) => `${queryOf(answer)}&%74oken=${encodeURIComponent(value)}`),
  twice("token", "behind a second question mark", ({ answer }, key) => `${key}=87209412?${queryOf(answer)}`),
  twice("subject", "the same value", ({ answer }, key, value) => `${queryOf(answer)}&${key}=${value}`),
  twice("subject", "another value last", ({ answer }, key) =>
    `${queryOf(answer)}&${key}=12414`.replace("user_id=12414", "user_id=6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77"),
  ),
  twice(
    "subject",
    "behind a second question mark",
    ({ answer, provider }, key) =>
      `${key}=${provider === "sense-sphere" ? "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77" : "12414"}?${queryOf(answer)}`,
  ),
  twice("subject", "the name percent-encoded", ({ answer }, key, value) => `${queryOf(answer)}&${key.replace("_", "%5F")}=${value}`),
  {
    name: "created twice",
    code: "duplicate_parameter",
    only: { provider: ["sense-sphere"] },
    send: (scene) => withQuery(scene, `${queryOf(scene.answer)}&created=true`),
  },
  { name: "no account's id", code: "missing_parameter", send: (scene) => without(scene, subjectOf(scene.provider)) },
  { name: "no query at all", code: "missing_parameter", send: ({ path, cookie }) => requestOf(path, lan, cookie) },
  { name: "no token", code: "missing_parameter", only: { provider: ["sense-sphere"] }, send: (scene) => without(scene, "token") },
  { name: "no created", code: "missing_parameter", only: { provider: ["sense-sphere"] }, send: (scene) => without(scene, "created") },
  ...["1", "True", "", "true "].map(
    (created): Attack => ({
      name: `created=${JSON.stringify(created)}`,
      code: "invalid_parameter",
      only: { provider: ["sense-sphere"] },
      send: (scene) => changed(scene, { created }),
    }),
  ),
  badSubject("is empty", ""),
  badSubject("is negative", "-1"),
  badSubject("is a fraction", "1052570182707778180.0"),
  badSubject("is in exponent form", "1e18"),
  badSubject("is a number past 2^53 in hexadecimal", "0xE9B70C8A2F00004"),
  badSubject("is past 64 bits", "9223372036854775808", { provider: shops }),
  badSubject("has twenty digits", "10525701827077781800"),
  badSubject("begins with a zero", `0${demoShop.slice(1)}`),
  badSubject("has a line break behind it", `${demoShop}\r\nSet-Cookie: a=b`),
  badSubject("has a space before it", ` ${demoShop}`),
  badSubject("has NUL in it", `${demoShop}\0`),
  badSubject("is in full-width digits", "１０５２５７０１８２７０７７７８１８０"),
  badSubject("is a path", "../../etc/passwd"),
  badSubject("is a list", `${demoShop},${otherShop}`),
  badSubject("is an operator of a query language", '{"$ne":null}'),
  badSubject("is a UUID with braces", "{550e8400-e29b-41d4-a716-446655440000}"),
  badSubject("is __proto__", "__proto__"),
  badToken("has a line break", "abc\r\nLocation: https://evil.example"),
  badToken("is empty", ""),
  badToken("is too long", "a".repeat(1500)),
  badToken("has markup", "<script>alert(1)</script>"),
  badToken("has a NUL", "abc\0"),
  badToken("is not ASCII", "tøken"),
  { name: "a broken percent sign", code: "callback_malformed", send: (scene) => withQuery(scene, `${queryOf(scene.answer)}&x=%E0%A4%A`) },
  { name: "a lone percent sign in a name", code: "callback_malformed", send: (scene) => withQuery(scene, `%=1&${queryOf(scene.answer)}`) },
  { name: "a fragment", code: "callback_malformed", send: ({ address, cookie }) => requestOf(`${address}#token=other`, lan, cookie) },
  {
    name: "forty parameters",
    code: "callback_malformed",
    send: (scene) => withQuery(scene, `${queryOf(scene.answer)}${"&a=1".repeat(40)}`),
  },
  {
    name: "an address of more than 4096 characters",
    code: "callback_too_large",
    send: (scene) => withQuery(scene, `${queryOf(scene.answer)}&x=${"a".repeat(4096)}`),
  },
  {
    name: "a query of many empty pairs beyond 4096 characters",
    code: "callback_too_large",
    send: (scene) => withQuery(scene, `${queryOf(scene.answer)}${"&".repeat(4096)}`),
  },
  {
    name: "another provider's parameter",
    code: "unexpected_parameter",
    send: (scene) =>
      changed(scene, scene.provider === "sense-sphere" ? { shop_id: demoShop } : { user_id: "550e8400-e29b-41d4-a716-446655440000" }),
  },
  {
    name: "an error in place of an answer",
    code: "login_failed",
    quiet: true,
    send: (scene) => withQuery(scene, "error=access_denied&error_description=%3Cb%3E"),
  },
  {
    name: "an error beside an answer",
    code: "login_failed",
    quiet: true,
    send: (scene) => withQuery(scene, `${queryOf(scene.answer)}&error=server_error`),
  },
  ...["POST", "PUT", "HEAD", "DELETE", "OPTIONS"].map(
    (method): Attack => ({
      name: `a ${method}`,
      code: "method_not_allowed",
      quiet: true,
      send: ({ address, cookie }) => requestOf(address, lan, cookie, { method }),
    }),
  ),
  // what the answer says
  {
    name: "the request token of another login",
    code: "token_mismatch",
    only: { provider: shops },
    send: (scene) => changed(scene, { token: `request:${random43}` }),
  },
  {
    name: "the request token with one character changed",
    code: "token_mismatch",
    only: { provider: shops },
    send: (scene) => changed(scene, { token: (scene.answer["token"] ?? "").replace(/.$/, (last) => (last === "a" ? "b" : "a")) }),
  },
  {
    name: "a shop that is another tenant's here",
    code: "subject_taken",
    send: async (scene) => {
      const subject = scene.answer[subjectOf(scene.provider)] ?? "";
      await scene.app.store.cas(`owner/${scene.provider}/-/${subject}`, null, { value: "victim" });
      return requestOf(scene.address, lan, scene.cookie);
    },
  },
];

async function stage(provider: Provider, callback: "path" | "fixed"): Promise<Scene> {
  const app = setUp(provider, { callback });
  const { login, cookie } = await begin(app, lan);
  const address = approve(app, login);
  const url = new URL(address);
  app.mock.journal.clear();
  return { app, provider, address, cookie, path: url.origin + url.pathname, answer: Object.fromEntries(url.searchParams) };
}

it("the corpus has at least 60 attacks, each with a name of its own (G18)", () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  console.log(`callback attack corpus: ${attacks.length} named cases`);
});

describe.each(providers.flatMap((provider) => modes.map((mode) => ({ provider, mode }))))(
  "a callback of $provider in mode $mode refuses (G18)",
  ({ provider, mode }) => {
    const applying = attacks.filter(({ only }) => (only?.mode ?? mode) === mode && (only?.provider ?? providers).includes(provider));
    it.each(applying)("$name", async ({ send, code, quiet = false }) => {
      const scene = await stage(provider, mode);
      const { app } = scene;
      const request = await send(scene);
      const response = await app.handler(request);
      const page = await response.text();
      expect(app.errors.map((error) => error.code)).toEqual([code]);
      expect(app.errors[0]).toMatchObject({
        name: "CallbackError",
        actor: expect.stringMatching(/^(caller|user|operator|provider)$/),
        status: response.status,
      });
      expect(app.mock.journal.all(), "calls to the provider").toEqual([]);
      expect(await connectionsIn(app.store)).toEqual([]);
      expect(await suspicionsIn(app.store)).toEqual(quiet ? [] : [code]);
      for (const secret of [...Object.values(scene.answer), scene.path.split("/").at(-1) ?? "", scene.cookie.split("=")[1] ?? ""].filter(
        (text) => text.length > 8 && text !== provider,
      )) {
        const { entries } = await app.store.list("event/");
        expect(page + inspect(app.errors, { depth: 10, showHidden: true }) + JSON.stringify([app.errors, entries])).not.toContain(secret);
      }
      expect(page).not.toContain("evil");
      expect(page.length).toBeLessThan(1000);
      expect(response.headers.get("location")).toBeNull();
      expect(Object.fromEntries(response.headers)).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    });
  },
);

describe.each(providers)("a callback of %s", (provider) => {
  it("refuses a second answer, and comes to the same for the first one (G18)", async () => {
    const scene = await stage(provider, "path");
    const { app } = scene;
    expect((await app.handler(requestOf(scene.address, lan, scene.cookie))).status).toBe(303);
    app.mock.journal.clear();
    const other = provider === "sense-sphere" ? { token: "another-token" } : { shop_id: "12414" };
    expect((await app.handler(changed(scene, other))).status).toBe(409);
    expect(app.errors).toMatchObject([{ code: "flow_used" }]);
    expect(await suspicionsIn(app.store)).toEqual(["flow_used"]);
    expect(app.mock.journal.all()).toEqual([]);
  });

  it("refuses a replay by another browser or user after it was used (G18)", async () => {
    const scene = await stage(provider, "path");
    const { app } = scene;
    await app.handler(requestOf(scene.address, lan, scene.cookie));
    app.mock.journal.clear();
    expect((await app.handler(requestOf(scene.address, lan))).status).toBe(403);
    expect((await app.handler(requestOf(scene.address, eve, scene.cookie))).status).toBe(403);
    expect(app.errors.map(({ code }) => code)).toEqual(["other_browser", "other_tenant"]);
    expect(app.mock.journal.all()).toEqual([]);
  });

  it("lets the rightful browser in after an attack on its login", async () => {
    const scene = await stage(provider, "path");
    await scene.app.handler(requestOf(scene.address, eve));
    await scene.app.handler(changed(scene, { token: "" }));
    expect((await scene.app.handler(requestOf(scene.address, lan, scene.cookie))).status).toBe(303);
  });

  it("refuses another provider's login, whose address and cookie are right (G18)", async () => {
    const store = memoryStore();
    const apps = providers.map((each) => setUp(each, { store }));
    const mine = apps[providers.indexOf(provider)];
    const other = apps[(providers.indexOf(provider) + 1) % providers.length];
    if (!mine || !other) throw new Error("there are three");
    const handler = callbackHandler(
      apps.map(({ module }) => module),
      mine.context,
    );
    const { login, cookie } = await begin(mine, lan);
    const id = new URL(approve(mine, login)).pathname.split("/").at(-1);
    const answer = new URL(approve(other, (await begin(other, lan)).login)).search;
    for (const { mock } of apps) mock.journal.clear();
    expect((await handler(requestOf(`${callbackUrl}/${other.module.id}/${id}${answer}`, lan, cookie))).status).toBe(403);
    expect(mine.errors).toMatchObject([{ code: "other_provider" }]);
    for (const { mock } of apps) expect(mock.journal.all()).toEqual([]);
  });

  it("that nobody can be asked about writes no event, however often it comes (G18)", async () => {
    const [app, { answer }] = [setUp(provider), await stage(provider, "path")];
    const addresses = [
      `${provider}/${random43}?`,
      `${provider}/x?%`,
      `${provider}?shop_id=1&shop_id=1`,
      `${provider}/${"a".repeat(5_000)}`,
    ];
    for (let index = 0; index < 100; index += 1)
      expect((await app.handler(new Request(`${callbackUrl}/${addresses[index % addresses.length]}`))).status).toBeGreaterThanOrEqual(400);
    for (let index = 0; index < 25; index += 1)
      await app.handler(requestOf(`${callbackUrl}/${provider}/${random43}?${queryOf(answer)}`, eve));
    expect((await app.store.list("")).entries).toEqual([]);
    expect(app.errors.length).toBe(125);
  });

  it("from a browser without a session, on a login of ours, is reported to the login's tenant", async () => {
    const scene = await stage(provider, "path");
    await scene.app.handler(new Request(scene.address));
    const { entries } = await scene.app.store.list("event/");
    expect(entries.map(({ value }) => JSON.parse(String(value)))).toMatchObject([{ reason: "other_browser", tenant: "acme" }]);
  });

  it("asks the rate limit first, and sends and reads nothing where it refuses", async () => {
    const app = setUp(provider, { rateLimit: () => false });
    await expect(app.connect(lan)).rejects.toMatchObject({ code: "rate_limited" });
    expect((await app.handler(requestOf(`${callbackUrl}/${provider}/${random43}`, lan))).status).toBe(429);
    expect(app.mock.journal.all()).toEqual([]);
  });

  it("never takes its address from the request's host", async () => {
    const app = setUp(provider, { callbackUrl: undefined });
    await expect(app.connect(lan)).rejects.toMatchObject({ name: "ConfigurationError" });
  });

  it("lets the application answer a refusal in its own way", async () => {
    const app = setUp(provider, { onRefusal: ({ code }) => Response.json({ code }, { status: 418 }) });
    const response = await app.handler(requestOf(`${callbackUrl}/${provider}/${random43}?`, lan));
    expect(response.status).toBe(418);
  });

  it("is quiet about its address also where the application answers", async () => {
    const own = new Response("page", { headers: { "cache-control": "public", "content-security-policy": "style-src 'self'" } });
    for (const answer of [own, Response.redirect(`${origin}/failed`)]) {
      const app = setUp(provider, { onRefusal: () => answer });
      const { status, headers } = await app.handler(requestOf(`${callbackUrl}/${provider}/${random43}?`, lan));
      expect(status).toBe(answer.status);
      expect(Object.fromEntries(headers)).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
        "x-content-type-options": "nosniff",
      });
      expect(headers.get("content-security-policy")).toBe(answer.headers.get("content-security-policy"));
      expect(headers.get("location")).toBe(answer.headers.get("location"));
    }
  });
});

describe.each(shops)("an attacker with a login of their own at %s never gets a victim's shop (G19)", (provider) => {
  /** A victim's id next to the request token of the attacker's own login. */
  const attack = async (app: SetUp): Promise<Response> => {
    const own = await begin(app, eve);
    const address = approve(app, own.login, otherShop).replace(otherShop, demoShop);
    app.mock.journal.clear();
    return app.handler(requestOf(address, eve, own.cookie));
  };
  const connectVictim = async (app: SetUp): Promise<void> => {
    const victim = await begin(app, lan);
    await app.handler(requestOf(approve(app, victim.login, demoShop), lan, victim.cookie));
  };
  const evilOnes = async ({ store }: SetUp): Promise<object[]> => (await connectionsIn(store)).filter(({ tenant }) => tenant === "evil");

  describe.each(["request", "absent"] as const)("where the callback's token is %s", (callbackToken) => {
    const switches = { callbackToken };

    it("the victim being connected here: refused and reported once, and the provider is not asked", async () => {
      const app = setUp(provider, { switches });
      await connectVictim(app);
      expect((await attack(app)).status).toBe(409);
      expect(await evilOnes(app)).toEqual([]);
      expect(await suspicionsIn(app.store)).toEqual(["subject_taken"]);
      expect(app.mock.journal.all()).toEqual([]);
    });

    it("the victim being connected to nobody here: unverified, so that no call is made for it", async () => {
      const app = setUp(provider, { switches, approve: null });
      expect((await attack(app)).status).toBe(303);
      expect(await evilOnes(app)).toMatchObject([{ subject: demoShop, state: "unverified" }]);
      const { length: events } = (await app.store.list("event/")).entries;
      expect(events).toBe(0);
    });

    it("the victim having revoked it: still the victim's, unless a policy approves the transfer", async () => {
      for (const decide of [null, () => false, () => true]) {
        const app = setUp(provider, { switches });
        await connectVictim(app);
        await app.store.transact(await revokeSteps(app.store, { provider, tenant: "acme", subject: demoShop }, {}));
        const later = setUp(provider, { store: app.store, switches, approve: decide });
        const { status } = await attack(later);
        const approved = decide?.() ?? false;
        expect(status).toBe(approved ? 303 : 409);
        expect(await evilOnes(app)).toMatchObject(approved ? [{ subject: demoShop, state: "active" }] : []);
        if (!approved) expect(await suspicionsIn(app.store)).toEqual(["subject_taken"]);
        if (decide === null) expect(later.mock.journal.all()).toEqual([]);
      }
    });
  });

  it("a victim's id next to their own request token, the victim being connected to nobody here: a policy keeps it back", async () => {
    const app = setUp(provider, { approve: ({ shop }) => shop.name === newShop.name });
    expect((await attack(app)).status).toBe(303);
    expect(await connectionsIn(app.store)).toMatchObject([{ tenant: "evil", subject: demoShop, state: "unverified" }]);
  });

  it("a victim's id on a reconnection: the id has to be the stored one", async () => {
    const app = setUp(provider);
    const first = await begin(app, eve);
    await app.handler(requestOf(approve(app, first.login, otherShop), eve, first.cookie));
    app.mock.state.unlinkShop(otherShop);
    const again = await begin(app, eve, { shop: otherShopDetails });
    const address = approve(app, again.login).replace(otherShop, demoShop);
    app.mock.journal.clear();
    expect((await app.handler(requestOf(address, eve, again.cookie))).status).toBe(403);
    expect(app.errors).toMatchObject([{ code: "other_subject" }]);
    expect(await suspicionsIn(app.store)).toEqual(["other_subject"]);
    expect(app.mock.journal.all()).toEqual([]);
  });

  it("an id that the provider does not know ends the login: one try each, no fallback (ET-17)", async () => {
    const app = setUp(provider);
    const own = await begin(app, eve);
    const address = approve(app, own.login, otherShop).replace(otherShop, "1071942706683523073");
    app.mock.journal.clear();
    expect((await app.handler(requestOf(address, eve, own.cookie))).status).toBe(403);
    expect((await app.handler(requestOf(address.replace("1071942706683523073", otherShop), eve, own.cookie))).status).toBe(409);
    expect(app.errors.map(({ code }) => code)).toEqual(["subject_unknown", "flow_used"]);
    expect(app.mock.journal.all()).toHaveLength(1);
  });
});

describe("an attacker's token at Sense Sphere", () => {
  it("is refused for another user's id, once the binding holds (SS-5)", async () => {
    const scene = await stage("sense-sphere", "path");
    const { app } = scene;
    expect((await app.handler(changed(scene, { user_id: "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77" }))).status).toBe(403);
    expect((await app.handler(changed(scene, { user_id: "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77" }))).status).toBe(403);
    expect(app.errors.map(({ code }) => code)).toEqual(["credential_mismatch", "credential_mismatch"]);
    expect(await suspicionsIn(app.store)).toEqual(["credential_mismatch"]);
    expect(app.mock.journal.all()).toHaveLength(1);
    expect(await connectionsIn(app.store)).toEqual([]);
  });
});

describe("returnTo", () => {
  const bad = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "https://evil.example",
    "https://app.example.com.evil.example/",
    "https://app.example.com@evil.example/",
    "https://user:pass@app.example.com/",
    "http://app.example.com/",
    "https://app.example.com:8443/",
    "javascript:alert(1)",
    "data:text/html,x",
    "settings",
    "",
    "https:/evil.example",
    "https:evil.example",
    "/a\r\nSet-Cookie: b",
    `/${"a".repeat(2048)}`,
    "/\u0000",
    " /settings",
    "/a\u0085b",
  ];
  it.each(bad)("%j is refused before anything is sent", async (returnTo) => {
    const app = setUp("etelecom", { returnOrigins: [origin] });
    await expect(app.connect(lan, { returnTo })).rejects.toMatchObject({ name: "RequestError", code: "invalid_argument" });
    expect(app.mock.journal.all()).toEqual([]);
  });

  it.each([
    ["/settings?tab=1#top", "/settings?tab=1#top"],
    ["/cài-đặt", "/c%C3%A0i-%C4%91%E1%BA%B7t"],
    ["/a/../b", "/b"],
    [`${origin}/x`, `${origin}/x`],
    ["HTTPS://APP.example.com/x", `${origin}/x`],
  ])("%j leads to %j", async (returnTo, location) => {
    const app = setUp("etelecom", { returnOrigins: [origin] });
    const { login, cookie } = await begin(app, lan, { returnTo });
    expect((await app.handler(requestOf(approve(app, login), lan, cookie))).headers.get("location")).toBe(location);
  });
});
