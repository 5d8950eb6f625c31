import { describe, expect, it } from "vitest";
import { createMock, StartError } from "../src/index.ts";
import { get, orders, post } from "./support.ts";

const order = '{"note":"phở"}';

describe("a session", () => {
  it("shares nothing with the mock it came from, nor with another", async () => {
    const mock = createMock(orders());
    const [one, other] = [mock.session(), mock.session()];
    await one.fetch(post(order));
    one.clock.freeze("2030-01-01T00:00:00Z");
    one.faults.add({ fault: "proxy", status: 502 });
    one.setSwitches({ loud: "on" });
    for (const session of [mock, other]) {
      expect([session.state, session.journal.all(), session.faults.list(), session.switches]).toEqual([[], [], [], { loud: "off" }]);
      expect(session.clock.frozen).toBe(false);
      expect((await session.fetch(get("/Order/1"))).status).toBe(200);
    }
    expect(one.state).toEqual(["phở"]);
  });

  it("is reached through a prefix, which every address that it emits keeps", async () => {
    const mock = createMock(orders());
    const session = mock.session();
    const { origin, close } = await mock.listen();
    expect(session.baseUrl(origin)).toBe(`${origin}/__mock/s/${session.id}/v1/partner`);
    expect(session.controlUrl(origin)).toBe(`${origin}/__mock/s/${session.id}/__mock`);
    const headers = { "content-type": "application/json" };
    expect((await fetch(`${session.baseUrl(origin)}.Shop/Order`, { method: "POST", body: order, headers })).status).toBe(200);
    expect([session.state, mock.state]).toEqual([["phở"], []]);
    const page = await fetch(`${origin}/__mock/s/${session.id}/hello`);
    expect(await page.json()).toMatchObject({ link: `${origin}/__mock/s/${session.id}/here` });
    await close();
  });

  it("takes requests with and without its prefix through its own fetch", async () => {
    const session = createMock(orders()).session();
    await session.fetch(post(order));
    await session.fetch(`${session.baseUrl()}.Shop/Order`, {
      method: "POST",
      body: order,
      headers: { "content-type": "application/json" },
    });
    expect(session.state).toEqual(["phở", "phở"]);
  });

  it("leads nowhere once it has ended, and says how to open one", async () => {
    const mock = createMock(orders());
    const session = mock.session();
    session.end();
    for (const path of [`/__mock/s/${session.id}/hello`, "/__mock/s/unknown/hello", `/__mock/s/${session.id}`]) {
      const response = await mock.fetch(get(path));
      expect([response.status, await response.json()]).toEqual([
        404,
        { error: "unknown", message: expect.stringMatching(/no session .*POST http:\/\/127\.0\.0\.1\/__mock\/sessions/) },
      ]);
    }
  });

  it("starts in a scenario, with a seed or with switches", () => {
    const mock = createMock(orders());
    expect(mock.session({ scenario: "full" })).toMatchObject({ state: ["one"], switches: { loud: "on" } });
    expect(mock.session({ scenario: "full", seed: ["two"], switches: { loud: "off" } })).toMatchObject({
      state: ["two"],
      switches: { loud: "off" },
    });
    expect(createMock(orders(), { scenario: "full" }).session().state).toEqual(["one"]);
  });

  it.each([
    [{ scenario: "nope" }, /no scenario "nope"; it has demo, full/],
    [{ scenario: "toString" }, /no scenario "toString"/],
    [{ switches: { loud: "maybe" } }, /switches\.loud .*"off", "on"/],
    [{ switches: { lout: "on" } }, /"lout"/],
    [{ seed: "one" }, /seed must be array/],
    [{ bogus: 1 }, /"bogus"/],
  ])("does not start with %j, and the error says what can be", (start, reason) => {
    const mock = createMock(orders());
    expect(() => mock.session(start as object)).toThrow(StartError);
    expect(() => mock.session(start as object)).toThrow(reason);
    expect(() => createMock(orders(), start as object)).toThrow(reason);
  });

  it("starts over on reset as it began, and on seed with other data while its time goes on", () => {
    const mock = createMock(orders(), { scenario: "full" });
    const session = mock.session({ switches: { loud: "off" } });
    session.state.push("two");
    session.clock.freeze("2030-01-01T00:00:00Z");
    session.seed(["three"]);
    expect([session.state, session.clock.frozen]).toEqual([["three"], true]);
    session.reset();
    expect([session.state, session.clock.frozen, session.switches]).toEqual([["one"], false, { loud: "off" }]);
    expect(() => session.seed("x" as unknown as string[])).toThrow(StartError);
    expect(session.state).toEqual(["one"]);
  });
});

