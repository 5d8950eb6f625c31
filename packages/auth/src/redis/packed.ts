import type { Entry, Outcome, Step, Transacted, Value } from "../store.ts";

/** An entry as Redis keeps it: version, end and value. Bytes are base64, because clients read every answer as text. */
export function entryOf(key: string, packed: string | null | undefined): Entry | null {
  const [, ver, expiresAt, kind, value = ""] = /^(\d+):(\d*):([tb])([\s\S]*)$/.exec(packed ?? "") ?? [];
  if (ver === undefined) return null;
  return { key, ver: Number(ver), expiresAt: expiresAt ? Number(expiresAt) : null, value: kind === "t" ? value : bytesOf(value) };
}

/** Steps as the script `transact` takes them, seven arguments for each. */
export function argumentsOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    const { expected, fence } = step.type === "append" ? { expected: undefined, fence: undefined } : step;
    const conditions = [expected === undefined ? "*" : expected === null ? "-" : `${expected}`, `${fence ?? ""}`];
    const next =
      step.type === "put" || step.type === "append" ? [`${step.ver ?? ""}`, `${step.expiresAt ?? ""}`, packedOf(step.value)] : ["", "", ""];
    return [step.type, step.key, ...conditions, ...next];
  });
}

/** What the script `transact` answers: `ok` and an outcome for each step, or a reason, the step's position and its entry. */
export type TransactAnswer =
  | readonly ["ok", ...(readonly [string, string, string | null])[]]
  | readonly ["version" | "fence", string, string | null];

/** What the script `transact` did. */
export function transactedOf(answer: TransactAnswer, steps: readonly Step[]): Transacted {
  if (answer[0] !== "ok") {
    const [reason, position, packed] = answer;
    const step = Number(position);
    return { ok: false, reason, step, current: entryOf(steps[step]?.key ?? "", packed) };
  }
  const [, ...outcomes] = answer;
  return {
    ok: true,
    outcomes: outcomes.map(([key, ver, packed]): Outcome => ({ key, ver: ver ? Number(ver) : null, taken: entryOf(key, packed) })),
  };
}

function packedOf(value: Value): string {
  return typeof value === "string" ? `t${value}` : `b${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64")}`;
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}
