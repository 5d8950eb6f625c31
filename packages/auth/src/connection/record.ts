/** A connection is (provider, tenant, subject): a shop id, a user UUID or an operator id. */
export interface ConnectionKey {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** Your customer, by whatever name you know it. */
  readonly tenant: string;
  readonly subject: string;
}

/** What a connection can be. `pending` is a login that has begun; nothing is kept for it under the connection's key. */
export type ConnectionState = "pending" | "unverified" | "active" | "reauth_required" | "revoked";

/** When a credential ends: a moment (ms since 1970, by the provider's clock), never (`-1` of a provider), or not told. Never is not never-invalid. */
export type Expiry = number | "never" | "unknown";

/** A credential with its times, in milliseconds since 1970 by the provider's clock. */
export interface CredentialRecord {
  readonly token: string;
  readonly expiresAt: Expiry;
  readonly issuedAt: number;
}

/** What is kept under entryKey({kind:"connection",...}), as JSON; sealed by the store. Unknown members of newer versions are kept. */
export interface ConnectionRecord extends ConnectionKey {
  readonly version: 1;
  readonly state: Exclude<ConnectionState, "pending">;
  /** Absent once revoked: the row stays as a tombstone so that a late writer meets a newer version. */
  readonly credential?: CredentialRecord;
  /** Rises with every new credential; stragglers compare it. */
  readonly generation: number;
  /** The local user who connected it. */
  readonly user?: string | undefined;
  /** What a person recognises it by, such as the shop's name; never a secret. */
  readonly label?: string | undefined;
  readonly connectedAt: number;
  readonly changedAt: number;
}
