import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { isCredential, parse } from "../connection/codec.ts";
import type { CredentialRecord } from "../connection/record.ts";
import { entryKey } from "../entry-key.ts";
import { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import { LoginRefusedError } from "../errors/login-refused-error.ts";
import type { RefreshOutcome } from "../provider.ts";
import type { Entry, Step } from "../store.ts";
import { Keeper } from "./keeper.ts";
import type { Room } from "./room.ts";
import type { FetchContext, Kept, Slot } from "./slot.ts";

/** A credential that several connections need. */
export interface SharedCredential {
  /** The credential. @throws LoginRefusedError, RefreshUnavailableError, StoreError */
  token(): Promise<string>;
  /** Another one than the one that was refused just now. */
  instead(rejected: string): Promise<string>;
  /** Fetches a new one, also after a refused login. */
  renew(): Promise<void>;
}

/** What a shared credential is made of. */
export interface SharedSource {
  /** What it is, such as `company`; the first part of its key in the store. */
  readonly kind: string;
  /** What tells it from others of its kind. Only its SHA-256 is kept. */
  readonly id: string;
  /** The password behind it: a refused login is final for this one alone. Of it nothing is kept but a salted scrypt after a refusal. */
  readonly secret: string;
  fetch(context: FetchContext): Promise<RefreshOutcome>;
}

/** Keeps credentials that belong to no single connection: one fetch at a time over all processes. */
export interface SharedCredentials {
  /** The same one each time for the same kind, id and secret. */
  keep(source: SharedSource): SharedCredential;
}

/** What is kept. */
interface SharedRecord {
  readonly version: 1;
  readonly credential?: CredentialRecord;
  readonly generation: number;
  /** A login that was refused: why, and for which password. */
  readonly dead?: { readonly reason: string; readonly salt: string; readonly hash: string };
}

const hashOf = promisify<string, Buffer, number, Buffer>(scrypt);

/** Makes the shared credentials of a provider. */
export function sharedIn(room: Room, provider: string): SharedCredentials {
  const keepers = new Map<string, Keeper>();
  return {
    keep: (source) => {
      const id = digest(`${source.kind}\0${source.id}\0${source.secret}`);
      const keeper = keepers.get(id) ?? new Keeper(room, slotOf(provider, source));
      keepers.set(id, keeper);
      return keeper;
    },
  };
}

/** Where a shared credential is kept. */
export function sharedKey(kind: string, provider: string, id: string): string {
  return entryKey({ kind, provider, tenant: "-", subject: digest(id) });
}

function slotOf(provider: string, source: SharedSource): Slot {
  const key = sharedKey(source.kind, provider, source.id);
  const salt = randomBytes(16);
  let deadHash = "";
  return {
    provider,
    key,
    refreshable: true,
    read: async (entry): Promise<Kept> => {
      if (!entry) return { generation: 0 };
      const { credential, generation, dead } = readShared(entry);
      if (dead && (await isSame(dead, source.secret))) return { generation, refusal: () => new LoginRefusedError(provider, dead.reason) };
      return { credential, generation };
    },
    fetch: async (context) => {
      const outcome = await source.fetch(context);
      if (outcome.type === "reauth") deadHash = (await hashOf(source.secret, salt, 32)).toString("base64");
      return outcome;
    },
    steps: (entry, outcome, fence): readonly Step[] => {
      const generation = entry ? readShared(entry).generation : 0;
      const record: SharedRecord =
        outcome.type === "token"
          ? { version: 1, credential: outcome.credential, generation: generation + 1 }
          : { version: 1, generation, dead: { reason: outcome.reason, salt: salt.toString("base64"), hash: deadHash } };
      return [{ type: "put", key, value: JSON.stringify(record), expected: entry?.ver ?? null, fence }];
    },
  };
}

async function isSame({ salt, hash }: NonNullable<SharedRecord["dead"]>, secret: string): Promise<boolean> {
  const [known, asked] = [Buffer.from(hash, "base64"), await hashOf(secret, Buffer.from(salt, "base64"), 32)];
  return known.length === asked.length && timingSafeEqual(known, asked);
}

function readShared({ key, value }: Entry): SharedRecord {
  const record = Object(typeof value === "string" ? parse(value) : undefined) as Partial<SharedRecord>; // looked at below
  const good = record.credential === undefined || isCredential(record.credential);
  if (record.version === 1 && Number.isSafeInteger(record.generation) && good) return record as SharedRecord; // as looked at
  throw new CorruptRecordError(key);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
