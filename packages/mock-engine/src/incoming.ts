/** What an `Incoming` is made of. */
export interface IncomingParts {
  readonly method: string;
  /** Scheme and host, such as `http://127.0.0.1:4012`. */
  readonly origin: string;
  /** Path as it came, percent-encoding and all. */
  readonly path: string;
  /** Query with its `?`, or empty. */
  readonly search: string;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Where the request came from; a request without a socket comes from `127.0.0.1`. */
  readonly ip: string;
  readonly body: IncomingBody;
  /** What it came by, where that tells who may have sent it: a server on loopback, or a form in a service worker. */
  readonly via?: "loopback" | "form" | undefined;
}

/** A body that was read, or the reason why not. */
export type IncomingBody = { readonly text: string } | { readonly problem: "too_large" | "not_utf8" | "broken_off" };

/** Bodies above this many bytes are refused: 1 MiB. */
export const maxBodyBytes: number = 1024 * 1024;

const none: readonly string[] = [];

/** A request as behaviours see it, wherever it came from. */
export class Incoming {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly search: string;
  readonly ip: string;
  readonly body: IncomingBody;
  readonly via: IncomingParts["via"];
  readonly #headers: IncomingParts["headers"];
  #query: URLSearchParams | undefined;

  constructor({ method, origin, path, search, headers, ip, body, via }: IncomingParts) {
    this.method = method;
    this.origin = origin;
    this.path = path;
    this.search = search;
    this.#headers = headers;
    this.ip = ip;
    this.body = body;
    this.via = via;
  }

  /** The parameters of the query, decoded. */
  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.search);
    return this.#query;
  }

  /** Every value of a query parameter. Most queries need no decoding, and are read without a URLSearchParams. */
  queryValues(name: string): readonly string[] {
    if (this.search.length < 2) return none;
    if (this.#query || /[%+]/.test(this.search)) return this.query.getAll(name);
    let values = none;
    for (const part of this.search.slice(1).split("&")) {
      if (part.startsWith(name) && (part.length === name.length || part[name.length] === "="))
        values = [...values, part.slice(name.length + 1)];
    }
    return values;
  }

  /** A header by its name in lower case; several of one name are joined. */
  header(name: string): string | undefined {
    if (this.#headers instanceof Headers) return this.#headers.get(name) ?? undefined;
    const value = this.#headers[name];
    return typeof value === "string" ? value : value?.join(", ");
  }

  /** Every header, by its name in lower case. */
  headers(): Record<string, string> {
    if (this.#headers instanceof Headers) return Object.fromEntries(this.#headers);
    return Object.fromEntries(Object.keys(this.#headers).map((name) => [name, this.header(name) ?? ""]));
  }

  /** The same request with another path or body. */
  with({ path = this.path, body = this.body }: Partial<Pick<IncomingParts, "path" | "body">>): Incoming {
    const { method, origin, search, ip, via } = this;
    return new Incoming({ method, origin, path, search, headers: this.#headers, ip, body, via });
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a body, from its pieces. */
export function decodeBody(pieces: readonly Uint8Array[]): IncomingBody {
  const [only] = pieces;
  if (!only) return { text: "" };
  try {
    return { text: decoder.decode(pieces.length === 1 ? only : joined(pieces)) };
  } catch {
    return { problem: "not_utf8" };
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.byteLength;
  }
  return bytes;
}
