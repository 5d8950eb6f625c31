import type { Answer, Client } from "./client.ts";
import type { Provider } from "./messages.ts";

/** A number from 0 to 1. */
export type Random = () => number;

/** A world of a mock that is called. */
interface Place {
  readonly provider: Provider;
  readonly baseUrl: string;
  readonly controlUrl: string;
  /** Whether nothing goes wrong there, so that every step must work. */
  readonly sound: boolean;
}

type Flow = (client: Client, place: Place, random: Random) => Promise<void>;

/**
 * What one user does: calls the mock's own world, or opens a session, lets things go wrong in it, calls it, and ends it.
 *
 * @param origin - Where the provider's mock listens.
 */
export async function visit(client: Client, provider: Provider, origin: string, random: Random): Promise<void> {
  const basePath = isShop(provider) ? "/v1/partner" : "";
  if (random() < 0.25) return wander(client, { provider, baseUrl: origin + basePath, controlUrl: `${origin}/__mock`, sound: true }, random);
  const opened = await client.send({ method: "POST", url: `${origin}/__mock/sessions`, ...pick(random, starts) });
  expect(client, opened, 201, "a session opens");
  const sound = random() < 0.3;
  const place = { provider, baseUrl: text(opened, "baseUrl"), controlUrl: text(opened, "controlUrl"), sound };
  if (!sound) await spoil(client, place, random);
  await wander(client, place, random);
  const ending = { method: "DELETE", url: `${origin}/__mock/sessions/${text(opened, "id")}` };
  expect(client, await client.send(ending), 204, "a session ends");
  if (random() < 0.2) expect(client, await client.send({ url: `${place.baseUrl}/anything` }), 404, "an ended session is gone");
}

/** Fills whatever a mock keeps up to a limit in its own world, so that what comes after adds nothing to it. */
export async function fill(client: Client, provider: Provider, origin: string): Promise<void> {
  if (isShop(provider)) await authorize(client, `${origin}/v1/partner`, `${provider}-demo-key`, { ...someone(0), redirect_url });
  else if (provider === "sense-sphere") await client.send({ url: origin + authorizePath });
  else await client.send({ method: "POST", url: `${origin}/api/company/get-token`, json: company });
}

const starts = [{}, { json: {} }, { json: { scenario: "demo" } }, { json: { scenario: "other-readings" } }] as const;

async function wander(client: Client, place: Place, random: Random): Promise<void> {
  const flows = isShop(place.provider) ? shopFlows : place.provider === "chathub" ? chathubFlows : senseSphereFlows;
  for (let steps = 1 + Math.floor(random() * 4); steps > 0; steps -= 1) await pick(random, flows)(client, place, random);
  if (random() < 0.3) await control(client, place, random);
}

const redirect_url = "https://shop.example.com/partner/callback";
const company = { login: "demo-company", password: "demo-password" };
const linkedShop = "1052570182707778180";
const userUuid = "550e8400-e29b-41d4-a716-446655440000";
const botUuid = "550e8400-e29b-41d4-a716-446655440000";
const authorizePath = `/auth/sensesphere-auth/?partner_key=demo-partner&redirect_uri=${encodeURIComponent(redirect_url)}&state=s`;

function isShop(provider: Provider): boolean {
  return provider === "its" || provider === "etelecom";
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item; // no list here is empty, and random() stays below 1
}

function text({ fields }: Answer, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

function expect(client: Client, { status, text: body }: Answer, wanted: number, what: string): void {
  if (status !== wanted) client.problems.push(`${what}: ${status} instead of ${wanted}: ${body.slice(0, 300)}`);
}

/** A step that must work where nothing goes wrong. */
function must(client: Client, { sound }: Place, answer: Answer, wanted: number, what: string): void {
  if (sound) expect(client, answer, wanted, what);
}

/** Lets a few things go wrong in a session. */
async function spoil(client: Client, { provider, controlUrl }: Place, random: Random): Promise<void> {
  const errors = isShop(provider) ? [400, 401, 404, 503] : provider === "chathub" ? [401, 429, 500] : [404];
  const faults = [
    { fault: "latency", milliseconds: 1 + Math.floor(random() * 4), probability: 0.3 },
    { fault: "rate_limit", retryAfter: 1, times: 2 },
    { fault: "rate_limit", retryAfter: "Sat, 21 Nov 2026 08:00:00 GMT", after: 3, times: 1 },
    { fault: "error", status: pick(random, errors), probability: 0.3 },
    { fault: "proxy", status: pick(random, [502, 503, 504]), probability: 0.3 },
    { fault: "reset", when: "before", probability: 0.2 },
    { fault: "reset", when: "after", probability: 0.2 },
    { fault: "truncate", probability: 0.4 },
    { fault: "content_type", probability: 0.3 },
    { fault: "content_type", type: "application/xml", times: 1 },
    { fault: "unknown_field", probability: 0.5 },
    ...(provider === "sense-sphere" ? [] : [{ fault: "unknown_enum", probability: 0.5 }]),
  ];
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
    const added = await client.send({ method: "POST", url: `${controlUrl}/faults`, json: pick(random, faults) });
    expect(client, added, 201, "a fault is added");
  }
}

