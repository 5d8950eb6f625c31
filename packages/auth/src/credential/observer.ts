import type { UnreadableRecord } from "../connection/list.ts";

/** How an attempt to refresh ended: `fenced` is one whose result came too late and was refused. */
export type RefreshResult = "refreshed" | "reauth" | "failed" | "fenced";

/** What is told of an attempt that has ended. */
export interface RefreshEnd {
  readonly result: RefreshResult;
  /** The credential's number: the new one, or the last one where there is none. */
  readonly generation: number;
  /** How many callers of this process waited for it. */
  readonly waiters: number;
  /** The code of what went wrong. */
  readonly error?: string;
}

/** Is told of refreshes; see `@partnerkit/auth/opentelemetry`. What it throws is ignored. */
export interface AuthObserver {
  /** The provider is about to be asked; the function is called once, with what came of it. */
  refresh?(about: { readonly provider: string; readonly rejected: boolean }): (end: RefreshEnd) => void;
  /** A lease was waited for, so long. */
  lockWait?(about: { readonly provider: string; readonly ms: number }): void;
  /** So many callers of this process waited for one refresh. */
  storm?(about: { readonly provider: string; readonly waiters: number }): void;
  /** A connection was left out of a list because it cannot be read. */
  unreadable?(about: { readonly provider: string; readonly error: UnreadableRecord }): void;
  /** A connection needs a login. */
  reauth?(about: { readonly provider: string }): void;
}
