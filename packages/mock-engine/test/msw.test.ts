import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createMock } from "../src/index.ts";
import { orders } from "./support.ts";

const origin = "https://partner.example.com";
const mock = createMock(orders());
const server = setupServer(http.all(`${origin}/*`, ({ request }) => mock.fetch(request).catch(() => Response.error())));

const order = (note: string): Promise<Response> =>
  fetch(`${origin}/v1/partner.Shop/Order`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ note }),
  });

/** What a call throws. */
const thrown = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("a mock as an MSW handler in one line", () => {
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => {
    mock.reset();
    server.resetHandlers();
    vi.restoreAllMocks();
  });
  afterAll(() => server.close());

  it("answers the global fetch, and links keep the provider's origin", async () => {
    const response = await order("phở");
    expect([response.status, await response.json()]).toEqual([200, { id: "1", note: "phở" }]);
    expect(mock.state).toEqual(["phở"]);
    expect(mock.baseUrl(origin)).toBe(`${origin}/v1/partner`);
    expect(await (await fetch(`${origin}/hello`)).json()).toMatchObject({ link: `${origin}/here` });
  });

  it("answers errors in the provider's own words", async () => {
    const response = await order("x");
    expect([response.status, await response.json()]).toMatchObject([400, { kind: "invalid" }]);
    expect((await fetch(`${origin}/nowhere`)).status).toBe(400);
  });

  it("is controlled there too, answers without a body included", async () => {
    const faults = `${origin}/__mock/faults`;
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ fault: "rate_limit", times: 1 });
    expect((await fetch(faults, { method: "POST", headers, body })).status).toBe(201);
    const limited = await order("phở");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "1"]);
    const cleared = await fetch(faults, { method: "DELETE" });
    expect([cleared.status, await cleared.text()]).toEqual([204, ""]);
  });

  it("says a proxy's outage and cuts a body short", async () => {
    mock.faults.add({ fault: "proxy", status: 502, times: 1 });
    mock.faults.add({ fault: "truncate", after: 1, times: 1 });
    expect((await order("phở")).status).toBe(502);
    expect(await thrown((await order("phở")).json())).toBeInstanceOf(SyntaxError);
  });

  it("holds a body back until the caller gives up", async () => {
    mock.faults.add({ fault: "stall", times: 1 });
    const given = new AbortController();
    const response = await fetch(`${origin}/v1/partner.Shop/Order/7`, { signal: given.signal });
    const body = thrown(response.text());
    given.abort();
    expect(await body).toMatchObject({ name: "AbortError" });
  });

  it("resets the connection: the caller sees a network error, before the provider acts or after", async () => {
    mock.faults.add({ fault: "reset", times: 1 });
    expect(await thrown(order("phở"))).toEqual(new TypeError("fetch failed"));
    expect(mock.state).toEqual([]);
    mock.faults.add({ fault: "reset", when: "after" });
    expect(await thrown(order("phở"))).toEqual(new TypeError("fetch failed"));
    expect(mock.state).toEqual(["phở"]);
  });

  it("left without its catch, has MSW answer a reset with a 500 of its own", async () => {
    server.use(http.all(`${origin}/*`, ({ request }) => mock.fetch(request)));
    const log = vi.spyOn(console, "error").mockReturnValue();
    mock.faults.add({ fault: "reset" });
    expect((await order("phở")).status).toBe(500);
    expect(log).toHaveBeenCalled();
  });
});
