import type { ErrorPlace } from "./errors/partner-error.ts";
import type { CredentialPlace } from "./operation.ts";
import { type Credential, invalidOption, readOption } from "./options.ts";

/** Credentials by option name, as they were given. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/**
 * A credential as it was given, from its function, or from the environment. With `rejected` a function may answer another
 * one; a string stays what it is.
 *
 * @throws ConfigurationError `missing_option`, or what the credential function throws
 */
export async function readCredential(
  place: ErrorPlace & { readonly operation: string },
  name: string,
  source: Credential | undefined,
  rejected?: string,
): Promise<string> {
  const { operation } = place;
  // What a function does not answer is not looked for in the environment.
  const given = typeof source === "function" ? ((await source(rejected ? { operation, rejected } : { operation })) ?? "") : source;
  return readOption(place, name, given);
}

/**
 * Writes a credential where the operation takes it.
 *
 * @throws ConfigurationError `invalid_option` for one that headers would refuse with an error that quotes it.
 */
export function writeCredential(
  place: ErrorPlace,
  { name, query, header }: CredentialPlace,
  value: string,
  url: URL,
  headers: Record<string, string>,
): void {
  if (!/^[\x21-\x7e]+$/.test(value))
    throw invalidOption(place, name, 'holds a space, a line break or a letter that no credential has. Give it alone, without "Bearer "');
  if (query) url.searchParams.set(query, value);
  else headers[header ?? "authorization"] = header ? value : `Bearer ${value}`;
}

/** What a caller puts into headers of its own under a telling name, such as a proxy's credential or a cookie. */
export function secretHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers)
    .filter(([name]) => /auth|cookie|key|pass|secret|token/.test(name))
    .flatMap(([, value]) => [value, ...value.split(/^\S+ |; /).flatMap((part) => [part, part.replace(/^[^=]*=/, "")])]);
}
