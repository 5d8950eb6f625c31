import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

/** Claims of a token. */
export type Claims = Readonly<Record<string, unknown>>;

const header = encode(new TextEncoder().encode(JSON.stringify({ alg: "HS256", typ: "JWT" })));

/**
 * Signs claims as a JSON Web Token with HS256, as the provider's samples do.
 *
 * Synchronous, because a behaviour changes its state in one step; `crypto.subtle` would not be.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-3.1
 */
export function sign(claims: Claims, secret: Uint8Array): string {
  const content = `${header}.${encode(new TextEncoder().encode(JSON.stringify(claims)))}`;
  return `${content}.${signatureOf(content, secret)}`;
}

/** The claims of a token that this secret signed, expired or not; undefined for anything else. */
export function verify(token: string, secret: Uint8Array): Claims | undefined {
  const [head, payload, signature, ...rest] = token.split(".");
  if (head !== header || !payload || !signature || rest.length > 0) return undefined;
  if (signature !== signatureOf(`${head}.${payload}`, secret)) return undefined;
  return JSON.parse(new TextDecoder().decode(decode(payload))) as Claims; // only this mock can have signed it
}

function signatureOf(content: string, secret: Uint8Array): string {
  return encode(hmac(sha256, secret, new TextEncoder().encode(content)));
}

function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function decode(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
