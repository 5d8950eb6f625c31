/**
 * Runs a command of `node_modules/.bin` with every tool's telemetry switched off: `node scripts/quiet.ts turbo run build`.
 */
import { spawn } from "node:child_process";
import { quietEnvironment } from "./lib/quiet-environment.ts";

const [command, ...args] = process.argv.slice(2);
if (!command) throw new Error("[partnerkit] name a command to run");
const child = spawn(command, args, { stdio: "inherit", env: quietEnvironment });
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
