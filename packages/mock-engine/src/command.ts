/**
 * The command that runs a mock: `npx @partnerkit/mock-etelecom --port 4012`.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { World } from "./behaviour.ts";
import type { Mock, MockOptions } from "./mock.ts";
import { type Start, StartError } from "./world.ts";

/** A mock that can be run as a command. */
export interface MockCommand<W extends World> {
  /** The package, such as `@partnerkit/mock-etelecom`. */
  readonly name: string;
  /** The provider's name. */
  readonly title: string;
  /** The port unless another is asked for. */
  readonly port: number;
  /** What a partner calls the mock with. */
  readonly credentials: Readonly<Record<string, string | number>>;
  readonly create: (options: MockOptions<W>) => Mock<W>;
  /** A first call to paste. */
  readonly firstCall: (baseUrl: string) => string;
  /** Where the login starts in a browser, if it can start without a call. */
  readonly login?: (baseUrl: string) => string;
}

/** A run of the command that cannot begin: what was asked for is wrong. */
class UsageError extends Error {}

const options = {
  port: { type: "string" },
  host: { type: "string" },
  scenario: { type: "string" },
  seed: { type: "string" },
  switch: { type: "string", multiple: true },
  ci: { type: "boolean" },
  coverage: { type: "boolean" },
  "no-cors": { type: "boolean" },
  "control-origin": { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

type Options = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

/**
 * Runs a mock until SIGINT or SIGTERM. The process ends with 0, with 1 when `--coverage` finds an operation that was never
 * called, and with 2 when it cannot start.
 *
 * @param command - The mock.
 * @param args - The options. Default: the process's.
 */
export async function runMock<W extends World>(command: MockCommand<W>, args: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    const asked = readOptions(args);
    if (asked.help) return console.log(helpOf(command));
    await serve(command, asked);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof StartError)) throw error;
    console.error(`${error.message.startsWith("[partnerkit]") ? "" : "[partnerkit] "}${error.message}`);
    process.exitCode = 2;
  }
}

async function serve<W extends World>(command: MockCommand<W>, asked: Options): Promise<void> {
  const controlOrigins = asked["control-origin"] ?? [];
  const mock = command.create({ ...startOf<W>(asked), cors: asked["no-cors"] !== true, controlOrigins });
  const port = portOf(asked.port ?? String(command.port));
  const hostname = asked.host ?? "127.0.0.1";
  const listening = await mock.listen({ port, hostname }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${command.name} cannot listen on ${hostname}:${port} (${error.code ?? error.message}). Choose another with --port or --host.`,
    );
  });
  const { baseUrl, controlUrl } = listening;
  if (asked.ci) {
    console.log(JSON.stringify({ provider: mock.provider, baseUrl, controlUrl, credentials: command.credentials, pid: process.pid }));
  } else {
    console.log(introductionOf(command, baseUrl, controlUrl));
  }
  const stop = (): void => {
    void listening.close().then(() => {
      process.exitCode = asked.coverage ? reportCoverage(mock, asked.ci === true) : 0;
      process.exit();
    });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  if (process.env["npm_lifecycle_event"] !== undefined) whenOrphaned(stop);
}

/** npm and npx end without passing the signal on; what is left is a process whose parent has changed. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    console.error("[partnerkit] the npm script that started this mock has ended, and the mock with it");
    stop();
  }, 250);
  timer.unref();
}

/** Tells what was reached, and answers the exit code. */
function reportCoverage<W extends World>({ coverage, provider }: Mock<W>, quiet: boolean): number {
  const { uncalled } = coverage.report();
  if (!quiet) console.log(coverage.toString());
  if (uncalled.length === 0) return 0;
  console.error(`[partnerkit] ${provider}: never called: ${uncalled.join(", ")}`);
  return 1;
}

function readOptions(args: readonly string[]): Options {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : "the options cannot be read"}. --help lists them.`);
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port takes a number from 0 to 65535, not "${text}"`);
  return port;
}

function startOf<W extends World>({ scenario, seed, switch: switches = [] }: Options): Start<W> {
  const decided = Object.fromEntries(switches.map(readSwitch));
  return {
    ...(scenario === undefined ? {} : { scenario }),
    ...(seed === undefined ? {} : { seed: readSeed(seed) }), // checked when the mock is made
    switches: decided as Partial<W["switches"]>, // checked when the mock is made
  };
}

function readSwitch(text: string): [string, unknown] {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`--switch takes NAME=VALUE, not "${text}"`);
  const value = text.slice(equals + 1);
  try {
    return [text.slice(0, equals), JSON.parse(value)];
  } catch {
    return [text.slice(0, equals), value];
  }
}

function readSeed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // What JSON.parse says quotes the file, which may hold secrets.
    const reason = error instanceof SyntaxError ? "it is not JSON" : error instanceof Error ? error.message : "it cannot be opened";
    throw new UsageError(`--seed ${file} cannot be read: ${reason}`);
  }
}

function introductionOf<W extends World>(
  { title, credentials, firstCall, login }: MockCommand<W>,
  baseUrl: string,
  controlUrl: string,
): string {
  const known = Object.entries(credentials).map(([name, value]) => `${name} ${value}`);
  return [
    `${title} sandbox, unofficial, made by partnerkit`,
    `  Base URL     ${baseUrl}`,
    `  Credentials  ${known.join(", ")}`,
    `  Control      ${controlUrl}/`,
    `  First call   ${firstCall(baseUrl)}`,
    ...(login ? [`  Login        ${login(baseUrl)}`] : []),
    "Stop with Ctrl-C.",
  ].join("\n");
}

function helpOf<W extends World>({ name, title, port }: MockCommand<W>): string {
  return `${name}: a sandbox of ${title}. Unofficial, made by partnerkit.

  --port N            port to listen on; 0 for a free one (default ${port})
  --host NAME         address to listen on (default 127.0.0.1: others could control the mock)
  --scenario NAME     start in a world with a name; GET /__mock/ lists them (default demo)
  --seed FILE         start with the data of a JSON file
  --switch NAME=VALUE decide what the sources leave open; may be given more than once
  --ci                print one JSON line when ready, and nothing after it
  --coverage          end with 1 when an operation was never called
  --no-cors           let no page of another origin call it from a browser
  --control-origin O  let pages of this origin control it, such as https://docs.example.com; may be given more than once
  --help              show this`;
}
