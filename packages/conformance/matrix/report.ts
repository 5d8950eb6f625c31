import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, platform, totalmem } from "node:os";
import type { Cell } from "./cell.ts";
import type { Provider } from "./providers/provider.ts";
import type { Row } from "./row.ts";

/** What results/conformance.json holds. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly command: string;
  readonly rows: readonly Cell[];
}

const folder = new URL("../../../results/", import.meta.url);

/** Reads the results that were written last. */
export async function readResults(): Promise<Results> {
  return JSON.parse(await readFile(new URL("conformance.json", folder), "utf8")) as Results; // written below
}

/** Writes the cells as JSON, and as a table for people. */
export async function writeResults(cells: readonly Cell[], rows: readonly Row[], providers: readonly Provider[]): Promise<void> {
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, ${memory}, ${platform()}, node ${process.version}`,
    command: "npm run conformance",
    rows: cells,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("conformance.json", folder), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(new URL("conformance.md", folder), markdown(results, rows, providers));
}

/** How many cells a client passes, of those that mean something. */
export function tally(cells: readonly Cell[]): { readonly passed: number; readonly of: number } {
  const judged = cells.filter(({ verdict }) => verdict !== "n/a");
  return { passed: judged.filter(({ verdict }) => verdict === "pass").length, of: judged.length };
}

function markdown({ date, machine, command, rows: cells }: Results, rows: readonly Row[], providers: readonly Provider[]): string {
  const clients = [...new Set(cells.map(({ client }) => client))];
  const line = (row: Row): string => tableLine([row.name, ...clients.map((client) => verdictOf(cellsOf(cells, row, client)))]);
  const total = clients.map((client) => countOf(cells.filter((cell) => cell.client === client)));
  return [
    "# Clients against a bad network",
    `Written by \`${command}\` on ${date}; ${machine}. Every cell is a call over HTTP to a mock of the provider with one thing gone wrong, or to a server that does what no mock does. Clients are as they come, except where a row says otherwise. \`3/4\` is three of four providers; – is a row that means nothing for a client.`,
    [
      tableLine(["", ...clients]),
      tableLine(["---", ...clients.map(() => "---")]),
      ...rows.map(line),
      tableLine(["**cells passed**", ...total]),
    ].join("\n"),
    "## What was observed",
    ...rows.map((row) => details(row, cells, clients, providers)),
    "",
  ].join("\n\n");
}

function details(row: Row, cells: readonly Cell[], clients: readonly string[], providers: readonly Provider[]): string {
  const own = cells.filter((cell) => cell.row === row.name);
  const lines = clients.flatMap((client) => {
    const judged = own.filter((cell) => cell.client === client && cell.verdict !== "n/a");
    return [...new Set(judged.map(tellingOf))].map((telling) => {
      const alike = judged.filter((cell) => tellingOf(cell) === telling);
      const names = alike.length === providers.length ? "all" : alike.map(({ provider }) => nameOf(providers, provider)).join(", ");
      return `- ${client} (${names}) ${telling}`;
    });
  });
  const reasons = new Set(own.filter(({ verdict }) => verdict === "n/a").map(({ observed }) => observed));
  const left = reasons.size > 0 ? [`- left out: ${[...reasons].join("; ")}`] : [];
  return [`### ${row.name}`, row.must, [...lines, ...left].join("\n")].join("\n\n");
}

function tellingOf({ verdict, observed }: Cell): string {
  return `${verdict}: ${observed}`;
}

function cellsOf(cells: readonly Cell[], { name }: Row, client: string): readonly Cell[] {
  return cells.filter((cell) => cell.row === name && cell.client === client);
}

function nameOf(providers: readonly Provider[], id: string): string {
  return providers.find((provider) => provider.id === id)?.name ?? id;
}

function verdictOf(cells: readonly Cell[]): string {
  return tally(cells).of === 0 ? "–" : countOf(cells);
}

function countOf(cells: readonly Cell[]): string {
  const { passed, of } = tally(cells);
  return `${passed}/${of}`;
}

function tableLine(columns: readonly string[]): string {
  return `| ${columns.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
}
