import type { ProviderId } from "./providers.ts";
import { type Trap, traps } from "./traps.ts";

/** The traps of an operation. */
export function trapsOfOperation(provider: ProviderId, operation: string): readonly Trap[] {
  return trapsOfProvider(provider).filter(({ operations }) => operations.includes(operation));
}

/** The traps of a provider. */
export function trapsOfProvider(provider: ProviderId): readonly Trap[] {
  return traps().filter(({ providers }) => providers.includes(provider));
}
