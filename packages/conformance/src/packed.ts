import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { providers, repository } from "../../../scripts/lib/providers.ts";

const run = promisify(execFile);

/** The packages that a user of the clients installs. */
const clients = ["@partnerkit/transport", ...providers.map((id) => `@partnerkit/${id}`)];

/** A folder that was empty and has packed packages installed, as a user gets them. */
export interface Installed {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The clients, packed and installed. */
export function installClients(): Promise<Installed> {
  return installPacked(clients);
}

/** Packs packages with what they depend on, and installs the tarballs. Offline: all that they need is in them. */
export async function installPacked(names: readonly string[]): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-packed-"));
  const folders = (await withDependencies(names)).map((name) => repository(`node_modules/${name}`));
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder, ...folders], { cwd: repository("") });
  await writeFile(join(folder, "package.json"), '{"name":"empty","private":true,"type":"module"}');
  const tarballs = (await readdir(folder)).filter((file) => file.endsWith(".tgz")).map((file) => `./${file}`);
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", ...tarballs], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The version of an installed package. */
export async function versionOf({ folder }: Installed, name: string): Promise<string> {
  const { version } = await manifestOf(join(folder, "node_modules", name));
  return version;
}

async function withDependencies(names: readonly string[]): Promise<string[]> {
  const found = new Set(names);
  for (const name of found) {
    const { dependencies = {} } = await manifestOf(repository(`node_modules/${name}`));
    for (const dependency of Object.keys(dependencies)) found.add(dependency);
  }
  return [...found];
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest; // npm checks what a package.json is
}
