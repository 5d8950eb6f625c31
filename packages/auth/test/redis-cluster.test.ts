import { Cluster } from "ioredis";
import { createClient, createCluster } from "redis";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { redisStore } from "../src/redis/index.ts";
import type { TokenStore } from "../src/store.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { redisProgram, redisServer } from "./support/redis-server.ts";
import type { Server } from "./support/server.ts";

describe.skipIf(!redisProgram)("the Redis store on a cluster of one node", () => {
  let server: Server;
  beforeAll(async () => {
    server = await redisServer(redisProgram ?? "", ["--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"]);
    await server.start();
    const client = await createClient({ socket: { port: server.port, host: "127.0.0.1" } }).connect();
    await client.sendCommand(["CLUSTER", "ADDSLOTSRANGE", "0", "16383"]);
    await vi.waitFor(async () => expect(await client.sendCommand(["CLUSTER", "INFO"])).toContain("cluster_state:ok"), 10_000);
    client.destroy();
  }, 30_000);
  afterAll(() => server.end("SIGKILL"));

  describe.each([
    [
      "redis",
      async (): Promise<TokenStore> => {
        const cluster = createCluster({ rootNodes: [{ socket: { port: server.port, host: "127.0.0.1" } }] });
        await cluster.connect();
        return { ...redisStore(cluster), close: async () => cluster.destroy() };
      },
    ],
    [
      "ioredis",
      async (): Promise<TokenStore> => {
        const cluster = new Cluster([{ port: server.port, host: "127.0.0.1" }]);
        return { ...redisStore(cluster), close: async () => cluster.disconnect() };
      },
    ],
  ])("over the client `%s`", (_, open) => {
    const some = storeCases(open).filter(({ name }) => /^(keeps text|lets one of 16|gives|lists)/.test(name));
    for (const { name, run } of some) it.concurrent(name, run);
  });
});
