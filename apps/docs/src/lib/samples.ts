import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "./locale.ts";
import { repository } from "./repository.ts";

const folder = repository("apps/docs/src/samples");

const languages: Readonly<Partial<Record<string, string>>> = { sh: "sh", ts: "ts", py: "python", php: "php", yaml: "yaml", env: "ini" };

/** A sample of the guides: one file for all languages of the site. */
export interface Sample {
  /** Name of its file. */
  readonly name: string;
  /** What it is written in, as the highlighter calls it. */
  readonly language: string;
  /** As it is shown. */
  readonly code: string;
}

/** Names of all samples. */
export const sampleNames = (): string[] => readdirSync(folder).toSorted();

/** The file of a sample as it is, with its words in every language. */
export const sampleFile = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");

/**
 * A sample in a language of the site. Where words differ the file has both, as `{{tiếng Việt|English}}` in comments and texts; an
 * `export {};` at the end, which makes a file a module for the compiler, is not shown.
 *
 * @throws Error for a name that is no sample
 */
export function sampleOf(name: string, locale: Locale): Sample {
  const language = languages[name.split(".").at(-1) ?? ""];
  if (language === undefined) throw new Error(`[partnerkit] the sample ${name} is in no language that is known`);
  return { name, language, code: inLanguage(sampleFile(name), locale) };
}

function inLanguage(file: string, locale: Locale): string {
  const words = file.replaceAll(/\{\{([^|{}]*)\|([^|{}]*)\}\}/g, locale === "vi" ? "$1" : "$2");
  return words.replace(/\n*export \{\};\n$/, "").trimEnd();
}
