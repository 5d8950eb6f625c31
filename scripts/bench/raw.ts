import { fileURLToPath } from "node:url";

/** The arguments of `node` that serve a constant answer with Node's HTTP server alone. */
export function rawArgs(port: number): string[] {
  return [fileURLToPath(new URL("raw-server.ts", import.meta.url)), String(port)];
}