it("what happens in the provider's world is said in code as over HTTP", () => {
  const mock = createMock(orders(), { scenario: "full" });
  expect([mock.revokeToken("one"), mock.revokeToken("nine")]).toEqual([true, false]);
  mock.expireAll();
  expect(mock.state).toEqual([]);
  expect(() => Object.assign(mock.switches, { loud: "maybe" })).toThrow(TypeError);
});

it("a request that was on its way when the world started over is told in neither journal", async () => {
  const mock = createMock(orders());
  mock.faults.add({ fault: "latency", milliseconds: 30 });
  const answer = mock.fetch(post(order));
  await new Promise((resolve) => setTimeout(resolve, 5));
  mock.reset();
  await answer;
  expect(mock.journal.all()).toEqual([]);
});

describe("an option", () => {
  it("that is undefined is one that was left out", () => {
    const undefinedSwitch = { loud: undefined } as unknown as { loud: "on" };
    const mock = createMock(orders(), { scenario: "full", switches: undefinedSwitch, seed: undefined } as object);
    expect([mock.switches, mock.state]).toEqual([{ loud: "on" }, ["one"]]);
    mock.setSwitches(undefinedSwitch);
    expect(mock.session({ seed: undefined } as object)).toMatchObject({ switches: { loud: "on" }, state: ["one"] });
    expect(mock.switches).toEqual({ loud: "on" });
  });
});

describe("a request whose body was used up", () => {
  it("is refused as fetch refuses it, so that a client cannot forget to clone it", async () => {
    const request = post(order);
    await request.text();
    await expect(createMock(orders()).fetch(request)).rejects.toThrow(TypeError);
  });
});

describe("a mount", () => {
  it.each(["sandbox", "/a b", "/a//b", "/?x"])("that is no path is refused: %s", (mount) => {
    expect(() => createMock(orders(), { mount })).toThrow(RangeError);
  });

  it("may end in a slash, and a session's fetch takes the mock's own addresses", async () => {
    const mock = createMock(orders(), { mount: "/sandbox/orders/" });
    const session = mock.session();
    await session.fetch(`${mock.baseUrl()}.Shop/Order`, { method: "POST", body: order, headers: { "content-type": "application/json" } });
    expect([mock.baseUrl(), session.state, mock.state]).toEqual(["http://127.0.0.1/sandbox/orders/v1/partner", ["phở"], []]);
  });

  it("stands before every address, and what is not below it leads nowhere", async () => {
    const mock = createMock(orders(), { mount: "/sandbox/orders" });
    expect(mock.baseUrl("https://docs.example.com")).toBe("https://docs.example.com/sandbox/orders/v1/partner");
    expect(await (await mock.fetch("https://docs.example.com/sandbox/orders/hello")).json()).toMatchObject({
      link: "https://docs.example.com/sandbox/orders/here",
    });
    expect(
      (await mock.fetch(`${mock.baseUrl()}.Shop/Order`, { method: "POST", body: order, headers: { "content-type": "application/json" } }))
        .status,
    ).toBe(200);
    expect(await (await mock.fetch("http://127.0.0.1/hello")).json()).toMatchObject({
      message: "This mock is mounted at /sandbox/orders.",
    });
    const session = mock.session();
    expect(session.baseUrl()).toBe(`http://127.0.0.1/sandbox/orders/__mock/s/${session.id}/v1/partner`);
    expect((await mock.fetch(`${session.controlUrl()}/clock`)).status).toBe(200);
  });
});

describe("a browser of another origin", () => {
  const origin = { origin: "https://docs.example.com" };

  it("may read every answer, refusals too, and is told so before it calls", async () => {
    const mock = createMock(orders());
    for (const request of [get("/hello"), get("/nowhere"), get("/__mock/clock")]) {
      const response = await mock.fetch(new Request(request, { headers: origin }));
      expect([response.headers.get("access-control-allow-origin"), response.headers.get("access-control-expose-headers")]).toEqual([
        "*",
        "*",
      ]);
    }
    const asked = await mock.fetch("http://127.0.0.1/v1/partner.Shop/Order", {
      method: "OPTIONS",
      headers: { ...origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization,prefer" },
    });
    expect([asked.status, asked.headers.get("access-control-allow-headers")]).toEqual([204, "authorization,prefer"]);
    expect(mock.journal.all()).toHaveLength(2);
  });

  it("may not where it is switched off, and others see no such header", async () => {
    const closed = createMock(orders(), { cors: false });
    expect((await closed.fetch(new Request(get("/hello"), { headers: origin }))).headers.has("access-control-allow-origin")).toBe(false);
    expect((await createMock(orders()).fetch(get("/hello"))).headers.has("access-control-allow-origin")).toBe(false);
  });
});
