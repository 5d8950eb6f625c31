import { invalidOption, readOption } from "./options.ts";

/** What a path should have been. */
export type CorrectPath = (path: string) => string;

/**
 * Reads and checks a base URL, and cuts what the provider's own pages leave at its end.
 *
 * @throws ConfigurationError `missing_option` or `invalid_option`, with the form that would be right.
 */
export function readBaseUrl(provider: string, given: string | undefined, correct: CorrectPath = (path) => path): string {
  const place = { provider };
  const text = readOption(place, "baseUrl", given).trim();
  let right = "https://host/path";
  if (/^https?:\/\/./i.test(text) && URL.canParse(text)) {
    const { href, protocol, host, hostname, pathname } = new URL(text);
    const isLocal = /^(127\.[\d.]+|(.+\.)?localhost|\[::1\])$/.test(hostname);
    right = `${isLocal ? protocol : "https:"}//${host}${correct(cut(pathname))}`;
    if (cut(right) === cut(href)) return right;
  }
  throw invalidOption(place, "baseUrl", `cannot be right. Use ${right}`);
}

/** A URL or its path without what the provider's own pages leave at its end. */
function cut(url: string): string {
  return url.replace(/[/.]+$/, "");
}

/**
 * Providers with services (`$BASE_URL.Shop/AuthorizeShop`) append text to the base URL, so that `new URL(path, base)`
 * would be wrong. A version at the end, a whole endpoint, or no path at all, by which the service's name and the credential would go
 * to another host, cannot be right (ET-1).
 */
export function servicesPath(path: string): string {
  return path.replace(/(\.[A-Z]\w*(\/\w+)?)+$/, "").replace(/^$|\/v\d+$/, (version) => `${version || "/v1"}/partner`);
}
