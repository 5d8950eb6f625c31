import axios, { type AxiosError, isAxiosError } from "axios";
import { type Asked, addressOf, written } from "../call.ts";
import { type Answered, bareFailure, type Failure, type FailureKind } from "../outcome.ts";
import { type Client, lackingIn } from "./client.ts";
import { versionOf } from "./versions.ts";

/** axios, with the adapter that it takes in Node. */
export const axiosClient: Client = {
  name: `axios ${versionOf("axios")}`,
  own: false,
  lacks: lackingIn(() => false),
  send,
};

async function send(asked: Asked): Promise<Answered> {
  const { call, signal, timeoutMs = asked.attemptTimeoutMs } = asked;
  const { headers, query } = written(asked);
  try {
    const { data } = await axios.request<unknown>({
      url: addressOf(asked),
      method: call.method,
      headers,
      params: query,
      signal,
      ...(call.body ? { data: call.body } : {}),
      ...(timeoutMs ? { timeout: timeoutMs } : {}),
    });
    return { data };
  } catch (thrown) {
    return { failure: isAxiosError(thrown) ? failureOf(thrown) : bareFailure(thrown) };
  }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ECONNABORTED: "timeout",
  ETIMEDOUT: "timeout",
  ERR_CANCELED: "aborted",
  ERR_FR_TOO_MANY_REDIRECTS: "redirect",
  ERR_NETWORK: "network",
  ECONNRESET: "network",
  ECONNREFUSED: "network",
};

function failureOf(error: AxiosError): Failure {
  const { name, code = "", response } = error;
  const status = response?.status;
  const kind = kinds[code] ?? (status === undefined || status < 400 ? undefined : "status");
  return { kind, label: [name, code, status].filter(Boolean).join(" "), status, held: error };
}
