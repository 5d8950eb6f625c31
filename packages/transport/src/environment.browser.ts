/**
 * The environment of a browser: it has no variables, and an agent of its own.
 *
 * @module
 */
import type { Variable } from "./environment.ts";

/** There is none. */
export function readVariable(): Variable {
  return { value: undefined, fix: "Pass it" };
}

/** None: the browser would ask for permission to send it before each call. */
export function agentHeader(): Readonly<Record<string, string>> {
  return {};
}
