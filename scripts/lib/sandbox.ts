import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { OpenApiDocument } from "./document.ts";
import { type Provider, repository } from "./providers.ts";

/** The file of `specs/sandbox` that holds a provider's seed and switches. */
export function sandboxOf(provider: Provider): string {
  return provider === "its" || provider === "etelecom" ? "shop-connect" : provider;
}

interface Sandbox {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly "x-providers"?: readonly Provider[] }>>>>;
  readonly components: Readonly<Record<string, object>>;
  readonly info: object;
}

/** The document of a mock's control operations: what all mocks have, joined with the provider's own seed and switches. */
export async function sandboxDocument(provider: Provider): Promise<OpenApiDocument> {
  const common = (await read("openapi")) as Sandbox; // both are held against OpenAPI's own schema by the linter
  const own = (await read(sandboxOf(provider))) as Pick<Sandbox, "components">;
  const kept = Object.entries(common.paths)
    .filter(([, item]) => Object.values(item).every(({ "x-providers": only }) => only === undefined || only.includes(provider)))
    .map(([path, item]) => [path, JSON.parse(JSON.stringify(item, (key, value: unknown) => (key === "x-providers" ? undefined : value)))]);
  const sections = new Set([...Object.keys(common.components), ...Object.keys(own.components)]);
  const components = Object.fromEntries(
    [...sections].map((section) => [section, { ...common.components[section], ...own.components[section] }]),
  );
  return { ...common, paths: Object.fromEntries(kept), components } as unknown as OpenApiDocument; // joined documents are one again
}

async function read(name: string): Promise<unknown> {
  return parse(await readFile(repository(`specs/sandbox/${name}.yaml`), "utf8"));
}
