/**
 * Writes everything that is generated from `specs/`: types, the `operations` table and the mocks' documents.
 *
 * `npm run generate` writes; `npm run generate -- --check` only compares and fails when something is out of date.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Operation } from "@partnerkit/transport";
import { bundle } from "./lib/bundle.ts";
import type { OpenApiDocument } from "./lib/document.ts";
import { errorTypes } from "./lib/errors.ts";
import { mockRow, operationRows } from "./lib/operations.ts";
import { type Provider, providers, repository } from "./lib/providers.ts";
import { schemaTypes } from "./lib/types.ts";

const check = process.argv.includes("--check");

const head = (provider: Provider): string => `// Generated from specs/${provider}/openapi.yaml by \`npm run generate\`. Do not edit.\n\n`;

function operationsTable(document: OpenApiDocument, from: string, project: (row: Operation) => object = (row) => row): string {
  const rows = operationRows(document);
  const ids = rows.map(({ id }) => JSON.stringify(id)).join(" | ");
  const table = JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, project(row)])), null, 2);
  const pages = Object.entries(document["x-pages"] ?? {}).flatMap(([name, { path }]) => (path ? [[name, path] as const] : []));
  const pagesTable =
    pages.length > 0
      ? `\n/** Paths of the pages that a browser visits; they are not operations. */\nexport const pages: { ${pages
          .map(([name]) => `readonly ${name}: string`)
          .join("; ")} } = ${JSON.stringify(Object.fromEntries(pages), null, 2)};\n`
      : "";
  return `import type { Operation } from "${from}";\n\n/** What the runtime must know about each operation. */\nexport const operations: { readonly [Id in ${ids}]: Operation } = ${table};\n${pagesTable}`;
}

function documentModule(document: OpenApiDocument): string {
  return `import type { OpenApiDocument } from "@partnerkit/mock-engine";\n\n/** The bundled OpenAPI document that this mock is held against. */\nexport const document: OpenApiDocument = ${JSON.stringify(document, null, 2)};\n`;
}

/** Where a mock's behaviour is typed. ITS and eTelecom share one, and eTelecom's document has all that either answers. */
function typedMock(provider: Provider): string[] {
  if (provider === "its") return [];
  return [provider === "etelecom" ? "shop-connect" : provider];
}

async function filesOf(provider: Provider): Promise<[path: string, text: string][]> {
  const document = await bundle(provider);
  const types = await schemaTypes(document);
  const client = `packages/clients/${provider}/src/generated`;
  const mock = `packages/mocks/${provider}/src/generated`;
  const files: [string, string][] = [
    [`${client}/schema.ts`, types],
    [`${client}/errors.ts`, errorTypes(document)],
    [`${client}/operations.ts`, operationsTable(document, "@partnerkit/transport")],
    ...typedMock(provider).map((folder): [string, string] => [`packages/mocks/${folder}/src/generated/schema.ts`, types]),
    [`${mock}/operations.ts`, operationsTable(document, "@partnerkit/mock-engine", mockRow)],
    [`${mock}/document.ts`, documentModule(document)],
  ];
  return files.map(([path, text]) => [path, head(provider) + text]);
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

const files = (await Promise.all(providers.map(filesOf))).flat();
const changed: string[] = [];
for (const [path, text] of files) if (await write(path, text)) changed.push(path);

if (check && changed.length > 0) {
  console.error(`[partnerkit] These generated files are out of date:\n${changed.map((path) => `  ${path}`).join("\n")}`);
  console.error("[partnerkit] Run `npm run generate` and commit what it writes.");
  process.exitCode = 1;
} else {
  console.log(`[partnerkit] ${files.length} generated files, ${check ? "all up to date" : `${changed.length} written`}`);
}
