import { inspect } from "node:util";
import { createEtelecomClient, type EtelecomClient } from "@partnerkit/etelecom";
import { createEtelecomMock, demo } from "@partnerkit/mock-etelecom";
import { describe, expect, it } from "vitest";
import { createPartnerAuth, expiryAfter, type ProviderModule, type RefreshEnd } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { openTelemetry } from "../src/opentelemetry.ts";
import { chathub } from "../src/providers/chathub.ts";
import { tokenModule } from "./support/token-module.ts";
import { tokenServer } from "./support/token-server.ts";

/** eTelecom's refresh without its login: a shop that has linked gets its key again. */
function shops(mock: ReturnType<typeof createEtelecomMock>): ProviderModule<EtelecomClient, never, "etelecom"> {
  const common = { baseUrl: mock.baseUrl(), fetch: mock.fetch };
  return {
    id: "etelecom",
    onDemand: true,
    createClient: ({ credential }) => createEtelecomClient({ ...common, shopKey: credential }),
    refresh: async ({ key, services }) => {
      const partner = createEtelecomClient({ ...common, apiKey: demo.apiKey });
      const answer = await partner.authorizeShop({ shop_id: key.subject, redirect_url: "https://shop.example.com/callback" });
      if (answer.type !== "shop_key") return { type: "reauth", reason: "the shop has to log in again" };
      const now = services.now();
      return {
        type: "token",
        credential: { token: answer.auth_token, issuedAt: now, expiresAt: expiryAfter("etelecom", answer.expires_in, now) },
      };
    },
  };
}

const deep = { depth: 10, showHidden: true };

/** What another thread would get of a thing; of one with functions, what of it can be sent. */
function cloneOf(thing: unknown): unknown {
  if (typeof thing === "function") return undefined;
  try {
    return structuredClone(thing);
  } catch {
    return Object.values(Object(thing) as object).map(cloneOf);
  }
}

const shop = { tenant: "acme", subject: demo.shopId };

describe("a shop's key", () => {
  it("of a shop that has unlinked leads to a login, at one request for any number of calls (G8, ET-18)", async () => {
    const mock = createEtelecomMock();
    const auth = createPartnerAuth({ store: memoryStore(), providers: { etelecom: shops(mock) } });
    const client = await auth.etelecom.client(shop);
    await client.currentShop();
    mock.state.unlinkShop(demo.shopId);
    for (let call = 0; call < 100; call += 1) await expect(client.currentShop()).rejects.toMatchObject({ name: "ReauthRequiredError" });
    expect(mock.journal.all().filter(({ operation }) => operation === "authorizeShop")).toHaveLength(2);
    expect(await auth.etelecom.health(shop)).toMatchObject({ state: "reauth_required", health: "dead" });
  });

  it("is not replaced for a 403, and no call is sent more than twice (G6)", async () => {
    const mock = createEtelecomMock({ switches: { unlinkedShopKey: 403 } });
    const auth = createPartnerAuth({ store: memoryStore(), providers: { etelecom: shops(mock) } });
    const client = await auth.etelecom.client(shop);
    await client.currentShop();
    mock.state.unlinkShop(demo.shopId);
    await expect(client.currentShop()).rejects.toMatchObject({ name: "ApiError", status: 403 });
    expect(mock.journal.all().map(({ operation }) => operation)).toEqual(["authorizeShop", "currentShop", "currentShop"]);
  });
});

