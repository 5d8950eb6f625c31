/** Stands for a secret. */
export declare const masked = "[secret]";
/** A value with the parts at these JSON Pointers masked; `*` stands for every item of a list. */
export declare function maskAt(value: unknown, pointers: readonly string[]): unknown;
/** Parameters with the secret ones masked. */
export declare function maskQuery(query: URLSearchParams, names: readonly string[]): Record<string, string | string[]>;
/** Headers with the secret ones masked, and the secrets in addresses too. */
export declare function maskHeaders(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string>;
/** A text with the values of secret parameters masked, in whatever address stands in it, encoded or not. */
export declare function maskAddress(text: string): string;
