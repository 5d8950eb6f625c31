import { checkKey } from "./check.ts";

/** What an entry is about. */
export interface EntryName {
  /** What is kept, such as `credential`. */
  readonly kind: string;
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  readonly tenant: string;
  /** The connection: a shop id, a user UUID or an operator id. */
  readonly subject: string;
}

/**
 * The key of an entry that belongs to a connection, such as `credential/etelecom/acme/1052570182707778180`. What the names
 * hold beside letters, digits and `-_.!~*'()` is written as in a URL, so that no two names make the same key.
 *
 * @throws RequestError (`invalid_argument`) for an empty name, and for a key of more than 512 characters
 */
export function entryKey({ kind, provider, tenant, subject }: EntryName): string {
  const names = { kind, provider, tenant, subject };
  for (const [name, value] of Object.entries(names)) checkKey("entryKey", value, `the ${name}`);
  const key = Object.values(names).map(encodeURIComponent).join("/");
  checkKey("entryKey", key);
  return key;
}
