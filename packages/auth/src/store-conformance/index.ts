/**
 * The checks that a `TokenStore` has to pass, for whichever test runner, or none.
 *
 * @module
 */
import type { TokenStore } from "../store.ts";
import { casCases } from "./cas.ts";
import { leaseCases } from "./leases.ts";
import { listCases } from "./lists.ts";
import { type Case, spaceOf } from "./support.ts";
import { transactionCases } from "./transactions.ts";
import { valueCases } from "./values.ts";

/** One check. */
export interface StoreCase {
  /** What a store does, as a sentence without its subject. */
  readonly name: string;
  /** Tries it. @throws Error that says what was expected and what came */
  readonly run: () => Promise<void>;
}

/** A check that a store did not pass. */
export interface StoreFailure {
  readonly name: string;
  readonly error: unknown;
}

/**
 * Opens a store. It is called several times in a check, as several processes would, and each store is closed afterwards: all must
 * show the same entries. What is in it already does not matter; every check has keys of its own, and leaves them behind.
 */
export type OpenStore = () => TokenStore | Promise<TokenStore>;

const cases: Readonly<Record<string, Case>> = {
  ...valueCases,
  ...casCases,
  ...transactionCases,
  ...leaseCases,
  ...listCases,
};

/**
 * The checks, for a test runner: `for (const { name, run } of storeCases(open)) it(name, run);`. Each takes below two
 * seconds on a store that answers within ten milliseconds.
 */
export function storeCases(open: OpenStore): readonly StoreCase[] {
  return Object.entries(cases).map(([name, run]) => ({
    name,
    run: async () => {
      const space = spaceOf(open);
      try {
        await run(space);
      } finally {
        await space.close();
      }
    },
  }));
}

/** Runs every check, one after the other, and answers those that failed: none for a store that does what the contract says. */
export async function checkStore(open: OpenStore): Promise<readonly StoreFailure[]> {
  const failures: StoreFailure[] = [];
  for (const { name, run } of storeCases(open)) {
    await run().catch((error: unknown) => failures.push({ name, error }));
  }
  return failures;
}
