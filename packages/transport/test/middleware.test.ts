import { once } from "node:events";
import { inspect } from "node:util";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { describe, expect, it } from "vitest";
import { type LogFields, type Logger, logged } from "../src/logger.ts";
import { compose, type Middleware, type MiddlewareContext } from "../src/middleware.ts";
import { openTelemetry, type Span, type Tracer } from "../src/opentelemetry.ts";
import { answering, client, errorOf, operations, serve } from "./support.ts";

const apiKey = "api-key-for-tests";
/** An answer after its body was read. */
async function read(response: Response): Promise<Response> {
  await response.text();
  return response;
}

const canary = "canary-0123456789";

describe("a middleware", () => {
  it("goes around each attempt, the first outermost, and can change headers", async () => {
    const seen: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      seen.push(request.headers["x-trace"] as string);
      answering(seen.length === 1 ? 503 : 200, { code: "ok" }, { "retry-after": "0" })(request, response);
    });
    const order: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next, { attempts }) => {
        order.push(`${name} ${attempts} in`);
        request.headers.set("x-trace", `${request.headers.get("x-trace") ?? ""}${name}${attempts}`);
        const response = await next(request);
        order.push(`${name} ${attempts} out ${response.status}`);
        return response;
      };
    const { call } = client({ baseUrl: server.baseUrl, apiKey, retries: 1, middleware: compose(layer("a"), layer("b")) });
    expect(await call(operations.addShop, { name: "x" }, {})).toEqual({ code: "ok" });
    expect(order).toEqual(["a 1 in", "b 1 in", "b 1 out 503", "a 1 out 503", "a 2 in", "b 2 in", "b 2 out 200", "a 2 out 200"]);
    expect(seen).toEqual(["a1b1", "a2b2"]);
  });

  it("may answer in the provider's place, and is read like the provider", async () => {
    const answers = [Response.json({ code: "ok", cached: true }), new Response("<p>no</p>", { headers: { "content-type": "text/html" } })];
    const middleware: Middleware[] = [() => answers.shift() ?? Response.error()];
    const { call } = client({ baseUrl: "https://api.example.com/v1/partner", apiKey, middleware: compose(...middleware) });
    expect(await call(operations.addShop, {}, {})).toEqual({ code: "ok", cached: true });
    expect(await errorOf(call(operations.addShop, {}, {}))).toMatchObject({ name: "AnswerError", code: "unexpected_content_type" });
  });

  it("sees no credential, no body and no header of the caller's own, whatever it looks at", async () => {
    await using server = await serve((request, response) =>
      answering(403, `no ${request.url} ${request.headers.authorization}`)(request, response),
    );
    const shown: string[] = [];
    const middleware: Middleware[] = [
      async (request, next, context) => {
        shown.push(inspect([request, [...request.headers], context], { depth: 10, showHidden: true }), await request.clone().text());
        const response = await next(request);
        shown.push(inspect([response, [...response.headers]], { depth: 10 }), await response.clone().text());
        return response;
      },
    ];
    const { call } = client({
      baseUrl: server.baseUrl,
      apiKey: canary,
      token: canary,
      headers: { "x-auth": canary },
      middleware: compose(...middleware),
    });
    await errorOf(call(operations.addShop, { password: canary }, {}));
    await errorOf(call(operations.findShop, { shop_id: "7", lang: "vi" }, {}));
    expect(shown.join("\n")).toContain("/shop/7/?lang=vi");
    expect(shown.join("\n")).not.toContain(canary);
  });

  it("sees no secret in the answer's headers, and what it adds to the request is masked as well", async () => {
    await using server = await serve((request, response) =>
      answering(500, `no ${String(request.headers["x-signature"])}`, { "x-echo": `${request.headers.authorization}` })(request, response),
    );
    const seen: string[] = [];
    const signed: Middleware = async (request, next) => {
      request.headers.set("x-signature", "signature-0123456789");
      const response = await next(request);
      seen.push(inspect([...response.headers]), await response.clone().text());
      return response;
    };
    const { call } = client({ baseUrl: server.baseUrl, apiKey: canary, middleware: compose(signed) });
    expect(await errorOf(call(operations.addShop, {}, {}))).toMatchObject({ body: "no ***" });
    expect(seen.join()).toContain("x-echo");
    expect(seen.join()).not.toMatch(/canary|signature-0123456789/);
  });

  it("that answers before its request has come back ends that request, and nobody is told of it", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): number => unhandled.push(reason);
    process.on("unhandledRejection", listen);
    const ended: Promise<unknown>[] = [];
    await using server = await serve((request) => {
      ended.push(once(request.socket, "close"));
    });
    const hasty: Middleware = async (request, next) => {
      void next(request);
      await expect.poll(() => ended.length).toBe(1);
      return Response.json({ code: "ok", cached: true });
    };
    const { call } = client({ baseUrl: server.baseUrl, apiKey, middleware: compose(hasty) });
    expect(await call(operations.addShop, {}, {})).toEqual({ code: "ok", cached: true });
    await ended[0];
    await new Promise(setImmediate);
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });

  it.each([
    ["nothing", () => undefined],
    ["an answer that is read already", async () => await read(Response.json({ code: "ok" }))],
  ])("that answers %s is named in the error", async (_, respond) => {
    const forgetful = respond as unknown as Middleware; // its types forbid it
    Object.defineProperty(forgetful, "name", { value: "forgetful" });
    const through: Middleware = (request, next) => next(request);
    const { call } = client({ baseUrl: "https://api.example.com/v1/partner", apiKey, middleware: compose(through, forgetful) });
    const error = await errorOf(call(operations.addShop, {}, {}));
    expect(error).toMatchObject({ name: "ConfigurationError", code: "invalid_option", message: expect.stringContaining("forgetful") });
  });

  it("that has no name is told by its number", async () => {
    const middleware = [(request, next) => next(request), () => undefined as unknown as Response] satisfies Middleware[];
    const { call } = client({ baseUrl: "https://api.example.com/v1/partner", apiKey, middleware: compose(...middleware) });
    expect((await errorOf(call(operations.addShop, {}, {}))).message).toContain("holds number 2, which answers no Response");
  });

  it("may read what it hands on", async () => {
    await using server = await serve(answering(200, { code: "ok" }));
    const { call } = client({
      baseUrl: server.baseUrl,
      apiKey,
      middleware: compose(async (request, next) => await read(await next(request))),
    });
    expect(await call(operations.addShop, {}, {})).toEqual({ code: "ok" });
  });

  it("is told of failures as the caller is", async () => {
    const failures: unknown[] = [];
    const middleware: Middleware[] = [
      async (request, next) => {
        try {
          return await next(request);
        } catch (error) {
          failures.push(error);
          throw error;
        }
      },
    ];
    await using server = await serve((request) => request.socket.destroy());
    const error = await errorOf(
      client({ baseUrl: server.baseUrl, apiKey, middleware: compose(...middleware) }).call(operations.addShop, {}, {}),
    );
    expect(failures).toEqual([error]);
    expect(error).toMatchObject({ name: "NetworkError" });
  });
});

