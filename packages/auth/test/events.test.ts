import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindSteps } from "../src/connection/bind.ts";
import { type AuthEvent, createPartnerAuth, encrypted } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import type { TokenStore } from "../src/store.ts";
import { tokenModule } from "./support/token-module.ts";

const key = { provider: "its", tenant: "acme", subject: "7" };
const name = { tenant: "acme", subject: "7" };
const credential = (token: string): { token: string; expiresAt: "never"; issuedAt: number } => ({ token, expiresAt: "never", issuedAt: 0 });

describe("events", () => {
  it("are written with the change that they report, and delivered at least once, in order (G23)", async () => {
    const store = memoryStore();
    const auth = createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } });
    await auth.its.import({ ...name, token: "key", user: "minh" });
    await auth.its.revoke(name, { user: "lan" });
    const seen: AuthEvent[] = [];
    let failures = 0;
    const handler = (event: AuthEvent): void => {
      if (failures++ === 0) throw new Error("the queue is down");
      seen.push(event);
    };
    await expect(auth.drainEvents(handler)).rejects.toThrow("the queue is down");
    expect(await auth.drainEvents(handler, { all: true })).toBe(2);
    expect(seen.map(({ type, user, tenant, subject }) => [type, user, tenant, subject])).toEqual([
      ["connected", "minh", "acme", "7"],
      ["revoked", "lan", "acme", "7"],
    ]);
    expect(await auth.drainEvents(handler)).toBe(0);
  });

  it("reach a subscription, one process at a time, and none is lost when a handler fails now and then", async () => {
    const store = memoryStore();
    const auths = [0, 1, 2].map(() => createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } }));
    const seen = new Set<string>();
    let calls = 0;
    const subscriptions = auths.map((auth) =>
      auth.events(
        ({ subject = "" }) => {
          calls += 1;
          if (calls % 7 === 0) throw new Error("now and then");
          seen.add(subject);
        },
        { everyMs: 10 },
      ),
    );
    for (let index = 0; index < 100; index += 1) await auths[0]?.its.import({ tenant: "acme", subject: `${index}`, token: "key" });
    await expect.poll(() => seen.size, { timeout: 25_000 }).toBe(100);
    await Promise.all(subscriptions.map((each) => each.stop()));
    expect(calls).toBeLessThan(130);
  }, 30_000);

  it("that cannot be read are reported once and kept, while the others are delivered", async () => {
    const inner = memoryStore();
    const store = encrypted(inner, { keys: [{ id: "k", key: randomBytes(32) }] });
    const auth = createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } });
    const put = async (to: TokenStore): Promise<void> => void (await to.transact([{ type: "append", key: "event/", value: '{"type":7}' }]));
    await put(store);
    await auth.its.import({ ...name, token: "key" });
    await put(inner); // not encrypted
    for (let index = 0; index < 150; index += 1) await put(store); // more than a page
    await auth.its.revoke(name);
    const [seen, errors, reported]: [string[], string[], string[]] = [[], [], []];
    const told = (to: string[]) => ({ onError: (error: unknown) => void to.push((error as Error).name) });
    expect(await auth.drainEvents(({ type }) => void seen.push(type), told(errors))).toBe(2);
    expect(seen).toEqual(["connected", "revoked"]);
    expect(errors.filter((error) => error === "CorruptRecordError")).toHaveLength(151);
    expect(errors.filter((error) => error === "EncryptionError")).toHaveLength(1);
    expect((await inner.list("event/", { limit: 1_000 })).entries).toHaveLength(152);
    const subscription = auth.events(({ type }) => void seen.push(type), { everyMs: 5, ...told(reported) });
    await auth.its.import({ ...name, token: "new key" });
    await expect.poll(() => seen.length).toBe(3);
    await subscription.drain();
    await subscription.drain();
    await subscription.stop();
    expect(reported).toHaveLength(152);
  });

  it("stop coming after the one that is being handled, and the rest stays", async () => {
    const store = memoryStore();
    const auth = createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } });
    for (const subject of ["1", "2", "3"]) await auth.its.import({ tenant: "acme", subject, token: "key" });
    const handled: (string | undefined)[] = [];
    const subscription = auth.events(async ({ subject }) => {
      handled.push(subject);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await expect.poll(() => handled, { interval: 1 }).toEqual(["1"]);
    await subscription.stop();
    expect(handled).toEqual(["1"]);
    expect(await auth.drainEvents(() => {})).toBe(2);
  });

  it("are not written by a change that was refused", async () => {
    const store = memoryStore();
    const late = await bindSteps(store, { key, state: "active", credential: credential("late") });
    await store.transact(await bindSteps(store, { key, state: "active", credential: credential("first") }));
    expect((await store.transact(late)).ok).toBe(false);
    expect((await store.list("event/")).entries).toHaveLength(1);
  });

  describe("at which the handler throws", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    const queueDown = new Error("the queue is down");
    const setUp = async () => {
      const store = memoryStore();
      const auth = createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } });
      for (const subject of ["1", "2"]) await auth.its.import({ tenant: "acme", subject, token: "key" });
      await auth.its.revoke({ tenant: "acme", subject: "1" });
      const tried: string[] = [];
      const handler = ({ type, subject = "" }: AuthEvent): void => {
        tried.push(`${type} ${subject}`);
        if (subject === "1") throw queueDown;
      };
      return { auth, store, tried, handler };
    };

    it("keep back the later ones of their connection alone, and come again after two seconds, then four, eight", async () => {
      const { auth, tried, handler } = await setUp();
      const errors: unknown[] = [];
      const subscription = auth.events(handler, { onError: (error) => void errors.push(error) });
      await vi.advanceTimersByTimeAsync(500);
      expect(tried).toEqual(["connected 1", "connected 2"]);
      await vi.advanceTimersByTimeAsync(16_000); // 2 + 4 + 8 s, each up to a second later
      expect(tried).toEqual(["connected 1", "connected 2", "connected 1", "connected 1", "connected 1"]);
      expect(errors).toEqual([queueDown, queueDown, queueDown, queueDown]);
      await subscription.stop();
    });

    it("are parked after 16 times and reported, and delivered again when they are asked for", async () => {
      const { auth, store, tried, handler } = await setUp();
      const errors: unknown[] = [];
      const subscription = auth.events(handler, { everyMs: 60_000, onError: (error) => void errors.push(error) });
      await vi.advanceTimersByTimeAsync(24 * 3_600_000);
      const ofOne = (type: string): number => tried.filter((each) => each === `${type} 1`).length;
      expect([ofOne("connected"), ofOne("revoked")]).toEqual([16, 16]);
      const reports = errors.filter((error) => error !== queueDown);
      expect(reports).toMatchObject([
        { name: "AuthError", code: "event_parked", actor: "operator", message: expect.stringContaining("all: true") },
        { code: "event_parked" },
      ]);
      await subscription.stop();
      expect(await auth.drainEvents(() => {})).toBe(0);
      const seen: AuthEvent[] = [];
      expect(await auth.drainEvents((event) => void seen.push(event), { all: true })).toBe(2);
      expect(seen.map((event) => Object.keys(event).toSorted())).toEqual([
        ["at", "generation", "id", "provider", "subject", "tenant", "type"],
        ["at", "generation", "id", "provider", "subject", "tenant", "type"],
      ]);
      expect((await store.list("event/")).entries).toEqual([]);
    });

    it("are all tried by a drain, which throws the first error at its end", async () => {
      const { auth, tried, handler } = await setUp();
      await expect(auth.drainEvents(handler)).rejects.toBe(queueDown);
      expect(tried).toEqual(["connected 1", "connected 2"]);
    });
  });

  it("whose handler takes longer than a lease are handled once, by one process", async () => {
    vi.useFakeTimers();
    try {
      const store = memoryStore();
      const auths = [0, 1].map(() => createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } }));
      await auths[0]?.its.import({ ...name, token: "key" });
      let begun = 0;
      const slow = async (): Promise<void> => {
        begun += 1;
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      };
      const subscriptions = auths.map((auth) => auth.events(slow));
      await vi.advanceTimersByTimeAsync(70_000);
      expect(begun).toBe(1);
      await Promise.all(subscriptions.map((each) => each.stop()));
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(["stop", "drain", "close"] as const)("do not wait for themselves where their handler calls %s", async (call) => {
    const inner = memoryStore();
    const closed: number[] = [];
    const store: TokenStore = {
      ...inner,
      close: async () => void closed.push((await inner.list("event/")).entries.length),
    };
    const auth = createPartnerAuth({ store, providers: { its: tokenModule("http://127.0.0.1:1") } });
    await auth.its.import({ ...name, token: "key" });
    let handled = 0;
    const subscription = auth.events(async () => {
      await (call === "close" ? auth.close() : subscription[call]());
      handled += 1;
    });
    await expect.poll(() => handled).toBe(1);
    await (call === "close" ? expect.poll(() => closed) : expect.poll(async () => (await inner.list("event/")).entries)).toHaveLength(
      call === "close" ? 1 : 0,
    );
    if (call === "close") expect(closed).toEqual([0]); // closed once the event was done with
    await subscription.stop();
  });
});
