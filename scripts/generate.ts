/**
 * Writes everything that is generated from `specs/`: types, the clients' `operations` tables, and the mocks' contracts, compiled;
 * and the pipeline of the mock engine, taken out of Prism.
 *
 * `npm run generate` writes; `npm run generate -- --check` only compares and fails when something is out of date.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { bundle } from "./lib/bundle.ts";
import { contractModules } from "./lib/contract.ts";
import type { OpenApiDocument } from "./lib/document.ts";
import { errorTypes } from "./lib/errors.ts";
import { operationRows } from "./lib/operations.ts";
import { pipeline } from "./lib/pipeline.ts";
import { type Provider, providers, repository } from "./lib/providers.ts";
import { sandboxDocument } from "./lib/sandbox.ts";
import { schemaTypes } from "./lib/types.ts";
import { validatorsModule } from "./lib/validators.ts";

const check = process.argv.includes("--check");

const head = (source: string): string => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n`;

function operationsTable(document: OpenApiDocument): string {
  const rows = operationRows(document);
  const ids = rows.map(({ id }) => JSON.stringify(id)).join(" | ");
  const table = JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, row])), null, 2);
  return `import type { Operation } from "@partnerkit/transport";\n\n/** What the runtime must know about each operation. */\nexport const operations: { readonly [Id in ${ids}]: Operation } = ${table};\n${pagesTable(document)}`;
}

function pagesTable(document: OpenApiDocument): string {
  const pages = Object.entries(document["x-pages"] ?? {}).flatMap(([name, { path }]) => (path ? [[name, path] as const] : []));
  if (pages.length === 0) return "";
  const type = pages.map(([name]) => `readonly ${name}: string`).join("; ");
  return `\n/** Paths of the pages that a browser visits; they are not operations. */\nexport const pages: { ${type} } = ${JSON.stringify(Object.fromEntries(pages), null, 2)};\n`;
}

function documentModule(document: OpenApiDocument): string {
  return `/** The OpenAPI document of the mock's control operations. */\nexport const document: object = ${JSON.stringify(document, null, 2)};\n`;
}

const engine = "@partnerkit/mock-engine";

/** What a mock is typed by. The behaviour that ITS and eTelecom share is typed by eTelecom's document, which has all that either answers. */
async function mockTypes(provider: Provider, document: OpenApiDocument, sandbox: OpenApiDocument): Promise<[string, string][]> {
  const own = `packages/mocks/${provider}/src/generated`;
  const shared = provider === "its" ? [] : [provider === "etelecom" ? "packages/mocks/shop-connect/src/generated" : own];
  const types = await schemaTypes(document);
  const controlTypes = shared.length > 0 ? await schemaTypes(sandbox) : "";
  return [
    ...[...new Set([own, ...shared])].map((folder): [string, string] => [`${folder}/schema.ts`, types]),
    ...shared.map((folder): [string, string] => [`${folder}/sandbox.ts`, controlTypes]),
  ];
}

/** What a client calls itself, from its own manifest. */
async function agentModule(provider: Provider): Promise<string> {
  const { name, version } = JSON.parse(await readFile(repository(`packages/clients/${provider}/package.json`), "utf8")) as Manifest; // ours
  const agent = `${name.replace("@", "").replace("/", "-")}/${version}`;
  return `/** Name and version of this package, for the header \`User-Agent\`. */\nexport const agent = ${JSON.stringify(agent)};\n`;
}

type Manifest = { readonly name: string; readonly version: string };

async function mockFiles(provider: Provider, document: OpenApiDocument): Promise<[string, string][]> {
  const folder = `packages/mocks/${provider}/src/generated`;
  const sandbox = await sandboxDocument(provider);
  const contract = await contractModules(document, `specs/${provider}/openapi.yaml`, engine);
  const control = await contractModules(sandbox, `specs/sandbox/openapi.yaml`, engine);
  const pages = pagesTable(document);
  return [
    ...(await mockTypes(provider, document, sandbox)),
    [`${folder}/contract.ts`, contract.contract],
    [`${folder}/checks.ts`, contract.checks],
    [`${folder}/control/contract.ts`, control.contract],
    [`${folder}/control/checks.ts`, control.checks],
    [`${folder}/control/document.ts`, documentModule(sandbox)],
    ...(pages === "" ? [] : [[`${folder}/pages.ts`, pages.trimStart()] as [string, string]]),
  ];
}

async function filesOf(provider: Provider): Promise<[path: string, text: string][]> {
  const document = await bundle(provider);
  const client = `packages/clients/${provider}/src/generated`;
  const files: [string, string][] = [
    [`${client}/schema.ts`, await schemaTypes(document)],
    [`${client}/errors.ts`, errorTypes(document)],
    [`${client}/operations.ts`, operationsTable(document)],
    [`${client}/validators.ts`, await validatorsModule(document)],
    [`${client}/agent.ts`, await agentModule(provider)],
    ...(await mockFiles(provider, document)),
  ];
  const source = (path: string): string =>
    /\/(control\/\w+|sandbox)\.ts$/.test(path) ? "specs/sandbox" : `specs/${provider}/openapi.yaml`;
  return files.map(([path, text]) => [path, head(source(path)) + text]);
}

async function engineFiles(): Promise<[path: string, text: string][]> {
  const folder = "packages/mock-engine";
  const { module, licences } = await pipeline();
  return [
    [`${folder}/src/generated/pipeline.ts`, head("@stoplight/prism-core") + module],
    [`${folder}/THIRD-PARTY-LICENSES.txt`, licences],
  ];
}

async function write(path: string, text: string): Promise<boolean> {
  const file = repository(path);
  const current = await readFile(file, "utf8").catch(() => undefined);
  if (current === text) return false;
  if (!check) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return true;
}

const files = (await Promise.all([...providers.map(filesOf), engineFiles()])).flat();
const changed: string[] = [];
for (const [path, text] of files) if (await write(path, text)) changed.push(path);

if (check && changed.length > 0) {
  console.error(`[partnerkit] These generated files are out of date:\n${changed.map((path) => `  ${path}`).join("\n")}`);
  console.error("[partnerkit] Run `npm run generate` and commit what it writes.");
  process.exitCode = 1;
} else {
  console.log(`[partnerkit] ${files.length} generated files, ${check ? "all up to date" : `${changed.length} written`}`);
}
