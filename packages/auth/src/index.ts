/**
 * Connections to the four providers: kept for each tenant, refreshed by one process at a time. Stores and providers are subpaths.
 *
 * @module
 */
export { type Binding, bindSteps } from "./connection/bind.ts";
export type { Revocation } from "./connection/change.ts";
export type { Connection, Health } from "./connection/connection.ts";
export type { UnreadableRecord } from "./connection/list.ts";
export type { ConnectionKey, ConnectionRecord, ConnectionState, CredentialRecord, Expiry } from "./connection/record.ts";
export { expiryAfter } from "./credential/expiry.ts";
export type { AuthObserver, RefreshEnd, RefreshResult } from "./credential/observer.ts";
export type { WaitOptions } from "./credential/pause.ts";
export type { FetchContext, Kept, KeptCredential, Slot } from "./credential/slot.ts";
export { type StoreDriver, storeOf } from "./driver.ts";
export { type EncryptedOptions, type EncryptedStore, encrypted } from "./encrypted/index.ts";
export type { EncryptionKey } from "./encrypted/key-ring.ts";
export type { Rotation } from "./encrypted/rotate.ts";
export { type EntryName, entryKey } from "./entry-key.ts";
export { type Actor, AuthError, type AuthErrorDetails } from "./errors/auth-error.ts";
export { CallbackError, type CallbackErrorCode } from "./errors/callback-error.ts";
export { ChangedMeanwhileError } from "./errors/changed-meanwhile-error.ts";
export { ChooseConnectionError, type ConnectionChoice } from "./errors/choose-connection-error.ts";
export { ConnectionRevokedError } from "./errors/connection-revoked-error.ts";
export { ConnectionStateError } from "./errors/connection-state-error.ts";
export { CorruptRecordError } from "./errors/corrupt-record-error.ts";
export { EncryptionError, type EncryptionErrorCode, type EncryptionErrorDetails } from "./errors/encryption-error.ts";
export { LoginRefusedError } from "./errors/login-refused-error.ts";
export { NoConnectionError } from "./errors/no-connection-error.ts";
export { ReauthRequiredError } from "./errors/reauth-required-error.ts";
export { RefreshUnavailableError } from "./errors/refresh-unavailable-error.ts";
export { StoreError, type StoreErrorCode, type StoreErrorDetails } from "./errors/store-error.ts";
export { SubjectTakenError } from "./errors/subject-taken-error.ts";
export { UnverifiedConnectionError } from "./errors/unverified-connection-error.ts";
export type { EventHandler } from "./event/deliver.ts";
export type { AuthEvent, NewEvent } from "./event/event.ts";
export { eventStep } from "./event/event.ts";
export type { DrainOptions, EventOptions, Subscription } from "./event/outbox.ts";
export { createPartnerAuth, type PartnerAuth, type PartnerAuthOptions, type Providers } from "./partner-auth.ts";
export type {
  CheckContext,
  Checked,
  ClientContext,
  CredentialFunction,
  ProviderId,
  ProviderModule,
  ProviderServices,
  RefreshContext,
  RefreshOutcome,
} from "./provider.ts";
export type {
  Connecting,
  ConnectionName,
  ConnectionPage,
  ConnectionQuery,
  CredentialHandle,
  FullName,
  ImportRequest,
  ProviderAuth,
  RedirectAuth,
} from "./provider-auth.ts";
export type { ConnectOptions, RateLimitContext, RedirectFlow, Session, SessionFunction } from "./redirect/flow.ts";
export type {
  Acquired,
  AppendStep,
  Conditions,
  ConsumeStep,
  DeleteStep,
  Entry,
  ListOptions,
  Next,
  Outcome,
  Page,
  PutStep,
  Refusal,
  Step,
  Swapped,
  TokenStore,
  Transacted,
  Value,
} from "./store.ts";
