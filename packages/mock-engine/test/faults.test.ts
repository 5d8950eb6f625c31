import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { createMock, type Fault, json, type Mock } from "../src/index.ts";
import { get, type OrdersWorld, orders, post } from "./support.ts";

const order = '{"note":"phở"}';
type Id = "createOrder" | "readOrder";

function withFault(fault: Fault<Id>): Mock<OrdersWorld> {
  const mock = createMock(orders());
  mock.faults.add(fault);
  return mock;
}

const statuses = async (mock: Mock<OrdersWorld>, calls: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let call = 0; call < calls; call += 1) seen.push((await mock.fetch(post(order))).status);
  return seen;
};

describe("a fault that answers in the provider's place", () => {
  it.each([
    [undefined, "1"],
    [7, "7"],
    ["Sat, 21 Nov 2026 08:00:00 GMT", "Sat, 21 Nov 2026 08:00:00 GMT"],
  ])("rate_limit is 429 in the provider's form with Retry-After: %s", async (retryAfter, header) => {
    const mock = withFault({ fault: "rate_limit", ...(retryAfter === undefined ? {} : { retryAfter }) });
    const response = await mock.fetch(post(order));
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([429, header, { kind: "rate_limited" }]);
    expect(mock.state).toEqual([]);
  });

  it("error is the declared error's example, by name or the first", async () => {
    expect(await (await withFault({ fault: "error", status: 400 }).fetch(post(order))).json()).toEqual({ kind: "first" });
    expect(await (await withFault({ fault: "error", status: 400, example: "second" }).fetch(post(order))).json()).toEqual({
      kind: "second",
    });
  });

  it.each([502, 503, 504] as const)("proxy %s is a page of HTML that the provider never wrote", async (status) => {
    const response = await withFault({ fault: "proxy", status }).fetch(post(order));
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html"]);
    expect(await response.text()).toMatch(/^<html>[\s\S]*<h1>50\d /);
  });

  it("reset is what a network makes fetch throw; before the provider acts or after it did", async () => {
    const before = withFault({ fault: "reset" });
    await expect(before.fetch(post(order))).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
    expect(before.state).toEqual([]);
    const after = withFault({ fault: "reset", when: "after" });
    await expect(after.fetch(post(order))).rejects.toThrow("fetch failed");
    expect(after.state).toEqual(["phở"]);
  });

  it("account_closed is the document's example of it, for ever", async () => {
    const mock = withFault({ fault: "account_closed" });
    for (let call = 0; call < 3; call += 1) {
      const response = await mock.fetch(get("/Order/1"));
      expect([response.status, await response.json()]).toEqual([503, { kind: "closed" }]);
    }
  });
});

