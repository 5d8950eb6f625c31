import type { Sandbox } from "../sandbox/client.ts";
import type { Answer } from "./expression.ts";
import type { Json } from "./model.ts";
import type { ShownRequest } from "./request.ts";
import type { Exchange, ShownAnswer } from "./state.ts";

/** Headers of an answer that say something about the call. */
const telling = ["content-type", "retry-after", "date", "location"];

/** Sends a request and keeps what came back; without an answer where the connection broke. */
export async function callExchange(sandbox: Sandbox, request: ShownRequest): Promise<Exchange> {
  const { method, address, headers, body } = request;
  try {
    const response = await sandbox.fetch(address, { method, headers, ...(body === undefined ? {} : { body }) });
    const shown = telling.flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return { request, answer: { status: response.status, headers: Object.fromEntries(shown), body: await response.text() } };
  } catch {
    return { request };
  }
}

/** An answer as the flow's expressions see it: JSON where it is JSON. */
export function readAnswer({ status, headers, body }: ShownAnswer): Answer {
  return { status, headers, body: parse(body) };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
