/** An answer of a behaviour, before it is checked against the document. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value for JSON media types, text for all others; absent for no body. */
  readonly body?: unknown;
}

/** A JSON answer. */
export function json<Body>(status: number, body: Body, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { "content-type": "application/json", ...headers }, body };
}

/** A plain text answer. */
export function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers }, body };
}

/** An HTML answer. The page loads nothing from elsewhere, and only a `framed` one may be embedded by other sites. */
export function html(status: number, body: string, options: { readonly framed?: boolean } = {}): Reply {
  const ancestors = options.framed ? "" : "; frame-ancestors 'self'";
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'${ancestors}`,
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
    body,
  };
}

/** A redirect that the browser follows with GET. */
export function redirect(address: string, status: 301 | 302 | 303 = 302): Reply {
  // A header holds ASCII only; an address that a partner gave may hold anything, line breaks included.
  const location = address.replace(/[^\x21-\x7e]+/g, percentEncode);
  return { status, headers: { location, "referrer-policy": "no-referrer", "cache-control": "no-store" } };
}

function percentEncode(characters: string): string {
  return Array.from(new TextEncoder().encode(characters), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

/** The reply as the web's own object. */
export function toResponse({ status, headers, body }: Reply): Response {
  const isJson = /[/+]json\b/.test(headers["content-type"] ?? "");
  const content = body === undefined ? null : isJson ? JSON.stringify(body) : typeof body === "string" ? body : JSON.stringify(body);
  return new Response(content, { status, headers });
}
