import { appendedKey } from "./driver.ts";
import type { Entry, Outcome, Step, Transacted } from "./store.ts";

/** What the steps of a transaction do to a store in which nothing else can happen meanwhile. */
export interface Table {
  /** What is kept and has not expired. */
  get(key: string): Entry | null;
  /** The fence of the lease on a key that was not released; null where there is none. */
  fenceOf(key: string): number | null;
  nextVersion(): number;
  put(entry: Entry): void;
  delete(key: string): void;
}

/** Carries out a transaction: every condition first, then every write. For stores that are synchronous. */
export function transactIn(table: Table, steps: readonly Step[]): Transacted {
  for (const [index, step] of steps.entries()) {
    if (step.type === "append") continue;
    const current = table.get(step.key);
    const reason = refusalOf(table, step, current);
    if (reason) return { ok: false, reason, step: index, current };
  }
  return { ok: true, outcomes: steps.map((step) => carryOut(table, step)) };
}

function refusalOf(table: Table, step: Exclude<Step, { type: "append" }>, current: Entry | null): "version" | "fence" | null {
  const { expected, fence } = step;
  if (fence !== undefined && table.fenceOf(step.key) !== fence) return "fence";
  if (expected !== undefined && (current?.ver ?? null) !== expected) return "version";
  return step.type === "consume" && !current ? "version" : null;
}

function carryOut(table: Table, step: Step): Outcome {
  if (step.type === "delete" || step.type === "consume") {
    const taken = step.type === "consume" ? table.get(step.key) : null;
    table.delete(step.key);
    return { key: step.key, ver: null, taken };
  }
  const { value, expiresAt = null, ver = table.nextVersion() } = step;
  const key = step.type === "append" ? appendedKey(step.key, ver) : step.key;
  table.put({ key, ver, expiresAt, value });
  return { key, ver, taken: null };
}