describe("a logger", () => {
  it("is told of each attempt, and of no secret", async () => {
    let requests = 0;
    await using server = await serve((request, response) => {
      requests += 1;
      answering(
        requests === 1 ? 503 : 200,
        { code: "ok", auth_token: canary, msg: request.headers.authorization },
        { "retry-after": "0" },
      )(request, response);
    });
    const lines: [keyof Logger, string, LogFields][] = [];
    const logger: Logger = {
      debug: (message, fields) => lines.push(["debug", message, fields]),
      warn: (message, fields) => lines.push(["warn", message, fields]),
    };
    await client({ baseUrl: server.baseUrl, apiKey: canary, retries: 1, middleware: compose(logged(logger)) }).call(
      operations.addShop,
      { password: canary },
      {},
    );
    expect(
      lines.map(([level, , { provider, operation, attempts, status, code }]) => [level, provider, operation, attempts, status ?? code]),
    ).toEqual([
      ["warn", "acme", "addShop", 1, 503],
      ["debug", "acme", "addShop", 2, 200],
    ]);
    expect(inspect(lines, { depth: 10 })).not.toContain(canary);
  });
});

it("a logger that throws does not fail the call, and is told where no answer came", async () => {
  const lines: unknown[] = [];
  const logger: Logger = {
    debug: () => {
      throw new Error("the disk is full");
    },
    warn: (message) => lines.push(message),
  };
  await using server = await serve((request, response) =>
    request.url?.endsWith("AddShop") ? answering(200, { code: "ok" })(request, response) : request.socket.destroy(),
  );
  const { call } = client({ baseUrl: server.baseUrl, apiKey, token: canary, middleware: compose(logged(logger)) });
  expect(await call(operations.addShop, {}, {})).toEqual({ code: "ok" });
  await errorOf(call(operations.findShop, { shop_id: "7" }, {}));
  expect(lines).toEqual(["[partnerkit] acme findShop: failed with network_error"]);
});

