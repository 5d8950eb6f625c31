import type { Asked, Call } from "../call.ts";
import type { Answered } from "../outcome.ts";
import type { Provider } from "../providers/provider.ts";

/** What some clients have and others lack. */
export type Ability = "repeats" | "credential function";

/** A client that is measured. */
export interface Client {
  /** Name and version. */
  readonly name: string;
  /** Whether the matrix must hold for it. */
  readonly own: boolean;
  /** Why a client as it comes cannot show what a row is about; undefined where it can. */
  readonly lacks: (ability: Ability, call: Call) => string | undefined;
  /** Makes a call as its user would, with everything else as it comes. Never rejects. */
  readonly send: (asked: Asked, provider: Provider) => Promise<Answered>;
}

/** Reasons of the clients that ours is compared with. */
export function lackingIn(repeats: (call: Call) => boolean): Client["lacks"] {
  return (ability, call) => {
    if (ability === "credential function") return "takes no credential function";
    return repeats(call) ? undefined : `repeats no ${call.method}`;
  };
}
