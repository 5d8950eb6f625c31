/**
 * Where connections are kept. So far only the stores exist: the contract, its errors, encryption at rest, and names of
 * keys; each store is a subpath.
 *
 * @module
 */
export { type StoreDriver, storeOf } from "./driver.ts";
export { type EncryptedOptions, type EncryptedStore, encrypted } from "./encrypted/index.ts";
export type { EncryptionKey } from "./encrypted/key-ring.ts";
export type { Rotation } from "./encrypted/rotate.ts";
export { type EntryName, entryKey } from "./entry-key.ts";
export { EncryptionError, type EncryptionErrorCode, type EncryptionErrorDetails } from "./errors/encryption-error.ts";
export { StoreError, type StoreErrorCode, type StoreErrorDetails } from "./errors/store-error.ts";
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