/** Lets the next call of an operation stall, and gives it up. */
async function stall(
  client: Client,
  { controlUrl }: Place,
  operation: string,
  call: { method?: string; url: string; json?: object },
): Promise<void> {
  await client.send({ method: "DELETE", url: `${controlUrl}/faults` });
  await client.send({ method: "POST", url: `${controlUrl}/faults`, json: { fault: "stall", operation, times: 1 } });
  await client.send({ ...call, stalls: true });
}

/** Calls of the control operations. */
async function control(client: Client, { provider, controlUrl, baseUrl }: Place, random: Random): Promise<void> {
  const url = (path: string): string => controlUrl + path;
  const reads = ["/", "/clock", "/switches", "/faults", "/coverage", "/journal?last=5", "/journal?verdict=accepted&last=1"];
  const read = await client.send({ url: url(pick(random, reads)) });
  expect(client, read, 200, "control can be read");
  if (!baseUrl.includes("/__mock/s/")) return;
  const writes = [
    { path: "/clock", json: { advance: 1000 } },
    { path: "/clock", json: { set: "2027-01-01T00:00:00Z", frozen: true } },
    { path: "/faults/seed", json: { seed: 7 } },
    { path: "/expire-all", json: undefined },
    { path: "/reset", json: {} },
    { path: "/revoke-token", json: { token: "unknown" } },
    { path: "/clock", json: { advance: "soon" } },
    { path: "/faults", json: { fault: "nonsense" } },
    { path: "/nowhere", json: {} },
    provider === "chathub"
      ? { path: "/operator-status", json: { operatorId: 124, status: 0 } }
      : { path: "/login", json: { url: "http://127.0.0.1/x" } },
  ];
  const { path, json } = pick(random, writes);
  const { status } = await client.send({ method: "POST", url: url(path), json });
  if (![200, 204, 400, 404].includes(status)) client.problems.push(`POST ${path} of control answered ${status}`);
}

function authorize(client: Client, baseUrl: string, bearer: string | undefined, json: unknown): Promise<Answer> {
  return client.send({ method: "POST", url: `${baseUrl}.Shop/AuthorizeShop`, bearer, json });
}

/** What a partner knows about a new shop: one of fifty. */
function someone(number: number): { readonly email: string; readonly phone: string; readonly name: string } {
  return { email: `shop-${number}@example.com`, phone: `09${String(10_000_000 + number)}`, name: `Cửa hàng số ${number}` };
}

function firstConnection({ provider }: Place, random: Random): object {
  return provider === "etelecom" ? { ...someone(Math.floor(random() * 50)), redirect_url } : { redirect_url };
}

