import { ChangedMeanwhileError } from "../errors/changed-meanwhile-error.ts";
import { ConnectionStateError } from "../errors/connection-state-error.ts";
import { NoConnectionError } from "../errors/no-connection-error.ts";
import { eventStep } from "../event/event.ts";
import type { Entry, Step, TokenStore } from "../store.ts";
import { claimStep } from "./bind.ts";
import { connectionKey, ownerKey, readRecord, writeRecord } from "./codec.ts";
import { move } from "./machine.ts";
import type { ConnectionKey, ConnectionRecord } from "./record.ts";

const attempts = 5;

/**
 * Reads and changes until nobody else has changed it between the two.
 *
 * @throws ChangedMeanwhileError after five attempts
 */
export async function repeatedly(
  store: TokenStore,
  place: readonly [provider: string, operation: string],
  steps: () => Promise<readonly Step[]>,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const next = await steps();
    if (next.length === 0 || (await store.transact(next)).ok) return;
  }
  throw new ChangedMeanwhileError(...place);
}

/** Who revokes a connection, and whether its account is set free. */
export interface Revocation {
  readonly user?: string | undefined;
  /** Lets any tenant connect the account, as if nobody had had it. Default: false, it stays this tenant's. */
  readonly release?: boolean | undefined;
}

/** The steps that revoke a connection: a tombstone without the credential, and the event. None where there is nothing to do. */
export async function revokeSteps(store: TokenStore, key: ConnectionKey, { user, release }: Revocation): Promise<readonly Step[]> {
  const { entry, record } = await readConnection(store, key);
  const state = move(record.state, "revoke");
  if (!state) throw new ConnectionStateError(key, "revoke", record.state);
  const at = ownerKey(key.provider, key.subject);
  const owner = release ? await store.get(at) : null;
  const free: Step[] = owner?.value === key.tenant ? [{ type: "delete", key: at, expected: owner.ver }] : [];
  if (record.state === "revoked") return free;
  const { credential: _, ...rest } = record;
  return [
    putStep(entry, { ...rest, state, changedAt: Date.now() }),
    ...free,
    eventStep({ type: "revoked", ...key, generation: record.generation, user }),
  ];
}

/**
 * The steps that make an unverified connection active, once its user has said that it is the right one.
 *
 * @throws ConnectionStateError where it is not unverified, SubjectTakenError where another tenant was first
 */
export async function confirmSteps(store: TokenStore, key: ConnectionKey, user: string | undefined): Promise<readonly Step[]> {
  const { entry, record } = await readConnection(store, key);
  const state = move(record.state, "confirm");
  if (!state) throw new ConnectionStateError(key, "confirm", record.state);
  const by = user ?? record.user;
  return [
    putStep(entry, { ...record, state, changedAt: Date.now(), user: by }),
    await claimStep(store, key),
    eventStep({ type: "connected", ...key, generation: record.generation, user: by }),
  ];
}

/**
 * The steps that let a revoked connection begin anew where it needs no login; none where it is not revoked. Its generation goes on, so that
 * nobody takes its next credential for an older one.
 */
export async function reopenSteps(store: TokenStore, key: ConnectionKey): Promise<readonly Step[]> {
  const entry = await store.get(connectionKey(key));
  if (!entry) return [];
  const record = readRecord(entry);
  if (record.state !== "revoked") return [];
  const now = Date.now();
  return [putStep(entry, { ...record, state: "reauth_required", connectedAt: now, changedAt: now })];
}

/** A connection as it is kept. @throws NoConnectionError, CorruptRecordError */
export async function readConnection(
  store: TokenStore,
  key: ConnectionKey,
): Promise<{ readonly entry: Entry; readonly record: ConnectionRecord }> {
  const entry = await store.get(connectionKey(key));
  if (!entry) throw new NoConnectionError(key);
  return { entry, record: readRecord(entry) };
}

function putStep({ key, ver }: Entry, record: ConnectionRecord): Step {
  return { type: "put", key, value: writeRecord(record), expected: ver };
}
