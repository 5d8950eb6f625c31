import { spawn } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../providers.ts";
import type { Kind } from "./types.ts";

/** What a program left behind. */
export interface Result {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A text to run, and the machine that it finds. */
export interface Job {
  readonly kind: Kind;
  readonly text: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Default: UTC. */
  readonly timezone?: string;
}

/** A temporary folder in which examples run. */
export interface Workshop {
  run(job: Job): Promise<Result>;
  close(): Promise<void>;
}

/** Variables of the person who runs this that must not answer for the page's own, or change what an example does. */
const foreign =
  /^(BASE_URL|API_HOST|API_KEY|SHOP_KEY|REDIRECT_URL|BASH_ENV|ENV|NODE_OPTIONS|TZ|PHPRC|PYTHONWARNINGS|LC_ALL|XDG_CONFIG_HOME)$|_proxy$/i;

const timeoutMs = 60_000;

/** Makes the folder: with the repository's packages for Node, and curl settings that only leave out its progress. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-examples-"));
  await symlink(repository("node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, ".curlrc"), "silent\nshow-error\nmax-time = 20\n");
  return {
    run: async (job) => {
      const [file, program, ...args] = command(job);
      await writeFile(join(folder, file), `${job.text}\n`);
      return execute(program, [...args, file], folder, environment(folder, job));
    },
    close: () => rm(folder, { recursive: true }),
  };
}

function command({ kind, text, timezone = "UTC" }: Job): [file: string, program: string, ...args: string[]] {
  if (kind === "curl") return ["example.sh", "bash"];
  if (kind === "python") return ["example.py", "python3"];
  if (kind === "php") return ["example.php", "php", "-d", `date.timezone=${timezone}`, "-d", "display_errors=stderr"];
  return [/^import\s/m.test(text) ? "example.mjs" : "example.cjs", process.execPath];
}

/** Whatever is not loopback goes to a proxy that does not exist: no example can reach a real provider. */
function environment(folder: string, { environment: own = {}, timezone = "UTC" }: Job): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const nowhere = "http://127.0.0.1:9";
  const proxies = { http_proxy: nowhere, https_proxy: nowhere, all_proxy: nowhere, no_proxy: "127.0.0.1" };
  return { ...Object.fromEntries(inherited), ...proxies, LC_ALL: "C.UTF-8", TZ: timezone, CURL_HOME: folder, ...own };
}

/** Runs a program to its end, or for a minute. A program that is not there exits with 127, as in a shell. */
export function execute(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    let stdout = "";
    let stderr = "";
    const end = (exitCode: number, complaint: string): void => {
      clearTimeout(timer); // spawn's own timeout would outlive a program that is not there
      resolve({ exitCode, stdout, stderr: stderr + complaint });
    };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", (error) => end(127, error.message));
    child.once("close", (code, signal) => end(code ?? 128, signal ? `ended by ${signal}` : ""));
  });
}
