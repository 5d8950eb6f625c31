import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { isCredential, parse } from "../connection/codec.ts";
import type { CredentialRecord } from "../connection/record.ts";
import { entryKey } from "../entry-key.ts";
import { CorruptRecordError } from "../errors/corrupt-record-error.ts";
import { LoginRefusedError } from "../errors/login-refused-error.ts";
import type { ProviderServices, RefreshOutcome } from "../provider.ts";
import type { Entry, Step } from "../store.ts";
import type { FetchContext, Kept, KeptCredential, Slot } from "./slot.ts";

/** What a shared credential is made of. */
export interface SharedSource {
  /** What it is, such as `company`; the first part of its key in the store. */
  readonly kind: string;
  /** What tells it from others of its kind. Only its SHA-256 is kept. */
  readonly id: string;
  /**
   * The password behind it: a credential is handed to whoever has the one that bought it, and a refused login is final for this one
   * alone. Of it nothing is kept but a salted scrypt.
   */
  readonly secret: string;
  fetch(context: FetchContext): Promise<RefreshOutcome>;
}

/** Keeps credentials that belong to no single connection: one fetch at a time over all processes. */
export interface SharedCredentials {
  /** The same one each time for the same kind, id and secret. */
  keep(source: SharedSource): KeptCredential;
}

/** Tells whether somebody has the same password, without it. */
interface PasswordProof {
  readonly salt: string;
  readonly hash: string;
}

/** What is kept. */
interface SharedRecord {
  readonly version: 1;
  readonly credential?: CredentialRecord;
  /** The password that bought the credential: a login's name alone, which many may know, does not get it. */
  readonly boughtWith?: PasswordProof;
  readonly generation: number;
  /** A login that was refused: why, and for which password. */
  readonly dead?: PasswordProof & { readonly reason: string };
}

const hashOf = promisify<string, Buffer, number, Buffer>(scrypt);

/** Makes the shared credentials of a provider, of which no password is kept in clear. */
export function sharedBy(keep: ProviderServices["keep"], provider: string): SharedCredentials {
  const keepers = new Map<string, KeptCredential>();
  return {
    keep: (source) => {
      const id = digest(`${source.kind}\0${source.id}\0${source.secret}`);
      const keeper = keepers.get(id) ?? keep(slotOf(provider, source));
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
  const password = passwordOf(source.secret);
  let proof: PasswordProof = { salt: "", hash: "" }; // made by each fetch
  return {
    provider,
    key,
    refreshable: true,
    read: async (entry): Promise<Kept> => {
      if (!entry) return { generation: 0 };
      const { credential, boughtWith, generation, dead } = readShared(entry);
      if (dead && (await password.is(dead))) return { generation, refusal: () => new LoginRefusedError(provider, dead.reason) };
      return boughtWith && (await password.is(boughtWith)) ? { credential, generation } : { generation };
    },
    fetch: async (context) => {
      proof = await password.proof();
      return source.fetch(context);
    },
    steps: (entry, outcome, fence): readonly Step[] => {
      const before: Partial<SharedRecord> = entry ? readShared(entry) : {};
      const { credential, boughtWith, dead, generation = 0 } = before;
      // What another password has brought stays: whoever gives a wrong one takes nothing from the others.
      const others = credential && boughtWith && !password.was(boughtWith) ? { credential, boughtWith } : {};
      const record: SharedRecord =
        outcome.type === "token"
          ? {
              version: 1,
              credential: outcome.credential,
              boughtWith: proof,
              generation: generation + 1,
              ...(dead && !password.was(dead) && { dead }),
            }
          : { version: 1, ...others, generation, dead: { reason: outcome.reason, ...proof } };
      return [{ type: "put", key, value: JSON.stringify(record), expected: entry?.ver ?? null, fence }];
    },
  };
}

/** A password that can be compared with what is kept of others; each comparison costs a scrypt, once. */
function passwordOf(secret: string): {
  proof(): Promise<PasswordProof>;
  is(proof: PasswordProof): Promise<boolean>;
  /** What `is` found before. */
  was(proof: PasswordProof): boolean;
} {
  const compared = new Map<string, boolean>();
  let own: Promise<PasswordProof> | undefined;
  const make = async (): Promise<PasswordProof> => {
    const salt = randomBytes(16);
    const hash = (await hashOf(secret, salt, 32)).toString("base64");
    return { salt: salt.toString("base64"), hash };
  };
  const is = async ({ salt, hash }: PasswordProof): Promise<boolean> => {
    const found = compared.get(hash);
    if (found !== undefined) return found;
    const [known, asked] = [Buffer.from(hash, "base64"), await hashOf(secret, Buffer.from(salt, "base64"), 32)];
    const same = known.length === asked.length && timingSafeEqual(known, asked);
    if (compared.size >= 16) compared.clear();
    compared.set(hash, same);
    return same;
  };
  return { proof: () => (own ??= make()), is, was: ({ hash }) => compared.get(hash) ?? false };
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
