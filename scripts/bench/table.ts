import { grouped } from "./grouped.ts";
import type { Row } from "./row.ts";

/** The rows as text, one block for each measure. */
export function tableOf(rows: readonly Row[]): string {
  const measures = grouped(rows, ({ measure }) => measure);
  return [...measures].map(([measure, members]) => `${measure}\n${aligned(members.map(cellsOf))}`).join("\n\n");
}

function cellsOf({ subject, note, value, unit, ratio, of, bar, met }: Row): string[] {
  const verdict = met === null ? "" : met ? "met" : "NOT MET";
  return [subject, `${value} ${unit}`, ratio === null ? "" : `${ratio} × ${of}`, bar ?? "", verdict, note];
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines.map((cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd()).join("\n");
}
