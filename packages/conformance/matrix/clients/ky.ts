import ky, { HTTPError, isKyError, NetworkError, TimeoutError } from "ky";
import { type Asked, addressOf, written } from "../call.ts";
import { type Answered, bareFailure, type Failure } from "../outcome.ts";
import { type Client, lackingIn } from "./client.ts";
import { versionOf } from "./versions.ts";

/** ky. It repeats no POST as it comes. */
export const kyClient: Client = {
  name: `ky ${versionOf("ky")}`,
  own: false,
  lacks: lackingIn(({ method }) => method === "GET"),
  send,
};

async function send(asked: Asked): Promise<Answered> {
  const { call, signal, timeoutMs = asked.attemptTimeoutMs } = asked;
  const { headers, query } = written(asked);
  try {
    const answer = ky(addressOf(asked), {
      method: call.method,
      headers,
      searchParams: query,
      signal,
      ...(call.body ? { json: call.body } : {}),
      ...(timeoutMs ? { timeout: timeoutMs } : {}),
    });
    return { data: await answer.json() };
  } catch (thrown) {
    return { failure: failureOf(thrown) };
  }
}

function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HTTPError) {
    const { status } = thrown.response;
    return { kind: "status", label: `HTTPError ${status}`, status, held: thrown };
  }
  if (thrown instanceof TimeoutError) return { kind: "timeout", label: thrown.name, held: thrown };
  if (thrown instanceof NetworkError) return { kind: "network", label: thrown.name, held: thrown };
  return isKyError(thrown) ? { label: thrown.name, held: thrown } : bareFailure(thrown);
}
