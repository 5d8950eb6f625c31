import type { TokenStore, Value } from "../store.ts";
import type { OpenStore } from "./index.ts";

/** A check. */
export type Case = (space: Space) => Promise<void>;

/** What a check works with. */
export interface Space {
  /** Another client of the store. */
  open(): Promise<TokenStore>;
  /** A key, or a prefix, that no other check has. */
  key(name?: string): string;
  close(): Promise<void>;
}

/** Makes the space of one check. */
export function spaceOf(open: OpenStore): Space {
  const opened: TokenStore[] = [];
  const prefix = `conformance/${crypto.randomUUID()}/`;
  return {
    open: async () => {
      const store = await open();
      opened.push(store);
      return store;
    },
    key: (name = "") => prefix + name,
    close: async () => {
      await Promise.all(opened.map((store) => store.close()));
    },
  };
}

/** @throws Error unless both are the same in JSON, in which bytes are lists of numbers */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [came, awaited] = [shown(actual), shown(expected)];
  if (came !== awaited) throw new Error(`[partnerkit] ${what}: expected ${awaited.slice(0, 300)}, and got ${came.slice(0, 300)}`);
}

/** @throws Error unless it holds */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`[partnerkit] not so: ${what}`);
}

/** @throws Error unless a value was given back as it was, text as text and bytes as bytes */
export function sameValue(actual: Value | undefined, expected: Value, what: string): void {
  const equal =
    typeof expected === "string" || !(actual instanceof Uint8Array)
      ? actual === expected
      : actual.length === expected.length && actual.every((byte, index) => byte === expected[index]);
  holds(equal, `${what} comes back as it was`);
}

/** Waits, in milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** So many clients, each of which does the work at once. */
export async function together<Answer>(
  space: Space,
  count: number,
  work: (store: TokenStore, index: number) => Promise<Answer>,
): Promise<Answer[]> {
  const stores = await Promise.all(Array.from({ length: count }, () => space.open()));
  return Promise.all(stores.map(work));
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each instanceof Uint8Array ? [...each] : each)) ?? "undefined";
}
