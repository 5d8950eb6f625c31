import { checkSteps } from "../check.ts";
import { appendedKey } from "../driver.ts";
import type { Entry, Step, TokenStore, Transacted } from "../store.ts";
import { open, seal } from "./envelope.ts";
import type { KeyRing } from "./key-ring.ts";

/**
 * A transaction on an encrypted store. What it consumes is opened first and taken only as it was then, so that nothing is deleted
 * that could not be opened. If somebody changes it meanwhile this starts again, unless the caller has named a version.
 */
export async function transactSealed(store: TokenStore, ring: KeyRing, steps: readonly Step[]): Promise<Transacted> {
  checkSteps("transact", steps);
  const taken = new Map<string, Entry>();
  const prepared: Step[] = [];
  for (const step of steps) {
    if (step.type === "consume") {
      const entry = openEntry(await store.get(step.key), ring);
      if (entry) taken.set(step.key, entry);
      prepared.push({ ...step, expected: step.expected === undefined ? (entry?.ver ?? null) : step.expected });
    } else if (step.type === "delete") {
      prepared.push(step);
    } else {
      prepared.push(await sealStep(store, ring, step));
    }
  }
  const done = await store.transact(prepared);
  if (done.ok)
    return { ok: true, outcomes: done.outcomes.map((each) => ({ ...each, taken: each.taken && (taken.get(each.key) ?? null) })) };
  const refused = steps[done.step];
  const changed = refused?.type === "consume" && refused.expected === undefined && done.reason === "version" && done.current;
  return changed ? transactSealed(store, ring, steps) : { ...done, current: openEntry(done.current, ring) };
}

/** A step with its value sealed for the version that it is going to have. */
async function sealStep<Write extends Extract<Step, { value: unknown }>>(store: TokenStore, ring: KeyRing, step: Write): Promise<Write> {
  const ver = step.ver ?? (await store.nextVersion());
  const key = step.type === "append" ? appendedKey(step.key, ver) : step.key;
  return { ...step, ver, value: seal(step.value, { key, ver }, ring.active) };
}

/** An entry with its value opened. @throws EncryptionError */
function openEntry(entry: Entry | null, ring: KeyRing): Entry | null {
  return entry && { ...entry, value: open(entry, ring).value };
}
