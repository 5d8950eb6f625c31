/**
 * A process that uses a connection: `node refresh-worker.ts <json>`. Says `ready`, begins at a line on standard input, and prints what
 * came as one line of JSON.
 */
import { once } from "node:events";
import { createPartnerAuth } from "../../src/index.ts";
import { chathub } from "../../src/providers/chathub.ts";
import type { TokenStore } from "../../src/store.ts";
import { openStore, type StoreAddress } from "./shared-store.ts";
import { tokenModule } from "./token-module.ts";

/** Where a process kills or stops itself. */
export type FaultPoint = "beforeLease" | "afterLease" | "beforeSend" | "afterReceive" | "afterCommit";

/** What the process does. */
export interface WorkerTask {
  readonly store: StoreAddress;
  readonly baseUrl: string;
  /** Callers of this process, each of which asks once. */
  readonly callers: number;
  /** Asks for the operators with these ids in ChatHub instead. */
  readonly operators?: readonly string[];
  readonly tenant?: string;
  readonly fault?: { readonly at: FaultPoint; readonly signal: "SIGKILL" | "SIGSTOP" };
  /** Lease and renewal, in milliseconds. Default: those of the package. */
  readonly leaseMs?: number;
}

/** What it prints. */
export interface WorkerResult {
  readonly tokens: readonly string[];
  readonly errors: readonly string[];
  /** The longest wait of a caller, in milliseconds. */
  readonly longestMs: number;
  readonly results: readonly string[];
}

const task = JSON.parse(process.argv[2] ?? "") as WorkerTask; // as the tests write it
let armed = true;
function faultAt(point: FaultPoint): void {
  if (task.fault?.at !== point || !armed) return;
  armed = false;
  process.kill(process.pid, task.fault.signal);
}

function faulty(inner: TokenStore): TokenStore {
  return {
    ...inner,
    acquire: async (...args) => {
      faultAt("beforeLease");
      const lease = await inner.acquire(...args);
      if (lease.ok) faultAt("afterLease");
      return lease;
    },
    transact: async (steps) => {
      const done = await inner.transact(steps);
      faultAt("afterCommit");
      return done;
    },
  };
}

const plain = tokenModule(task.baseUrl);
const its: typeof plain = {
  ...plain,
  refresh: async (context) => {
    faultAt("beforeSend");
    const outcome = await (plain.refresh ?? (() => Promise.reject(new Error("it is there"))))(context);
    faultAt("afterReceive");
    return outcome;
  },
};
const results: string[] = [];
const login = { login: "demo-company", password: "demo-password" };
const store = faulty(await openStore(task.store));
const { leaseMs } = task;
const auth = createPartnerAuth({
  store,
  providers: { its, chathub: chathub({ ...login, baseUrl: task.baseUrl }) },
  observer: {
    refresh:
      () =>
      ({ result }) =>
        void results.push(result),
  },
  ...(leaseMs ? { testing: { times: { ttlMs: leaseMs, renewEveryMs: leaseMs / 3, pollMs: 25 }, upstreamMs: leaseMs * 0.66 } } : {}),
});
await store.get("warm");
console.log("ready");
await once(process.stdin, "data");
const { tenant = "acme" } = task;
let longestMs = 0;
const ask = async (subject: string): Promise<string> => {
  const started = performance.now();
  const token = await (task.operators ? auth.chathub : auth.its).token({ tenant, subject }, { timeoutMs: 1_800_000 });
  longestMs = Math.max(longestMs, performance.now() - started);
  return token;
};
const done = await Promise.allSettled((task.operators ?? Array.from({ length: task.callers }, () => "7")).map(ask));
const result: WorkerResult = {
  tokens: [...new Set(done.filter((each) => each.status === "fulfilled").map(({ value }) => value))],
  errors: done.filter((each) => each.status === "rejected").map(({ reason }) => String(reason)),
  longestMs,
  results,
};
console.log(JSON.stringify(result));
await auth.close();
process.exit(0);
