import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Row, rowOf } from "../../../../scripts/bench/row.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** What a mock takes on a disk, and in a browser. */
export async function measureSize(): Promise<Row[]> {
  return [...(await installedSize("@partnerkit/mock-etelecom")), await browserSize()];
}

/** What installing a mock brings, from what its tarball and those of its dependencies unpack to. */
async function installedSize(name: string): Promise<Row[]> {
  const measure = "what installing @partnerkit/mock-etelecom brings";
  const names = [...(await withDependencies(name, new Set()))];
  const bytes = await Promise.all(names.map(unpackedBytes));
  const note = names.join(", ");
  const megabytes = bytes.reduce((sum, size) => sum + size, 0) / 1e6;
  return [
    rowOf({ measure, subject: "unpacked", note, value: megabytes, unit: "MB", bar: { on: "value", is: "at most", limit: 8 } }),
    rowOf({ measure, subject: "packages", value: names.length, unit: "packages" }),
  ];
}

async function withDependencies(name: string, seen: Set<string>): Promise<Set<string>> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const manifest = JSON.parse(await readFile(join(folderOf(name), "package.json"), "utf8")) as { dependencies?: Record<string, string> };
  for (const dependency of Object.keys(manifest.dependencies ?? {})) await withDependencies(dependency, seen);
  return seen;
}

async function unpackedBytes(name: string): Promise<number> {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", folderOf(name)], { cwd: root });
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, { unpackedSize: number }>); // npm's answer, a list or an object
  if (!packed) throw new Error(`[partnerkit] npm packed nothing of ${name}`);
  return packed.unpackedSize;
}

/** npm has put every package into the root's folder. */
function folderOf(name: string): string {
  return join(root, "node_modules", name);
}

/** The mock as a browser gets it. */
async function browserSize(): Promise<Row> {
  const worker = join(root, "packages/mocks/etelecom/dist/service-worker.js");
  const built = existsSync(worker);
  const code = built ? await readFile(worker) : await bundled(join(root, "packages/mocks/etelecom/dist/index.js"));
  return rowOf({
    measure: "mock-etelecom in a browser, gzip",
    subject: built ? "service-worker.js" : "bundled by esbuild",
    note: `${Math.round(code.byteLength / 1000)} kB before gzip`,
    value: gzipSync(code, { level: 9 }).byteLength / 1000,
    unit: "kB",
    bar: { on: "value", is: "at most", limit: 120 },
  });
}

async function bundled(entry: string): Promise<Uint8Array> {
  const {
    outputFiles: [bundle],
  } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    write: false,
    logLevel: "warning",
  });
  if (!bundle) throw new Error(`[partnerkit] esbuild made nothing of ${entry}`);
  return bundle.contents;
}
