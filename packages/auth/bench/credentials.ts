/**
 * Measures what handing out a cached credential costs, beside google-auth-library, Azure and smithy where they are installed, in turns in
 * one run; and what a connection takes in memory. Writes `results/auth-credentials.json`, unless it is called with `--quick`.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, platform, totalmem } from "node:os";
import { createPartnerAuth, type ProviderModule } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import type { TokenStore } from "../src/store.ts";
import { anchors } from "./anchors.ts";

const quick = process.argv.includes("--quick");
const calls = quick ? 100_000 : 1_000_000;
const rounds = quick ? 3 : 9;
const connections = 100_000;

const lifeMs = 3_600_000;
const provider: ProviderModule<string, never, "its"> = {
  id: "its",
  onDemand: true,
  createClient: () => "",
  refresh: async ({ services }) => {
    const issuedAt = services.now();
    return { type: "token", credential: { token: randomBytes(150).toString("base64"), issuedAt, expiresAt: issuedAt + lifeMs } };
  },
};
let reads = 0;
const inner = memoryStore();
const store: TokenStore = {
  ...inner,
  get: (key) => {
    reads += 1;
    return inner.get(key);
  },
};
const auth = createPartnerAuth({ store, providers: { its: provider }, recheckMs: lifeMs });
const names = Array.from({ length: connections }, (_, index) => ({ tenant: `tenant-${index}`, subject: `105257018270${index}` }));

function heap(): number {
  (globalThis as { gc?: () => void }).gc?.(); // with --expose-gc
  return process.memoryUsage().heapUsed;
}

/** What 100,000 connections take in this process beside what the store keeps: with a store that forgets. */
async function heapPerConnection(): Promise<number> {
  const forgetful = { ...memoryStore(), get: async () => null, transact: async () => ({ ok: true as const, outcomes: [] }) };
  const record = (index: number): string =>
    JSON.stringify({
      version: 1,
      provider: "its",
      ...names[index],
      state: "active",
      generation: 1,
      connectedAt: 0,
      changedAt: 0,
      credential: { token: `${index}`.padStart(200, "x"), issuedAt: Date.now(), expiresAt: Date.now() + lifeMs },
    });
  let next = 0;
  const serving = { ...forgetful, get: async (key: string) => ({ key, ver: 1, expiresAt: null, value: record(next) }) };
  const measured = createPartnerAuth({ store: serving, providers: { its: provider } });
  const before = heap();
  for (next = 0; next < connections; next += 1) await measured.its.token(names[next] ?? { tenant: "", subject: "" });
  const used = heap() - before;
  if (measured.its.peek(names[0] ?? { tenant: "", subject: "" }) === undefined) throw new Error("nothing was cached");
  return used / connections;
}

interface Subject {
  readonly measure: string;
  readonly subject: string;
  readonly run: () => unknown;
  readonly isAsync?: boolean;
  readonly bar?: number;
}
async function nanosecondsOf({ run, isAsync = true }: Subject): Promise<number> {
  const started = process.hrtime.bigint();
  if (isAsync) for (let call = 0; call < calls; call += 1) await run();
  else for (let call = 0; call < calls; call += 1) run();
  return Number(process.hrtime.bigint() - started) / calls;
}

const bytes = await heapPerConnection();
for (const name of names) await auth.its.token(name);
const handle = auth.its.handle(names[7] ?? { tenant: "", subject: "" });
const resolved = Promise.resolve("");
const nobody = { tenant: "", subject: "" };
let turn = 0;
/** One of so many names, so far apart; another one each time. */
function nameAt(count: number, apart: number): { tenant: string; subject: string } {
  turn += 1;
  return names[((turn % count) * apart) % connections] ?? nobody;
}
const cached = "hand out a cached token";
const subjects: readonly Subject[] = [
  { measure: "look at a cached token", subject: "peek() by handle", run: () => handle.peek(), isAsync: false, bar: 50 },
  { measure: cached, subject: "await of a promise that has resolved", run: () => resolved }, // what no token() can be under
  { measure: cached, subject: "token() by handle", run: () => handle.token(), bar: 75 },
  { measure: cached, subject: "token() by key, 64 busy ones of 100,000", run: () => auth.its.token(nameAt(64, 1_009)), bar: 150 },
  // mostly the memory's own time
  { measure: cached, subject: "token() by key, all 100,000 in turn", run: () => auth.its.token(nameAt(connections, 7_919)) },
  ...(await anchors()).map(([subject, run]) => ({ measure: cached, subject, run })),
];
const before = reads;
const times = new Map<Subject, number[]>(subjects.map((each) => [each, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const each of subjects) times.get(each)?.push(await nanosecondsOf(each));
}
if (reads !== before) throw new Error("the store was read");
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
const rows = [
  ...subjects.map((each) => {
    const { measure, subject, bar } = each;
    const value = Number(median(times.get(each) ?? []).toPrecision(3));
    return {
      measure,
      subject,
      value,
      unit: "ns",
      bar: bar ? `value at most ${bar}` : null,
      met: bar ? value <= bar : null,
      ratio: null,
      of: null,
      note: `median of ${rounds} rounds of ${calls} calls`,
    };
  }),
  {
    measure: "heap for each connection",
    subject: "partnerkit",
    ratio: null,
    of: null,
    value: Math.round(bytes),
    unit: "bytes",
    bar: "value at most 1024",
    met: bytes <= 1024,
    note: `${connections} connections, tokens of 200 letters`,
  },
];
for (const { measure, subject, value, unit, bar, met, note } of rows)
  console.log(
    [measure.padEnd(24), subject.padEnd(40), `${value} ${unit}`.padEnd(12), bar ? `${bar}: ${met ? "met" : "NOT MET"}` : "", note].join(
      "  ",
    ),
  );
if (!quick) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 1e9)} GB, ${platform()}, node ${process.version}`;
  const results = { date: new Date().toISOString().slice(0, 10), machine, command: "npm run bench -w @partnerkit/auth", rows };
  const to = new URL("../../../results/", import.meta.url);
  mkdirSync(to, { recursive: true });
  writeFileSync(new URL("auth-credentials.json", to), `${JSON.stringify(results, null, 2)}\n`);
}
process.exit(0);
