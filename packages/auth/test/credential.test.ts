import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AuthEvent, createPartnerAuth, type PartnerAuth, StoreError } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import type { TokenStore } from "../src/store.ts";
import { tokenModule } from "./support/token-module.ts";
import { type TokenServer, tokenServer } from "./support/token-server.ts";

const name = { tenant: "acme", subject: "7" };
let server: TokenServer;
let store: TokenStore;
beforeEach(async () => {
  server = await tokenServer();
  store = memoryStore();
});
afterEach(() => server.close());

type Auth = PartnerAuth<{ its: ReturnType<typeof tokenModule> }>;
const authOn = (more: Partial<Parameters<typeof createPartnerAuth>[0]> = {}, module: Parameters<typeof tokenModule>[1] = {}): Auth =>
  createPartnerAuth({ store, ...more, providers: { its: tokenModule(server.baseUrl, module) } });

const fail = (): never => {
  throw new Error("it is there");
};

/** Counts what a store is asked. */
function counting(inner: TokenStore): TokenStore & { readonly calls: Record<string, number> } {
  const calls: Record<string, number> = {};
  const counted = Object.entries(inner).map(([method, value]: [string, unknown]) => [
    method,
    typeof value === "function"
      ? (...args: unknown[]): unknown => {
          calls[method] = (calls[method] ?? 0) + 1;
          return (value as (...all: unknown[]) => unknown)(...args);
        }
      : value,
  ]);
  return Object.assign(Object.fromEntries(counted) as TokenStore, { calls }); // the same methods
}

