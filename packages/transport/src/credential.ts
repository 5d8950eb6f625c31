import { ConfigurationError } from "./errors/configuration-error.ts";
import type { CredentialPlace, Operation } from "./operation.ts";
import { type Credential, missingOption, readOption } from "./options.ts";

/** Where credentials come from. */
export interface CredentialSettings {
  /** The provider's id, such as `etelecom`. */
  readonly provider: string;
  /** The credentials that were given, by option name. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
}

/**
 * The credential that an operation takes, or undefined where it takes none. With `rejected` a function may answer another
 * one; a string stays what it is.
 *
 * @throws ConfigurationError `missing_option` or `invalid_option`, or what the credential function throws
 */
export async function credentialFor(settings: CredentialSettings, operation: Operation, rejected?: string): Promise<string | undefined> {
  const { provider, credentials } = settings;
  if (!operation.credential) return undefined;
  const { name } = operation.credential;
  const source = credentials[name];
  const context = { operation: operation.id, ...(rejected === undefined ? {} : { rejected }) };
  const value = typeof source === "function" ? await source(context) : readOption(provider, name, source);
  if (!value) throw missingOption(provider, name, operation.id);
  // Headers would refuse it with an error that quotes it.
  if (!/^[\x21-\x7e]+$/.test(value)) {
    const message = `the credential ${name} holds a space, a line break or another character that no credential has. Give it alone, without "Bearer ", and check where it was read from.`;
    throw new ConfigurationError(message, { code: "invalid_option", provider, operation: operation.id });
  }
  return value;
}

/** Writes a credential where the operation takes it. */
export function place({ in: where, field, prefix }: CredentialPlace, credential: string, url: URL, headers: Headers): void {
  if (where === "query") url.searchParams.set(field, credential);
  else headers.set(field, prefix + credential);
}

/** What a caller puts into headers of its own under a telling name, such as a proxy's credential. */
export function secretHeaders(headers: Headers): string[] {
  return [...headers]
    .filter(([name]) => /auth|cookie|key|pass|secret|token/.test(name))
    .flatMap(([, value]) => [value, value.replace(/^\S+ /, ""), ...value.split("; ").map((pair) => pair.replace(/^[^=]*=/, ""))]);
}
