import { readdirSync, readFileSync } from "node:fs";
import { repository } from "./repository.ts";

/** Where and when figures were measured. */
export interface Measurement<Row> {
  /** Day, such as `2026-11-26`. */
  readonly date: string;
  readonly machine: string;
  /** What writes the file. */
  readonly command: string;
  readonly rows: readonly Row[];
}

/** A figure of a benchmark. */
export interface Figure {
  readonly measure: string;
  readonly subject: string;
  readonly note: string;
  readonly value: number;
  readonly unit: string;
  /** To another subject, which `of` names. */
  readonly ratio: number | null;
  readonly of: string | null;
  /** What was to be reached. */
  readonly bar: string | null;
  readonly met: boolean | null;
}

/** What a client did in one situation. */
export interface Cell {
  readonly provider: string;
  /** The situation. */
  readonly row: string;
  readonly client: string;
  readonly verdict: "pass" | "fail" | "n/a";
  readonly observed: string;
}

/** A long run. */
export interface Soak {
  readonly requests: number;
  readonly seconds: number;
  /** How much the heap grew from the first to the last checkpoint, as a part of the first. */
  readonly growth: number;
  readonly problems: number;
}

type Kind = "text" | "number" | "number or null" | "text or null" | "boolean or null" | "verdict";

const figure: Readonly<Record<keyof Figure, Kind>> = {
  measure: "text",
  subject: "text",
  note: "text",
  value: "number",
  unit: "text",
  ratio: "number or null",
  of: "text or null",
  bar: "text or null",
  met: "boolean or null",
};
const cell: Readonly<Record<keyof Cell, Kind>> = { provider: "text", row: "text", client: "text", verdict: "verdict", observed: "text" };
const soak: Readonly<Record<keyof Soak, Kind>> = { requests: "number", seconds: "number", growth: "number", problems: "number" };

const shapes: Readonly<Partial<Record<string, Readonly<Record<string, Kind>>>>> = { conformance: cell, soak };

/** Figures of a benchmark by the name of its file, such as `client-size`. */
export const figuresOf = (name: string): Measurement<Figure> => read(name, figure) as Measurement<Figure>; // `read` has checked each row

/** The matrix of clients against a bad network. */
export const conformance = (): Measurement<Cell> => read("conformance", cell) as Measurement<Cell>; // likewise

/** The long runs against the mocks. */
export const soakRuns = (): Measurement<Soak> => read("soak", soak) as Measurement<Soak>; // likewise

/** The names of the files of results that hold figures of benchmarks. */
export function benchmarks(): readonly string[] {
  return resultFiles().filter((name) => shapes[name] === undefined);
}

function resultFiles(): readonly string[] {
  return readdirSync(repository("results"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .toSorted();
}

function read(name: string, shape: Readonly<Record<string, Kind>>): Measurement<unknown> {
  const file: unknown = JSON.parse(readFileSync(repository(`results/${name}.json`), "utf8"));
  return measurementOf(name, file, shape);
}

/** Holds a file of results against its form. @throws Error that names the file, the row and the member */
export function measurementOf(name: string, file: unknown, shape: Readonly<Record<string, Kind>> = figure): Measurement<unknown> {
  const { date, machine, command, rows } = Object(file) as Partial<Record<string, unknown>>;
  const fail = (what: string): never => {
    throw new Error(`[partnerkit] results/${name}.json: ${what}`);
  };
  if (typeof date !== "string" || !/^\d{4}-\d\d-\d\d$/.test(date)) return fail("date is no day");
  if (!isText(machine)) return fail("machine is missing");
  if (!isText(command)) return fail("command is missing");
  if (!Array.isArray(rows) || rows.length === 0) return fail("it has no rows");
  rows.forEach((row: unknown, index) => {
    const members = Object(row) as Partial<Record<string, unknown>>;
    for (const [member, kind] of Object.entries(shape)) {
      if (!fits(members[member], kind)) fail(`row ${index + 1}: ${member} is not ${kind}`);
    }
  });
  return { date, machine, command, rows };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function fits(value: unknown, kind: Kind): boolean {
  if (kind === "verdict") return ["pass", "fail", "n/a"].includes(String(value));
  if (kind.endsWith("or null") && value === null) return true;
  if (kind.startsWith("number")) return typeof value === "number" && Number.isFinite(value);
  return typeof value === (kind.startsWith("boolean") ? "boolean" : "string");
}
