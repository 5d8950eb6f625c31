import type { ConnectionRecord, CredentialRecord } from "../connection/record.ts";
import type { ProviderId } from "../provider.ts";
import type { CallbackQuery, Parameters } from "./callback-query.ts";
import type { Session } from "./flow.ts";

/** How a callback finds its login. */
export interface CallbackOptions {
  /**
   * The address that browsers come back to; the provider's id is written behind it, such as `/etelecom`, and in mode `path` the login's
   * own id. https, or http on loopback. Default: the variable `ETELECOM_CALLBACK_URL` (by provider); in development on loopback
   * `/partner/callback` there.
   */
  readonly callbackUrl?: string | undefined;
  /**
   * `path` writes a random id behind the callback's address. `fixed` leaves the address as it is, for providers that compare it with one
   * that was registered (ET-9): the cookie alone finds the login then, and a browser has one at a time. Default: `path`.
   */
  readonly callback?: "path" | "fixed" | undefined;
}

/** What a provider asks to be remembered of a login, such as its request token. */
export type Memory = Readonly<Record<string, string>>;

/** A login that the browser has to go through. */
export interface Pending {
  readonly type: "login";
  /** Where the browser goes. */
  readonly url: string;
  /** How long the provider waits, in milliseconds; absent where it does not say. */
  readonly expiresInMs?: number | undefined;
  readonly memory: Memory;
}

/** An account that was proved to be whose it is said to be. */
export interface Proved {
  readonly type: "proved";
  readonly subject: string;
  /** Whether it is certain that the account is the tenant's. Otherwise a first connection is confirmed by somebody who knows. */
  readonly verified: boolean;
  readonly credential: CredentialRecord;
  readonly label?: string | undefined;
}

/** What a login's start knows. */
export interface StartContext<Input> {
  readonly input: Input;
  readonly session: Session;
  /** Where the browser will come back to. */
  readonly callbackUrl: string;
  /** The time by the store's clock, in milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** The tenant's connections to this provider. */
  readonly records: () => Promise<readonly ConnectionRecord[]>;
}

/** What a login's end knows. The browser, the session and the user are those that began it. */
export interface FinishContext {
  readonly query: CallbackQuery;
  /** The account that the answer names. It is no other tenant's. */
  readonly subject: string;
  /** The tenant's connection to it so far. */
  readonly record: ConnectionRecord | undefined;
  readonly memory: Memory;
  readonly session: Session;
  readonly callbackUrl: string;
  /** The time by the store's clock, in milliseconds since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
}

/** What is particular about a provider's login. */
export interface Login<Input> extends CallbackOptions {
  readonly id: ProviderId;
  /** What its callback brings. */
  readonly parameters: Parameters;
  /** Which of them names the account. */
  readonly subject: "shop_id" | "user_id";
  /** Whether an answer can prove whose the account is: then one that another tenant has revoked can be taken over. */
  readonly transfers: boolean;
  start(context: StartContext<Input>): Promise<Pending | Proved>;
  /** @throws CallbackError for an answer that is not to be accepted */
  finish(context: FinishContext): Promise<Pending | Proved>;
}
