/**
 * What a client takes from where it runs. A bundle for browsers gets `environment.browser.ts` in its place.
 *
 * @module
 */

/** The environment variable of an option. */
export interface Variable {
  readonly value: string | undefined;
  /** What to do where both are missing. */
  readonly fix: string;
}

/** Reads the environment variable of an option: `baseUrl` of `etelecom` is `ETELECOM_BASE_URL`. */
export function readVariable(provider: string, option: string): Variable {
  const name = `${provider}_${option.replace(/[A-Z]/g, "_$&")}`.replace("-", "_").toUpperCase();
  // Workers have no process; bundlers must not be made to add one.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return { value: process?.env?.[name], fix: `Pass it or set ${name}` };
}

/** The header that says which client asks. */
export function agentHeader(agent: string): Readonly<Record<string, string>> {
  // Browsers have an agent of their own, and would ask for permission to send another before each call.
  return globalThis.navigator?.userAgent.startsWith("Mozilla") ? {} : { "user-agent": agent };
}
