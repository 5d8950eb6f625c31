import type { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import type { EncryptionError } from "../errors/encryption-error.ts";
import type { ListOptions, TokenStore } from "../store.ts";
import { connectionPrefix, readable, readRecord } from "./codec.ts";
import type { ConnectionRecord } from "./record.ts";

/** Says which record cannot be read, and why. It is left in the store as it is. */
export type UnreadableRecord = CorruptRecordError | EncryptionError;

/** Part of the connections of a provider, or of one tenant there. */
export interface RecordPage {
  readonly records: readonly ConnectionRecord[];
  /** What is left out of them. */
  readonly unreadable: readonly UnreadableRecord[];
  readonly cursor: string | null;
}

/** Reads a page of connections: one that cannot be read keeps nobody from the others. */
export async function readPage(
  store: TokenStore,
  provider: string,
  { tenant, ...options }: Pick<ListOptions, "cursor" | "limit"> & { readonly tenant?: string | undefined },
): Promise<RecordPage> {
  const unreadable: UnreadableRecord[] = [];
  const onUnreadable = (error: UnreadableRecord): void => void unreadable.push(error);
  const { entries, cursor } = await store.list(connectionPrefix(provider, tenant), { ...options, onUnreadable });
  const records = entries.flatMap((entry) => readable(() => readRecord(entry), onUnreadable) ?? []);
  return { records, unreadable, cursor };
}
