import { RequestError } from "@partnerkit/transport";
import type { ListOptions, Next, Step } from "./store.ts";

const day = 86_400_000;

/** Half a character, which UTF-8 cannot write. NUL is refused because Postgres cannot keep it in text. */
const loneSurrogate = /\p{Surrogate}/u;

/** What is not printable ASCII is looked at: most keys are, and need not be. */
const odd = /[^ -~]/;

/** @throws RequestError (`invalid_argument`) that names the argument and not its value */
function refuse(operation: string, what: string): never {
  throw new RequestError(`${what}. Nothing was sent.`, { provider: "auth", operation, code: "invalid_argument" });
}

/** Refuses a key, or another name, that not every store could keep. */
export function checkKey(operation: string, key: string, name = "the key", shortest = 1): void {
  const fits = typeof key === "string" && key.length >= shortest && key.length <= 512;
  if (!fits || (odd.test(key) && (key.includes("\0") || loneSurrogate.test(key)))) {
    refuse(operation, `${name} is ${shortest} to 512 characters of well-formed Unicode without NUL`);
  }
}

/** Refuses a span of time that is not 1 ms to 24 hours. */
export function checkSpan(operation: string, ms: number, name: string): void {
  if (!Number.isSafeInteger(ms) || ms < 1 || ms > day) refuse(operation, `${name} is a whole number of milliseconds, 1 to ${day}`);
}

/** Refuses a number that is there and is not a whole one. */
export function checkWhole(operation: string, number: number | null | undefined, name: string): void {
  if (number !== undefined && number !== null && (!Number.isSafeInteger(number) || number < 0))
    refuse(operation, `${name} is a whole number`);
}

/** Refuses a transaction that no store could carry out. */
export function checkSteps(operation: string, steps: readonly Step[]): void {
  if (steps.length < 1 || steps.length > 100) refuse(operation, "a transaction has 1 to 100 steps");
  const keys = steps.filter(({ type }) => type !== "append").map(({ key }) => key);
  if (new Set(keys).size < keys.length) refuse(operation, "a transaction names each key at most once");
  for (const step of steps) {
    checkKey(operation, step.key);
    if (step.type === "put" || step.type === "append") checkNext(operation, step);
    if (step.type === "append") {
      if (step.key.length > 496) refuse(operation, "the key of an append is at most 496 characters");
    } else {
      checkWhole(operation, step.expected, "expected");
      checkWhole(operation, step.fence, "fence");
    }
  }
}

/** Refuses a list that cannot be. */
export function checkList(operation: string, prefix: string, { cursor, limit }: ListOptions): void {
  checkKey(operation, prefix, "the prefix", 0);
  if (cursor !== undefined && cursor !== null) checkKey(operation, cursor, "the cursor");
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 1 || limit > 1000)) refuse(operation, "limit is 1 to 1000");
}

function checkNext(operation: string, { value, expiresAt, ver }: Next): void {
  if (typeof value === "string" ? loneSurrogate.test(value) : !(value instanceof Uint8Array)) {
    refuse(operation, "a value is text of well-formed Unicode, or a Uint8Array");
  }
  checkWhole(operation, expiresAt, "expiresAt");
  checkWhole(operation, ver, "ver");
}
