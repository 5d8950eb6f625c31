import { inspect } from "node:util";
import { createChathubClient } from "@partnerkit/chathub";
import { validate } from "@partnerkit/chathub/validators";
import { createEtelecomClient } from "@partnerkit/etelecom";
import { openTelemetry, type Span, type Tracer } from "@partnerkit/etelecom/opentelemetry";
import { createItsClient } from "@partnerkit/its";
import { demo as chathubDemo, createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock, demo as etelecomDemo } from "@partnerkit/mock-etelecom";
import { createItsMock, demo as itsDemo } from "@partnerkit/mock-its";
import { createSenseSphereMock, demo as senseSphereDemo } from "@partnerkit/mock-sense-sphere";
import { createSenseSphereClient } from "@partnerkit/sense-sphere";
import { type ClientOptions, compose, logged, type Middleware } from "@partnerkit/transport";
import { describe, expect, it } from "vitest";

/** A session of any mock, as far as faults go. */
interface Sandbox {
  readonly baseUrl: () => string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly faults: { add(fault: never): unknown; clear(): void };
}

/** A provider with its secrets, and every call of it. */
interface Subject {
  readonly sandbox: Sandbox;
  readonly secrets: readonly string[];
  readonly calls: (options: ClientOptions) => Readonly<Record<string, () => Promise<unknown>>>;
}

const redirect_url = "https://shop.example.com/partner/callback";

const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  "sense-sphere": async () => {
    const session = createSenseSphereMock().session();
    const { redirect } = session.logIn(
      createSenseSphereClient({ baseUrl: session.baseUrl(), partnerKey: senseSphereDemo.partnerKey }).authorizeUrl({
        redirect_uri: redirect_url,
      }),
    );
    const token = new URL(redirect ?? "").searchParams.get("token") ?? "";
    const uuid = senseSphereDemo.userUuid;
    return {
      sandbox: session,
      secrets: [token],
      calls: (options) => {
        const client = createSenseSphereClient({ ...options, token });
        return {
          getUserInfo: () => client.getUserInfo({ user_uuid: uuid }),
          getSystemInfo: () => client.getSystemInfo(),
          getBotInfo: () => client.getBotInfo({ bot_uuid: uuid }),
        };
      },
    };
  },
  its: async () => {
    const session = createItsMock().session();
    const connect = createItsClient({ baseUrl: session.baseUrl(), apiKey: itsDemo.apiKey, fetch: session.fetch });
    const { auth_token: shopKey } = await connect.authorizeShop({ shop_id: itsDemo.shopId, redirect_url });
    return {
      sandbox: session,
      secrets: [itsDemo.apiKey, shopKey],
      calls: (options) => {
        const client = createItsClient({ ...options, apiKey: itsDemo.apiKey, shopKey });
        return {
          authorizeShop: () => client.authorizeShop({ shop_id: itsDemo.shopId, redirect_url }),
          currentShop: () => client.currentShop(),
        };
      },
    };
  },
  etelecom: async () => {
    const session = createEtelecomMock().session();
    const connect = createEtelecomClient({ baseUrl: session.baseUrl(), apiKey: etelecomDemo.apiKey, fetch: session.fetch });
    const { auth_token: shopKey } = await connect.authorizeShop({ shop_id: etelecomDemo.shopId, redirect_url });
    return {
      sandbox: session,
      secrets: [etelecomDemo.apiKey, shopKey],
      calls: (options) => {
        const client = createEtelecomClient({ ...options, apiKey: etelecomDemo.apiKey, shopKey });
        return {
          authorizeShop: () => client.authorizeShop({ shop_id: etelecomDemo.shopId, redirect_url }),
          currentShop: () => client.currentShop(),
          currentAccount: () => client.currentAccount(),
        };
      },
    };
  },
  chathub: async () => {
    const session = createChathubMock().session();
    const { login, password } = chathubDemo;
    const options = { baseUrl: session.baseUrl(), fetch: session.fetch };
    const companyToken = await createChathubClient({ ...options, login, password }).getCompanyToken();
    const operator = { id: 123, expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
    const token = await createChathubClient({ ...options, companyToken }).getOperatorToken(operator);
    return {
      sandbox: session,
      secrets: [password, companyToken, token],
      calls: (own) => {
        const client = createChathubClient({ ...own, login, password, companyToken });
        return {
          getCompanyToken: () => client.getCompanyToken(),
          getOperatorToken: () => client.getOperatorToken(operator),
          validateOperatorToken: () => client.validateOperatorToken({ token }),
          listOrganizations: () => client.listOrganizations(),
          listOperators: () => client.listOperators({ organizationId: 10 }),
        };
      },
    };
  },
};

/** Everything that can go wrong on the way; a provider's own errors are asked for by status. */
const faults: readonly object[] = [
  { fault: "rate_limit", retryAfter: 0 },
  ...[400, 401, 403, 404, 422, 500, 503].map((status) => ({ fault: "error", status })),
  ...[502, 503, 504].map((status) => ({ fault: "proxy", status })),
  { fault: "reset" },
  { fault: "reset", when: "after" },
  { fault: "stall" },
  { fault: "truncate" },
  { fault: "content_type" },
  { fault: "unknown_field" },
  { fault: "unknown_enum" },
  { fault: "account_closed" },
];

/** Where everything that anyone could look at is kept. */
class Witness {
  readonly seen: string[] = [];
  readonly #keep = (...things: unknown[]): void => {
    for (const thing of things) this.seen.push(inspect(thing, { depth: 12, showHidden: true, getters: true }), JSON.stringify(thing) ?? "");
  };
  readonly logger = { debug: this.#keep, warn: this.#keep };
  readonly hook: Middleware = async (request, next, context) => {
    this.#keep(request, [...request.headers], context, request.url, await request.clone().text());
    const response = await next(request);
    this.#keep(response, [...response.headers]);
    return response;
  };
  readonly tracer: Tracer = {
    startActiveSpan: (name, options, run) => {
      const keep = this.#keep;
      keep(name, options);
      const span: Span = { setAttribute: keep, setStatus: keep, end: () => {} };
      return run(span);
    },
  };

  error(error: unknown): void {
    this.#keep(error);
    for (let each = error; each instanceof Error; each = each.cause) this.seen.push(String(each), each.stack ?? "");
  }
}

describe.each(Object.entries(subjects))("whatever goes wrong with %s", (_, subjectOf) => {
  it("shows no secret in an error, a log line, a span or a hook, however it is looked at", async () => {
    const { sandbox, secrets, calls } = await subjectOf();
    const witness = new Witness();
    let failures = 0;
    const options: ClientOptions = {
      baseUrl: sandbox.baseUrl(),
      fetch: sandbox.fetch,
      middleware: compose(logged(witness.logger), witness.hook, openTelemetry(witness.tracer)),
      validate: validate("warn", witness.logger),
      attemptTimeoutMs: 40,
      retries: 1,
    };
    for (const fault of faults) {
      sandbox.faults.clear();
      try {
        sandbox.faults.add(fault as never); // the document of some providers declares less
      } catch {
        continue;
      }
      const names = Object.entries(calls(options));
      await Promise.all(
        names.map(([, call]) =>
          call().catch((error: unknown) => {
            failures += 1;
            witness.error(error);
          }),
        ),
      );
    }
    expect(failures).toBeGreaterThan(20);
    const all = witness.seen.join("\n");
    expect(all.length).toBeGreaterThan(10_000);
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(8);
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")])
        expect(all.includes(form)).toBe(false);
    }
  }, 60_000);
});
