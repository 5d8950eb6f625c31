import { describe, expect, it } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { get, type OrdersWorld, orders, post } from "./support.ts";

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function control({ fetch }: Pick<Mock<OrdersWorld>, "fetch">, method: string, path: string, body?: unknown): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const init = body === undefined ? { method } : { method, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
  const response = await fetch(`http://127.0.0.1:4012/__mock${path}`, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const order = '{"note":"phở"}';

describe("control over HTTP", () => {
  it("says what the mock is, with and without a slash, and describes itself", async () => {
    const mock = createMock(orders());
    const status = await control(mock, "GET", "/");
    expect(status).toMatchObject({
      status: 200,
      body: {
        provider: "orders",
        scenario: "demo",
        scenarios: { full: "There are orders." },
        session: null,
        baseUrl: "http://127.0.0.1:4012/v1/partner",
      },
    });
    expect((await control(mock, "GET", "")).status).toBe(200);
    const { body } = await control(mock, "GET", "/openapi.json");
    expect(body).toMatchObject({ openapi: "3.1.1", servers: [{ url: "http://127.0.0.1:4012/__mock" }] });
    expect(Object.keys((body as { paths: object }).paths)).not.toContain("/unlink-shop");
  });

  it("starts over: in a scenario, with data, with switches, or as it began", async () => {
    const mock = createMock(orders());
    expect((await control(mock, "POST", "/reset", { scenario: "full" })).body).toMatchObject({ scenario: "full" });
    expect(mock.state).toEqual(["one"]);
    expect((await control(mock, "POST", "/seed", { seed: ["two", "three"] })).status).toBe(200);
    expect(mock.state).toEqual(["two", "three"]);
    expect((await control(mock, "PATCH", "/switches", { loud: "off" })).body).toEqual({ loud: "off" });
    expect((await control(mock, "GET", "/switches")).body).toEqual({ loud: "off" });
    expect((await control(mock, "POST", "/reset")).body).toMatchObject({ scenario: "demo" });
    expect(mock.state).toEqual([]);
  });

  it("moves, freezes and resumes the time", async () => {
    const mock = createMock(orders());
    const set = await control(mock, "POST", "/clock", { set: "2030-01-01T08:00:00Z", advance: 60_000, frozen: true });
    expect(set).toEqual({ status: 200, body: { now: "2030-01-01T08:01:00.000Z", frozen: true } });
    expect((await control(mock, "GET", "/clock")).body).toEqual(set.body);
    expect((await mock.fetch(get("/hello"))).headers.get("date")).toBe("Tue, 01 Jan 2030 08:01:00 GMT");
    expect((await control(mock, "POST", "/clock", { frozen: false })).body).toMatchObject({ frozen: false });
    expect(mock.clock.frozen).toBe(false);
  });

  it("adds faults, lists them with what they hit, and takes them away", async () => {
    const mock = createMock(orders());
    const added = await control(mock, "POST", "/faults", { fault: "proxy", status: 502, times: 1 });
    expect(added).toEqual({ status: 201, body: { id: 1, hits: 0, fault: { fault: "proxy", status: 502, times: 1 } } });
    expect((await mock.fetch(post(order))).status).toBe(502);
    expect((await control(mock, "GET", "/faults")).body).toMatchObject([{ id: 1, hits: 1 }]);
    expect((await control(mock, "DELETE", "/faults/1")).status).toBe(204);
    expect((await control(mock, "DELETE", "/faults/1")).body).toEqual({ error: "unknown", message: "There is no fault 1." });
    await control(mock, "POST", "/faults", { fault: "stall" });
    expect((await control(mock, "POST", "/faults/seed", { seed: 7 })).status).toBe(204);
    expect((await control(mock, "DELETE", "/faults")).status).toBe(204);
    expect(mock.faults.list()).toEqual([]);
  });

  it("tells the journal, by operation, verdict, status and number, and the coverage", async () => {
    const mock = createMock(orders());
    for (const body of [order, '{"note":"x"}', order]) await mock.fetch(post(body));
    await mock.fetch(get("/hello"));
    const numbers = async (query: string): Promise<unknown> =>
      ((await control(mock, "GET", `/journal${query}`)).body as { number: number }[]).map(({ number }) => number);
    expect(await numbers("")).toEqual([1, 2, 3, 4]);
    expect(await numbers("?operation=createOrder&verdict=invalid")).toEqual([2]);
    expect(await numbers("?status=200&last=2")).toEqual([3, 4]);
    expect((await control(mock, "GET", "/coverage")).body).toMatchObject({ uncalled: ["readOrder"] });
    expect((await control(mock, "DELETE", "/coverage")).status).toBe(204);
    expect((await control(mock, "DELETE", "/journal")).status).toBe(204);
    expect([mock.journal.all(), mock.coverage.report().uncalled]).toEqual([[], ["createOrder", "readOrder"]]);
  });

  it("opens sessions that are controlled below their own prefix, and ends them", async () => {
    const mock = createMock(orders());
    const { status, body } = await control(mock, "POST", "/sessions", { scenario: "full" });
    const { id, baseUrl, controlUrl } = body as Record<"id" | "baseUrl" | "controlUrl", string>;
    expect([status, baseUrl, controlUrl]).toEqual([
      201,
      `http://127.0.0.1:4012/__mock/s/${id}/v1/partner`,
      `http://127.0.0.1:4012/__mock/s/${id}/__mock`,
    ]);
    const inside = {
      fetch: (input: Request | URL | string, init?: RequestInit) =>
        mock.fetch(String(input).replace("/__mock", `/__mock/s/${id}/__mock`), init),
    };
    expect((await control(inside, "GET", "/")).body).toMatchObject({ session: id, scenario: "full" });
    await control(inside, "POST", "/clock", { set: "2030-01-01T08:00:00Z" });
    expect(mock.clock.now()).toBeLessThan(Date.UTC(2030, 0, 1));
    expect((await control(mock, "DELETE", `/sessions/${id}`)).status).toBe(204);
    expect((await control(mock, "DELETE", `/sessions/${id}`)).status).toBe(404);
    expect((await control(inside, "GET", "/")).status).toBe(404);
  });

  it("makes events happen in the provider's world", async () => {
    const mock = createMock(orders(), { scenario: "full" });
    expect((await control(mock, "POST", "/revoke-token", { token: "one" })).status).toBe(204);
    expect((await control(mock, "POST", "/revoke-token", { token: "nine" })).status).toBe(404);
    expect((await control(mock, "POST", "/expire-all")).status).toBe(204);
    expect(mock.state).toEqual([]);
  });

  it.each([
    ["POST", "/clock", {}, 400, /must NOT have fewer than 1 properties/],
    ["POST", "/clock", { set: "tomorrow" }, 400, /body\.set must match format/],
    ["POST", "/clock", { advance: 8.64e15 }, 400, /1970 to 9999/],
    ["POST", "/clock", { frozen: true, set: "1960-01-01T00:00:00Z" }, 400, /1970 to 9999/],
    ["POST", "/clock", { set: "2030-01-01T00:00:00Z", advance: 8e15 }, 400, /1970 to 9999/],
    ["POST", "/clock", "{", 400, /not valid JSON/],
    ["POST", "/faults", { fault: "stall", operation: "nope" }, 400, /no operation "nope"/],
    ["POST", "/faults", { fault: "nonsense" }, 400, /body\.fault/],
    ["POST", "/reset", { scenario: "nope" }, 400, /it has demo, full/],
    ["PATCH", "/switches", { loud: "maybe" }, 400, /body\.loud .*off, on/],
    ["POST", "/seed", { seed: "x" }, 400, /body\.seed must be array/],
    ["GET", "/journal?verdict=nice", undefined, 400, /query\.verdict/],
    ["GET", "/journal?last=0", undefined, 400, /query\.last/],
    ["DELETE", "/faults/x", undefined, 400, /path\.id/],
    ["DELETE", "/clock", undefined, 405, /GET and POST/],
    ["GET", "/nowhere", undefined, 404, /openapi\.json lists them/],
  ])("answers %s %s with %j by a clear error", async (method, path, body, status, message) => {
    const mock = createMock(orders());
    const answer = await control(mock, method, path, body);
    expect(answer).toMatchObject({ status, body: { message: expect.stringMatching(message) } });
    expect([mock.state, mock.faults.list(), mock.clock.frozen]).toEqual([[], [], false]);
    expect(Math.abs(mock.clock.now() - Date.now())).toBeLessThan(1_000);
  });

  it("does what is asked, whatever Prefer says", async () => {
    const mock = createMock(orders());
    const headers = { "content-type": "application/json", prefer: "code=200" };
    await mock.fetch("http://127.0.0.1/__mock/clock", { method: "POST", headers, body: '{"set":"2030-01-01T08:00:00Z"}' });
    expect(new Date(mock.clock.now()).getUTCFullYear()).toBe(2030);
  });

  it("does not show in the journal of the provider's calls", async () => {
    const mock = createMock(orders());
    await control(mock, "GET", "/clock");
    expect(mock.journal.all()).toEqual([]);
  });
});
