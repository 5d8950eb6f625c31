import type { CallPlace } from "./errors/partner-error.ts";
import { type Credential, readOption } from "./options.ts";

/** Credentials by option name, as they were given. */
export type Credentials = Readonly<Record<string, Credential | undefined>>;

/**
 * A credential as it was given, from its function, or from the environment. With `rejected` a function may answer another
 * one; a string stays what it is.
 *
 * @throws ConfigurationError `missing_option`, or what the credential function throws
 */
export async function readCredential(place: CallPlace, name: string, source: Credential | undefined, rejected = ""): Promise<string> {
  const { operation } = place;
  // What a function does not answer is not looked for in the environment; once it has answered, it has no other one.
  return readOption(
    place,
    name,
    typeof source === "function" ? (await source(rejected ? { operation, rejected } : { operation })) || rejected : source,
  );
}
