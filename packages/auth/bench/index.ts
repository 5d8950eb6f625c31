/**
 * Measures what a stored credential costs, and writes `results/auth-stores.json`.
 *
 * `npm run bench -w @partnerkit/auth` takes about ten seconds. With `-- --quick` the figures are printed only.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, platform, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { encrypted, entryKey, type TokenStore } from "../src/index.ts";
import { memoryStore } from "../src/memory.ts";
import { sqliteStore } from "../src/sqlite/index.ts";
import { type Row, rowOf } from "./row.ts";
import { percentile, timesOf } from "./timing.ts";

const quick = process.argv.includes("--quick");
const connections = quick ? 500 : 10_000;
const reads = quick ? 5_000 : 50_000;
const writes = quick ? 200 : 2_000;
const keys = [{ id: "bench", key: randomBytes(32) }];

/** A credential as flows keep it: a token of 200 letters and what belongs to it. */
const credential = JSON.stringify({ token: randomBytes(150).toString("base64"), expiresAt: "2026-12-01T00:00:00.000Z", generation: 1 });

function keyOf(index: number): string {
  return entryKey({ kind: "credential", provider: "etelecom", tenant: `tenant-${index}`, subject: `105257018270${index}` });
}

async function readRows(subject: string, note: string, store: TokenStore, limits?: readonly [number, number]): Promise<Row[]> {
  for (let index = 0; index < connections; index += 1) await store.transact([{ type: "put", key: keyOf(index), value: credential }]);
  const some = (run: number): Promise<unknown> => store.get(keyOf((run * 7919) % connections));
  await timesOf(reads / 5, some);
  const times = await timesOf(reads, some);
  return [
    rowOf("read a credential, p50", subject, note, percentile(times, 0.5), limits?.[0]),
    rowOf("read a credential, p99", subject, note, percentile(times, 0.99), limits?.[1]),
  ];
}

async function writeRows(subject: string, note: string, store: TokenStore): Promise<Row[]> {
  const times = await timesOf(writes, async () => {
    const entry = await store.get(keyOf(0));
    await store.cas(keyOf(0), entry?.ver ?? null, { value: credential });
  });
  return [rowOf("read and replace a credential, p50", subject, note, percentile(times, 0.5))];
}

const folder = mkdtempSync(join(tmpdir(), "partnerkit-bench-"));
const open = (name: string, durability: "full" | "normal"): TokenStore => sqliteStore(join(folder, name), { durability });
const amid = `${connections} connections, ${credential.length} bytes`;
const stores = {
  plain: open("plain.db", "normal"),
  sealed: encrypted(open("sealed.db", "normal"), { keys }),
  safe: encrypted(open("safe.db", "full"), { keys }),
};
const rows = [
  ...(await readRows("SQLite, encrypted", `read and decrypt; ${amid}`, stores.sealed, [40, 150])),
  ...(await readRows("SQLite", amid, stores.plain)),
  ...(await readRows("memory, encrypted", `read and decrypt; ${amid}`, encrypted(memoryStore(), { keys }))),
  ...(await writeRows("SQLite, encrypted", "survives the end of any process", stores.sealed)),
  ...(await writeRows("SQLite, encrypted", "survives a power cut", stores.safe)),
];
for (const store of Object.values(stores)) await store.close();
rmSync(folder, { recursive: true });

for (const { measure, subject, value, unit, bar, met, note } of rows) {
  console.log(
    [measure.padEnd(34), subject.padEnd(18), `${value} ${unit}`.padEnd(9), bar ? `${bar}: ${met ? "met" : "NOT MET"}` : "", note].join(
      "  ",
    ),
  );
}
if (!quick) {
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 1e9)} GB, ${platform()}, node ${process.version}`,
    command: "npm run bench -w @partnerkit/auth",
    rows,
  };
  const to = new URL("../../../results/", import.meta.url);
  mkdirSync(to, { recursive: true });
  writeFileSync(new URL("auth-stores.json", to), `${JSON.stringify(results, null, 2)}\n`);
}
