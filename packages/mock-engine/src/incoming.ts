/** A request as behaviours see it. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Where the request came from; a request without a socket comes from `127.0.0.1`. */
  readonly ip: string;
  /** The body as text, and what was wrong with it, if anything. */
  readonly body: IncomingBody;
}

/** A body that was read, or the reason why not. */
export type IncomingBody = { readonly text: string } | { readonly problem: "too_large" | "not_utf8" | "broken_off" };

/** Bodies above this many bytes are refused: 1 MiB. */
export const maxBodyBytes: number = 1024 * 1024;

/** Reads a request whole, but never more of its body than the limit. */
export async function readIncoming(request: Request, ip: string): Promise<Incoming> {
  return { method: request.method, url: new URL(request.url), headers: request.headers, ip, body: await readBody(request) };
}

async function readBody(request: Request): Promise<IncomingBody> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return { problem: "too_large" };
  if (!request.body) return { text: "" };
  try {
    return await readStream(request.body);
  } catch {
    return { problem: "broken_off" }; // the sender is gone; nobody reads the answer
  }
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<IncomingBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    // ReadableStream is async iterable in every runtime that runs mocks; the DOM's types do not know it
    size += chunk.byteLength;
    if (size > maxBodyBytes) return { problem: "too_large" };
    chunks.push(chunk);
  }
  return decode(chunks, size);
}

function decode(chunks: readonly Uint8Array[], size: number): IncomingBody {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "not_utf8" };
  }
}
