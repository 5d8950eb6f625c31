import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../../../../scripts/lib/providers.ts";

const run = promisify(execFile);

const config = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    lib: ["ES2022", "DOM"],
    types: [],
  },
  files: ["cost.ts"],
};

/**
 * How many types the compiler makes of generic ones for each program, more than for none. The number does not depend on the
 * machine.
 */
export async function instantiationsOf(folder: string, programs: readonly string[]): Promise<number[]> {
  await writeFile(join(folder, "cost.json"), JSON.stringify(config));
  const nothing = await count(folder, "export {};\n");
  const counted: number[] = [];
  for (const program of programs) counted.push((await count(folder, program)) - nothing);
  return counted;
}

async function count(folder: string, program: string): Promise<number> {
  await writeFile(join(folder, "cost.ts"), program);
  const compiler = repository("node_modules/typescript-5.9/bin/tsc");
  const args = [compiler, "-p", "cost.json", "--extendedDiagnostics"];
  const { stdout } = await run(process.execPath, args, { cwd: folder }).catch((error: { stdout: string }) => {
    throw new Error(`[partnerkit] what is measured does not compile: ${error.stdout}`);
  });
  return Number(/^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1]);
}
