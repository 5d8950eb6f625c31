import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sqliteStore } from "../src/sqlite/index.ts";
import { temporaryFolder } from "./support/folder.ts";

const worker = fileURLToPath(new URL("support/worker.ts", import.meta.url));

function start(file: string, task: string): ChildProcess {
  return spawn(process.execPath, [worker, file, task], { stdio: ["ignore", "pipe", "inherit"] });
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  if (!child.stdout) throw new Error("the worker has no output");
  return JSON.parse(await text(child.stdout)) as unknown;
}

describe("several processes on one SQLite file", () => {
  it("lose none of 8 × 200 increments, on a file that they make at once", async () => {
    const file = join(temporaryFolder(), "counter.db");
    const answers = await Promise.all(Array.from({ length: 8 }, () => answerOf(start(file, "increment"))));
    expect(answers).toHaveLength(8);
    const store = sqliteStore(file);
    expect(await store.get("counter")).toMatchObject({ value: "1600" });
    await store.close();
  }, 60_000);

  it("take over the lease of a holder that was killed, within its time and half a second", async () => {
    const file = join(temporaryFolder(), "lease.db");
    const store = sqliteStore(file);
    const holder = start(file, "hold");
    const [said] = (await once(holder.stdout ?? holder, "data")) as [Buffer]; // one line of JSON
    const lease = JSON.parse(String(said)) as { readonly fence: number }; // the worker prints what it got
    holder.kill("SIGKILL");
    const killed = performance.now();
    let taken = await store.acquire("lease", "survivor", 1500);
    expect(taken.ok).toBe(false);
    while (!taken.ok) {
      await pause(Math.min(taken.busyForMs, 50));
      taken = await store.acquire("lease", "survivor", 1500);
    }
    expect(performance.now() - killed).toBeLessThan(1500 + 10_000);
    expect(taken.fence).toBeGreaterThan(lease.fence);
    expect(await store.cas("lease", null, { value: "the killed one's" }, { fence: lease.fence })).toMatchObject({
      ok: false,
      reason: "fence",
    });
    await store.close();
  }, 20_000);
});
