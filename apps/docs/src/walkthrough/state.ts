import type { Json } from "./model.ts";
import type { ShownRequest } from "./request.ts";

/** What came back. */
export interface ShownAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request with its answer; without one where the connection broke. */
export interface Exchange {
  readonly request: ShownRequest;
  readonly answer?: ShownAnswer;
}

/** How a step went. */
export interface Result {
  readonly outcome: "done" | "detour" | "failed" | "refused";
  readonly exchanges: readonly Exchange[];
  /** What the callback page received. */
  readonly callback?: Readonly<Record<string, string>>;
  /** Conditions of the flow that the answer does not fulfil. */
  readonly unmet?: readonly string[];
  /** What the provider's page was called, where it was an error page. */
  readonly page?: string;
}

/** A token that the flow has received. */
export interface HeldToken {
  readonly output: string;
  readonly value: string;
  /** When it ends by the world's clock, in milliseconds since 1970; null for one that does not. */
  readonly endsAt: number | null;
}

/** Where a walk stands. It survives a reload, and holds demo values alone. */
export interface WalkState {
  readonly workflow: string;
  /** The step that is next; undefined when the flow is over. */
  readonly at: string | undefined;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly results: Readonly<Record<string, Result>>;
  readonly tokens: readonly HeldToken[];
  /** The bad day that was chosen, and whether it has happened. */
  readonly day?: { readonly id: string; readonly happened: boolean };
  /** Where the provider's page stands that is open. */
  readonly frame?: string;
}

/** Keeps a walk for the tab. */
export interface WalkStorage {
  load(): WalkState | undefined;
  save(state: WalkState): void;
  clear(): void;
}

/** Keeps it in the tab's storage; where that is forbidden, nowhere. */
export function tabStorage(name: string): WalkStorage {
  const key = `partnerkit:walk:${name}`;
  return {
    load: () =>
      attempt(() => {
        const text = sessionStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as WalkState); // written by save
      }),
    save: (state) => attempt(() => sessionStorage.setItem(key, JSON.stringify(state))),
    clear: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
