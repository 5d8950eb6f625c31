import { setTimeout as pause } from "node:timers/promises";
import type { FaultPoint } from "./refresh-worker.ts";
import type { StoreAddress } from "./shared-store.ts";
import type { TokenServer } from "./token-server.ts";
import { startWorker } from "./workers.ts";

/** What many processes at once came to. */
export interface Stampede {
  readonly requests: number;
  readonly tokens: number;
  readonly errors: readonly string[];
  readonly longestMs: number;
}

/** Lets so many processes with so many callers each ask at once for a credential that there is none of. */
export async function stampede(store: StoreAddress, server: TokenServer, processes: number, callers: number): Promise<Stampede> {
  const before = server.requests.length;
  const workers = await Promise.all(Array.from({ length: processes }, () => startWorker({ store, baseUrl: server.baseUrl, callers })));
  for (const worker of workers) worker.begin();
  const results = (await Promise.all(workers.map(({ result }) => result))).filter((result) => result !== undefined);
  if (results.length !== processes) throw new Error("a process has ended early");
  return {
    requests: server.requests.length - before,
    tokens: new Set(results.flatMap(({ tokens }) => tokens)).size,
    errors: results.flatMap(({ errors }) => errors),
    longestMs: Math.max(...results.map(({ longestMs }) => longestMs)),
  };
}

/** Where processes are killed, in turn. */
export const faultPoints: readonly FaultPoint[] = ["beforeLease", "afterLease", "beforeSend", "afterReceive", "afterCommit"];

/** What a round with a killed process came to. */
export interface KillRound {
  readonly requests: number;
  /** From the victim's end until the heir has its token. */
  readonly recoveryMs: number;
  readonly errors: readonly string[];
  readonly isCurrent: boolean;
}

/** Kills a process at a point of its refresh, and asks with the next one. */
export async function killRound(store: StoreAddress, server: TokenServer, at: FaultPoint, leaseMs: number): Promise<KillRound> {
  const before = server.requests.length;
  const common = { store, baseUrl: server.baseUrl, callers: 1, leaseMs };
  const [victim, heir] = await Promise.all([startWorker({ ...common, fault: { at, signal: "SIGKILL" } }), startWorker(common)]);
  victim.begin();
  await victim.result;
  const killed = performance.now();
  heir.begin();
  const result = await heir.result;
  return {
    requests: server.requests.length - before,
    recoveryMs: (result?.at ?? Number.POSITIVE_INFINITY) - killed,
    errors: result?.errors ?? ["the heir has ended early"],
    isCurrent: result?.tokens[0] === server.current("7"),
  };
}

/** Stops a process with its lease past the lease's end, lets another one take over, and lets the first go on. @returns what each of its attempts came to */
export async function stopRound(
  store: StoreAddress,
  server: TokenServer,
  leaseMs: number,
): Promise<{ readonly stopped: readonly string[]; readonly tokens: readonly string[] }> {
  const common = { store, baseUrl: server.baseUrl, callers: 1, leaseMs };
  const [stopped, other] = await Promise.all([
    startWorker({ ...common, fault: { at: "afterReceive", signal: "SIGSTOP" } }),
    startWorker(common),
  ]);
  const before = server.requests.length;
  stopped.begin();
  while (server.requests.length === before) await pause(5);
  await pause(server.delayMs + 50);
  other.begin();
  const taken = await other.result;
  stopped.process.kill("SIGCONT");
  const late = await stopped.result;
  return { stopped: late?.results ?? [], tokens: [...(taken?.tokens ?? []), ...(late?.tokens ?? [])] };
}
