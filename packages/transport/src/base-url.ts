import { ConfigurationError } from "./errors/configuration-error.ts";
import { environmentName, missingOption, readOption } from "./options.ts";

/**
 * Reads and checks a base URL, and cuts what the provider's own pages leave at its end.
 *
 * Providers with services (`$BASE_URL.Shop/AuthorizeShop`) append text to the base URL, so that `new URL(path, base)`
 * would be wrong and a trailing `/` or `.` must go first (ET-1).
 *
 * @throws ConfigurationError `missing_option` or `invalid_option`, with the corrected form where there is one.
 */
export function readBaseUrl(provider: string, given: string | undefined, hasServices: boolean): string {
  const text = readOption(provider, "baseUrl", given)?.trim();
  if (!text) throw missingOption(provider, "baseUrl");
  const refuse = (why: string): ConfigurationError =>
    new ConfigurationError(`the option baseUrl ${why} (from the option or ${environmentName(provider, "baseUrl")}).`, {
      code: "invalid_option",
      provider,
    });
  if (!URL.canParse(text)) throw refuse("is not an absolute URL. Write it with its scheme, such as https://host/path");
  const url = new URL(text);
  if (url.username || url.password) throw refuse("holds a user name or password. Leave them out");
  if (url.search || url.hash) throw refuse("holds a query or fragment. Leave it out");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw refuse("must be https; http is for loopback addresses only");
  }
  const base = `${url.origin}${url.pathname}`.replace(hasServices ? /[/.]+$/ : /\/+$/, "");
  if (hasServices) refuseServiceBase(base, refuse);
  return base;
}

function refuseServiceBase(base: string, refuse: (why: string) => ConfigurationError): void {
  // Without a path the service's name would become part of the host, and the credential would go to that host.
  if (new URL(base).pathname === "/") throw refuse("has no path. The form that is issued is https://host/v1/partner");
  const endpoint = /^(.*)\.[A-Z]\w*(\/\w+)?$/.exec(base);
  if (endpoint?.[1]?.includes("/")) throw refuse(`holds a service or a whole endpoint. Use ${endpoint[1]}`);
  const version = /\/v\d+$/.exec(base);
  if (version) throw refuse(`ends in a version. Its form is ${base}/partner; use it exactly as it was issued`);
}

/** Whether a host is this machine. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
