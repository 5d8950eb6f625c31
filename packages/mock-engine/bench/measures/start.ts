import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { spawnServer } from "../../../../scripts/bench/processes.ts";
import { type Row, rowOf } from "../../../../scripts/bench/row.ts";
import { median, ratios, rotated } from "../../../../scripts/bench/statistics.ts";
import { answerOf, authorizeShop, type Sent } from "../calls.ts";
import type { DocumentFiles } from "../documents.ts";
import type { Effort } from "../effort.ts";
import { prismArgs } from "../subjects.ts";

/** Something that is started again and again. */
interface Starter {
  readonly subject: string;
  readonly args: (port: number) => readonly string[];
  readonly milliseconds: number[];
  readonly megabytes: number[];
  /** Whether our bars are its. */
  readonly ours?: true;
}

/** Plain JavaScript for both, because Node takes time to strip types. */
const nodeServer = `
import { createServer } from "node:http";
createServer((incoming, outgoing) => {
  incoming.resume().on("end", () => outgoing.writeHead(200, { "content-type": "application/json" }).end("{}"));
}).listen(Number(process.argv[1]), "127.0.0.1");`;
const ownServer = `
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
await createEtelecomMock().listen({ port: Number(process.argv[1]) });`;

/** Time from the start of a process to its first good answer, and its memory then. */
export async function measureStart({ fileOf }: DocumentFiles, { starts }: Effort): Promise<Row[]> {
  const starter = (subject: string, args: Starter["args"]): Starter => ({ subject, args, milliseconds: [], megabytes: [] });
  const bare = starter("node:http", script(nodeServer));
  const command = fileURLToPath(new URL("../../../mocks/etelecom/bin.js", import.meta.url));
  const starters: Starter[] = [
    bare,
    { ...starter("partnerkit, mock-etelecom in a script", script(ownServer)), ours: true },
    ...(existsSync(command)
      ? [{ ...starter("partnerkit, the command mock-etelecom", (port) => [command, "--port", String(port)]), ours: true as const }]
      : []),
    starter("Prism CLI", (port) => prismArgs(fileOf("etelecom"), port)),
  ];
  const { token, ...call } = authorizeShop;
  const sent: Sent = { ...call, token: (await token?.("")) ?? "" };
  for (let round = 0; round < starts; round += 1) for (const each of rotated(starters, round)) await startOnce(each, sent);
  return [...starters.map((each) => timeOf(each, bare)), ...starters.map(memoryOf)];
}

function script(code: string): Starter["args"] {
  return (port) => ["--input-type=module", "--eval", code, String(port)];
}

async function startOnce({ args, milliseconds, megabytes }: Starter, sent: Sent): Promise<void> {
  const begun = performance.now();
  const server = await spawnServer(args);
  await firstAnswer(server, sent);
  milliseconds.push(performance.now() - begun);
  await sleep(300); // idle again
  megabytes.push(await server.memory());
  await server.stop();
}

async function firstAnswer(server: Awaited<ReturnType<typeof spawnServer>>, sent: Sent): Promise<void> {
  for (const deadline = performance.now() + 20_000; ; await sleep(2)) {
    try {
      await answerOf(server.origin, sent);
      return;
    } catch (error) {
      server.assertAlive();
      // `fetch` throws a TypeError while nothing listens; anything else is an answer that is no success.
      if (!(error instanceof TypeError) || performance.now() > deadline) throw error;
    }
  }
}

function timeOf({ subject, milliseconds, ours }: Starter, bare: Starter): Row {
  return rowOf({
    measure: "cold start to the first answer",
    subject,
    value: median(milliseconds),
    unit: "ms",
    ratio: { of: bare.subject, rounds: ratios(milliseconds, bare.milliseconds) },
    ...(ours ? { bar: { on: "ratio", is: "at most", limit: 2 } } : {}),
  });
}

function memoryOf({ subject, megabytes, ours }: Starter): Row {
  return rowOf({
    measure: "idle memory after one answer (resident)",
    subject,
    value: median(megabytes),
    unit: "MB",
    ...(ours ? { bar: { on: "value", is: "at most", limit: 90 } } : {}),
  });
}
