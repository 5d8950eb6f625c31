import { execFile } from "node:child_process";
import { repository } from "./providers.ts";
import { quietEnvironment } from "./quiet-environment.ts";

/** How a run of the Redocly command line ended. */
export interface RedoclyRun {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs the Redocly command line on the repository, however it ends. */
export function runRedocly(...args: readonly string[]): Promise<RedoclyRun> {
  const bin = repository("node_modules/@redocly/cli/bin/cli.js");
  const options = { cwd: repository(""), env: quietEnvironment, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, ...args], options, (error, stdout, stderr) => {
      const exitCode = error ? error.code : 0;
      if (typeof exitCode === "number") resolve({ exitCode, output: stdout + stderr });
      else reject(error ?? new Error("[partnerkit] redocly ended without an exit code"));
    });
  });
}

/** Runs the Redocly command line on the repository and answers what it printed; an error ends in an error. */
export async function redocly(...args: readonly string[]): Promise<string> {
  const { exitCode, output } = await runRedocly(...args);
  if (exitCode !== 0) throw new Error(`[partnerkit] redocly ${args[0]} ended with ${exitCode}:\n${output}`);
  return output;
}
