import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, it } from "vitest";
import { redisStore } from "../src/redis/index.ts";
import type { TokenStore } from "../src/store.ts";
import { storeCases } from "../src/store-conformance/index.ts";
import { redisProgram, redisServer } from "./support/redis-server.ts";
import type { Server } from "./support/server.ts";

describe.skipIf(!redisProgram)("the Redis store", () => {
  let server: Server;
  beforeAll(async () => {
    server = await redisServer(redisProgram ?? "");
    await server.start();
  });
  afterAll(() => server.end("SIGKILL"));

  describe("over the client `redis`", () => {
    const open = async (): Promise<TokenStore> => {
      const client = await createClient({ socket: { port: server.port, host: "127.0.0.1" } }).connect();
      return { ...redisStore(client), close: async () => client.destroy() };
    };
    for (const { name, run } of storeCases(open)) it.concurrent(name, run);
  });

  describe("over the client `ioredis`", () => {
    const open = (): TokenStore => {
      const client = new Redis(server.port, "127.0.0.1");
      return { ...redisStore(client), close: async () => client.disconnect() };
    };
    for (const { name, run } of storeCases(open)) it.concurrent(name, run);
  });
});
