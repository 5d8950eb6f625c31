import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits as 43 characters of base64url. */
export function randomId(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether it has the form of `randomId`. */
export function isRandomId(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}

/** The SHA-256 of a text, as 43 characters of base64url. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** Whether a text has this digest. Digests are of one length, so the time tells nothing. */
export function matches(text: string, expected: string): boolean {
  const [a, b] = [createHash("sha256").update(text).digest(), Buffer.from(expected, "base64url")];
  return a.length === b.length && timingSafeEqual(a, b);
}