describe("a credential", () => {
  it("is fetched once by 500 callers, then handed out without a look at the store (G14)", async () => {
    const counted = counting(store);
    const auth = authOn({ store: counted });
    const tokens = await Promise.all(Array.from({ length: 500 }, () => auth.its.token(name)));
    expect(new Set(tokens)).toEqual(new Set([server.current("7")]));
    expect(server.requests).toHaveLength(1);
    const before = { ...counted.calls };
    for (let call = 0; call < 1000; call += 1) await auth.its.token(name);
    expect(auth.its.peek(name)).toBe(server.current("7"));
    expect(counted.calls).toEqual(before);
  });

  it("is shared by processes through the store", async () => {
    const tokens = await Promise.all([authOn(), authOn(), authOn()].map((auth) => auth.its.token(name)));
    expect(new Set(tokens).size).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it("is refreshed in its soft window, while it is handed out", async () => {
    let now = 0;
    const auth = authOn({ testing: { ticker: { now: () => now } } });
    const first = await auth.its.token(name);
    now += 3_600_000 - 100_000; // the window of an hour is 3 to 5 minutes wide
    server.delayMs = 50;
    expect(await auth.its.token(name)).toBe(first);
    await expect.poll(() => auth.its.peek(name)).not.toBe(first);
    expect(server.requests).toHaveLength(2);
    expect(server.current("7")).toBe(auth.its.peek(name));
  });

  it("is not handed out once it has ended (G13)", async () => {
    let now = 0;
    const auth = authOn({ testing: { ticker: { now: () => now } } });
    const first = await auth.its.token(name);
    now += 3_600_000;
    expect(auth.its.peek(name)).toBeUndefined();
    expect(await auth.its.token(name)).not.toBe(first);
  });

  it("that was refused is replaced once, whoever is late (G5)", async () => {
    const auth = authOn();
    const client = await auth.its.client(name);
    await client.use();
    server.revoke("7");
    const statuses = await Promise.all(
      Array.from({ length: 1000 }, async (_, call) => {
        await pause(call / 2);
        return client.use();
      }),
    );
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(server.requests).toHaveLength(2);
  }, 20_000);

  it("that another process replaced is taken over without a request", async () => {
    const [one, other] = [authOn(), authOn()];
    const old = await one.its.token(name);
    await other.its.token(name);
    const fresh = await (await one.its.client(name)).credential({ operation: "use", rejected: old });
    expect(await (await other.its.client(name)).credential({ operation: "use", rejected: old })).toBe(fresh);
    expect(server.requests).toHaveLength(2);
  });

  it("of a provider that refuses every new one is not fetched for each call", async () => {
    const auth = authOn();
    const { credential } = await auth.its.client(name);
    let errors = 0;
    for (let call = 0; call < 50; call += 1) {
      const token = await credential({ operation: "use" });
      await credential({ operation: "use", rejected: token }).catch(() => (errors += 1));
    }
    expect(server.requests.length).toBeLessThanOrEqual(5);
    expect(errors).toBeGreaterThan(40);
  });

  it("that is dead costs one request, and is told without another until a new one appears (G8)", async () => {
    const auth = authOn();
    const other = authOn();
    await auth.its.token(name);
    const old = await other.its.token(name);
    server.failWith = 410;
    const { credential } = await auth.its.client(name);
    await expect(credential({ operation: "use", rejected: old })).rejects.toMatchObject({ name: "ReauthRequiredError", actor: "user" });
    let dead = 0;
    for (let call = 0; call < 10_000; call += 1) await auth.its.token(name).catch(() => (dead += 1));
    expect(dead).toBe(10_000);
    expect(server.requests).toHaveLength(2);
    await expect((await other.its.client(name)).credential({ operation: "use", rejected: old })).rejects.toThrow("login");
    expect(server.requests).toHaveLength(2);
    await other.its.import({ ...name, token: "a new one" });
    await pause(1_000);
    expect(await auth.its.token(name)).toBe("a new one");
  }, 20_000);

  it("serves while the provider is down, with one attempt for each step, and five before it is left alone (G7)", async () => {
    let now = 0;
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const auth = authOn({ testing: { ticker: { now: () => now }, random: () => 1 } });
    const good = await auth.its.token(name);
    server.failWith = 503;
    const after = (ms: number): void => void (server.aheadMs = now += ms); // the provider's clock goes with ours
    after(3_600_000 - 299_000);
    const at: number[] = [];
    for (let second = 0; second < 290; second += 1) {
      expect(await auth.its.token(name)).toBe(good);
      await pause(5);
      if (server.requests.length - 1 > at.length) at.push(second);
      after(1_000);
    }
    expect(server.requests.length).toBeLessThanOrEqual(12);
    const gaps = at.slice(1).map((second, index) => second - (at[index] ?? 0));
    for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(Math.min(60, 2 ** (index + 1)));
    console.log(`G7: down for 290 s: 290 of 290 served, attempts at ${at.join(", ")} s`);
    after(20_000);
    const error: unknown = await auth.its.token(name).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "RefreshUnavailableError", actor: "provider", retryable: true });
    expect((error as { retryAt: Date }).retryAt.getTime()).toBeGreaterThan(Date.now());
    server.failWith = undefined;
    after(60_001);
    expect(await auth.its.token(name)).not.toBe(good);
    await pause(10);
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  }, 20_000);

  it("is fetched once the store writes again, however many could not be kept before: the provider is not blamed", async () => {
    const flaky: TokenStore = {
      ...store,
      transact: () => Promise.reject(new StoreError({ code: "store_unavailable", store: "memory", operation: "transact" })),
    };
    const auth = authOn({ store: flaky });
    const failed = await Promise.all(
      Array.from({ length: 8 }, (_, index) => auth.its.token({ tenant: "acme", subject: `${index}x` }).catch((error: unknown) => error)),
    );
    expect(failed).toMatchObject(Array.from({ length: 8 }, () => ({ name: "RefreshUnavailableError", cause: { name: "StoreError" } })));
    Object.assign(flaky, { transact: store.transact });
    expect(await auth.its.token(name)).toBe(server.current("7"));
  }, 20_000);

  it("that is forgotten while it is read is read again", async () => {
    const slow: TokenStore = { ...store };
    const auth = authOn({ store: slow, testing: {} }, { onDemand: false });
    await auth.its.import({ ...name, token: "old" });
    let letGo: () => void = () => {};
    let isRead = false;
    const { get } = store;
    slow.get = async (key) => {
      const entry = await get(key);
      isRead = true;
      await new Promise<void>((resolve) => (letGo = resolve));
      return entry;
    };
    const asked = auth.its.token(name);
    await expect.poll(() => isRead).toBe(true);
    slow.get = get;
    await auth.its.import({ ...name, token: "new" });
    letGo();
    expect(await asked).toBe("new");
    expect(await auth.its.token(name)).toBe("new");
  });

  it("is fetched anew by reconnect, also where another refresh has begun before", async () => {
    const auth = authOn();
    await auth.its.token(name);
    server.delayMs = 100;
    server.revoke("7");
    const client = await auth.its.client(name);
    const rejected = auth.its.peek(name) ?? "";
    const others = Array.from({ length: 3 }, () => client.credential({ operation: "use", rejected }));
    await expect.poll(() => server.requests.length).toBe(2);
    const again = [auth.its.reconnect(name), auth.its.reconnect(name)];
    await Promise.all([...others, ...again]);
    expect(server.requests).toHaveLength(4);
  });

  it("keeps its generation's count when a revoked connection begins anew", async () => {
    const auth = authOn();
    await auth.its.token(name);
    await auth.its.reconnect(name);
    await auth.its.revoke(name);
    await expect(auth.its.token(name)).rejects.toMatchObject({ name: "ConnectionRevokedError" });
    await auth.its.reconnect(name);
    expect(await auth.its.token(name)).toBe(server.current("7"));
    const events: AuthEvent[] = [];
    await auth.drainEvents((event) => void events.push(event));
    expect(events.map(({ type, generation }) => [type, generation])).toEqual([
      ["connected", 1],
      ["refreshed", 2],
      ["revoked", 2],
      ["connected", 3],
    ]);
  });

  it("is fetched where a revoked connection began anew and the first attempt failed", async () => {
    const auth = authOn();
    await auth.its.token(name);
    await auth.its.revoke(name);
    server.failWith = 500;
    await expect(auth.its.reconnect(name)).rejects.toMatchObject({ name: "RefreshUnavailableError" });
    server.failWith = undefined;
    expect(await authOn().its.token(name)).toBe(server.current("7"));
  });

  it("is not waited for longer than the caller says, and comes all the same", async () => {
    server.delayMs = 300;
    const auth = authOn();
    await expect(auth.its.token(name, { timeoutMs: 50 })).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(auth.its.token(name, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: "AbortError" });
    await expect.poll(() => auth.its.peek(name), { timeout: 2_000 }).toBeDefined();
    expect(server.requests).toHaveLength(1);
  });

  it("that comes after the time for an answer is still kept", async () => {
    server.delayMs = 400;
    const module = tokenModule(server.baseUrl);
    const patient: Parameters<typeof tokenModule>[1] = {
      refresh: async (context) => (module.refresh ?? fail)({ ...context, signal: AbortSignal.timeout(5_000) }),
    };
    const auth = authOn({ testing: { upstreamMs: 100 } }, patient);
    await expect(auth.its.token(name)).rejects.toMatchObject({ name: "RefreshUnavailableError" });
    await expect
      .poll(
        async () =>
          (
            await authOn()
              .its.health(name)
              .catch(() => undefined)
          )?.state,
        { timeout: 2_000 },
      )
      .toBe("active");
    expect(server.requests).toHaveLength(1);
  });

  it("never mixes tenants, subjects and stores up, over 20,000 calls at once (G16)", async () => {
    const auths = [authOn({ store: memoryStore() }), authOn({ store: memoryStore() })];
    const owners = new Map<string, string>();
    const wrong: string[] = [];
    await Promise.all(
      Array.from({ length: 20_000 }, async (_, call) => {
        const [which, tenant, subject] = [call % 2, `t${Math.floor(call / 2) % 50}`, `${1 + (Math.floor(call / 100) % 7)}`];
        const token = await (auths[which] ?? fail()).its.token({ tenant, subject });
        const place = `${which}/${tenant}/${subject}`;
        if ((owners.get(token) ?? place) !== place || !token.startsWith(`token-${subject}-`)) wrong.push(token);
        owners.set(token, place);
      }),
    );
    expect(wrong).toEqual([]);
    expect(owners.size).toBe(700);
    expect(server.requests).toHaveLength(700);
  }, 30_000);
});
