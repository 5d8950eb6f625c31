/**
 * A process that answers one callback and kills itself at a step: `node callback-worker.ts <task as JSON>`. Says the status on standard
 * output, if it lives.
 */
import { etelecom } from "../../src/providers/etelecom.ts";
import { senseSphere } from "../../src/providers/sense-sphere.ts";
import { callbackHandler } from "../../src/redirect/handler.ts";
import { sqliteStore } from "../../src/sqlite/index.ts";
import type { TokenStore } from "../../src/store.ts";
import { requestOf, sessionOf } from "./logins.ts";

export interface CallbackTask {
  readonly provider: "etelecom" | "sense-sphere";
  readonly file: string;
  readonly baseUrl: string;
  readonly callbackUrl: string;
  readonly address: string;
  readonly cookie: string;
  readonly leaseMs: number;
  /** Which step it dies at: every call of the store or the provider has one before and one after it. */
  readonly dieAt: number;
}

const task = JSON.parse(process.argv[2] ?? "") as CallbackTask; // what the test wrote
let steps = 0;
const step = (): void => {
  if (steps === task.dieAt) process.kill(process.pid, "SIGKILL");
  steps += 1;
};
const dying = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  step();
  const answer = await work();
  step();
  return answer;
};

const store = sqliteStore(task.file, { durability: "normal", busyTimeoutMs: 20_000 });
const dyingStore: TokenStore = {
  ...store,
  now: () => dying(() => store.now()),
  get: (key) => dying(() => store.get(key)),
  transact: (all) => dying(() => store.transact(all)),
  acquire: (...all) => dying(() => store.acquire(...all)),
  release: (...all) => dying(() => store.release(...all)),
};
const { baseUrl, callbackUrl } = task;
const common = { baseUrl, callbackUrl, retries: 0, fetch: (request: Request) => dying(() => fetch(request)) };
const module =
  task.provider === "etelecom"
    ? etelecom({ ...common, apiKey: "etelecom-demo-key", approve: () => true })
    : senseSphere({ ...common, partnerKey: "demo-partner" });
const handler = callbackHandler([module], { store: dyingStore, session: sessionOf, leaseMs: task.leaseMs });
const { status } = await handler(requestOf(task.address, { tenant: "acme", user: "lan" }, task.cookie));
console.log(JSON.stringify({ status, steps }));
await store.close();
