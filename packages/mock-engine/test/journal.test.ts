import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createMock, json, redirect } from "../src/index.ts";
import { get, orders, post } from "./support.ts";

const canary = "canary-7f3a9c";

/** A request that names an address in a header. */
const from = (address: string): Request => new Request("http://127.0.0.1/hello", { headers: { "x-from": address } });

describe("the journal", () => {
  it("tells of each request how it came in, how it was judged and what went out, typed by operation", async () => {
    const mock = createMock(orders());
    mock.clock.freeze("2026-11-21T08:00:00Z");
    await mock.fetch(post('{"note":"phở"}'));
    const exchange = mock.journal.last("createOrder");
    const note: string | undefined = exchange?.request.body?.note; // typed
    expect(note).toBe("phở");
    expect(exchange).toMatchObject({
      number: 1,
      at: new Date("2026-11-21T08:00:00Z"),
      operation: "createOrder",
      request: { method: "POST", path: "/v1/partner.Shop/Order", query: {}, headers: { "content-type": "application/json" } },
      verdict: "accepted",
      violations: [],
      faults: [],
      response: { status: 200, body: { id: "1", note: "phở" } },
    });
  });

  it.each([
    ["invalid", post('{"note":"x"}'), "createOrder"],
    ["malformed_json", post("{"), "createOrder"],
    ["wrong_content_type", post("{}", { "content-type": "text/plain" }), "createOrder"],
    ["unknown_path", get("/nowhere"), undefined],
    ["wrong_method", new Request("http://127.0.0.1/hello", { method: "DELETE" }), undefined],
    ["accepted", get("/hello"), undefined],
  ] as const)("judges %s", async (verdict, request, operation) => {
    const mock = createMock(orders());
    await mock.fetch(request);
    expect(mock.journal.all()).toMatchObject([{ verdict, operation }]);
  });

  it("says where a request does not fit", async () => {
    const mock = createMock(orders());
    await mock.fetch(post("{}"));
    expect(mock.journal.last("createOrder")?.violations).toMatchObject([{ path: ["body"], keyword: "required" }]);
  });

  it("finds by operation, verdict and status", async () => {
    const mock = createMock(orders());
    for (const body of ['{"note":"one"}', '{"note":"x"}', '{"note":"two"}']) await mock.fetch(post(body));
    await mock.fetch(get("/Order/1"));
    const notes = (filter?: object): unknown[] => mock.journal.find("createOrder", filter).map(({ request }) => request.body);
    expect(notes()).toHaveLength(3);
    expect(notes({ verdict: "accepted" })).toEqual([{ note: "one" }, { note: "two" }]);
    expect(notes({ status: 400 })).toEqual([{ note: "x" }]);
    expect(mock.journal.last("createOrder", { verdict: "accepted" })?.request.body).toEqual({ note: "two" });
    expect(mock.journal.all().map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    mock.journal.clear();
    expect(mock.journal.last("readOrder")).toBeUndefined();
  });

  it("keeps the last thousand exchanges in their order", async () => {
    const mock = createMock(orders());
    for (let call = 1; call <= 1_010; call += 1) await mock.fetch(get("/hello"));
    const numbers = mock.journal.all().map(({ number }) => number);
    expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([1_000, 11, 1_010]);
  });

  it("does not keep a body above 16 KiB, and works with it all the same", async () => {
    const mock = createMock(orders());
    await mock.fetch(post(JSON.stringify({ note: "x".repeat(20_000) })));
    expect(mock.state).toHaveLength(1);
    expect(mock.journal.last("createOrder")?.request.body).toBeUndefined();
  });

  it.each([
    ["an Authorization header", () => new Request("http://127.0.0.1/hello", { headers: { authorization: `Bearer ${canary}` } })],
    [
      "a key in a header of its own",
      () => new Request("http://127.0.0.1/hello", { headers: { "x-authorization-key": canary, cookie: canary } }),
    ],
    ["a token in the query", () => get(`/hello?token=${canary}&user=1`)],
    ["a token in an address in the query", () => get(`/hello?next=${encodeURIComponent(`/login?request=${canary}&x=1`)}`)],
    [
      "a token in the referrer",
      () => new Request("http://127.0.0.1/hello", { headers: { "x-from": `https://a.example.com/?auth_token=${canary}` } }),
    ],
    ["a form", () => new Request("http://127.0.0.1/hello", { method: "POST", body: new URLSearchParams({ password: canary }) })],
    ["a body that is no JSON", () => post(`{"password":"${canary}"`)],
    ["JSON that is no object", () => post(JSON.stringify(canary))],
    ["a password in the wrong place", () => post(JSON.stringify({ note: "x", data: { password: canary }, Password: [canary] }))],
    ["a password in a list", () => post(JSON.stringify([{ api_key: { $ne: canary } }]))],
    [
      "a token inside an address inside a header",
      () =>
        new Request("http://127.0.0.1/hello", {
          headers: { "x-from": `https://x.example.com/?redirect_uri=https%3A%2F%2Fa.example.com%2F%3Ftoken%3D${canary}` },
        }),
    ],
    [
      "a token after a second question mark",
      () => new Request("http://127.0.0.1/hello", { headers: { "x-from": `https://x.example.com/cb?a=b?token=${canary}` } }),
    ],
    ["the id of a login in the query", () => get(`/hello?request=${canary}`)],
    ["other names of credentials", () => get(`/hello?jwt=${canary}&auth=${canary}&token[]=${canary}&pwd=${canary}`)],
    ["the password of an address", () => from(`https://user:${canary}@x.example.com/cb`)],
    ["the password of an encoded address", () => from(`?to=https%3A%2F%2Fuser%3A${canary}%40x.example.com`)],
    ["a name with a dot", () => from(`https://x.example.com/?user.token=${canary}`)],
    ["a name in brackets", () => get(`/hello?auth[token]=${canary}&login%5Bpassword%5D=${canary}`)],
    ["an encoded name", () => from(`https://x.example.com/?%74oken%5B0%5D=${canary}`)],
    ["a parameter after a semicolon", () => get(`/hello?a=1;token=${canary}`)],
    ["a password with an ampersand", () => from(`https://x.example.com/?password=a%26${canary}&b=1`)],
    ["a password with a question mark or a quote", () => from(`https://x.example.com/?password=a?'${canary}`)],
    ["an address that was encoded twice", () => from(`/?to=https%253A%252F%252Fx.example.com%253Ftoken%253Da%25252526${canary}`)],
    ["a scheme before a token", () => get(`/hello?next=${encodeURIComponent(`/?authorization=Bearer ${canary}`)}`)],
    ["JSON in a parameter", () => get(`/hello?state=${encodeURIComponent(`{"token": "${canary}"}`)}`)],
    ["JSON in an encoded parameter", () => from(`/?state=${encodeURIComponent(`{"token":"${canary}"}`)}`)],
    ["JSON in a parameter that was encoded twice", () => from(`/?state=%257B%2522token%2522%253A%2522a%252526${canary}`)],
    ["JSON in JSON", () => post(JSON.stringify({ note: JSON.stringify({ password: canary }) }))],
    ["a form in JSON", () => post(JSON.stringify({ note: `password=${canary}` }))],
    ["an address as a name", () => post(JSON.stringify({ note: "x", [`/?token=${canary}`]: 1 }))],
    ["a scheme in a text", () => from(`sent Bearer ${canary}`)],
    [
      "headers by other names",
      () => {
        const names = ["x-auth", "x-forwarded-authorization", "x-session-id", "x-hub-signature-256", "x-credential", "dpop"];
        return new Request("http://127.0.0.1/hello", { headers: Object.fromEntries(names.map((name) => [name, canary])) });
      },
    ],
    [
      "fields by other names",
      () =>
        post(`{"passwd":"${canary}","otp":"${canary}","sessionId":"${canary}","token2":"${canary}","password_confirmation":"${canary}"}`),
    ],
  ])("never gives away %s", async (_, request) => {
    const mock = createMock(orders());
    await mock.fetch(request());
    const told = [
      JSON.stringify(mock.journal.all()),
      inspect(mock, { depth: 20, showHidden: true }),
      inspect(mock.journal.all(), { depth: 20 }),
    ];
    expect(mock.journal.all()).toHaveLength(1);
    for (const text of told) expect(text).not.toContain(canary);
  });

  it.each([
    ["a JSON Web Token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"],
    ["a long random text", "kJ3q0bYw2LxN-8fVtR_5mZcAeHsUoPiDgTyBnWvQ4rKx"],
  ])("knows %s by its look, wherever it is put", async (_, token) => {
    const mock = createMock(orders());
    for (const request of [get(`/hello/${token}`), get(`/hello?${token}`), get(`/hello?note=${token}`), from(token)])
      await mock.fetch(request);
    await mock.fetch(post(JSON.stringify({ note: token, [token]: token, list: [token] })));
    await mock.fetch(post(`{"note":"${token}"}`));
    expect(mock.journal.all()).toHaveLength(6);
    expect(JSON.stringify(mock.journal.all())).not.toContain(token);
  });

  it("shows what is no secret", async () => {
    const mock = createMock(orders());
    const uuid = "550e8400-e29b-41d4-a716-446655440000";
    const headers = { prefer: "code=404, example=first", accept: "text/html;q=0.9", "user-agent": "Mozilla/5.0 (X11; Linux x86_64)" };
    const address = `/hello?shop_id=1052570182707778180&user_uuid=${uuid}&page=2&mail=a@x.example.com&to=https://x.example.com:80/@a?b=c`;
    await mock.fetch(new Request(`http://127.0.0.1${address}`, { headers }));
    const [exchange] = mock.journal.all();
    const query = Object.fromEntries(new URL(address, "http://127.0.0.1").searchParams);
    expect(exchange?.request).toMatchObject({ path: "/hello", query, headers });
  });

  it("can be read whatever came: a body as deep as it may be, a query of fifty thousand names", async () => {
    const mock = createMock(orders());
    await mock.fetch(post(`{"note":"phở","deep":${"[".repeat(8_000)}${"]".repeat(8_000)}}`));
    await mock.fetch(get(`/hello?${Array.from({ length: 50_000 }, (_, name) => `n${name}`).join("&")}`));
    const started = performance.now();
    expect(mock.journal.all()).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(4_000);
    expect((await mock.fetch(get("/__mock/journal"))).status).toBe(200);
  });

  it.each(["unknown_field", "content_type", "truncate", "stall", "unknown_enum"] as const)(
    "never gives away a token under the fault %s",
    async (fault) => {
      const mock = createMock(
        orders({ read: () => json(200, { id: "1", note: `https://a.example.com/?token=${canary}`, state: "open" }) }),
      );
      mock.faults.add({ fault, operation: "readOrder" });
      mock.faults.add({ fault: "unknown_field" });
      await mock.fetch(get("/Order/1"));
      expect(mock.journal.last("readOrder")?.response.body).toMatchObject({
        note: "https://a.example.com/?token=[secret]",
        partnerkit_unknown: expect.any(String),
      });
      expect(JSON.stringify(mock.journal.all())).not.toContain(canary);
    },
  );

  it("tells when a request came in, not when it was answered, and keeps answers as they were", async () => {
    const shared = { id: "1", note: "first" };
    const mock = createMock(orders({ read: () => json(200, shared) }));
    mock.clock.freeze("2026-11-21T08:00:00Z");
    mock.faults.add({ fault: "latency", milliseconds: 40 });
    const answer = mock.fetch(get("/Order/1"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    mock.clock.advance(60_000);
    await answer;
    shared.note = "second";
    expect(mock.journal.last("readOrder")).toMatchObject({ at: new Date("2026-11-21T08:00:00Z"), response: { body: { note: "first" } } });
  });

  it("says when a mock has answered outside its document", async () => {
    const mock = createMock(orders({ read: () => json(299, { id: "1", note: "x" }, { "x-partnerkit": "mine" }) }));
    expect((await mock.fetch(get("/Order/1"))).status).toBe(500);
    expect(mock.journal.last("readOrder")?.verdict).toBe("outside_document");
  });

  it("never gives away a token in a redirect or an answer's addresses", async () => {
    const address = `https://shop.example.com/callback?token=${canary}&shop_id=1`;
    const pages = [{ method: "GET" as const, path: "/go", handle: () => redirect(address) }];
    const mock = createMock({ ...orders({ create: () => json(200, { id: "1", note: address }) }), pages });
    await mock.fetch(get("/go"));
    await mock.fetch(post('{"note":"phở"}'));
    expect(JSON.stringify(mock.journal.all())).not.toContain(canary);
    expect(mock.journal.last("createOrder")?.response.body).toEqual({
      id: "1",
      note: "https://shop.example.com/callback?token=[secret]&shop_id=1",
    });
  });
});

describe("coverage", () => {
  it("tells which operations and statuses a run never reached, over all sessions", async () => {
    const mock = createMock(orders());
    expect(mock.coverage.report().uncalled).toEqual(["createOrder", "readOrder"]);
    await mock.fetch(post('{"note":"phở"}'));
    await mock.session().fetch(post('{"note":"x"}'));
    mock.faults.add({ fault: "account_closed", operation: "readOrder" });
    await mock.fetch(get("/Order/1"));
    expect(mock.coverage.report()).toEqual({
      operations: [
        { operation: "createOrder", calls: 2, reached: { "200": 1, "400": 1 }, missed: [] },
        { operation: "readOrder", calls: 1, reached: { "5XX": 1 }, missed: ["200", "400"] },
      ],
      uncalled: [],
    });
    expect(String(mock.coverage)).toBe("createOrder: 2 calls: 200 (1), 400 (1)\nreadOrder: 1 calls: 5XX (1); never: 200, 400");
    mock.coverage.clear();
    expect(String(mock.coverage)).toBe("createOrder: never called\nreadOrder: never called");
  });

  it("is a session's own, in code and over HTTP, and no session takes from the mock's or another's", async () => {
    const mock = createMock(orders());
    const [one, other] = [mock.session(), mock.session()];
    for (const { fetch } of [mock, one, one, other]) await fetch(post('{"note":"phở"}'));
    const calls = (): unknown => [mock, one, other].map(({ coverage }) => coverage.report().operations[0]?.calls);
    const told = async ({ controlUrl }: Pick<typeof mock, "controlUrl">): Promise<unknown> =>
      (await mock.fetch(`${controlUrl()}/coverage`)).json();
    expect(calls()).toEqual([4, 2, 1]);
    expect(await told(one)).toEqual(one.coverage.report());
    expect(await told(mock)).toEqual(mock.coverage.report());
    expect((await mock.fetch(`${one.controlUrl()}/coverage`, { method: "DELETE" })).status).toBe(204);
    expect(calls()).toEqual([4, 0, 1]);
    other.end();
    mock.coverage.clear();
    await one.fetch(post('{"note":"phở"}'));
    expect(calls()).toEqual([1, 1, 1]);
  });
});
