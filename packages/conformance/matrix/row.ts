import type { Ability } from "./clients/client.ts";
import type { Provider } from "./providers/provider.ts";
import type { Stage } from "./stage.ts";

/** What a probe saw. */
export interface Seen {
  readonly pass: boolean;
  readonly observed: string;
}

/** A row of the matrix: something that must hold between a client and a bad network. */
export interface Row {
  /** A sentence that is true of a client that passes. */
  readonly name: string;
  /** Exactly what must hold, and how the client is set up where that is not as it comes. */
  readonly must: string;
  /** Why the row means nothing for a provider; undefined where it means something. */
  readonly exempt?: (provider: Provider) => string | undefined;
  /** What a client must be able to do for the row to say anything about it. */
  readonly needs?: Ability;
  /** Whether it is played alone, because it measures memory or keeps the process too busy for others to measure time. */
  readonly alone?: true;
  readonly probe: (stage: Stage) => Promise<Seen>;
}

/** What a probe saw, in parts that are left out where they are empty. */
export function seen(pass: boolean, ...observed: readonly (string | undefined)[]): Seen {
  return { pass, observed: observed.filter(Boolean).join("; ") };
}
