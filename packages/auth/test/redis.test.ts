import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redisStore } from "../src/redis/index.ts";
import type { TokenStore } from "../src/store.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { redisProgram, redisServer } from "./support/redis-server.ts";
import { expectToSurvive } from "./support/restart.ts";
import type { Server } from "./support/server.ts";
import { expectToIgnoreOurClock } from "./support/wrong-clock.ts";

describe.skipIf(!redisProgram)("the Redis store", () => {
  let server: Server;
  beforeAll(async () => {
    server = await redisServer(redisProgram ?? "");
    await server.start();
  }, 30_000);
  afterAll(() => server.end("SIGKILL"));

  const openRedis = async (prefix?: string): Promise<TokenStore> => {
    const client = createClient({
      socket: { port: server.port, host: "127.0.0.1", reconnectStrategy: 50 },
      disableOfflineQueue: true,
    });
    client.on("error", () => {}); // its commands reject, which is what counts here
    await client.connect();
    return { ...redisStore(client, { prefix }), close: async () => client.destroy() };
  };
  const openIoRedis = async (prefix?: string): Promise<TokenStore> => {
    const client = new Redis(server.port, "127.0.0.1", {
      retryStrategy: () => 50,
      maxRetriesPerRequest: 1,
      autoResendUnfulfilledCommands: false,
    });
    client.on("error", () => {}); // likewise
    return { ...redisStore(client, { prefix }), close: async () => client.disconnect() };
  };

  describe.each([
    ["redis", openRedis],
    ["ioredis", openIoRedis],
  ])("over the client `%s`", (name, open) => {
    for (const { name: behaviour, run } of storeCases(() => open())) it.concurrent(behaviour, run);

    it("goes by the server's clock", async () => {
      const store = await open();
      await expectToIgnoreOurClock(store);
      await store.close();
    });

    it("says that the server is gone, and goes on when it is back", async () => {
      const store = await open(`restart-${name}`);
      await expectToSurvive(server, store, "SIGKILL");
      await store.close();
    }, 30_000);
  });

  it("gives higher fences and versions after Redis has lost everything", async () => {
    const client = await createClient({ socket: { port: server.port, host: "127.0.0.1" } }).connect();
    const store = redisStore(client, { prefix: "lost" });
    const [before, ver] = [await store.acquire("key", "a", 5_000), await store.nextVersion()];
    await client.flushAll();
    const [after, next] = [await store.acquire("key", "b", 5_000), await store.nextVersion()];
    if (!before.ok || !after.ok) throw new Error("a lease was busy");
    expect(after.fence).toBeGreaterThan(before.fence);
    expect(next).toBeGreaterThan(ver);
    client.destroy();
  });

  it("keeps everything under one hash tag, and no more than five keys", async () => {
    const client = await createClient({ socket: { port: server.port, host: "127.0.0.1" } }).connect();
    await client.flushAll();
    const store = redisStore(client, { prefix: "tag" });
    await store.acquire("key", "a", 5_000);
    for (let index = 0; index < 40; index += 1) await store.cas(`${index}`, null, { value: "x", expiresAt: 1 });
    const keys = await client.keys("*");
    expect(keys.every((key) => key.startsWith("{tag}:"))).toBe(true);
    expect(keys.length).toBeLessThanOrEqual(5);
    expect(await client.hLen("{tag}:entries")).toBe(1); // expired ones are forgotten as new ones come
    client.destroy();
  });

  it("says what is wrong when Redis has no memory left", async () => {
    const client = await createClient({ socket: { port: server.port, host: "127.0.0.1" } }).connect();
    const store = redisStore(client, { prefix: "full" });
    await store.cas("kept", null, { value: "kept" });
    await client.configSet("maxmemory", "1");
    const error: unknown = await store.cas("key", null, { value: "x" }).catch((thrown: unknown) => thrown);
    await client.configSet("maxmemory", "0");
    expect(error).toMatchObject({ name: "StoreError", code: "store_full" });
    expect(await store.get("kept")).toMatchObject({ value: "kept" });
    client.destroy();
  });

  it.each(["", "a{b}"])("refuses the prefix %j", (prefix) => {
    expect(() => redisStore({ evalSha: async () => null, eval: async () => null }, { prefix })).toThrow("braces");
  });
});
