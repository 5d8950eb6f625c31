import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { isCi } from "./ci.ts";

const { resolve } = createRequire(import.meta.url);

/** Where a program is in PATH, or in one of the folders that are named; or undefined. */
function findProgram(names: readonly string[], more: readonly string[] = []): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...more];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program, or undefined after saying which tests are left out and how to get it. In CI a missing one is a failure. */
export function needProgram(tests: string, how: string, ...names: readonly string[]): string | undefined {
  return needProgramIn([], tests, how, ...names);
}

/** `needProgram`, for a program that is often in a folder beside PATH. */
export function needProgramIn(folders: readonly string[], tests: string, how: string, ...names: readonly string[]): string | undefined {
  return needed(findProgram(names, folders), `${tests} need ${names[0]}, which is not in PATH. Get it with: ${how}`);
}

/** The same for a program that comes in an npm package, by its path in it. Not every package is for every machine. */
export function needPackaged(tests: string, name: string, path: string): string | undefined {
  return needed(findPackaged(name, path), `${tests} need ${path} of the package ${name}, which is not installed here. Get it with: npm ci`);
}

function findPackaged(name: string, path: string): string | undefined {
  try {
    const program = join(dirname(resolve(`${name}/package.json`)), path);
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

function needed(found: string | undefined, missing: string): string | undefined {
  if (found) return found;
  if (isCi) throw new Error(`[partnerkit] ${missing}`);
  console.warn(`[partnerkit] ${missing}. Left out.`);
  return undefined;
}
