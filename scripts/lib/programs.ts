import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { isCi } from "./ci.ts";

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
  const found = findProgram(names, folders);
  if (found) return found;
  const message = `[partnerkit] ${tests} need ${names[0]}, which is not in PATH. Get it with: ${how}`;
  if (isCi) throw new Error(message);
  console.warn(`${message}. Left out.`);
  return undefined;
}
