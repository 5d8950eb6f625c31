import { decodeBody, Incoming, type IncomingBody, maxBodyBytes } from "./incoming.ts";
import type { Delivery } from "./reply.ts";

/** Reads a web `Request` whole, but never more of its body than the limit. */
export async function incomingOf(request: Request, ip: string): Promise<Incoming> {
  if (request.bodyUsed) throw new TypeError("[partnerkit] the request's body has been used already; clone it to send it again");
  const { origin, pathname, search } = new URL(request.url);
  const body = request.body === null ? { text: "" } : await readBody(request);
  const { method, mode, headers } = request;
  const via = mode === "navigate" && method !== "GET" ? "form" : undefined;
  return new Incoming({ method, origin, path: pathname, search, headers, ip, body, via });
}

async function readBody(request: Request): Promise<IncomingBody> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return { problem: "too_large" };
  try {
    return await readStream(request.body ?? (await request.blob()).stream()); // in Firefox, requests have no `body`
  } catch {
    return { problem: "broken_off" }; // the sender is gone; nobody reads the answer
  }
}

async function readStream(stream: ReadableStream<Uint8Array>): Promise<IncomingBody> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBodyBytes) {
      await reader.cancel();
      return { problem: "too_large" };
    }
    pieces.push(next.value);
  }
  return decodeBody(pieces);
}

/**
 * An answer as the web's own object.
 *
 * @throws TypeError like `fetch` does, where the connection is reset, and the reason of a signal that was aborted meanwhile.
 */
export function responseOf({ status, headers, body, reset, stall }: Delivery, request: Request): Response {
  request.signal.throwIfAborted();
  if (reset) throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  if (request.method === "HEAD" || body === undefined) return new Response(null, { status, headers });
  return new Response(stall ? halfOf(body, request.signal) : body, { status, headers });
}

/** The first half of a body, and then nothing, until the reader gives up. */
function halfOf(body: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, bytes.byteLength >> 1));
      const give = (): void => controller.error(signal.reason);
      if (signal.aborted) give();
      else signal.addEventListener("abort", give, { once: true });
    },
  });
}
