/** What the tests run in processes of their own: `node worker.ts <file> increment|hold|migrate`. Says what it did on standard output. */
import { sqliteStore } from "../../src/sqlite/index.ts";

const [, , file = "", task = ""] = process.argv;
const store = sqliteStore(file, { durability: "normal", busyTimeoutMs: 20_000 });

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  increment: async () => {
    let refused = 0;
    for (let done = 0; done < 200; ) {
      const entry = await store.get("counter");
      const next = { value: `${Number(entry?.value ?? 0) + 1}` };
      if ((await store.cas("counter", entry?.ver ?? null, next)).ok) done += 1;
      else refused += 1;
    }
    console.log(JSON.stringify({ refused }));
    await store.close();
  },
  hold: async () => {
    console.log(JSON.stringify(await store.acquire("lease", `${process.pid}`, 1500)));
    setInterval(() => {}, 1000); // until it is killed
  },
};

await tasks[task]?.();
