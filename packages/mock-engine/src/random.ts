const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Random text of so many base64url characters. */
export function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => base64url[byte & 63]).join("");
}

/** A random decimal id of so many digits, without a leading zero. */
export function randomDigits(length: number): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte % 10);
  return `1${digits.slice(1).join("")}`;
}
