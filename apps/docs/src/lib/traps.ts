import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { openApiDocument, operationsOf } from "./document.ts";
import { type Localized, locales } from "./locale.ts";
import { type ProviderId, providers } from "./providers.ts";
import { repository } from "./repository.ts";

/** A place where a provider's page cannot be taken at its word. Text in `backticks` is code. */
export interface Trap {
  /** Such as `SS-1`. Tests carry it in their titles. */
  readonly id: string;
  readonly providers: readonly ProviderId[];
  /** Operations that it concerns, each of one of its providers. */
  readonly operations: readonly string[];
  readonly title: Localized;
  /** What the page says. */
  readonly says: Localized;
  /** Sources of `specs/sources.yaml` and lines, such as `000:97`. */
  readonly source: readonly string[];
  /** Why that cannot be right, or is not enough. */
  readonly why: Localized;
  /** What partnerkit does. */
  readonly does: Localized;
}

const texts = ["title", "says", "why", "does"] as const;
const members = ["id", "providers", "operations", "source", ...texts];

let read: readonly Trap[] | undefined;

/** The traps, in the order of the file. @throws Error for an entry that is not one */
export function traps(): readonly Trap[] {
  read ??= trapsOf(parse(readFileSync(repository("apps/docs/src/data/traps.yaml"), "utf8")));
  return read;
}

/** Traps out of a parsed file. @throws Error that names the entry and what is wrong with it */
export function trapsOf(entries: unknown): readonly Trap[] {
  if (!Array.isArray(entries)) throw new Error("[partnerkit] traps.yaml is no list");
  const seen = new Set<string>();
  return entries.map((entry: unknown, index) => {
    const wrong = problemOf(entry, seen);
    if (wrong) throw new Error(`[partnerkit] traps.yaml, entry ${index + 1} (${String(Object(entry).id)}): ${wrong}`);
    const trap = entry as Trap; // as has just been checked
    seen.add(trap.id);
    return trap;
  });
}

function problemOf(entry: unknown, seen: ReadonlySet<string>): string | undefined {
  const { id, providers: named, operations, source, ...rest } = Object(entry) as Partial<Record<string, unknown>>;
  const extra = Object.keys(Object(entry)).find((name) => !members.includes(name));
  if (extra) return `nothing is called ${extra}`;
  if (typeof id !== "string" || !/^(?:SS|ET|CH)-[1-9]\d*$/.test(id)) return "id is not like SS-1";
  if (seen.has(id)) return "the id is there twice";
  if (!isTexts(named) || !named.every((name) => providers.some((provider) => provider.id === name))) return "providers names none";
  if (!isTexts(operations)) return "operations is no list of ids";
  const known = named.flatMap((name) => operationsOf(openApiDocument(name as ProviderId, "en")).map((operation) => operation.id));
  const unknown = operations.find((name) => !known.includes(name));
  if (unknown) return `no document of its providers has an operation ${unknown}`;
  if (!isTexts(source) || !source.every(isSource)) return "source is no list of places such as 000:97";
  const missing = texts.find((name) => !locales.every((locale) => isText((Object(rest[name]) as Partial<Localized>)[locale])));
  return missing && `${missing} is not there in every language`;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function isSource(place: string): boolean {
  return placeOf(place) !== undefined;
}

/** A page that providers publish, as `specs/sources.yaml` has it. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** Day on which it was read. */
  readonly read: string;
  readonly lines?: number;
}

/** A place on such a page. */
export interface Place {
  readonly source: Source;
  /** Such as `97` or `89-91`; absent where the page has no numbered lines. */
  readonly lines: string | undefined;
}

const sources = parse(readFileSync(repository("specs/sources.yaml"), "utf8")) as Partial<Record<string, Source>>; // the specs' tests check it

/** What a place such as `000:97` stands for; undefined for one that is not there. */
export function placeOf(place: string): Place | undefined {
  const [id = "", lines] = place.split(":");
  const source = sources[id];
  if (!source) return undefined;
  if (lines === undefined) return { source, lines };
  const last = Number(/^\d+(?:-(\d+))?$/.exec(lines)?.[1] ?? lines);
  return last <= (source.lines ?? 0) ? { source, lines } : undefined;
}

/** Places, those on one page together, with their lines as people write them. */
export function placesBySource(places: readonly string[]): readonly { readonly source: Source; readonly lines: readonly string[] }[] {
  const bySource = new Map<Source, string[]>();
  for (const place of places.map(placeOf)) {
    if (!place) continue;
    const lines = bySource.get(place.source) ?? [];
    bySource.set(place.source, place.lines === undefined ? lines : [...lines, place.lines.replace("-", "–")]);
  }
  return [...bySource].map(([source, lines]) => ({ source, lines }));
}
