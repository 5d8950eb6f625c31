import { median } from "./statistics.ts";

/** One figure. */
export interface Row {
  readonly measure: string;
  readonly subject: string;
  /** What a reader must know to compare it, such as what the subject checks. */
  readonly note: string;
  readonly value: number;
  readonly unit: string;
  /** The figure as a multiple of another subject's; the median of the ratios within each round. */
  readonly ratio: number | null;
  /** What the ratio is taken of. */
  readonly of: string | null;
  readonly bar: string | null;
  readonly met: boolean | null;
}

/** What a figure has to reach. */
export interface Bar {
  readonly on: "value" | "ratio";
  readonly is: "at least" | "at most" | "above";
  readonly limit: number;
}

/** What a row is made of; the rest follows. */
export interface Figure extends Pick<Row, "measure" | "subject" | "unit"> {
  readonly note?: string;
  readonly value: number;
  /** The ratio of each round. */
  readonly ratio?: { readonly of: string; readonly rounds: readonly number[] };
  readonly bar?: Bar;
}

export function rowOf({ measure, subject, unit, note = "", value, ratio, bar }: Figure): Row {
  const times = ratio ? median(ratio.rounds) : null;
  const judged = bar?.on === "ratio" ? times : value;
  return {
    measure,
    subject,
    note,
    value: rounded(value),
    unit,
    ratio: times === null ? null : rounded(times),
    of: ratio?.of ?? null,
    bar: bar ? `${bar.on} ${bar.is} ${bar.limit}` : null,
    met: bar && judged !== null ? reaches(judged, bar) : null,
  };
}

function reaches(value: number, { is, limit }: Bar): boolean {
  if (is === "at most") return value <= limit;
  return is === "at least" ? value >= limit : value > limit;
}

/** Three digits that count, and every digit before the point. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
