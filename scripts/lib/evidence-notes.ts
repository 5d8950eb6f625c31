import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { OpenApiDocument } from "./document.ts";
import { repository } from "./providers.ts";

interface Source {
  readonly provider: string;
  readonly title: string;
  readonly url: string;
}

const words = {
  en: { documented: "documented", observed: "observed", inferred: "inferred", sources: "Sources" },
  vi: { documented: "được công bố", observed: "được quan sát", inferred: "được suy ra", sources: "Nguồn" },
} as const;

type Words = (typeof words)[keyof typeof words];

/**
 * Writes each statement's evidence at the end of its description, such as "(documented: 002:99)", and the sources into
 * the introduction: for readers that do not show extensions.
 */
export async function withEvidenceNotes(document: OpenApiDocument, locale: keyof typeof words): Promise<unknown> {
  const text = words[locale];
  const sources = parse(await readFile(repository("specs/sources.yaml"), "utf8")) as Record<string, Source>;
  const own = Object.entries(sources).filter(([, { provider }]) => provider === document["x-provider"]);
  const list = own.map(([id, { title, url }]) => `- **${id}**: [${title}](${url})`).join("\n");
  const { info, ...rest } = document;
  return { ...noted(rest, text), info: { ...info, description: `${info.description}\n\n**${text.sources}**\n\n${list}` } };
}

function noted<T>(node: T, text: Words): T {
  if (Array.isArray(node)) return node.map((item: unknown) => noted(item, text)) as T; // the same list, its texts longer
  if (typeof node !== "object" || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, noted(value, text)]));
  const evidence = copy["x-evidence"];
  const known = evidence === "documented" || evidence === "observed" || evidence === "inferred";
  if (known && typeof copy["description"] === "string") {
    const cited = [copy["x-source"] ?? []].flat().map(String).join(", ");
    copy["description"] += ` (${text[evidence]}${cited ? `: ${cited}` : ""})`;
  }
  return copy as T; // the same object, its description longer
}
