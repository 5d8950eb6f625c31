import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { EncryptionError } from "../errors/encryption-error.ts";
import type { Entry, Value } from "../store.ts";
import { isKeyId, type KeyRing, type RingKey } from "./key-ring.ts";

/*
 * A sealed value:
 *
 *   "pk" 1 | kind (t, b) | length of key id | key id | key's mark, 4 | place's mark, 4 | IV, 12 | tag, 16 | ciphertext
 *
 * The marks only tell what is wrong; what protects is the tag, which also covers everything before the IV, the entry's key
 * (which names kind, provider, tenant and connection) and its version.
 */
const magic = Buffer.from("pk\u0001");
const kinds = { text: 0x74, bytes: 0x62 };
const idAt = magic.length + 2;
const markBytes = 4;
const ivBytes = 12;
const tagBytes = 16;

/** Where a value is kept. */
export type Place = Pick<Entry, "key" | "ver">;

/** Seals a value with AES-256-GCM for one place. @see https://csrc.nist.gov/pubs/sp/800/38/d/final */
export function seal(value: Value, place: Place, { id, key, mark }: RingKey): Uint8Array {
  const kind = typeof value === "string" ? kinds.text : kinds.bytes;
  const head = Buffer.concat([magic, Buffer.from([kind, id.length]), Buffer.from(id), mark, markOf(place)]);
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
  const bytes = bytesOf(entry);
  const marksAt = idAt + (bytes[idAt - 1] ?? 0);
  const ivAt = marksAt + 2 * markBytes;
  const bodyAt = ivAt + ivBytes + tagBytes;
  const keyId = bytes.toString("latin1", idAt, marksAt);
  if (bytes.length < bodyAt || !isKeyId(keyId)) throw new EncryptionError({ code: "corrupt_entry", entry: entry.key, keyId: undefined });
  const found = ring.find(keyId);
  if (!found) throw new EncryptionError({ code: "unknown_key", entry: entry.key, keyId });
  try {
    const decipher = createDecipheriv("aes-256-gcm", found.key, bytes.subarray(ivAt, ivAt + ivBytes), { authTagLength: tagBytes });
    decipher.setAAD(boundTo(bytes.subarray(0, ivAt), entry)).setAuthTag(bytes.subarray(ivAt + ivBytes, bodyAt));
    const opened = decipher.update(bytes.subarray(bodyAt)); // all of it: GCM keeps nothing back for `final`, which only checks the tag
    decipher.final();
    return { value: bytes[magic.length] === kinds.text ? opened.toString("utf8") : new Uint8Array(opened), keyId };
  } catch {
    // The marks are asked only now, because a hash would cost every reader as much as the rest.
    const [keyMark, placeMark] = [bytes.subarray(marksAt, marksAt + markBytes), bytes.subarray(marksAt + markBytes, ivAt)];
    const code = !found.mark.equals(keyMark) ? "wrong_key" : markOf(entry).equals(placeMark) ? "corrupt_entry" : "swapped_entry";
    throw new EncryptionError({ code, entry: entry.key, keyId });
  }
}

function bytesOf({ key: entry, value }: Entry): Buffer {
  if (typeof value !== "string") {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    if (magic.every((byte, index) => bytes[index] === byte)) return bytes;
  }
  throw new EncryptionError({ code: "not_encrypted", entry, keyId: undefined });
}

/** What the tag covers beside the ciphertext. */
function boundTo(head: Buffer, { key, ver }: Place): Buffer {
  return Buffer.concat([head, Buffer.from(`${ver}\0${key}`)]);
}

function markOf({ key, ver }: Place): Buffer {
  return createHash("sha256").update(`${ver}\0${key}`).digest().subarray(0, markBytes);
}
