import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "./document.ts";
import type { Provider } from "./providers.ts";
import { redocly } from "./redocly.ts";

/** The overlay files that translate a provider's document into Vietnamese, in the order in which they apply. */
export function overlays(provider: Provider): string[] {
  const shared = provider === "its" || provider === "etelecom" ? ["specs/overlays/vi/shop-connect.yaml"] : [];
  return [...shared, `specs/overlays/vi/${provider}.yaml`];
}

/**
 * Bundles a provider's document: `$ref`s to other files become local components, the Vietnamese overlays apply where
 * asked for, and marks written per provider in `specs/shared` become the marks of this one.
 */
export async function bundle(provider: Provider, locale: "en" | "vi" = "en"): Promise<OpenApiDocument> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-bundle-"));
  try {
    const output = join(folder, "openapi.json");
    const translations = locale === "vi" ? overlays(provider).flatMap((file) => ["--overlay", file]) : [];
    await redocly("bundle", provider, "--output", output, "--ext", "json", ...translations);
    return marksOf(provider, JSON.parse(await readFile(output, "utf8"))) as OpenApiDocument; // linted before
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Marks that `specs/shared` writes once per provider. */
const marks = ["x-evidence", "x-source", "x-constraint-evidence"];

function marksOf(provider: Provider, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => marksOf(provider, item));
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      if (key === "x-enum-evidence" && isRecord(value))
        return [[key, Object.fromEntries(Object.entries(value).map(([name, mark]) => [name, own(provider, mark)]))]];
      if (!marks.includes(key)) return [[key, marksOf(provider, value)]];
      const mark = own(provider, value);
      return mark === undefined ? [] : [[key, mark]];
    }),
  );
}

/** The mark of this provider, where it is written for each. */
function own(provider: Provider, mark: unknown): unknown {
  return isRecord(mark) ? mark[provider] : mark;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
