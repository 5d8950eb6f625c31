import { entryKey } from "../entry-key.ts";
import { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import type { Entry } from "../store.ts";
import type { ConnectionKey, ConnectionRecord } from "./record.ts";

/** Where a connection is kept. */
export function connectionKey({ provider, tenant, subject }: ConnectionKey): string {
  return entryKey({ kind: "connection", provider, tenant, subject });
}

/** What the keys of a provider's connections begin with, or those of one tenant. */
export function connectionPrefix(provider: string, tenant?: string): string {
  return ["connection", provider, ...(tenant === undefined ? [] : [tenant])].map((name) => `${encodeURIComponent(name)}/`).join("");
}

/** Where it is kept which tenant a subject belongs to. */
export function ownerKey(provider: string, subject: string): string {
  return entryKey({ kind: "owner", provider, tenant: "-", subject });
}

/**
 * Reads a record. Members that this version does not know are kept.
 *
 * @throws CorruptRecordError
 */
export function readRecord({ key, value }: Entry): ConnectionRecord {
  const record = typeof value === "string" ? parse(value) : undefined;
  if (isRecord(record)) return record;
  throw new CorruptRecordError(key);
}

/** A record as it is kept. */
export function writeRecord(record: ConnectionRecord): string {
  return JSON.stringify(record);
}

/** What JSON holds; undefined where it is none. */
export function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

const states = ["unverified", "active", "reauth_required", "revoked"];

function isRecord(value: unknown): value is ConnectionRecord {
  const { version, provider, tenant, subject, state, generation, credential } = Object(value) as Partial<Record<string, unknown>>;
  const texts = [provider, tenant, subject, state].every((text) => typeof text === "string");
  const live = credential !== undefined && isCredential(credential);
  return version === 1 && texts && states.includes(String(state)) && Number.isSafeInteger(generation) && (live || state !== "active");
}

/** Whether it is a credential as it is kept. */
export function isCredential(value: unknown): boolean {
  const { token, expiresAt, issuedAt } = Object(value) as Partial<Record<string, unknown>>;
  const ends = expiresAt === "never" || expiresAt === "unknown" || Number.isFinite(expiresAt);
  return typeof token === "string" && token !== "" && ends && typeof issuedAt === "number";
}

/** What `read` gives; nothing where the entry is damaged and somebody is told so. */
export function readable<Read>(read: () => Read, onUnreadable: (error: CorruptRecordError) => void): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CorruptRecordError)) throw error;
    onUnreadable(error);
    return undefined;
  }
}
