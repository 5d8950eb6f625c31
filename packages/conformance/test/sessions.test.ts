import { createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock, type EtelecomWorld, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphereDemo } from "@partnerkit/mock-sense-sphere";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Answer, Client } from "../src/soak/client.ts";

const many = 2_000;
const most = 10_000;
const redirect_url = "https://shop.example.com/partner/callback";
const numbers = Array.from({ length: many }, (_, number) => number);

let client: Client;
beforeEach(() => {
  client = new Client(64);
});
afterEach(() => client.close());

/** Does something for every number, so many at a time, in an order that has nothing to do with the numbers'. */
async function forAll(act: (number: number) => Promise<unknown>): Promise<void> {
  let place = 0;
  const worker = async (): Promise<void> => {
    while (place < many) await act(((place += 1) * 1_237) % many);
  };
  await Promise.all(Array.from({ length: 64 }, worker));
}

/** Whatever is collected by number, where it is not what the number says. */
function strangers<Item>(found: readonly Item[], own: (number: number) => Item): readonly unknown[] {
  const wrong = numbers.filter((number) => JSON.stringify(found[number]) !== JSON.stringify(own(number)));
  return wrong.slice(0, 3).map((number) => ({ session: number, found: found[number], own: own(number) }));
}

/** A moment of its own for each session, at which its clock stands. */
const momentOf = (number: number): string => new Date(Date.UTC(2030, 0, 1) + number * 3_600_000).toISOString();

const shopOf = (number: number) => ({
  id: String(2_000_000_000_000_000_000n + BigInt(number)),
  name: `Cửa hàng số ${number}`,
  phone: `09${String(10_000_000 + number)}`,
  email: `shop-${number}@example.com`,
});

/** A world with one partner and one shop, both of this number. */
function shopSeed(number: number): EtelecomWorld["seed"] {
  const apiKey = `key-${number}`;
  const partner = { apiKey, id: String(number + 1), name: `Đối tác ${number}`, publicName: `Partner ${number}`, phone: "0900000000" };
  return {
    partners: [{ ...partner, email: "partner@example.com", website: "https://partner.example.com" }],
    shops: [shopOf(number)],
    links: { [apiKey]: [shopOf(number).id] },
  };
}

interface Opened {
  readonly id: string;
  readonly baseUrl: string;
  readonly controlUrl: string;
}

