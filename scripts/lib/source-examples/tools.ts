import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { repository } from "../providers.ts";
import { execute } from "./execute.ts";
import type { Kind } from "./types.ts";

/** A program or library that a kind of example needs. */
interface Tool {
  readonly name: string;
  readonly get: string;
  readonly present: () => Promise<boolean>;
}

/** Something that is not on this machine, and how to get it. */
export interface Missing {
  readonly name: string;
  readonly get: string;
}

const works = async (program: string, ...args: string[]): Promise<boolean> =>
  (await execute(program, args, tmpdir(), process.env)).exitCode === 0;

const phpHasCurl = async (): Promise<boolean> => /^curl$/im.test((await execute("php", ["-m"], tmpdir(), process.env)).stdout);

const axiosIsThere = async (): Promise<boolean> => {
  try {
    return Boolean(createRequire(repository("package.json")).resolve("axios"));
  } catch {
    return false;
  }
};

/** In the order in which they build on each other: where the first is missing, the next cannot be asked for. */
const tools: Readonly<Record<Kind, readonly Tool[]>> = {
  curl: [
    { name: "bash", get: "apt-get install bash", present: () => works("bash", "-c", ":") },
    { name: "curl", get: "apt-get install curl", present: () => works("curl", "--version") },
  ],
  javascript: [{ name: "axios", get: "npm ci", present: axiosIsThere }],
  python: [
    { name: "python3", get: "apt-get install python3", present: () => works("python3", "--version") },
    { name: "requests", get: "python3 -m pip install requests", present: () => works("python3", "-c", "import requests") },
  ],
  php: [
    { name: "php", get: "apt-get install php-cli", present: () => works("php", "--version") },
    { name: "php-curl", get: "apt-get install php-curl", present: phpHasCurl },
  ],
};

/** The first thing that a kind of example lacks on this machine; undefined if it can run. */
export async function missingFor(kind: Kind): Promise<Missing | undefined> {
  for (const { name, get, present } of tools[kind]) if (!(await present())) return { name, get };
  return undefined;
}
