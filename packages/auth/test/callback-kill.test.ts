import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import { describe, expect, it } from "vitest";
import { etelecom } from "../src/providers/etelecom.ts";
import { senseSphere } from "../src/providers/sense-sphere.ts";
import { callbackHandler } from "../src/redirect/handler.ts";
import { sqliteStore } from "../src/sqlite/index.ts";
import type { CallbackTask } from "./support/callback-worker.ts";
import { temporaryFolder } from "./support/folder.ts";
import { callbackUrl, connectionsIn, origin, requestOf, sessionOf } from "./support/logins.ts";

const worker = fileURLToPath(new URL("./support/callback-worker.ts", import.meta.url));
/** 500 in the full run; here enough to die at every step of both flows. */
const rounds = Number(process.env["PARTNERKIT_CALLBACK_KILLS"] ?? 28);
const leaseMs = 1500;
/** No flow has more steps; a process that comes to its end lives. */
const stepsOfAll = 40;
const lan = { tenant: "acme", user: "lan" };

async function run(task: CallbackTask): Promise<{ readonly killed: boolean; readonly said: string }> {
  const child = spawn(process.execPath, [worker, JSON.stringify(task)], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => (said += String(chunk)));
  const [, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  return { killed: signal === "SIGKILL", said };
}

describe.each(["etelecom", "sense-sphere"] as const)("a callback of %s whose process is killed", (provider) => {
  it("is never used up without its connection, and a reload finishes it or comes to the same (G3)", {
    timeout: 60_000 + rounds * 3000,
  }, async () => {
    const mock = provider === "etelecom" ? createEtelecomMock() : createSenseSphereMock();
    const server = await mock.listen({ port: 0 });
    const folder = temporaryFolder();
    const counts = { killed: 0, lived: 0, endedBefore: 0, slowestMs: 0 };
    const round = async (index: number): Promise<void> => {
      const session = mock.session();
      const baseUrl = session.baseUrl(new URL(server.baseUrl).origin);
      const file = join(folder, `${provider}-${index}.db`);
      const store = sqliteStore(file, { durability: "normal", busyTimeoutMs: 20_000 });
      const common = { baseUrl, callbackUrl, retries: 0 };
      const module =
        provider === "etelecom"
          ? etelecom({ ...common, apiKey: "etelecom-demo-key", approve: () => true })
          : senseSphere({ ...common, partnerKey: "demo-partner" });
      const context = { store, session: sessionOf, leaseMs };
      const shop = { email: "moi@example.com", phone: "0909000009", name: "Quán Gió" };
      const step = await module.redirect?.connect(requestOf(`${origin}/connect`, lan), { returnTo: "/settings", shop }, context);
      if (step?.status !== "redirect") throw new Error("no login began");
      const cookie = step.response.headers.get("set-cookie")?.split(";")[0] ?? "";
      const address = session.logIn(step.response.headers.get("location") ?? "", { decision: "approve" }).redirect ?? "";
      const outcome = await run({ provider, file, baseUrl, callbackUrl, address, cookie, leaseMs, dieAt: index % stepsOfAll });
      counts[outcome.killed ? "killed" : "lived"] += 1;
      const [flow] = (await store.list("flow/")).entries;
      const ended = (JSON.parse(String(flow?.value)) as { ended?: object }).ended !== undefined;
      if (ended) counts.endedBefore += 1;
      expect(await connectionsIn(store), `after step ${index}`).toHaveLength(ended ? 1 : 0);
      const began = performance.now();
      const load = (): Promise<Response> => callbackHandler([module], context)(requestOf(address, lan, cookie));
      let reload = await load();
      // With a lease this short a busy machine lets the provider's time run out; a person loads the page again.
      for (let more = 0; more < 5 && reload.status >= 500; more += 1) reload = await load();
      counts.slowestMs = Math.max(counts.slowestMs, Math.round(performance.now() - began));
      expect([reload.status, reload.headers.get("location")], `after step ${index}`).toEqual([303, "/settings"]);
      expect(await connectionsIn(store)).toMatchObject([{ state: "active", generation: 1, user: "lan" }]);
      await store.close();
      session.end();
    };
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < rounds) await round(next++);
    };
    await Promise.all(Array.from({ length: 4 }, lane)); // a round mostly waits for a dead process's lease
    await server.close();
    console.log(`kill -9 during the callback of ${provider}, ${rounds} rounds: ${JSON.stringify(counts)}`);
    expect(counts.killed).toBeGreaterThan(10);
    expect(counts.slowestMs).toBeLessThan(leaseMs + 10_000); // nothing wedged; the figure is printed
  });
});
