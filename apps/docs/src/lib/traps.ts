import { parse } from "yaml";
import { openApiDocument, operationsOf } from "./document.ts";
import type { Locale, Localized } from "./locale.ts";
import { type ProviderId, providers } from "./providers.ts";
import { type Citation, citation, citations } from "./sources.ts";

/** Something that the providers' pages get wrong or leave open. */
export interface Trap {
  /** Such as `SS-1`; its address on the page of traps is `#ss-1`. */
  readonly id: string;
  readonly providers: readonly ProviderId[];
  /** Ids of the operations that it concerns; empty for all of the provider's. */
  readonly operations: readonly string[];
  readonly title: Localized;
  /** What the source says. */
  readonly says: Localized;
  /** Places in the sources, such as `000:97`. */
  readonly source: readonly string[];
  /** Why it cannot be right. */
  readonly why: Localized;
  /** What partnerkit does. */
  readonly does: Localized;
}

/** Part of an address that leads to a trap: `ss-1`. */
export const trapAnchor = (trap: Trap): string => trap.id.toLowerCase();

/** The file, where there is one. */
const files = import.meta.glob<string>("../data/traps.yaml", { query: "?raw", import: "default", eager: true });

let read: readonly Trap[] | undefined;

/** All traps, in the order of their file. @throws Error that names the first entry that is not right. */
export function allTraps(): readonly Trap[] {
  read ??= Object.values(files).flatMap(parseTraps);
  return read;
}

/** The traps of an operation. */
export function trapsOf(provider: ProviderId, operation: string): readonly Trap[] {
  return trapsOfProvider(provider).filter(({ operations }) => operations.length === 0 || operations.includes(operation));
}

/** The traps of a provider. */
export function trapsOfProvider(provider: ProviderId): readonly Trap[] {
  return allTraps().filter((trap) => trap.providers.includes(provider));
}

/** Where a trap's sources are. */
export function citationsOf(trap: Trap, locale: Locale): readonly Citation[] {
  return citations(trap.source, locale);
}

/**
 * Reads and checks a list of traps.
 *
 * @throws Error that names the first entry that is not right, and what is wrong with it.
 */
export function parseTraps(text: string): readonly Trap[] {
  const entries: unknown = parse(text);
  if (!Array.isArray(entries)) throw new Error("[partnerkit] traps.yaml is no list");
  const traps = entries.map((entry: unknown, index) => trapOf(entry, index));
  const repeated = traps.find(({ id }, index) => traps.findIndex((other) => other.id === id) < index);
  if (repeated) throw new Error(`[partnerkit] the trap ${repeated.id} is there twice`);
  return traps;
}

const known = ["id", "provider", "providers", "operations", "title", "says", "source", "why", "does"];

function trapOf(entry: unknown, index: number): Trap {
  const fields: Fields = typeof entry === "object" && entry !== null ? { ...entry } : {};
  const { id } = fields;
  try {
    if (typeof id !== "string" || !/^(SS|ET|CH)-\d+$/.test(id)) throw new Error("its id is not such as SS-1");
    const stranger = Object.keys(fields).find((name) => !known.includes(name));
    if (stranger) throw new Error(`there is no field ${stranger}`);
    const own = providersOf([...list(fields, "providers"), ...list(fields, "provider")]);
    const texts = {
      title: localized(fields, "title"),
      says: localized(fields, "says"),
      why: localized(fields, "why"),
      does: localized(fields, "does"),
    };
    return {
      id,
      providers: own,
      operations: operationsIn(own, list(fields, "operations")),
      source: sourcesIn(list(fields, "source")),
      ...texts,
    };
  } catch (error) {
    const name = typeof id === "string" ? id : `number ${index + 1}`;
    throw new Error(`[partnerkit] trap ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** One text, or a list of them. */
function list(fields: Fields, name: string): readonly string[] {
  const value: readonly unknown[] = [fields[name] ?? []].flat();
  if (value.every((item) => typeof item === "string")) return value;
  throw new Error(`${name} is no list of texts`);
}

function localized(fields: Fields, name: string): Localized {
  const { vi, en }: Fields = { ...(typeof fields[name] === "object" ? fields[name] : {}) };
  if (typeof vi === "string" && vi && typeof en === "string" && en) return { vi, en };
  throw new Error(`${name} is not there in both languages`);
}

function providersOf(named: readonly string[]): readonly ProviderId[] {
  const own = providers.map(({ id }) => id).filter((id) => named.includes(id));
  if (own.length > 0 && own.length === named.length) return own;
  throw new Error(`${named.join(", ") || "nothing"} does not name providers of this site`);
}

function operationsIn(own: readonly ProviderId[], named: readonly string[]): readonly string[] {
  const there = own.flatMap((provider) => operationsOf(openApiDocument(provider, "en")).map(({ id }) => id));
  const stranger = named.find((operation) => !there.includes(operation));
  if (stranger) throw new Error(`its providers have no operation ${stranger}`);
  return named;
}

function sourcesIn(cited: readonly string[]): readonly string[] {
  for (const place of cited) citation(place, "vi");
  return cited;
}