const shopFlows: readonly Flow[] = [
  async function connectHeadless(client, place, random) {
    const { baseUrl, controlUrl, provider } = place;
    const first = await authorize(client, baseUrl, `${provider}-demo-key`, firstConnection(place, random));
    must(client, place, first, 200, "a first connection");
    if (!text(first, "auth_url")) return;
    const login = await client.send({ method: "POST", url: `${controlUrl}/login`, json: { url: text(first, "auth_url") } });
    must(client, place, login, 200, "a headless login");
    if (!text(login, "redirect")) return;
    const shop_id = new URL(text(login, "redirect")).searchParams.get("shop_id") ?? "";
    const second = await authorize(client, baseUrl, `${provider}-demo-key`, { shop_id, redirect_url });
    must(client, place, second, 200, "a connection after the login");
    const shop = await client.send({ method: "POST", url: `${baseUrl}.Shop/CurrentShop`, bearer: text(second, "auth_token"), json: {} });
    must(client, place, shop, 200, "the shop of a fresh key");
  },
  async function connectByPages(client, place, random) {
    const first = await authorize(client, place.baseUrl, `${place.provider}-demo-key`, firstConnection(place, random));
    if (!text(first, "auth_url")) return;
    must(client, place, await client.send({ url: text(first, "auth_url") }), 200, "the login page");
    const url = text(first, "auth_url").replace(/\?.*$/, "");
    const form = { token: new URL(text(first, "auth_url")).searchParams.get("token") ?? "", account: "0901000002" };
    const decision = random() < 0.7 ? "approve" : "refuse";
    const decided = await client.send({ method: "POST", url, form: { ...form, decision } });
    must(client, place, decided, decision === "approve" ? 303 : 200, "a decision on the login page");
    await client.send({ url: `${url}?token=request%3Aunknown` });
  },
  async function comeBack(client, { provider, baseUrl }, random) {
    const known = await authorize(client, baseUrl, `${provider}-demo-key`, { shop_id: linkedShop, redirect_url });
    const bearer = text(known, "auth_token");
    for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1)
      await client.send({ method: "POST", url: `${baseUrl}.Shop/CurrentShop`, bearer, json: {} });
    if (provider === "etelecom")
      await client.send({ method: "POST", url: `${baseUrl}.Misc/CurrentAccount`, bearer: "etelecom-demo-key", json: {} });
  },
  async function comeWithTheWrongKey(client, place) {
    const refused = await authorize(client, place.baseUrl, "wrong", { shop_id: linkedShop, redirect_url });
    must(client, place, refused, 401, "a wrong API key");
    await authorize(client, place.baseUrl, undefined, { shop_id: linkedShop, redirect_url });
    await client.send({ method: "POST", url: `${place.baseUrl}.Shop/CurrentShop`, bearer: "shop1:wrong", json: {} });
  },
  async function askWrongly(client, { provider, baseUrl }, random) {
    const bearer = `${provider}-demo-key`;
    const bodies = [{ shop_id: "abc" }, { redirect_url: 7 }, {}, [], null, { shop_id: "9".repeat(25), redirect_url }, { __proto__x: 1 }];
    await authorize(client, baseUrl, bearer, pick(random, bodies));
    const raw = pick(random, [
      ["application/json", "{"],
      ["text/plain", "{}"],
      ["application/json", "x".repeat(20_000)],
      ["application/json", ""],
    ] as const);
    await client.send({ method: "POST", url: `${baseUrl}.Shop/AuthorizeShop`, bearer, raw });
    await client.send({ url: `${baseUrl}.Shop/${pick(random, ["AuthorizeShop", "Nothing"])}`, bearer });
  },
  async function unlinkOrStall(client, place, random) {
    if (!place.baseUrl.includes("/__mock/s/")) return;
    const { provider, baseUrl, controlUrl } = place;
    await client.send({ method: "POST", url: `${controlUrl}/unlink-shop`, json: { shop_id: linkedShop } });
    await authorize(client, baseUrl, `${provider}-demo-key`, { shop_id: linkedShop, redirect_url });
    if (random() < 0.2) await stall(client, place, "currentShop", { method: "POST", url: `${baseUrl}.Shop/CurrentShop`, json: {} });
  },
];

const chathubFlows: readonly Flow[] = [
  async function climbTheTokens(client, place) {
    const { baseUrl } = place;
    const login = await client.send({ method: "POST", url: `${baseUrl}/api/company/get-token`, json: company });
    must(client, place, login, 200, "a company token");
    const bearer = tokenOf(login);
    await client.send({ url: `${baseUrl}/api/company/organization`, bearer });
    await client.send({ url: `${baseUrl}/api/operator?organizationId=10`, bearer });
    const { text: clock } = await client.send({ url: `${place.controlUrl}/clock` });
    const now = /"now":"([^"]+)"/.exec(clock)?.[1] ?? new Date().toISOString();
    const json = { id: 123, expiresAt: new Date(Date.parse(now) + 3_600_000).toISOString() };
    const token = await client.send({ method: "POST", url: `${baseUrl}/api/operator/get-token`, bearer, json });
    must(client, place, token, 200, "an operator token");
    const validation = { method: "POST", url: `${baseUrl}/api/operator/validate-token`, bearer, json: { token: tokenOf(token) } };
    must(client, place, await client.send(validation), 200, "a validation");
    if (!baseUrl.includes("/__mock/s/")) return;
    await client.send({ method: "POST", url: `${place.controlUrl}/revoke-token`, json: { token: tokenOf(token) || "none" } });
    await client.send(validation);
  },
  async function logInWrongly(client, place, random) {
    const url = `${place.baseUrl}/api/company/get-token`;
    const wrong = await client.send({ method: "POST", url, json: { login: "demo-company", password: "wrong" } });
    must(client, place, wrong, 401, "a wrong password");
    await client.send({ method: "POST", url, json: pick(random, [{}, { login: 1 }, [], "x"]) });
    await client.send({ method: "POST", url, raw: pick(random, [["application/json", "{"] as const, ["text/xml", "<a/>"] as const]) });
  },
  async function comeWithBadTokens(client, { baseUrl }, random) {
    const bearer = pick(random, ["garbage", "a.b.c", "", undefined]);
    await client.send({ url: `${baseUrl}/api/company/organization`, bearer });
    await client.send({ url: `${baseUrl}/api/operator?organizationId=${pick(random, ["x", "", "999", "10"])}`, bearer });
    await client.send({ method: "POST", url: `${baseUrl}/api/operator/validate-token`, bearer, json: { token: "x" } });
    await client.send({ method: pick(random, ["PUT", "DELETE", "HEAD"]), url: `${baseUrl}/api/operator` });
  },
  async function stallSometimes(client, place, random) {
    if (!place.baseUrl.includes("/__mock/s/") || random() > 0.1) return;
    await stall(client, place, "listOrganizations", { url: `${place.baseUrl}/api/company/organization` });
  },
];

