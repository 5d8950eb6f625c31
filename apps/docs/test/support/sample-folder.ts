import { execFile, spawn } from "node:child_process";
import { chmodSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { createChathubMock } from "@partnerkit/mock-chathub";
import { createEtelecomMock } from "@partnerkit/mock-etelecom";
import { createItsMock } from "@partnerkit/mock-its";
import { createSenseSphereMock } from "@partnerkit/mock-sense-sphere";
import type { Locale } from "../../src/lib/locale.ts";
import { repository } from "../../src/lib/repository.ts";
import { sampleNames, sampleOf } from "../../src/lib/samples.ts";

const run = promisify(execFile);

/** Where samples are put to run: inside the package, so that they find what it depends on. Git ignores it. */
const root = repository("apps/docs/.examples");

/** What a program came to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The samples of a language in a folder, where 127.0.0.1:4010 to 4013 are mocks of their own. */
export interface SampleFolder {
  readonly path: string;
  /** Origins of the mocks, in the order of the ports 4010 to 4013. */
  readonly origins: readonly string[];
  /** Runs a program in the folder. */
  run(command: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ran>;
  end(): Promise<void>;
}

/** Writes the samples and the drivers beside them, and starts mocks. */
export async function sampleFolder(locale: Locale): Promise<SampleFolder> {
  const path = `${root}/${crypto.randomUUID()}`;
  mkdirSync(path, { recursive: true });
  const mocks = [createSenseSphereMock(), createItsMock(), createEtelecomMock(), createChathubMock()];
  const servers = await Promise.all(mocks.map((mock) => mock.listen()));
  const origins = servers.map(({ origin }) => origin);
  writeSamples(path, locale, origins);
  return {
    path,
    origins,
    run: (command, args, environment = {}) => execute(path, command, args, environment),
    end: async () => {
      await Promise.all(servers.map(({ close }) => close()));
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Writes every sample as it is shown, and the drivers, which import them. */
export function writeSamples(path: string, locale: Locale, origins: readonly string[]): void {
  const local = (text: string): string =>
    origins.reduce((replaced, origin, index) => replaced.replaceAll(`127.0.0.1:${4010 + index}`, new URL(origin).host), text);
  for (const name of sampleNames()) writeFileSync(`${path}/${name}`, `${local(sampleOf(name, locale).code)}\n`);
  for (const file of globSync(repository("apps/docs/test/support/drivers/*.ts"))) {
    writeFileSync(`${path}/${file.split("/").at(-1)}`, local(readFileSync(file, "utf8").replaceAll("../../../src/samples/", "./")));
  }
}

async function execute(cwd: string, command: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  try {
    const { stdout, stderr } = await run(command, args, { cwd, env: { ...process.env, ...environment }, timeout: 60_000 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string }; // what execFile throws
    return { code: typeof code === "number" ? code : -1, stdout, stderr };
  }
}

/** A folder of programs that stand for npm and npx, which would reach for a registry: npx runs what is installed, npm says what it was asked. */
export function programsWithoutRegistry(path: string): string {
  const bin = `${path}/bin`;
  mkdirSync(bin, { recursive: true });
  writeFileSync(`${bin}/npx`, `#!/bin/sh\nexec "$@"\n`);
  writeFileSync(`${bin}/npm`, `#!/bin/sh\necho npm "$@"\n`);
  for (const program of ["npx", "npm"]) chmodSync(`${bin}/${program}`, 0o755);
  return `${bin}:${repository("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
}

/** Runs shell text whose background jobs end with it, in a process group that is gone afterwards. */
export function shell(cwd: string, script: string, environment: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn("bash", ["-e", "-c", `trap 'kill $(jobs -p) 2>/dev/null; wait' EXIT\n${script}`], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

/** A port of loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }; // a server that listens on a port has one
      server.close(() => resolve(port));
    });
  });
}

/** A folder for what is only compiled. */
export function emptyFolder(): { readonly path: string; remove(): void } {
  const path = `${root}/${crypto.randomUUID()}`;
  mkdirSync(path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
