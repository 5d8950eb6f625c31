/**
 * Where connections are kept. So far only the stores exist: the contract, its errors, encryption at rest, and names of
 * keys; each store is a subpath.
 *
 * @module
 */
export { type StoreDriver, storeOf } from "./driver.ts";
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
