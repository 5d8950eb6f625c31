import type { Entry, Outcome, Step, Transacted } from "../store.ts";

/** An entry as a statement selects it. Drivers give a bigint as text; in JSON it is a number, and the bytes are base64. */
export interface Row {
  readonly key: string;
  readonly ver: string | number;
  readonly expires_at: string | number | null;
  readonly is_text: boolean;
  readonly value: Uint8Array | string;
}

/** What the function `transact` answers. */
export type TransactAnswer =
  | { readonly ok: true; readonly outcomes: readonly { readonly key: string; readonly ver: number | null; readonly taken: Row | null }[] }
  | { readonly ok: false; readonly reason: "version" | "fence"; readonly step: number; readonly current: Row | null };

/** A row as an entry. */
export function entryOf(row: Row | null | undefined): Entry | null {
  if (!row) return null;
  const bytes = Buffer.from(row.value as string, "base64"); // of a Uint8Array, Buffer.from makes a copy and ignores the encoding
  return {
    key: row.key,
    ver: Number(row.ver),
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
    value: row.is_text ? bytes.toString("utf8") : new Uint8Array(bytes),
  };
}

/** Steps as the function `transact` takes them. */
export function stepsToJson(steps: readonly Step[]): string {
  return JSON.stringify(
    steps.map((step) => {
      if (step.type === "delete" || step.type === "consume") return step;
      const { value, expiresAt: expires_at, ...rest } = step;
      const bytes = typeof value === "string" ? Buffer.from(value, "utf8") : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      return { ...rest, expires_at, is_text: typeof value === "string", value: bytes.toString("base64") };
    }),
  );
}

/** What the function `transact` did. */
export function transactedOf(answer: TransactAnswer): Transacted {
  if (!answer.ok) return { ...answer, current: entryOf(answer.current) };
  const outcomes = answer.outcomes.map(({ key, ver, taken }): Outcome => ({ key, ver, taken: entryOf(taken) }));
  return { ok: true, outcomes };
}
