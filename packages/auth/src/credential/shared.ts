import type { RefreshOutcome } from "../provider.ts";

/** A credential that several connections need. */
export interface SharedCredential {
  /** The credential; with `rejected`, the exact one that was refused, another one. */
  token(rejected?: string): Promise<string>;
}

/** Keeps credentials that belong to no single connection, one fetch at a time over all processes. */
export interface SharedCredentials {
  keep(name: { readonly kind: string; readonly provider: string; readonly id: string }, fetch: () => Promise<RefreshOutcome>): SharedCredential;
}
