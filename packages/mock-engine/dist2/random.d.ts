/** Random text of so many base64url characters. */
export declare function randomText(length: number): string;
/** A random decimal id of so many digits, without a leading zero. */
export declare function randomDigits(length: number): string;
/**
 * Numbers from 0 to 1 that come in the same order for the same seed (mulberry32).
 *
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export declare function seededRandom(seed: number): () => number;
