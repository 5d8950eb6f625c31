import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locale } from "./locale.ts";
import { type ProviderId, providers } from "./providers.ts";

/** A document to download. */
export interface OpenApiFile {
  readonly name: string;
  readonly format: "YAML" | "JSON";
  readonly locale: Locale;
  readonly mediaType: string;
  /** Its path in `@partnerkit/specs`. */
  readonly source: string;
}

/** The files of a provider: its document in both languages and formats. */
export function openApiFiles(provider: ProviderId): readonly OpenApiFile[] {
  const file = (suffix: string, format: OpenApiFile["format"], locale: Locale): OpenApiFile => ({
    name: provider + suffix,
    format,
    locale,
    mediaType: format === "YAML" ? "application/yaml" : "application/json",
    source: `${provider}/openapi${suffix}`,
  });
  return [file(".vi.yaml", "YAML", "vi"), file(".vi.json", "JSON", "vi"), file(".yaml", "YAML", "en"), file(".json", "JSON", "en")];
}

export const everyOpenApiFile: readonly OpenApiFile[] = providers.flatMap(({ id }) => openApiFiles(id));

const { resolve } = createRequire(import.meta.url);

/** What is in a file, as `@partnerkit/specs` publishes it. */
export function textOf({ source }: OpenApiFile): string {
  return readFileSync(resolve(`@partnerkit/specs/${source}`), "utf8");
}
