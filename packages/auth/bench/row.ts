/** One figure, as in the other files of `results/`. */
export interface Row {
  readonly measure: string;
  readonly subject: string;
  readonly note: string;
  readonly value: number;
  readonly unit: "µs";
  readonly ratio: null;
  readonly of: null;
  readonly bar: string | null;
  readonly met: boolean | null;
}

/** A figure with what it must not exceed, if there is such a thing. */
export function rowOf(measure: string, subject: string, note: string, micros: number, limit?: number): Row {
  return {
    measure,
    subject,
    note,
    value: Number(micros.toPrecision(3)),
    unit: "µs",
    ratio: null,
    of: null,
    bar: limit === undefined ? null : `value at most ${limit}`,
    met: limit === undefined ? null : micros <= limit,
  };
}
