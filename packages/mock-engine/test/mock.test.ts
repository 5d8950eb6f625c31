import { describe, expect, it, vi } from "vitest";
import { createMock, json, redirect, text } from "../src/index.ts";
import { get, orders, post } from "./support.ts";

const bodyOf = async (response: Response | Promise<Response>): Promise<unknown> => (await response).json();

describe("a request", () => {
  it("that fits the document reaches the behaviour, and its answer comes back", async () => {
    const mock = createMock(orders());
    const response = await mock.fetch(post('{"note":"phở"}'));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: "1", note: "phở" });
    expect(mock.state).toEqual(["phở"]);
  });

  it("that does not fit never reaches the behaviour; the refusal says where it is wrong", async () => {
    const mock = createMock(orders());
    expect(await bodyOf(mock.fetch(post('{"note":"x"}')))).toMatchObject({ kind: "invalid", violations: [{ path: ["body", "note"] }] });
    expect(await bodyOf(mock.fetch(post("null")))).toMatchObject({ kind: "invalid" });
    expect(await bodyOf(mock.fetch(get("/Order/abc")))).toMatchObject({ kind: "invalid", violations: [{ path: ["path", "id"] }] });
    expect(mock.state).toEqual([]);
  });

  it.each(["{", "", '{"note":"a"} trailing', "\u0000", "[1,"])(
    "with malformed JSON is answered at once, where Prism alone would hang: %j",
    async (body) => {
      expect(await bodyOf(createMock(orders()).fetch(post(body)))).toEqual({ kind: "malformed_json" });
    },
  );

  it("that is not UTF-8 counts as malformed", async () => {
    expect(await bodyOf(createMock(orders()).fetch(post(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))))).toEqual({ kind: "malformed_json" });
  });

  it("of more than 1 MiB is refused, whether it says so or not", async () => {
    const mock = createMock(orders());
    const large = `{"note":"${"x".repeat(1024 * 1024)}"}`;
    expect(await bodyOf(mock.fetch(post(large)))).toEqual({ kind: "body_too_large" });
    const stream = new Blob([large]).stream();
    const request = new Request("http://127.0.0.1/v1/partner.Shop/Order", {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "content-type": "application/json" },
    } as RequestInit);
    expect(await bodyOf(mock.fetch(request))).toEqual({ kind: "body_too_large" });
  });

  it("just below 1 MiB is taken", async () => {
    const note = "x".repeat(1024 * 1024 - 11);
    expect((await createMock(orders()).fetch(post(JSON.stringify({ note })))).status).toBe(200);
  });

  it.each([undefined, "text/plain", "application/jsonx", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "with the Content-Type %s is refused by its type",
    async (type) => {
      const headers: Record<string, string> = type ? { "content-type": type } : {};
      const body = new Blob(['{"note":"phở"}']);
      expect(await bodyOf(createMock(orders()).fetch(post(await body.arrayBuffer(), headers)))).toMatchObject({
        kind: "wrong_content_type",
        received: type ?? "",
      });
    },
  );

  it.each(["application/json; charset=utf-8", "Application/JSON", "application/json ;charset=utf-8"])(
    "with the Content-Type %s counts as JSON",
    async (type) => {
      expect((await createMock(orders()).fetch(post('{"note":"phở"}', { "content-type": type }))).status).toBe(200);
    },
  );

  it.each([
    "/",
    "/v1/partner",
    "/v1/partner.Shop",
    "/v1/partner.Misc/Order",
    "/v1/partner.Shop/Order/",
    "/Order",
    "/v1/partner.Shop/Order/1/2",
    "/v1/partner%2EShop/Order",
    "/v1/partner.Shop/Order/%E0%A4%A",
  ])("for the path %s leads nowhere", async (path) => {
    expect(await bodyOf(createMock(orders()).fetch(new Request(`http://127.0.0.1${path}`)))).toMatchObject({ kind: "unknown_path" });
  });

  it("with a method that the path does not have hears which it has", async () => {
    expect(await bodyOf(createMock(orders()).fetch(new Request("http://127.0.0.1/v1/partner.Shop/Order", { method: "DELETE" })))).toEqual({
      kind: "wrong_method",
      allow: ["POST"],
    });
  });

  it("with HEAD gets the headers of GET and no body", async () => {
    const response = await createMock(orders()).fetch(new Request("http://127.0.0.1/hello", { method: "HEAD" }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("an answer outside the document fails loudly", () => {
  it.each([
    ["a field of another type", json(200, { id: 1, note: "x" }), "body.id"],
    ["a missing field", json(200, { id: "1" }), "body"],
    ["an unknown field", json(200, { id: "1", note: "x", extra: true }), "body"],
    ["an undocumented error status", json(409, { id: "1", note: "x" }), ""],
    ["an undocumented success", json(201, { id: "1", note: "x" }), ""],
    ["another media type", text(200, "fine"), ""],
  ])("with %s", async (_, reply, place) => {
    const response = await createMock(orders({ create: () => reply })).fetch(post('{"note":"phở"}'));
    expect(response.status).toBe(500);
    expect(response.headers.get("x-partnerkit")).toBe("answer_outside_document");
    const body = await bodyOf(response);
    expect(body).toMatchObject({ partnerkit: "answer_outside_document", message: expect.stringContaining("createOrder") });
    expect(JSON.stringify(body)).toContain(`"path":"${place}`);
  });
});

describe("a mock", () => {
  it("without a handler for one of its operations is not made", () => {
    const { handlers, ...rest } = orders();
    const { createOrder, ...others } = handlers;
    expect(createOrder).toBeDefined();
    expect(() => createMock({ ...rest, handlers: others as typeof handlers })).toThrow(/no handler for createOrder/);
  });

  it("redirects to any address that a partner may give, without breaking the header", async () => {
    const page = (address: string) =>
      createMock({ ...orders(), pages: [{ method: "GET", path: "/go", handle: () => redirect(address) }] }).fetch(get("/go"));
    expect((await page("https://a.example.com/v\u1ec1?x=\r\nSet-Cookie: a=b")).headers.get("location")).toBe(
      "https://a.example.com/v%E1%BB%81?x=%0D%0ASet-Cookie:%20a=b",
    );
    expect((await page("https://a.example.com/\ud800")).status).toBe(302);
  });

  it("whose sender breaks off in the middle of the body does not fail", async () => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const request = new Request("http://127.0.0.1/v1/partner.Shop/Order", {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "content-type": "application/json" },
    } as RequestInit);
    expect(await bodyOf(createMock(orders()).fetch(request))).toEqual({ kind: "malformed_json" });
  });

  it("that fails inside answers in the provider's form, tells nobody why, and goes on", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    let broken = true;
    const mock = createMock(orders({ read: (id) => (broken ? JSON.parse("secret stack") : json(200, { id, note: "read" })) }));
    const response = await mock.fetch(get("/Order/1"));
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ kind: "crash" });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    broken = false;
    expect((await mock.fetch(get("/Order/1"))).status).toBe(200);
  });

  it("starts over on reset: a fresh state and the machine's time", async () => {
    const mock = createMock(orders());
    await mock.fetch(post('{"note":"phở"}'));
    mock.clock.advance(3_600_000);
    mock.reset();
    expect(mock.state).toEqual([]);
    expect(Math.abs(mock.clock.now() - Date.now())).toBeLessThan(1_000);
  });

  it("dates its answers by its own clock", async () => {
    const mock = createMock(orders());
    mock.clock.set(Date.UTC(2030, 0, 1));
    expect(new Date((await mock.fetch(get("/hello"))).headers.get("date") ?? "").getUTCFullYear()).toBe(2030);
  });

  it("shares nothing with another mock of the same behaviour", async () => {
    const [one, other] = [createMock(orders()), createMock(orders())];
    await one.fetch(post('{"note":"phở"}'));
    expect(other.state).toEqual([]);
  });
});
