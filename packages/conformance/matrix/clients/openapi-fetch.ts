import createClient from "openapi-fetch";
import { type Asked, written } from "../call.ts";
import { type Answered, bareFailure } from "../outcome.ts";
import { type Client, lackingIn } from "./client.ts";
import { versionOf } from "./versions.ts";

/** openapi-fetch: `fetch` with types. It has no timeout of its own, so that a signal keeps the time. */
export const openapiFetch: Client = {
  name: `openapi-fetch ${versionOf("openapi-fetch")}`,
  own: false,
  lacks: lackingIn(() => false),
  send,
};

/** Its `request`, without the types of one provider's paths. */
type Request = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

async function send(asked: Asked): Promise<Answered> {
  const { call, baseUrl, signal, timeoutMs = asked.attemptTimeoutMs } = asked;
  const { headers, query } = written(asked);
  const request = createClient({ baseUrl: baseUrl + call.service }).request as unknown as Request; // the paths are data here
  try {
    const result = await request(call.method, call.path, {
      headers,
      params: { path: call.pathParameters ?? {}, query },
      ...(call.body ? { body: call.body } : {}),
      signal: timeoutMs ? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) : signal,
    });
    const { status, ok } = result.response;
    return ok ? { data: result.data } : { failure: { kind: "status", label: `{ error } ${status}`, status, held: result } };
  } catch (thrown) {
    return { failure: bareFailure(thrown) };
  }
}
