import assert from "node:assert/strict";
import { auth, subscription } from "../../../src/samples/production.ts";

const callback = (): Promise<Response> => auth.handler(new Request("https://app.example.com/partner/callback/etelecom/nobody-waits"));
assert.notEqual((await callback()).status, 429);
const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await callback()).status));
assert.ok(statuses.includes(429));
await subscription.stop();
console.log("in production");
process.exit(0); // the pool keeps its connections
