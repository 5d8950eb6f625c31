import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { EncryptionError, type EncryptionErrorCode } from "../errors/encryption-error.ts";
import type { Entry, Value } from "../store.ts";
import type { KeyRing, RingKey } from "./key-ring.ts";

/*
 * A sealed value:
 *
 *   "pk" 1 | kind (t, b) | length of key id | key id | key's mark, 4 | place's mark, 4 | IV, 12 | tag, 16 | ciphertext
 *
 * The marks only tell what is wrong; what protects is the tag, which also covers everything before the IV, the entry's key
 * (which names kind, provider, tenant and connection) and its version.
 */
const magic = Buffer.from("pk\u0001");
const markBytes = 4;
const ivBytes = 12;
const tagBytes = 16;

/** Where a value is kept. */
export type Place = Pick<Entry, "key" | "ver">;

/** Seals a value with AES-256-GCM for one place. @see https://csrc.nist.gov/pubs/sp/800/38/d/final */
export function seal(value: Value, place: Place, { id, key, mark }: RingKey): Uint8Array {
  const kind = typeof value === "string" ? "t" : "b";
  const head = Buffer.concat([magic, Buffer.from(kind), Buffer.from([id.length]), Buffer.from(id), mark, markOf(place)]);
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
  cipher.setAAD(boundTo(head, place));
  const body = typeof value === "string" ? cipher.update(value, "utf8") : cipher.update(value);
  const end = cipher.final();
  return new Uint8Array(Buffer.concat([head, iv, cipher.getAuthTag(), body, end]));
}

/** What `open` finds. */
export interface Opened {
  readonly value: Value;
  /** The id of the key that had sealed it. */
  readonly keyId: string;
}

/** Opens an entry's value. @throws EncryptionError that says what is wrong with it, and holds nothing of it */
export function open(entry: Entry, ring: KeyRing): Opened {
  const { text, keyId, keyMark, placeMark, head, iv, tag, body } = partsOf(entry);
  const fail = (code: EncryptionErrorCode): never => {
    throw new EncryptionError({ code, entry: entry.key, keyId });
  };
  const found = ring.find(keyId) ?? fail("unknown_key");
  if (!found.mark.equals(keyMark)) fail("wrong_key");
  if (!markOf(entry).equals(placeMark)) fail("swapped_entry");
  const decipher = createDecipheriv("aes-256-gcm", found.key, iv, { authTagLength: tagBytes });
  decipher.setAAD(boundTo(head, entry)).setAuthTag(tag);
  try {
    const bytes = Buffer.concat([decipher.update(body), decipher.final()]);
    return { value: text ? bytes.toString("utf8") : new Uint8Array(bytes), keyId };
  } catch {
    return fail("corrupt_entry");
  }
}

function partsOf({ key: entry, value }: Entry) {
  const bytes = typeof value === "string" ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (typeof value === "string" || !bytes.subarray(0, magic.length).equals(magic)) {
    throw new EncryptionError({ code: "not_encrypted", entry, keyId: undefined });
  }
  const idAt = magic.length + 2;
  const marksAt = idAt + (bytes[idAt - 1] ?? 0);
  const ivAt = marksAt + 2 * markBytes;
  const bodyAt = ivAt + ivBytes + tagBytes;
  const keyId = bytes.toString("latin1", idAt, marksAt);
  if (bytes.length < bodyAt || !/^[\w.-]+$/.test(keyId)) throw new EncryptionError({ code: "corrupt_entry", entry, keyId: undefined });
  return {
    text: bytes[magic.length] === 0x74,
    keyId,
    keyMark: bytes.subarray(marksAt, marksAt + markBytes),
    placeMark: bytes.subarray(marksAt + markBytes, ivAt),
    head: bytes.subarray(0, ivAt),
    iv: bytes.subarray(ivAt, ivAt + ivBytes),
    tag: bytes.subarray(ivAt + ivBytes, bodyAt),
    body: bytes.subarray(bodyAt),
  };
}

/** What the tag covers beside the ciphertext. */
function boundTo(head: Buffer, { key, ver }: Place): Buffer {
  return Buffer.concat([head, Buffer.from(`${ver}\0${key}`)]);
}

function markOf({ key, ver }: Place): Buffer {
  return createHash("sha256").update(`${ver}\0${key}`).digest().subarray(0, markBytes);
}
