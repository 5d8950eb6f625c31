const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Random text of so many base64url characters. */
export function randomText(length) {
    return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => base64url[byte & 63]).join("");
}
/** A random decimal id of so many digits, without a leading zero. */
export function randomDigits(length) {
    const digits = Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => byte % 10);
    return `1${digits.slice(1).join("")}`;
}
/**
 * Numbers from 0 to 1 that come in the same order for the same seed (mulberry32).
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function seededRandom(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
