/** A cookie's name for the browser that begins a login; `of` is the provider where the cookie alone finds the login. */
export function cookieName(secure: boolean, of = "login"): string {
  return `${secure ? "__Host-" : ""}partnerkit-${of}`;
}

/** The value of a cookie; undefined where there is none, or more than one: somebody else may have set the other. */
export function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const values = pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

/**
 * A cookie that only this host gets, and no script sees. Lax, because the browser comes back from another site.
 *
 * @param secure - False on loopback without https, where browsers refuse the prefix `__Host-`.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-the-__host-prefix
 */
export function writeCookie(name: string, value: string, maxAgeSeconds: number, secure: boolean): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? "; Secure" : ""}`;
}
