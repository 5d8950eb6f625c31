import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { entryKey } from "../src/entry-key.ts";
import type { EncryptionKey } from "../src/index.ts";
import { sqliteStore } from "../src/sqlite/index.ts";
import type { Entry } from "../src/store.ts";
import { temporaryFolder } from "./support/folder.ts";

const worker = fileURLToPath(new URL("support/rotation-worker.ts", import.meta.url));
const connections = 10_000;
const newKey = (id: string): EncryptionKey => ({ id, key: randomBytes(32) });
const [first, second] = [newKey("2026-10"), newKey("2026-11")];
const argument = ({ id, key }: EncryptionKey): string => `${id}=${Buffer.from(key).toString("base64")}`;
const keyOf = (index: number): string => entryKey({ kind: "connection", provider: "its", tenant: `tenant-${index}`, subject: `${index}` });

it(`goes on after a kill, and no read of ${connections} connections fails meanwhile (G20)`, { timeout: 120_000 }, async () => {
  const file = join(temporaryFolder(), "rotation.db");
  const before = sqliteStore(file, { keys: [first], durability: "normal" });
  for (let index = 0; index < connections; index += 1) await before.cas(keyOf(index), null, { value: `token ${index}` });
  await before.close();

  const store = sqliteStore(file, { keys: [second, first], durability: "normal" });
  let reads = 0;
  const rotated = new AbortController();
  const reader = (async () => {
    // The same hundred, so that these reads, which seal anew what they read, leave the others to the rotation.
    for (; !rotated.signal.aborted; reads += 1) {
      const index = reads % 100;
      const entry = await store.get(keyOf(index));
      if (entry?.value !== `token ${index}`) throw new Error(`read ${reads}: ${String(entry?.value)}`);
      if (reads % 50 === 0) await after(1); // lets the others have their turn
    }
  })();
  const killed = spawn(process.execPath, [worker, file, argument(second), argument(first)], { stdio: ["ignore", "ignore", "inherit"] });
  await changed(file, 500);
  killed.kill("SIGKILL");
  await once(killed, "exit");

  const rest = await store.rotateKeys();
  rotated.abort();
  await reader;
  expect(rest).toMatchObject({ checked: connections, unreadable: [] });
  expect(rest.resealed).toBeGreaterThan(0);
  expect(rest.resealed).toBeLessThan(connections - 500); // the killed one had begun
  console.log(
    `G20: ${connections - rest.resealed} of ${connections} sealed anew before the kill or by a read, ${reads} reads meanwhile, none failed`,
  );
  await store.close();

  const afterwards = sqliteStore(file, { keys: [second] });
  for (let index = 0; index < connections; index += 1) expect((await afterwards.get(keyOf(index)))?.value).toBe(`token ${index}`);
  await afterwards.close();
});

/** Waits until the entry at a place of the list, which is the order of a rotation, is sealed anew. */
async function changed(file: string, place: number): Promise<void> {
  const beneath = sqliteStore(file, { durability: "normal" });
  const entries: Entry[] = [];
  for (let cursor: string | null = null; entries.length <= place; ) {
    const page = await beneath.list("", { cursor });
    entries.push(...page.entries);
    ({ cursor } = page);
  }
  const { key, value } = entries[place] ?? { key: "", value: "" };
  while (Buffer.compare(Buffer.from((await beneath.get(key))?.value ?? ""), Buffer.from(value)) === 0) await after(2);
  await beneath.close();
}
