import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Locale, Localized } from "./locale.ts";
import { repository } from "./repository.ts";
import { benchmarks, type Cell, conformance, type Figure, figuresOf, type Measurement } from "./results.ts";

interface Words {
  readonly files: Readonly<Partial<Record<string, Localized>>>;
  readonly texts: Readonly<Partial<Record<string, string>>>;
}

const words = parse(readFileSync(repository("apps/docs/src/data/measures.yaml"), "utf8")) as Words; // our own file

/** A text of a result in a language of the site; `lang` says which it is in where that is another. */
export interface Said {
  readonly text: string;
  readonly lang: "en" | undefined;
}

/** What a result says, in Vietnamese where we have it. */
export function said(text: string, locale: Locale): Said {
  if (locale === "en" || text === "") return { text, lang: undefined };
  const found = words.texts[text];
  return found === undefined ? { text, lang: "en" } : { text: found, lang: undefined };
}

/** Title of a file of results. */
export const titleOf = (name: string, locale: Locale): string => words.files[name]?.[locale] ?? name;

const units: Readonly<Partial<Record<string, Localized>>> = {
  "requests/s": { vi: "yêu cầu/giây", en: "requests/s" },
  instantiations: { vi: "kiểu", en: "types" },
  packages: { vi: "gói", en: "packages" },
};

/** A number as people of a language write it. */
export function numberOf(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: Math.max(3, String(Math.trunc(Math.abs(value))).length) }).format(value);
}

/** A figure with its unit. */
export function amountOf({ value, unit }: Pick<Figure, "value" | "unit">, locale: Locale): string {
  if (unit === "B" && value >= 1000) return amountOf({ value: Number((value / 1000).toPrecision(3)), unit: "kB" }, locale);
  return `${numberOf(value, locale)} ${units[unit]?.[locale] ?? unit}`;
}

/** A day as people of a language write it. */
export function dayOf(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}

/** Figures of one kind. */
export interface FigureGroup {
  readonly measure: string;
  readonly figures: readonly Figure[];
}

/** A benchmark as the page shows it. */
export interface Benchmark extends Measurement<Figure> {
  readonly name: string;
  readonly groups: readonly FigureGroup[];
}

/** The benchmarks, their figures by what was measured. Rows that only compare two others are left out: the ratio is with the figure. */
export function benchmarkPages(): readonly Benchmark[] {
  return benchmarks().map((name) => {
    const measurement = figuresOf(name);
    const own = measurement.rows.filter(({ subject }) => !subject.startsWith("partnerkit against "));
    const groups = Map.groupBy(own, ({ measure }) => measure);
    return { ...measurement, name, groups: [...groups].map(([measure, figures]) => ({ measure, figures })) };
  });
}

/** What is compared in rows of their own: how partnerkit stands to others. */
export function comparisonsOf({ rows }: Measurement<Figure>, measure: string): readonly Figure[] {
  return rows.filter((row) => row.measure === measure && row.subject.startsWith("partnerkit against "));
}

/** What was to be reached, in a language of the site. */
export function barOf({ bar, unit }: Pick<Figure, "bar" | "unit">, locale: Locale): string | undefined {
  const [, kind, relation, number] = /^(value|ratio) (at most|at least|above) ([\d.]+)$/.exec(bar ?? "") ?? [];
  if (bar === null || number === undefined) return bar ?? undefined;
  const sign = { "at most": "≤", "at least": "≥", above: ">" }[relation ?? ""] ?? "";
  return kind === "value" ? `${sign} ${amountOf({ value: Number(number), unit }, locale)}` : `${sign} ${numberOf(Number(number), locale)}×`;
}

/** A situation of the matrix, and how many providers' clients passed of those that it means something for. */
export interface MatrixRow {
  readonly situation: string;
  readonly cells: readonly { readonly client: string; readonly passed: number; readonly of: number }[];
}

/** The matrix of clients against a bad network. */
export function matrix(): { readonly about: Measurement<Cell>; readonly clients: readonly string[]; readonly rows: readonly MatrixRow[] } {
  const about = conformance();
  const clients = [...new Set(about.rows.map(({ client }) => client))];
  const rows = [...Map.groupBy(about.rows, ({ row }) => row)].map(([situation, cells]) => ({
    situation,
    cells: clients.map((client) => {
      const own = cells.filter((cell) => cell.client === client && cell.verdict !== "n/a");
      return { client, passed: own.filter(({ verdict }) => verdict === "pass").length, of: own.length };
    }),
  }));
  return { about, clients, rows };
}

/** Figures that guides quote, by a name of theirs. */
const quoted = {
  inProcessCall: [
    "mock-engine",
    "one typed client call, eTelecom authorizeShop, one after the other",
    "partnerkit in process, partnerkit's client",
  ],
  sqliteRead: ["auth-stores", "read a credential, p50", "SQLite, encrypted"],
  clientSize: ["client-size", "one call in a browser", "@partnerkit/etelecom"],
  allClients: ["client-size", "four clients, one call each", "partnerkit"],
  mockStart: ["mock-engine", "cold start to the first answer", "partnerkit, the command mock-etelecom"],
} as const;

export type Quoted = keyof typeof quoted;

/** A figure that a guide quotes, with its measurement. @throws Error where the results no longer have it */
export function quotedFigure(name: Quoted): { readonly figure: Figure; readonly measurement: Measurement<Figure> } {
  const [file, measure, subject] = quoted[name];
  const measurement = figuresOf(file);
  const figure = measurement.rows.find((row) => row.measure === measure && row.subject === subject);
  if (!figure) throw new Error(`[partnerkit] results/${file}.json has no figure "${measure}" of "${subject}", which a guide quotes`);
  return { figure, measurement };
}
