import type { CredentialRecord } from "../connection/record.ts";
import type { RefreshContext, RefreshOutcome } from "../provider.ts";
import type { Entry, Step } from "../store.ts";
import type { WaitOptions } from "./pause.ts";

/** What a store keeps for a credential. */
export interface Kept {
  /** The credential; absent where there is none, or none that may be used. */
  readonly credential?: CredentialRecord | undefined;
  /** Rises with every new credential. */
  readonly generation: number;
  /** Why no credential is handed out; a new error each time. Absent where one is, or where one can be fetched. */
  readonly refusal?: (() => Error) | undefined;
}

/** What a refresh is given beside what every slot knows. */
export type FetchContext = Pick<RefreshContext, "current" | "rejected" | "insisted" | "signal" | "untimed">;

/** One credential that is kept fresh: a connection's, or one that several connections share. */
export interface Slot {
  readonly provider: string;
  /** The key of its entry, and of its lease. */
  readonly key: string;
  /** Whether a fresh one can be fetched without a user. */
  readonly refreshable: boolean;
  /** What an entry holds. @throws CorruptRecordError */
  read(entry: Entry | null): Kept | Promise<Kept>;
  /** Asks the provider. */
  fetch(context: FetchContext): Promise<RefreshOutcome>;
  /** The steps that keep what came, all refused unless the entry is still the one that was read. */
  steps(entry: Entry | null, outcome: RefreshOutcome, fence: number | undefined): readonly Step[];
}

/** A slot's credential. */
export interface KeptCredential {
  /** The credential. @throws what the slot's `Kept.refusal` makes, RefreshUnavailableError, StoreError */
  token(options?: WaitOptions): Promise<string>;
  /** Another one than the one that was refused just now. */
  instead(rejected: string, options?: WaitOptions): Promise<string>;
  /** Fetches a new one, also where none is handed out. */
  renew(options?: WaitOptions): Promise<void>;
}
