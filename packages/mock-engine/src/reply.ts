/** An answer of a behaviour, before it is checked against the document. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value for JSON media types, text for all others; absent for no body. */
  readonly body?: unknown;
}

const jsonType = "application/json";

/** A JSON answer. */
export function json<Body>(status: number, body: Body, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { "content-type": jsonType, ...headers }, body };
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

/** The media type of a reply, in lower case and without parameters; empty for none. */
export function mediaTypeOf({ headers }: Reply): string {
  const type = headers["content-type"] ?? "";
  return type === jsonType ? type : (type.split(";", 1)[0]?.trim().toLowerCase() ?? "");
}

/** Whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return mediaType === jsonType || mediaType.endsWith("+json") || mediaType.endsWith("/json");
}

/** The body of a reply as it is sent. */
export function bodyText(reply: Reply): string | undefined {
  const { body } = reply;
  if (body === undefined) return undefined;
  return typeof body === "string" && !isJson(mediaTypeOf(reply)) ? body : JSON.stringify(body);
}

/** An answer as it goes out, with what goes wrong on its way. */
export interface Delivery {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** The connection is reset instead of an answer. */
  readonly reset?: boolean;
  /** The body stops half-way, and the connection stays open. */
  readonly stall?: boolean;
}
