import { isPartnerError, type PartnerError } from "@partnerkit/transport";
import type { Asked } from "../call.ts";
import { type Answered, bareFailure, type Failure, type FailureKind } from "../outcome.ts";
import type { Provider } from "../providers/provider.ts";
import type { Client } from "./client.ts";
import { versionOf } from "./versions.ts";

/** Ours: the client of each provider. */
export const partnerkit: Client = {
  name: `partnerkit ${versionOf("@partnerkit/its")}`,
  own: true,
  lacks: () => undefined,
  send,
};

async function send(
  { call, baseUrl, credential, validate, signal, timeoutMs, attemptTimeoutMs }: Asked,
  provider: Provider,
): Promise<Answered> {
  try {
    const { option } = call.credential ?? {};
    const given = credential === undefined || option === undefined ? {} : { [option]: credential };
    const checked = validate ? { validate: provider.validate("throw") } : {};
    const method = provider.connect({ baseUrl, ...given, ...checked })[call.operation];
    if (!method) throw new Error(`[partnerkit] the client of ${provider.name} has no ${call.operation}`);
    const argument = { ...call.pathParameters, ...call.query, ...call.body };
    return {
      data: await method(argument, { signal, ...(timeoutMs ? { timeoutMs } : {}), ...(attemptTimeoutMs ? { attemptTimeoutMs } : {}) }),
    };
  } catch (thrown) {
    return { failure: isPartnerError(thrown) ? failureOf(thrown) : bareFailure(thrown) };
  }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  ApiError: "status",
  NetworkError: "network",
  TimeoutError: "timeout",
  AbortError: "aborted",
  AnswerError: "answer",
  RequestError: "argument",
};

function failureOf(error: PartnerError): Failure {
  const { name, code, retryable, retryAfterMs } = error;
  const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
  const kind = code === "redirect_refused" ? "redirect" : kinds[name];
  return { kind, label: [name, status, code].filter(Boolean).join(" "), status, retryable, retryAfterMs, held: error };
}
