import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Sent } from "./calls.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("load.lua", import.meta.url));

/** wrk's version; undefined where it is not installed. */
export async function wrkVersion(): Promise<string | undefined> {
  try {
    const { stdout } = await run("wrk", ["-v"]).catch((error: Error & { code?: unknown; stdout?: string }) => {
      if (error.code === "ENOENT") throw error;
      return { stdout: error.stdout ?? "" }; // `wrk -v` ends with 1
    });
    return /^wrk \S+/.exec(stdout)?.[0] ?? "wrk";
  } catch {
    return undefined;
  }
}

/**
 * Requests a second that a server answers, with one thread and ten connections.
 *
 * @throws Error for a single answer that is not 2xx, and for a broken connection.
 */
export async function requestsPerSecond(origin: string, { method, path, body, token }: Sent, seconds: number): Promise<number> {
  const env = {
    ...process.env,
    BENCH_METHOD: method,
    ...(body === undefined ? {} : { BENCH_BODY: body }),
    ...(token === undefined ? {} : { BENCH_TOKEN: token }),
  };
  const { stdout } = await run("wrk", ["-t1", "-c10", `-d${seconds}s`, "-s", script, origin + path], { env });
  const result = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Record<"requests" | "microseconds" | "refused" | "broken", number>;
  if (result.requests === 0 || result.refused > 0 || result.broken > 0) {
    throw new Error(
      `[partnerkit] ${method} ${origin}${path}: of ${result.requests} answers ${result.refused} were no success, ${result.broken} broke off`,
    );
  }
  return (result.requests * 1e6) / result.microseconds;
}
