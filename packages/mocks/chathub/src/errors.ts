import { type Call, json, type Refusal, type Reply, text } from "@partnerkit/mock-engine";
import type { ChathubSwitches, ChathubWorld } from "./world.ts";

const names: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  415: "Unsupported Media Type",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

/** The provider's numbers for faults, as far as its page lists them. */
export const codes: { readonly invalidFormat: number; readonly missingField: number } = { invalidFormat: 1001, missingField: 1002 };

/** An error in the form that the switch asks for. */
export function failure({ errorBody }: ChathubSwitches, status: number, message: string, code?: number): Reply {
  const name = names[status] ?? "Error";
  if (errorBody === "plain") return text(status, message);
  if (errorBody === "problem")
    return json(status, { type: "about:blank", title: name, status, detail: message }, { "content-type": "application/problem+json" });
  return json(status, { status, error: name, message, ...(code ? { code } : {}) });
}

/** Every fault that is found before the behaviour. */
export function refuse(refusal: Refusal, { switches }: Call<ChathubWorld>): Reply {
  switch (refusal.kind) {
    case "unknown_path":
      return failure(switches, 404, "No such resource");
    case "wrong_method": {
      const reply = failure(switches, 405, "This method is not supported here");
      return { ...reply, headers: { ...reply.headers, allow: refusal.allow.join(", ") } };
    }
    case "wrong_content_type":
      return failure(switches, 415, "Content-Type must be application/json");
    case "rate_limited":
      return failure(switches, 429, "Too many requests");
    case "bad_request":
      return failure(switches, 400, "The request could not be read: its Host, target, method or framing is not valid");
    case "malformed_json":
      return failure(switches, 400, "The body is not valid JSON", codes.invalidFormat);
    case "body_too_large":
      return failure(switches, 400, "The body is larger than 1 MiB", codes.invalidFormat);
    case "invalid":
      return invalid(switches, refusal);
    case "crash":
      return failure(switches, 500, "The mock failed; its log says why");
  }
}

function invalid(switches: ChathubSwitches, { violations }: Extract<Refusal, { kind: "invalid" }>): Reply {
  const missing = violations.some(({ keyword }) => keyword === "required");
  const sentences = violations.map(({ path, message }) => `${path.slice(1).join(".") || path[0] || "request"}: ${message}`);
  return failure(switches, 400, [...new Set(sentences)].slice(0, 5).join("; "), missing ? codes.missingField : codes.invalidFormat);
}
