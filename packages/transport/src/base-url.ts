import { invalidOption, readOption } from "./options.ts";

/**
 * Reads and checks a base URL, and cuts what the provider's own pages leave at its end.
 *
 * Providers with services (`$BASE_URL.Shop/AuthorizeShop`) append text to the base URL, so that `new URL(path, base)`
 * would be wrong and a trailing `/` or `.` must go first (ET-1).
 *
 * @throws ConfigurationError `missing_option` or `invalid_option`, with the corrected form where there is one.
 */
export function readBaseUrl(provider: string, given: string | undefined, hasServices?: boolean): string {
  const place = { provider };
  const text = readOption(place, "baseUrl", given).trim();
  const refuse = (wrong: unknown, why: string, right: string): void => {
    if (wrong) throw invalidOption(place, "baseUrl", `${why}. Use ${right}`);
  };
  refuse(!URL.canParse(text), "is no absolute URL", "the form https://host/path");
  const { origin, pathname, protocol, hostname, search, hash, username, password } = new URL(text);
  const base = (origin + pathname).replace(hasServices ? /[/.]+$/ : /\/+$/, "");
  refuse(username + password + search + hash, "holds a user name or password, a query or a fragment", base);
  const isLocal = /^(127(\.\d+){3}|(.+\.)?localhost|\[::1\])$/.test(hostname);
  refuse(!(protocol === "https:" || (protocol === "http:" && isLocal)), "must be https", base.replace(/^\w+/, "https"));
  if (hasServices) {
    // Without a path the service's name would become part of the host, and the credential would go to that host.
    refuse(base === origin, "has no path", `${base}/v1/partner, or what was issued`);
    const endpoint = /^(.*\/.*)\.[A-Z]\w*(\/\w+)?$/.exec(base);
    refuse(endpoint, "holds a service or an endpoint", endpoint?.[1] ?? "");
    refuse(/\/v\d+$/.test(base), "ends in a version", `${base}/partner, or what was issued`);
  }
  return base;
}