describe("a fault that spoils an answer", () => {
  it("latency takes at least so long, and is given up with the signal's reason", async () => {
    const mock = withFault({ fault: "latency", milliseconds: 80 });
    const started = performance.now();
    expect((await mock.fetch(post(order))).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(75);
    const slow = withFault({ fault: "latency", milliseconds: 60_000 });
    await expect(slow.fetch(post(order), { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(slow.fetch(post(order), { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });

  it("latency keeps only the answer back: the provider has acted, whoever gives up", async () => {
    const mock = withFault({ fault: "latency", milliseconds: 60_000 });
    await expect(mock.fetch(post(order), { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
    expect([mock.state, mock.journal.all().length]).toEqual([["phở"], 1]);
  });

  it("stall gives up at once where the signal was aborted before the answer came", async () => {
    const mock = withFault({ fault: "stall" });
    const controller = new AbortController();
    const answer = mock.fetch(post(order), { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
  });

  it("truncate ends the body half-way as if that were all", async () => {
    const text = await (await withFault({ fault: "truncate" }).fetch(post(order))).text();
    expect(text).toBe('{"id":"1","');
  });

  it("stall sends half of the body and then nothing, until the reader gives up", async () => {
    const response = await withFault({ fault: "stall" }).fetch(post(order), { signal: AbortSignal.timeout(60) });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(5);
    await expect(reader?.read()).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("content_type names another type over the same body", async () => {
    const response = await withFault({ fault: "content_type" }).fetch(post(order));
    expect([response.headers.get("content-type"), await response.json()]).toEqual(["text/html", { id: "1", note: "phở" }]);
    expect((await withFault({ fault: "content_type", type: "text/plain" }).fetch(post(order))).headers.get("content-type")).toBe(
      "text/plain",
    );
  });

  it("unknown_field adds one that no document names, and unknown_enum a value that nobody listed", async () => {
    expect(await (await withFault({ fault: "unknown_field" }).fetch(post(order))).json()).toMatchObject({
      id: "1",
      partnerkit_unknown: expect.any(String),
    });
    const listed = createMock(orders({ read: (id) => json(200, { id, note: "read", state: "open" }) }));
    expect((await listed.fetch(get("/Order/1"))).status).toBe(200);
    listed.faults.add({ fault: "unknown_enum", operation: "readOrder" });
    expect(await (await listed.fetch(get("/Order/1"))).json()).toEqual({ id: "1", note: "read", state: "partnerkit_unknown" });
  });

  it("acts after the provider did: what it spoils is only the answer", async () => {
    const mock = withFault({ fault: "truncate" });
    await mock.fetch(post(order));
    expect(mock.state).toEqual(["phở"]);
  });
});

describe("which calls a fault hits", () => {
  it("is every one of its operation", async () => {
    const mock = withFault({ fault: "proxy", status: 502, operation: "readOrder" });
    expect(await statuses(mock, 2)).toEqual([200, 200]);
    expect((await mock.fetch(get("/Order/1"))).status).toBe(502);
  });

  it("is so many, after so many that go well", async () => {
    expect(await statuses(withFault({ fault: "proxy", status: 502, after: 1, times: 2 }), 5)).toEqual([200, 502, 502, 200, 200]);
  });

  it("is decided by a probability that gives the same row for the same seed", async () => {
    const row = async (seed: number): Promise<number[]> => {
      const mock = withFault({ fault: "proxy", status: 502, probability: 0.5 });
      mock.faults.seed(seed);
      return statuses(mock, 40);
    };
    const first = await row(7);
    expect(await row(7)).toEqual(first);
    expect(await row(8)).not.toEqual(first);
    expect(first.filter((status) => status === 502).length).toBeGreaterThan(8);
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(8);
    expect(await statuses(withFault({ fault: "proxy", status: 502, probability: 0 }), 3)).toEqual([200, 200, 200]);
  });

  it("is not moved by another fault: each has a row of its own", async () => {
    const row = async (other: boolean): Promise<number[]> => {
      const mock = withFault({ fault: "proxy", status: 502, probability: 0.5 });
      if (other) mock.faults.add({ fault: "unknown_field", probability: 0.5 });
      return statuses(mock, 20);
    };
    expect(await row(true)).toEqual(await row(false));
  });

  it("stays what it was when it was added", async () => {
    const fault = { fault: "rate_limit" as const, retryAfter: 1 as number | string };
    const mock = withFault(fault);
    fault.retryAfter = "x\r\ny: z";
    expect((await mock.fetch(post(order))).headers.get("retry-after")).toBe("1");
  });

  it("is none that could not show it: such a call uses nothing up", async () => {
    const mock = withFault({ fault: "account_closed", times: 1 });
    expect((await mock.fetch(post(order))).status).toBe(200);
    expect((await mock.fetch(post(order, { "content-type": "text/plain" }))).status).toBe(400);
    expect(mock.faults.list()).toMatchObject([{ hits: 0 }]);
    expect((await mock.fetch(get("/Order/1"))).status).toBe(503);
  });

  it("can be one call for several faults", async () => {
    const mock = withFault({ fault: "unknown_field" });
    mock.faults.add({ fault: "content_type" });
    const response = await mock.fetch(post(order));
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.json()).toHaveProperty("partnerkit_unknown");
    expect(mock.journal.last("createOrder")?.faults).toEqual(["unknown_field", "content_type"]);
  });

  it("is none once it was removed, or all were cleared", async () => {
    const mock = createMock(orders());
    const fault = mock.faults.add({ fault: "proxy", status: 502 });
    expect(mock.faults.list()).toEqual([{ id: fault.id, hits: 0, fault: { fault: "proxy", status: 502 } }]);
    fault.remove();
    expect(mock.faults.remove(fault.id)).toBe(false);
    mock.faults.add({ fault: "proxy", status: 503 });
    mock.faults.clear();
    expect(await statuses(mock, 1)).toEqual([200]);
  });
});

describe("a fault that makes no sense is refused with what would", () => {
  it.each([
    [{ fault: "stall", operation: "nope" }, /no operation "nope".*createOrder, readOrder/],
    [{ fault: "stall", operation: "toString" }, /no operation/],
    [{ fault: "error", status: 418 }, /418/],
    [{ fault: "error", status: 400, example: "third" }, /400.*third/],
    [{ fault: "account_closed", operation: "createOrder" }, /no closed account for createOrder/],
    [{ fault: "unknown_enum", operation: "createOrder" }, /createOrder answers no enumerated field/],
    [{ fault: "latency", milliseconds: -1 }, /milliseconds/],
    [{ fault: "latency", milliseconds: Number.NaN }, /milliseconds/],
    [{ fault: "stall", times: 0 }, /times/],
    [{ fault: "stall", after: 1.5 }, /after/],
    [{ fault: "stall", probability: 2 }, /probability/],
    [{ fault: "nonsense" }, /not a fault/],
    [null, /a fault is an object/],
    [{ fault: "proxy", status: 500 }, /status/],
    [{ fault: "rate_limit", retryAfter: "1\r\nx: y" }, /retryAfter/],
    [{ fault: "content_type", type: "no type" }, /type/],
    [{ fault: "stall", opertion: "createOrder" }, /opertion/],
  ] as const)("%j", (fault, reason) => {
    expect(() => createMock(orders()).faults.add(fault as unknown as Fault<Id>)).toThrow(reason);
  });
});

describe("over a socket", () => {
  /** What comes back until the connection ends, and how it ended. */
  const raw = (port: number, milliseconds: number): Promise<{ text: string; end: string }> =>
    new Promise((resolve) => {
      let text = "";
      const socket = connect(port, "127.0.0.1", () => socket.write("GET /v1/partner.Shop/Order/1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("error", (error: NodeJS.ErrnoException) => resolve({ text, end: error.code ?? "error" }));
      socket.on("close", () => resolve({ text, end: "closed" }));
      socket.setTimeout(milliseconds, () => {
        socket.destroy();
        resolve({ text, end: "open" });
      });
    });

  it("reset is a TCP reset without a byte", async () => {
    const { port, close } = await withFault({ fault: "reset" }).listen();
    expect(await raw(port, 2_000)).toEqual({ text: "", end: "ECONNRESET" });
    await close();
  });

  it("stall promises a length, sends half of it and keeps the connection", async () => {
    const { port, close } = await withFault({ fault: "stall" }).listen();
    const { text, end } = await raw(port, 200);
    expect(end).toBe("open");
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(body.length).toBe(Math.floor(Number(/content-length: (\d+)/.exec(head)?.[1]) / 2));
    await close();
  });

  it("truncate is a whole answer with broken JSON", async () => {
    const { origin, close } = await withFault({ fault: "truncate" }).listen();
    await expect((await fetch(`${origin}/v1/partner.Shop/Order/1`)).json()).rejects.toThrow(SyntaxError);
    await close();
  });
});