/** A token in whatever form the switches ask for. */
function tokenOf({ text: body, fields }: Answer): string {
  const token = fields["token"];
  return typeof token === "string" ? token : (/^"?([\w-]+\.[\w-]+\.[\w-]+)"?$/.exec(body)?.[1] ?? "");
}

const senseSphereFlows: readonly Flow[] = [
  async function logInHeadless(client, place, random) {
    const { baseUrl, controlUrl } = place;
    const json = { url: baseUrl + authorizePath, decision: pick(random, ["approve", "approve", "refuse", "ignore"]) };
    const login = await client.send({ method: "POST", url: `${controlUrl}/login`, json });
    must(client, place, login, 200, "a headless login");
    if (!text(login, "redirect")) return;
    const { searchParams } = new URL(text(login, "redirect"));
    const url = `${baseUrl}/api/partner/user-info/?token=${searchParams.get("token")}&user_uuid=`;
    const user = await client.send({ url: url + userUuid });
    // In the mock's own world another login may have revoked the token already.
    if (baseUrl.includes("/__mock/s/")) must(client, place, user, 200, "the user of a fresh token");
    await client.send({ url: `${url}6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77` });
  },
  async function logInByPages(client, { baseUrl }) {
    const authorized = await client.send({ url: baseUrl + authorizePath });
    if (!authorized.location) return;
    await client.send({ url: authorized.location });
    const next = new URL(authorized.location).searchParams.get("next") ?? "";
    const form = { next, username: "minh.anh", password: "demo-password" };
    const signedIn = await client.send({ method: "POST", url: `${baseUrl}/login/`, form });
    if (!signedIn.location) return;
    await client.send({ url: signedIn.location });
    const request = new URL(signedIn.location).searchParams.get("request") ?? "";
    const consent = `${baseUrl}/auth/sensesphere-auth/consent/`;
    const decided = await client.send({ method: "POST", url: consent, form: { request, decision: "approve" } });
    if (decided.location) await client.send({ url: decided.location });
  },
  async function lookAround(client, place, random) {
    const { baseUrl } = place;
    must(client, place, await client.send({ url: `${baseUrl}/api/partner/system-info/` }), 200, "the branding");
    must(client, place, await client.send({ url: `${baseUrl}/api/partner/bot/${botUuid}/` }), 200, "a bot");
    const paths = [`/chatbot/${botUuid}/`, "/media/bots/tro-ly.svg", "/static/img/logo.svg", "/api/partner/system-info", "/nothing", "/%"];
    await client.send({ url: baseUrl + pick(random, paths) });
  },
  async function askWrongly(client, { baseUrl }, random) {
    const queries = ["", "?token=x", `?token=x&user_uuid=${userUuid}`, `?user_uuid=${userUuid}`, "?token=&user_uuid=", "?token=%00"];
    await client.send({ url: `${baseUrl}/api/partner/user-info/${pick(random, queries)}` });
    await client.send({ url: `${baseUrl}/api/partner/bot/${pick(random, ["x", botUuid.toUpperCase(), "%E0%A4%A"])}/` });
    await client.send({ method: "POST", url: `${baseUrl}/login/`, form: { next: "/elsewhere", username: "minh.anh", password: "wrong" } });
  },
  async function stallSometimes(client, place, random) {
    if (!place.baseUrl.includes("/__mock/s/") || random() > 0.1) return;
    await stall(client, place, "getBotInfo", { url: `${place.baseUrl}/api/partner/bot/${botUuid}/` });
  },
];