describe("openTelemetry", () => {
  /** A tracer that keeps what it is given. */
  function recording(): Tracer & { readonly spans: Record<string, unknown>[] } {
    const spans: Record<string, unknown>[] = [];
    return {
      spans,
      startActiveSpan: (name, { kind, attributes }, run) => {
        const span: Record<string, unknown> = { name, kind, ...attributes, ended: 0 };
        spans.push(span);
        const handle: Span = {
          setAttribute: (key, value) => (span[key] = value),
          setStatus: ({ code }) => (span["status"] = code),
          end: () => (span["ended"] = Number(span["ended"]) + 1),
        };
        return run(handle);
      },
    };
  }

  it("makes a client span of each attempt, with the address but not its token (SS-2)", async () => {
    let requests = 0;
    await using server = await serve((request, response) => {
      requests += 1;
      answering(requests === 1 ? 500 : 200, { type: "shop" }, { "retry-after": "0" })(request, response);
    });
    const tracer = recording();
    const { call } = client({ baseUrl: server.baseUrl, token: canary, retries: 1, middleware: compose(openTelemetry(tracer)) });
    await call(operations.findShop, { shop_id: "7", lang: "vi" }, {});
    const common = {
      name: "GET /shop/{shop_id}/",
      kind: 2,
      "http.request.method": "GET",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(server.origin).port),
      "url.full": `${server.baseUrl}/shop/7/?lang=vi`,
      "url.template": "/shop/{shop_id}/",
      "partnerkit.provider": "acme",
      "partnerkit.operation": "findShop",
      ended: 1,
    };
    expect(tracer.spans).toEqual([
      { ...common, "http.response.status_code": 500, "error.type": "500", status: 2 },
      { ...common, "http.response.status_code": 200, "http.request.resend_count": 1 },
    ]);
  });

  it("says what failed where no answer came, and lets the context be written into the headers", async () => {
    await using server = await serve((request) => request.socket.destroy());
    const tracer = recording();
    let traced: MiddlewareContext | string | null = null;
    const middleware: Middleware[] = [
      openTelemetry(tracer, { inject: (headers) => headers.set("traceparent", "00-1-2-01") }),
      (request, next) => {
        traced = request.headers.get("traceparent");
        return next(request);
      },
    ];
    await errorOf(client({ baseUrl: server.baseUrl, apiKey, middleware: compose(...middleware) }).call(operations.addShop, {}, {}));
    expect(tracer.spans).toMatchObject([{ "error.type": "network_error", status: 2, ended: 1 }]);
    expect(traced).toBe("00-1-2-01");
  });

  it("takes OpenTelemetry's own tracer, and nothing that it exports shows the token (SS-2)", async () => {
    await using server = await serve(answering(404, { error: `no shop for ${canary}` }));
    const exporter = new InMemorySpanExporter();
    const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("my-app");
    const { call } = client({ baseUrl: server.baseUrl, token: canary, middleware: compose(openTelemetry(tracer)) });
    await errorOf(call(operations.findShop, { shop_id: "7" }, {}));
    const [span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({ name: "GET /shop/{shop_id}/", kind: 2, status: { code: 2 } });
    expect(span?.attributes).toMatchObject({
      "url.full": `${server.baseUrl}/shop/7/`,
      "http.response.status_code": 404,
      "error.type": "404",
    });
    expect(inspect(span, { depth: 10 })).not.toContain(canary);
  });
});
