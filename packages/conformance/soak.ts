/**
 * Keeps all four mocks busy for a long time and watches their memory: `npm run soak -w @partnerkit/conformance`.
 *
 * The mocks run in a process of their own. Fifty users come and go: they open sessions, let things go wrong in them, log in,
 * call with good and bad keys, and end them. `--requests N` sends another number than 1 000 000; `--write` writes the
 * figures to results/soak.json. The packages must be built.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { Client } from "./src/soak/client.ts";
import { type Measured, type Origins, providers } from "./src/soak/messages.ts";
import { fill, type Random, visit } from "./src/soak/traffic.ts";

/** How the server stood after so many requests. */
export interface Checkpoint {
  readonly requests: number;
  readonly seconds: number;
  /** MiB on the heap after a collection. */
  readonly heap: number;
  /** MiB that the process takes. */
  readonly rss: number;
}

/** What came of a soak. */
export interface Soaked {
  readonly requests: number;
  readonly seconds: number;
  /** After warm-up, evenly spread over the rest. */
  readonly checkpoints: readonly Checkpoint[];
  /** How often each status came; resets and given up answers by name. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How much larger the heap was at the last checkpoint than at the first, as a fraction. */
  readonly growth: number;
  /** What must never happen. Empty where all is well. */
  readonly problems: readonly string[];
}

/** How many users come at a time. */
const users = 50;

/** Requests of each mock's own world that fill what it keeps up to 10 000 entries. */
const filling = 10_100;

/** Rounds of traffic between filling and end; after so many of them the server is warm. */
const rounds = 10;
const warmUp = 5;

/** By how much of itself the heap may grow after warm-up. */
const allowance = 0.1;

/** Sends so many requests and watches. */
export async function soak(requests: number, say: (line: string) => void = () => {}): Promise<Soaked> {
  const { server, origins, errors } = await startServer();
  const client = new Client(users);
  const random = mulberry(20_261_121);
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
  const checkpoints: Checkpoint[] = [];
  let measured: Measured | undefined;
  try {
    for (const provider of providers) await crowd(client, client.sent + filling, () => fill(client, provider, origins[provider]));
    const filled = client.sent;
    for (let round = 1; round <= rounds; round += 1) {
      await crowd(client, filled + ((requests - filled) * round) / rounds, () => {
        const provider = providers[Math.floor(random() * providers.length)] ?? "its";
        return visit(client, provider, origins[provider], random);
      });
      measured = await measure(server);
      const checkpoint = { requests: client.sent, seconds: seconds(), heap: mebibytes(measured.heapUsed), rss: mebibytes(measured.rss) };
      say(`${checkpoint.requests} requests, ${checkpoint.seconds} s: heap ${checkpoint.heap} MiB, process ${checkpoint.rss} MiB`);
      if (round >= warmUp) checkpoints.push(checkpoint);
    }
    for (const provider of providers) {
      const { status } = await client.send({ url: `${origins[provider]}/__mock/` });
      if (status !== 200) client.problems.push(`the ${provider} mock answers ${status} at the end`);
    }
  } finally {
    client.close();
    server.kill();
  }
  const [first, last] = [checkpoints[0]?.heap ?? 0, checkpoints.at(-1)?.heap ?? 0];
  const growth = Math.round((last / first - 1) * 1000) / 1000;
  const grown = Math.abs(growth) <= allowance ? [] : [`the heap went from ${first} to ${last} MiB after warm-up`];
  const problems = [...client.problems, ...(measured?.problems ?? []), ...errors(), ...grown];
  return { requests: client.sent, seconds: seconds(), checkpoints, statuses: client.seen, growth, problems };
}

/** Lets users come one after the other, fifty at a time, until so many requests were sent. */
async function crowd(client: Client, until: number, come: () => Promise<void>): Promise<void> {
  const user = async (): Promise<void> => {
    while (client.sent < until) await come();
  };
  await Promise.all(Array.from({ length: users }, user));
}

interface Running {
  readonly server: ChildProcess;
  readonly origins: Origins;
  /** What the server wrote to its error output: it has nothing to say there. */
  readonly errors: () => readonly string[];
}

async function startServer(): Promise<Running> {
  const server = fork(new URL("src/soak/server.ts", import.meta.url), {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  let written = "";
  server.stderr?.on("data", (piece: Buffer) => {
    written += piece.toString();
  });
  const errors = (): readonly string[] => (written ? [`the server wrote: ${written.slice(0, 5000)}`] : []);
  try {
    return { server, origins: (await message(server)) as Origins, errors }; // the server's first message
  } catch (error) {
    throw new Error(`[partnerkit] the soak's server does not start. ${errors().join("")}`, { cause: error });
  }
}

async function measure(server: ChildProcess): Promise<Measured> {
  const answer = message(server);
  server.send("measure");
  return (await answer) as Measured; // what the server answers a message with
}

/** The next message of the server; throws when it ends instead. */
function message(server: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`[partnerkit] the soak's server ended with ${code}`));
    server.once("exit", ended);
    server.once("message", (value) => {
      server.off("exit", ended);
      resolve(value);
    });
    if (server.exitCode !== null) ended(server.exitCode);
  });
}

function mebibytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 100) / 100;
}

/** The same numbers from 0 to 1 for the same seed. */
function mulberry(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { requests: { type: "string", default: "1000000" }, write: { type: "boolean", default: false } },
  });
  const soaked = await soak(Number(values.requests), console.log);
  const { requests, seconds, statuses, growth, problems } = soaked;
  console.log(
    `${requests} requests in ${seconds} s, ${Math.round(requests / seconds)} a second; the heap grew by ${(growth * 100).toFixed(1)} %`,
  );
  console.table(statuses);
  for (const problem of new Set(problems.slice(0, 1000))) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  if (values.write) await write(soaked);
}

async function write({ problems, ...figures }: Soaked): Promise<void> {
  const file = new URL("../../results/soak.json", import.meta.url);
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}, ${process.platform}`;
  const command = `npm run soak -w @partnerkit/conformance -- ${process.argv.slice(2).join(" ")}`;
  const rows = [{ ...figures, problems: problems.length }];
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, command, rows }, null, 2)}\n`);
}

if (import.meta.main) await main();
