import { RequestError } from "@partnerkit/transport";

const base = "https://path.invalid";

/**
 * Where a browser may be sent: a path of this application, or an address on one of the origins. What is neither after a browser's own
 * parsing is refused, so that nobody is led elsewhere.
 *
 * @throws RequestError (`invalid_argument`), which does not quote it
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function readReturnTo(provider: string, returnTo: string, origins: readonly string[] = []): string {
  const refuse = (what: string): never => {
    throw new RequestError(`returnTo ${what}. Nothing was sent; use a path such as /settings.`, {
      provider,
      operation: "connect",
      code: "invalid_argument",
    });
  };
  if (returnTo.length > 2048) refuse("is longer than 2048 characters");
  // Browsers drop tabs and line breaks, and read a backslash as a slash.
  if (/[\p{Control}\p{Surrogate}\s\\]/u.test(returnTo)) refuse("has a character that browsers change");
  const isPath = /^\/(?!\/)/.test(returnTo);
  if (!isPath && !/^https?:\/\//i.test(returnTo)) refuse("is neither a path nor an http or https address");
  if (!URL.canParse(returnTo, base)) refuse("is no address");
  const url = new URL(returnTo, base);
  if (url.username !== "" || url.password !== "") refuse("has a user name");
  const path = url.pathname + url.search + url.hash;
  if (isPath) return url.origin === base && !path.startsWith("//") ? path : refuse("is no path of this application"); // "/.//host"
  return origins.some((origin) => URL.canParse(origin) && new URL(origin).origin === url.origin)
    ? url.href
    : refuse("is on no origin of returnOrigins");
}
