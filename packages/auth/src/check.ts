import { RequestError } from "@partnerkit/transport";
import type { ListOptions, Next, Step } from "./store.ts";

const day = 86_400_000;

/** Half a character, which UTF-8 cannot write. */
const loneSurrogate = /\p{Surrogate}/u;

/** The checks of one call. Each throws a `RequestError` (`invalid_argument`) that names the argument and not its value. */
export interface Checks {
  key(key: string, name?: string): void;
  span(ms: number, name: string): void;
  whole(number: number | null | undefined, name: string): void;
  next(next: Next): void;
  steps(steps: readonly Step[]): void;
  list(prefix: string, options: ListOptions): void;
}

/** The checks of a call of a store's method. */
export function checksOf(operation: string): Checks {
  const refuse = (what: string): never => {
    throw new RequestError(`${what}. Nothing was sent.`, { provider: "auth", operation, code: "invalid_argument" });
  };
  const text = (value: unknown, name: string, shortest: number): void => {
    if (typeof value !== "string" || value.length < shortest || value.length > 512 || value.includes("\0") || loneSurrogate.test(value)) {
      refuse(`${name} is ${shortest} to 512 characters of well-formed Unicode without NUL`);
    }
  };
  const checks: Checks = {
    key: (key, name = "the key") => text(key, name, 1),
    span: (ms, name) => {
      if (!Number.isSafeInteger(ms) || ms < 1 || ms > day) refuse(`${name} is a whole number of milliseconds, 1 to ${day}`);
    },
    whole: (number, name) => {
      if (number !== undefined && number !== null && (!Number.isSafeInteger(number) || number < 0)) refuse(`${name} is a whole number`);
    },
    next: ({ value, expiresAt, ver }) => {
      if (typeof value === "string" ? loneSurrogate.test(value) : !(value instanceof Uint8Array)) {
        refuse("a value is text of well-formed Unicode, or a Uint8Array");
      }
      checks.whole(expiresAt, "expiresAt");
      checks.whole(ver, "ver");
    },
    steps: (steps) => {
      if (steps.length < 1 || steps.length > 100) refuse("a transaction has 1 to 100 steps");
      const keys = steps.filter(({ type }) => type !== "append").map(({ key }) => key);
      if (new Set(keys).size < keys.length) refuse("a transaction names each key at most once");
      for (const step of steps) {
        checks.key(step.key);
        if (step.type === "put" || step.type === "append") checks.next(step);
        if (step.type === "append") {
          if (step.key.length > 496) refuse("the key of an append is at most 496 characters");
        } else {
          checks.whole(step.expected, "expected");
          checks.whole(step.fence, "fence");
        }
      }
    },
    list: (prefix, { cursor, limit }) => {
      text(prefix, "the prefix", 0);
      if (cursor !== undefined && cursor !== null) text(cursor, "the cursor", 1);
      if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 1 || limit > 1000)) refuse("limit is 1 to 1000");
    },
  };
  return checks;
}
