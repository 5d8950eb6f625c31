import { createHash, createSecretKey, type KeyObject } from "node:crypto";
import { ConfigurationError } from "@partnerkit/transport";

/** A key that entries are sealed with. */
export interface EncryptionKey {
  /** Its name, 1 to 64 letters, digits, `.`, `_` or `-`. It is written into each entry: no secret, and never for a second key. */
  readonly id: string;
  /** 32 random bytes, or base64 of them, as `openssl rand -base64 32` prints. */
  readonly key: Uint8Array | string;
}

/** A key as it is used. */
export interface RingKey {
  readonly id: string;
  /** Does not show its bytes, however it is printed. */
  readonly key: KeyObject;
  /** Four bytes that tell it from another one of the same id; too few to find the key with. */
  readonly mark: Buffer;
}

/** The keys: the first one seals, every one opens. */
export interface KeyRing {
  readonly active: RingKey;
  find(id: string): RingKey | undefined;
}

/** Makes the ring. @throws ConfigurationError (`missing_option`, `invalid_option`) that names the key's position, never the key */
export function keyRingOf(keys: readonly EncryptionKey[]): KeyRing {
  const ring = keys.map((key, index) => ringKeyOf(key, index));
  const [active] = ring;
  if (!active) fail("missing_option", "the option keys is empty. Give at least one: { id, key }, the key being 32 random bytes.");
  if (new Set(ring.map(({ id }) => id)).size < ring.length) fail("invalid_option", "the option keys has two keys of the same id.");
  return { active, find: (id) => ring.find((key) => key.id === id) };
}

/** Whether it can be the id of a key: 1 to 64 letters, digits, `.`, `_` or `-`. */
export function isKeyId(id: string): boolean {
  return /^[\w.-]{1,64}$/.test(id);
}

function ringKeyOf({ id, key }: EncryptionKey, index: number): RingKey {
  if (!isKeyId(id)) fail("invalid_option", `keys[${index}].id is not 1 to 64 letters, digits, ".", "_" or "-".`);
  const bytes = typeof key === "string" ? Buffer.from(key, "base64") : Buffer.from(key);
  if (bytes.length !== 32) {
    fail("invalid_option", `keys[${index}].key has ${bytes.length} bytes instead of 32. Make one with: openssl rand -base64 32`);
  }
  const mark = createHash("sha256").update("partnerkit key mark\0").update(bytes).digest().subarray(0, 4);
  return { id, key: createSecretKey(bytes), mark };
}

function fail(code: "missing_option" | "invalid_option", message: string): never {
  throw new ConfigurationError(message, { provider: "auth", operation: "encrypted", code });
}