describe("no secret is", () => {
  it("in anything that a log can make of connections, handles, clients, errors, events or spans (G17)", async () => {
    const canary = "canary-0123456789";
    const server = await tokenServer();
    const seen: unknown[] = [];
    const span = {
      setAttributes: (all: unknown) => void seen.push(all),
      setStatus: (status: unknown) => void seen.push(status),
      end: () => {},
    };
    const tracer = { startSpan: (...all: unknown[]) => (seen.push(all), span) };
    const counter = { add: (...all: unknown[]) => void seen.push(all), record: (...all: unknown[]) => void seen.push(all) };
    const meter = { createCounter: () => counter, createHistogram: () => counter };
    const failing = tokenModule(server.baseUrl, { refresh: () => Promise.reject(new Error(`the key ${canary}`, { cause: canary })) });
    const module = chathub({ baseUrl: "https://chatapi.smsbat.com", login: canary, password: canary });
    const auth = createPartnerAuth({
      store: memoryStore(),
      providers: { its: failing, chathub: module },
      observer: openTelemetry({ tracer, meter }),
    });
    const name = { tenant: "acme", subject: "7" };
    await auth.its.import({ ...name, token: canary });
    expect(await auth.its.token(name)).toBe(canary);
    seen.push(
      await auth.chathub.client(name),
      auth,
      auth.its,
      auth.its.handle(name),
      await auth.its.client(name),
      await auth.its.health(name),
      await auth.its.connections(),
      module,
    );
    const { credential } = await auth.its.client(name);
    seen.push(await credential({ operation: "use", rejected: canary }).catch((error: unknown) => error));
    await auth.its.import({ ...name, token: canary, expiresAt: 1 });
    seen.push(await auth.its.token(name).catch((error: unknown) => error));
    await auth.its.revoke(name);
    seen.push(await auth.its.token(name).catch((error: unknown) => error));
    await auth.drainEvents((event) => void seen.push(event));
    expect(seen.length).toBeGreaterThan(12);
    expect(seen.filter((thing) => thing instanceof Error && structuredClone(thing).message === thing.message)).toHaveLength(3);
    for (const thing of seen) {
      const shown = [
        inspect(thing, deep),
        JSON.stringify(thing),
        String(thing),
        thing instanceof Error ? `${thing.stack}${inspect(thing.cause, deep)}` : "",
        inspect(cloneOf(thing), deep),
      ];
      expect(shown.join("\n")).not.toContain(canary);
    }
    await server.close();
  });
});

describe("telemetry", () => {
  it("has one span for each refresh, with outcome, generation and waiters, and counts waits, storms and logins (G23)", async () => {
    const server = await tokenServer();
    const spans: Record<string, unknown>[] = [];
    const counts: Record<string, number> = {};
    const tracer = {
      startSpan: (_: string, { attributes }: { attributes: Record<string, unknown> }) => {
        const all = { ...attributes };
        return {
          setAttributes: (more: Record<string, unknown>) => void Object.assign(all, more),
          setStatus: () => {},
          end: () => void spans.push(all),
        };
      },
    };
    const counted = (metric: string): { add: () => void; record: () => void } => {
      const count = (): void => void (counts[metric] = (counts[metric] ?? 0) + 1);
      return { add: count, record: count };
    };
    const meter = { createCounter: counted, createHistogram: counted };
    const auth = createPartnerAuth({
      store: memoryStore(),
      providers: { its: tokenModule(server.baseUrl) },
      observer: openTelemetry({ tracer, meter }),
    });
    const name = { tenant: "acme", subject: "7" };
    const [old = ""] = await Promise.all(Array.from({ length: 20 }, () => auth.its.token(name)));
    server.failWith = 410;
    const { credential } = await auth.its.client(name);
    await credential({ operation: "use", rejected: old }).catch(() => {});
    expect(spans).toEqual([
      { "partnerkit.provider": "its", "partnerkit.rejected": false, outcome: "refreshed", generation: 1, waiters: 20 },
      { "partnerkit.provider": "its", "partnerkit.rejected": true, outcome: "reauth", generation: 1, waiters: 1 },
    ]);
    expect(counts).toEqual({
      "partnerkit.auth.lock_wait": 2,
      "partnerkit.auth.refreshes": 2,
      "partnerkit.auth.storms": 1,
      "partnerkit.auth.reauths": 1,
    });
    await server.close();
  });

  it("that throws does no harm", async () => {
    const server = await tokenServer();
    const broken = (): never => {
      throw new Error("no collector");
    };
    const ended: (end: RefreshEnd) => void = broken;
    const auth = createPartnerAuth({
      store: memoryStore(),
      providers: { its: tokenModule(server.baseUrl) },
      observer: { refresh: () => ended, lockWait: broken, storm: broken },
    });
    expect(await auth.its.token({ tenant: "acme", subject: "7" })).toBe(server.current("7"));
    await server.close();
  });
});
