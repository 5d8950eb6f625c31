import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "@partnerkit/mock-engine/compile";
import { ordersDocument } from "./orders-document.ts";

/** A document that mocks are made of; `orders` is the made-up one with 60 operations. */
export type DocumentName = "etelecom" | "sense-sphere" | "chathub" | "orders";

/** Documents as files, for servers that read their own. */
export interface DocumentFiles {
  readonly fileOf: (name: DocumentName) => string;
}

type Server = { readonly url: string; readonly variables?: Readonly<Record<string, { readonly default: string }>> };

/** Writes the documents into a folder of their own, which is gone when this process is. */
export async function writeDocuments(): Promise<DocumentFiles> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const fileOf = (name: DocumentName): string => join(folder, `${name}.json`);
  for (const name of ["etelecom", "sense-sphere", "chathub", "orders"] as const) {
    await writeFile(fileOf(name), JSON.stringify(name === "orders" ? ordersDocument : await bundleOf(name)));
  }
  return { fileOf };
}

/** A provider's bundle with the path of the server before each path, so that the peers are called where our mocks are. */
async function bundleOf(provider: string): Promise<OpenApiDocument> {
  const file = new URL(`../../../specs/dist/${provider}/openapi.json`, import.meta.url);
  const { servers = [], paths = {}, ...document } = JSON.parse(await readFile(file, "utf8")) as OpenApiDocument; // our own bundle
  const mounted = Object.entries(paths).map(([path, { servers: own, ...item }]) => [pathOf(own?.[0] ?? servers[0]) + path, item] as const);
  return { ...document, paths: Object.fromEntries(mounted) };
}

function pathOf(server: Server | undefined): string {
  const url = (server?.url ?? "").replace(/\{(\w+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, "") : "";
}
