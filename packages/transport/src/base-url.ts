import { invalidOption, readOption } from "./options.ts";

/**
 * Reads and checks a base URL, and cuts what the provider's own pages leave at its end.
 *
 * Providers with services (`$BASE_URL.Shop/AuthorizeShop`) append text to the base URL, so that `new URL(path, base)`
 * would be wrong and a trailing `/` or `.` must go first. A version at the end, a whole endpoint, or no path at all, by which
 * the service's name and the credential would go to another host, cannot be right (ET-1).
 *
 * @throws ConfigurationError `missing_option` or `invalid_option`, with the form that would be right.
 */
export function readBaseUrl(provider: string, given: string | undefined, hasServices?: boolean): string {
  const place = { provider };
  const text = readOption(place, "baseUrl", given).trim();
  if (!/^https?:\/\/./i.test(text) || !URL.canParse(text))
    throw invalidOption(place, "baseUrl", "is no absolute URL. Use the form https://host/path");
  const { href, protocol, host, hostname, pathname } = new URL(text);
  const isLocal = /^(127(\.\d+){3}|(.+\.)?localhost|\[::1\])$/.test(hostname);
  const end = hasServices ? /[/.]+$/ : /\/+$/;
  let path = pathname.replace(end, "");
  if (hasServices)
    path = path
      .replace(/(\.[A-Z]\w*(\/\w+)?)+$/, "")
      .replace(/^$/, "/v1")
      .replace(/\/v\d+$/, "$&/partner");
  const right = `${isLocal ? protocol : "https:"}//${host}${path}`;
  if (right === href.replace(end, "")) return right;
  throw invalidOption(place, "baseUrl", `cannot be right. Use ${right}`);
}
