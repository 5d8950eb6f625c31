import { ConnectionStateError } from "../errors/connection-state-error.ts";
import { SubjectTakenError } from "../errors/subject-taken-error.ts";
import { eventStep } from "../event/event.ts";
import type { Entry, PutStep, Step, TokenStore } from "../store.ts";
import { connectionKey, ownerKey, readRecord, writeRecord } from "./codec.ts";
import { move } from "./machine.ts";
import type { ConnectionKey, ConnectionRecord, CredentialRecord } from "./record.ts";

/** What a login or an import has brought. */
export interface Binding {
  readonly key: ConnectionKey;
  /** `unverified` where the user's word is still missing. */
  readonly state: "active" | "unverified";
  readonly credential: CredentialRecord;
  /** The local user. */
  readonly user?: string | undefined;
  /** What a person recognises it by; never a secret. */
  readonly label?: string | undefined;
  /** Whether it may take over what another tenant has revoked: somebody who may say so has said that it is this tenant's. Default: false. */
  readonly transfer?: boolean;
}

/**
 * The steps that make or renew a connection: the record (as long as nobody changed it since it was read, so late writers are refused), the
 * owner of the subject, and the event. An unverified connection owns nothing yet: it must not keep the rightful owner out.
 *
 * Add steps of your own and call `store.transact` once; where it is refused, call this again.
 *
 * @throws SubjectTakenError where the subject is another tenant's
 * @throws what the store throws
 */
export async function bindSteps(store: TokenStore, binding: Binding): Promise<readonly Step[]> {
  const { key, credential, user, label } = binding;
  const at = connectionKey(key);
  const [entry, owner] = await Promise.all([store.get(at), claimStep(store, key, binding.transfer)]);
  const before = entry ? readRecord(entry) : undefined;
  const state = move(before?.state ?? "pending", binding.state === "active" ? "bind" : "bind_unverified");
  if (!state) throw new ConnectionStateError(key, "connect", before?.state ?? "pending");
  const now = Date.now();
  const generation = (before?.generation ?? 0) + 1;
  const record: ConnectionRecord = {
    ...before,
    ...key,
    version: 1,
    state,
    credential,
    generation,
    connectedAt: before && before.state !== "revoked" ? before.connectedAt : now,
    changedAt: now,
    user: user ?? before?.user,
    label: label ?? before?.label,
  };
  const put: PutStep = { type: "put", key: at, value: writeRecord(record), expected: entry?.ver ?? null };
  if (state === "unverified") return [put];
  return [put, owner, eventStep({ type: "connected", ...key, generation, user })];
}

/**
 * The step that makes a tenant the owner of a subject. Who owned it last keeps it after a revocation: another tenant gets it by a transfer.
 *
 * @throws SubjectTakenError where it is another tenant's
 */
export async function claimStep(store: TokenStore, { provider, tenant, subject }: ConnectionKey, transfer = false): Promise<PutStep> {
  const key = ownerKey(provider, subject);
  const owner: Entry | null = await store.get(key);
  if (owner && owner.value !== tenant) {
    const may = transfer && !(await isLive(store, { provider, tenant: String(owner.value), subject }));
    if (!may) throw new SubjectTakenError(provider, subject);
  }
  return { type: "put", key, value: tenant, expected: owner?.ver ?? null };
}

async function isLive(store: TokenStore, key: ConnectionKey): Promise<boolean> {
  const entry = await store.get(connectionKey(key));
  return !entry || !["revoked", "unverified"].includes(readRecord(entry).state);
}
