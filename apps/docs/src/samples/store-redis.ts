import { redisStore } from "@partnerkit/auth/redis";
import { createClient } from "redis";

const keys = [{ id: "2026-11", key: process.env["PARTNERKIT_KEY"] ?? "" }];
const client = await createClient({
  url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379",
}).connect();

export const store = redisStore(client, { keys });
