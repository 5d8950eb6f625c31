import type { ConnectionKey, CredentialRecord } from "./connection/record.ts";
import type { KeptCredential, Slot } from "./credential/slot.ts";
import type { RedirectFlow } from "./redirect/flow.ts";
import type { TokenStore } from "./store.ts";

/** Asks for a connection's credential; with `rejected`, the exact one that the provider has just refused, for another one. */
export type CredentialFunction = (context: { readonly operation: string; readonly rejected?: string }) => Promise<string>;

/** What a module shares with every process on the store. */
export interface ProviderServices {
  readonly store: TokenStore;
  /** Keeps a credential that is no connection's own, such as ChatHub's company token: one fetch at a time over all processes. */
  keep(slot: Slot): KeptCredential;
  /** The time by the provider's clock, milliseconds since 1970, as far as its answers have told it. */
  now(): number;
  /** Learns the provider's clock from an answer's `Date`. */
  observe(response: Pick<Response, "headers">, sentAt: number): void;
}

/** What a client is made of. */
export interface ClientContext {
  readonly credential: CredentialFunction;
  readonly tenant: string;
  readonly subject: string;
  readonly services: ProviderServices;
}

/** What a refresh knows. */
export interface RefreshContext {
  readonly key: ConnectionKey;
  /** The credential so far; absent for the first one. */
  readonly current: CredentialRecord | undefined;
  /** Whether the provider has refused it; otherwise it is about to end. */
  readonly rejected: boolean;
  /** Whether somebody asked for it by `reconnect`: then a login that was refused before is tried once more. */
  readonly insisted: boolean;
  readonly services: ProviderServices;
  /** Aborts when the time for the provider's answer (10 s) is over, or the lease is lost. */
  readonly signal: AbortSignal;
  /**
   * Waits for something else than the provider's answer, such as a turn: the lease is kept meanwhile, and the time for the answer begins
   * again after it.
   */
  readonly untimed: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
}

/** What a refresh came to. Anything else, such as a provider that is down, is thrown. */
export type RefreshOutcome =
  | { readonly type: "token"; readonly credential: CredentialRecord }
  /** Only a login by the user helps, such as AuthorizeShop that answers `shop_request`. `reason` is for people and holds no secret. */
  | { readonly type: "reauth"; readonly reason: string };

/** What is to be checked before it is kept. */
export interface CheckContext {
  readonly tenant: string;
  readonly subject: string;
  readonly token: string;
  readonly services: ProviderServices;
}

/** What a check found. */
export interface Checked {
  /** What a person recognises the connection by. */
  readonly label?: string | undefined;
}

/** What a provider's module gives createPartnerAuth. Generic in its client and its connect arguments. */
export interface ProviderModule<Client, ConnectInput = never, Id extends ProviderId = ProviderId> {
  readonly id: Id;
  /** The typed client whose credential is a function of ours. */
  createClient(context: ClientContext): Client;
  /** Fetches a fresh credential without a user, where the provider can. Absent: only a login helps. */
  refresh?(context: RefreshContext): Promise<RefreshOutcome>;
  /** Asks the provider whether a credential is good for the subject; throws where it is not. Runs before an import. */
  check?(context: CheckContext): Promise<Checked>;
  /** Whether connections need no login: the first use makes them. Default: false. */
  readonly onDemand?: boolean;
  /** How long before its end a credential is refreshed: a random time between the two, in milliseconds. Default: 50 to 100 % of min(10 % of its life, 5 min). */
  readonly refreshBeforeMs?: { readonly min: number; readonly max: number };
  /** The redirect login, where there is one. */
  readonly redirect?: RedirectFlow<ConnectInput>;
}

/** The providers. */
export type ProviderId = "etelecom" | "its" | "sense-sphere" | "chathub";