describe("two thousand sessions at a time", () => {
  it("on one server know their own shop, key, clock, faults and journal, and no other's", async () => {
    const mock = createEtelecomMock();
    const { origin, close } = await mock.listen();
    const sessions: Opened[] = [];
    const keys: string[] = [];
    const seen = { limited: [] as unknown[], shops: [] as unknown[], foreign: [] as unknown[], clocks: [] as unknown[] };
    const kept = { faults: [] as unknown[], journals: [] as unknown[] };
    const of = (number: number): Opened => sessions[number] ?? { id: "", baseUrl: "", controlUrl: "" };
    const post = (url: string, json: unknown, bearer?: string): Promise<Answer> => client.send({ method: "POST", url, json, bearer });
    const currentShop = (number: number, key = keys[number]): Promise<Answer> => post(`${of(number).baseUrl}.Shop/CurrentShop`, {}, key);

    await forAll(async (number) => {
      const { fields } = await post(`${origin}/__mock/sessions`, { seed: shopSeed(number) });
      sessions[number] = { id: String(fields["id"]), baseUrl: String(fields["baseUrl"]), controlUrl: String(fields["controlUrl"]) };
    });
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(many);
    await forAll((number) => post(`${of(number).controlUrl}/clock`, { set: momentOf(number), frozen: true }));
    const limit = (number: number) => ({ fault: "rate_limit", operation: "currentShop", retryAfter: number + 1, times: 1 });
    await forAll((number) => post(`${of(number).controlUrl}/faults`, limit(number)));
    await forAll(async (number) => {
      const known = { shop_id: shopOf(number).id, redirect_url };
      keys[number] = String((await post(`${of(number).baseUrl}.Shop/AuthorizeShop`, known, `key-${number}`)).fields["auth_token"]);
    });
    expect(new Set(keys).size).toBe(many);
    await forAll(async (number) => {
      const { status, headers } = await currentShop(number);
      seen.limited[number] = [status, headers["retry-after"], headers.date];
    });
    await forAll(async (number) => {
      const { status, fields } = await currentShop(number);
      seen.shops[number] = [status, fields["id"], fields["name"]];
    });
    await forAll(async (number) => {
      const other = (number + 1) % many;
      const foreign = await post(`${of(number).baseUrl}.Shop/AuthorizeShop`, { shop_id: shopOf(other).id, redirect_url }, `key-${other}`);
      seen.foreign[number] = [(await currentShop(number, keys[other])).status, foreign.status];
    });
    await forAll(async (number) => {
      const read = async (path: string): Promise<unknown> => JSON.parse((await client.send({ url: of(number).controlUrl + path })).text);
      seen.clocks[number] = await read("/clock");
      kept.faults[number] = await read("/faults");
      const journal = (await read("/journal")) as { number: number; at: string; response: { status: number } }[]; // as the document says
      kept.journals[number] = journal.map((entry) => [entry.number, entry.at, entry.response.status]);
    });

    expect(strangers(seen.limited, (number) => [429, String(number + 1), new Date(momentOf(number)).toUTCString()])).toEqual([]);
    expect(strangers(seen.shops, (number) => [200, shopOf(number).id, shopOf(number).name])).toEqual([]);
    expect(strangers(seen.foreign, () => [401, 401])).toEqual([]);
    expect(strangers(seen.clocks, (number) => ({ now: momentOf(number), frozen: true }))).toEqual([]);
    expect(strangers(kept.faults, (number) => [{ id: 1, fault: limit(number), hits: 1 }])).toEqual([]);
    const statuses = [200, 429, 200, 401, 401];
    expect(strangers(kept.journals, (number) => statuses.map((status, place) => [place + 1, momentOf(number), status]))).toEqual([]);
    expect(mock.journal.all()).toEqual([]);

    await forAll((number) => client.send({ method: "DELETE", url: `${origin}/__mock/sessions/${of(number).id}` }));
    const gone: unknown[] = [];
    await forAll(async (number) => void (gone[number] = (await currentShop(number)).status));
    expect(strangers(gone, () => 404)).toEqual([]);
    expect(client.problems).toEqual([]);
    await close();
  }, 60_000);

  it("in one process know their own operator, tokens, clock, faults and journal, and no other's", async () => {
    const mock = createChathubMock();
    const took: number[] = [];
    const sessions = numbers.map((number) => {
      const seed = {
        companies: [{ id: number + 1, login: `company-${number}`, password: "demo-password", name: `Công ty ${number}` }],
        organizations: [{ id: number + 10, companyId: number + 1, name: `Chi nhánh ${number}` }],
        operators: [{ id: number + 100, organizationId: number + 10, name: `Nhân viên ${number}`, status: 0 as const }],
      };
      const started = performance.now();
      const session = mock.session({ seed });
      took.push(performance.now() - started);
      session.clock.freeze(momentOf(number));
      session.faults.add({ fault: "rate_limit", operation: "listOrganizations", retryAfter: number, times: 1 });
      return session;
    });
    const of = (number: number) => sessions[number] ?? mock.session();
    const call = async (number: number, path: string, token?: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
      const headers = { "content-type": "application/json", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
      const init = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
      const response = await of(number).fetch(of(number).baseUrl() + path, init);
      return { status: response.status, body: await response.json() };
    };
    const company: string[] = [];
    const operator: string[] = [];
    const found = { limited: [] as unknown[], organizations: [] as unknown[], valid: [] as unknown[], foreign: [] as unknown[] };

    await forAll(async (number) => {
      company[number] = String(
        (await call(number, "/api/company/get-token", undefined, { login: `company-${number}`, password: "demo-password" })).body,
      );
    });
    await forAll(
      async (number) => void (found.limited[number] = (await call(number, "/api/company/organization", company[number])).status),
    );
    await forAll(async (number) => void (found.organizations[number] = await call(number, "/api/company/organization", company[number])));
    await forAll(async (number) => {
      const expiresAt = new Date(Date.parse(momentOf(number)) + 60_000).toISOString();
      operator[number] = String((await call(number, "/api/operator/get-token", company[number], { id: number + 100, expiresAt })).body);
    });
    const validate = (number: number, token = operator[number]) => call(number, "/api/operator/validate-token", company[number], { token });
    await forAll(async (number) => void (found.valid[number] = (await validate(number)).body));
    await forAll(async (number) => {
      const other = (number + 1) % many;
      const { body } = await validate(number, operator[other]);
      found.foreign[number] = [body, (await call(number, "/api/company/organization", company[other])).status];
    });
    // One minute later in every second session, its token has expired there and nowhere else.
    for (const number of numbers) if (number % 2 === 1) of(number).clock.advance(60_000);
    const later: unknown[] = [];
    await forAll(async (number) => void (later[number] = ((await validate(number)).body as { isValid: boolean }).isValid));

    expect(strangers(found.limited, () => 429)).toEqual([]);
    const organization = (number: number) => ({ status: 200, body: [{ id: number + 10, name: `Chi nhánh ${number}` }] });
    expect(strangers(found.organizations, organization)).toEqual([]);
    const valid = (number: number) => ({
      isValid: true,
      operatorId: number + 100,
      clientId: 0,
      expiresAt: new Date(Date.parse(momentOf(number)) + 60_000).toISOString(),
      error: null,
    });
    expect(strangers(found.valid, valid)).toEqual([]);
    expect(strangers(found.foreign, () => [{ isValid: false, error: "Invalid token" }, 401])).toEqual([]);
    expect(strangers(later, (number) => number % 2 === 0)).toEqual([]);
    const statuses = numbers.map((number) =>
      of(number)
        .journal.all()
        .map(({ response }) => response.status),
    );
    expect(strangers(statuses, () => [200, 429, 200, 200, 200, 200, 401, 200])).toEqual([]);
    expect(
      strangers(
        numbers.map((number) =>
          of(number)
            .faults.list()
            .map(({ hits }) => hits),
        ),
        () => [1],
      ),
    ).toEqual([]);
    expect(mock.journal.all()).toEqual([]);
    console.log(`a session of chathub opens in ${median(took).toFixed(3)} ms (median of ${many})`);
    expect(median(took)).toBeLessThan(2);
  }, 60_000);
});

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** The addresses in an answer that lead to this mock or, without a host, to whatever serves the page. */
function addressesIn({ text, location }: Answer, origin: string): readonly string[] {
  const absolute = [location, ...[...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([address]) => address)];
  const relative = [...text.matchAll(/(?:action|src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
  return [...absolute.filter((address) => address.startsWith(origin)), ...relative.filter((address) => !/^(https?|data):/.test(address))];
}

describe.each(["", "/sandbox/mounted"])("whatever address a mock at %j gives out in a session", (mount) => {
  /** Opens a session; what its answers lead to is noted. */
  async function inSession(mock: { listen: ReturnType<typeof createItsMock>["listen"] }) {
    const { origin, close } = await mock.listen();
    const { fields } = await client.send({ method: "POST", url: `${origin}${mount}/__mock/sessions`, json: {} });
    const prefix = `${origin}${mount}/__mock/s/${String(fields["id"])}`;
    const addresses: string[] = [];
    const send = async (sent: Parameters<Client["send"]>[0]): Promise<Answer> => {
      const answer = await client.send(sent);
      addresses.push(...addressesIn(answer, origin));
      return answer;
    };
    for (const path of ["/__mock/", "/__mock/openapi.json", "/__mock/nowhere"]) await send({ url: prefix + path });
    const logIn = (url: string): Promise<Answer> => send({ method: "POST", url: `${prefix}/__mock/login`, json: { url } });
    const astray = (): readonly string[] => addresses.filter((address) => address !== prefix && !address.startsWith(`${prefix}/`));
    return { prefix, baseUrl: String(fields["baseUrl"]), addresses, astray, send, logIn, close };
  }

  it.each([
    ["its", createItsMock, {}],
    ["etelecom", createEtelecomMock, { email: "moi@example.com", phone: "0909000009", name: "Quán Cà Phê Gió" }],
  ] as const)("of %s stays in the session: auth_url, the login page and its form", async (name, create, details) => {
    const { prefix, baseUrl, addresses, astray, send, logIn, close } = await inSession(create({ mount }));
    expect(baseUrl).toBe(`${prefix}/v1/partner`);
    const authorize = (json: unknown) => send({ method: "POST", url: `${baseUrl}.Shop/AuthorizeShop`, bearer: `${name}-demo-key`, json });
    const authUrl = String((await authorize({ ...details, redirect_url })).fields["auth_url"]);
    expect(authUrl).toMatch(`${prefix}/login?token=`);
    const shown = await send({ url: authUrl });
    const action = /action="([^"]+)"/.exec(shown.text)?.[1] ?? "";
    expect(action).toBe(`${prefix}/login`);
    const form = { token: new URL(authUrl).searchParams.get("token") ?? "", account: "nobody", decision: "approve" };
    await send({ method: "POST", url: action, form });
    const approved = await send({ method: "POST", url: action, form: { ...form, account: "0901000002" } });
    expect(approved.location).toMatch(/^https:\/\/shop\.example\.com\/partner\/callback\?token=/);
    await send({ method: "PATCH", url: `${prefix}/__mock/switches`, json: { shopKeyAuthUrl: "present" } });
    const again = await authorize({ shop_id: etelecomDemo.shopId, redirect_url });
    expect(again.fields["auth_url"]).toMatch(`${prefix}/login?token=`);
    expect((await logIn(String(again.fields["auth_url"]))).status).toBe(200);
    expect(addresses.length).toBeGreaterThan(5);
    expect(astray()).toEqual([]);
    await close();
  });

  it("of sense-sphere stays in the session: redirects, forms, pictures, branding, chatbot", async () => {
    const { prefix, baseUrl, addresses, astray, send, logIn, close } = await inSession(createSenseSphereMock({ mount }));
    const { partnerKey, username, password, botUuid, userUuid } = senseSphereDemo;
    const query = `?partner_key=${partnerKey}&redirect_uri=${encodeURIComponent(redirect_url)}`;
    const authorizeUrl = `${baseUrl}/auth/sensesphere-auth/${query}`;
    const login = await send({ url: authorizeUrl });
    const action = (page: Answer): string => /action="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const page = await send({ url: login.location });
    const next = new URL(login.location).searchParams.get("next") ?? "";
    await send({ method: "POST", url: action(page), form: { next, username, password: "wrong" } });
    const signedIn = await send({ method: "POST", url: action(page), form: { next, username, password } });
    const consent = await send({ url: signedIn.location });
    const request = new URL(signedIn.location).searchParams.get("request") ?? "";
    const approved = await send({ method: "POST", url: action(consent), form: { request, decision: "approve" } });
    const finished = await send({ url: approved.location });
    expect(finished.location).toContain(redirect_url);
    const token = new URL(finished.location).searchParams.get("token");
    const user = await send({ url: `${baseUrl}/api/partner/user-info/?token=${token}&user_uuid=${userUuid}` });
    expect(user.text).toContain(`${prefix}/media/avatars/`);
    const paths = [
      "/api/partner/system-info/",
      "/api/partner/system-info",
      `/api/partner/bot/${botUuid}/`,
      `/chatbot/${botUuid}/`,
      "/login",
    ];
    for (const path of paths) await send({ url: baseUrl + path });
    for (const address of new Set(addresses.filter((each) => each.endsWith(".svg"))))
      expect((await send({ url: address })).status).toBe(200);
    expect((await logIn(authorizeUrl)).status).toBe(200);
    expect(addresses.length).toBeGreaterThan(15);
    expect(astray()).toEqual([]);
    await close();
  });
});

describe("an ended session", () => {
  it.each([
    ["its", createItsMock],
    ["etelecom", createEtelecomMock],
    ["chathub", createChathubMock],
    ["sense-sphere", createSenseSphereMock],
  ])("of %s answers 404 everywhere and says how to open one", async (_, create) => {
    const mock = create();
    const { origin, close } = await mock.listen();
    const session = mock.session();
    const [baseUrl, controlUrl] = [session.baseUrl(origin), session.controlUrl(origin)];
    expect((await client.send({ url: `${controlUrl}/` })).fields["session"]).toBe(session.id);
    session.end();
    for (const url of [baseUrl, `${baseUrl}/x`, `${controlUrl}/`, `${controlUrl}/clock`, `${origin}/__mock/s/${session.id}`]) {
      const { status, fields } = await client.send({ url });
      expect([url, status, fields["error"]]).toEqual([url, 404, "unknown"]);
      expect(fields["message"]).toBe(`There is no session ${session.id}. POST ${origin}/__mock/sessions opens one.`);
    }
    expect((await session.fetch(session.baseUrl())).status).toBe(404);
    expect((await client.send({ method: "DELETE", url: `${origin}/__mock/sessions/${session.id}` })).status).toBe(404);
    session.end();
    await close();
  });
});

describe("the limit of ten thousand sessions", () => {
  it("is told clearly, over HTTP and in code, and ends with a session", async () => {
    const mock = createItsMock();
    const { origin, close } = await mock.listen();
    const took: number[] = [];
    const sessions = Array.from({ length: most }, () => {
      const started = performance.now();
      const session = mock.session();
      took.push(performance.now() - started);
      return session;
    });
    console.log(`a session of its opens in ${median(took).toFixed(3)} ms (median of ${most})`);
    expect(median(took)).toBeLessThan(2);
    expect(() => mock.session()).toThrow("there are 10000 sessions already; end some");
    const open = () => client.send({ method: "POST", url: `${origin}/__mock/sessions`, json: {} });
    const refused = await open();
    expect([refused.status, refused.fields["error"]]).toEqual([503, "too_many"]);
    expect(refused.fields["message"]).toMatch(/sessions.*End some/);
    sessions[0]?.end();
    expect((await open()).status).toBe(201);
    expect((await open()).status).toBe(503);
    await close();
  }, 30_000);
});
