import { AnswerError } from "./errors/answer-error.ts";
import { type Mask, maskJson } from "./mask.ts";
import type { Operation } from "./operation.ts";
import { apiError, labels, meaningOf } from "./read-error.ts";
import type { Answer } from "./send.ts";

/** Checks an answer and hands it on with its body read, so that whoever parses it cannot fail. */
export function readAnswer(provider: string, operation: Operation, { response, text }: Answer, mask: Mask): Response {
  const { status } = response;
  // A Response cannot be made with any other status.
  if (status < 200 || status > 599) {
    throw new AnswerError(`the answer has the status ${status}, which HTTP does not have.`, {
      code: "unexpected_status",
      provider,
      operation: operation.id,
    });
  }
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  if (!response.ok) {
    const body = maskedBody(operation, text, mask);
    return new Response(status === 304 ? null : typeof body === "string" ? body : JSON.stringify(body), { status, headers });
  }
  const data = readBody(provider, operation, response, text, mask);
  if (operation.successCode && !(isRecord(data) && data["code"] === operation.successCode)) {
    throw apiError(provider, operation, response, maskedBody(operation, text, mask));
  }
  refuseShape(provider, operation, data);
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(data), { status: 200, headers });
}

/** An answer that is not even of the right kind is no answer; its members are not checked here. */
function refuseShape(provider: string, operation: Operation, data: unknown): void {
  const { kind, tag } = operation.answer;
  const fits = kind === "any" || (kind === "array" ? Array.isArray(data) : isRecord(data) && !Array.isArray(data));
  const tagged = tag === undefined || (isRecord(data) && typeof data[tag] === "string");
  if (fits && tagged) return;
  const message = fits ? `the answer has no ${tag}, which tells what it is.` : `the answer is not an ${kind}.`;
  throw new AnswerError(message, { code: "unexpected_shape", provider, operation: operation.id });
}

/** Characters of a text body that an error keeps. */
const maxTextLength = 1000;

/** A body for an error: JSON with its secrets masked, those of a successful answer too, or masked text. */
function maskedBody(operation: Operation, text: string, mask: Mask): unknown {
  const json = tryParse(text);
  // A pointer to the whole body means a bare token; an error's text is not one.
  const pointers = operation.secrets.response.filter((pointer) => pointer !== "");
  return json === undefined ? mask(text).slice(0, maxTextLength) : maskJson(json, mask, pointers);
}

function readBody(provider: string, operation: Operation, response: Response, text: string, mask: Mask): unknown {
  const mediaType = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const details = { provider, operation: operation.id };
  if (text === "") throw new AnswerError(`${response.status} with an empty body.`, { ...details, code: "empty_body", retryable: true });
  if (!operation.accept.includes(mediaType)) {
    const message = `the answer is ${mediaType || "of no declared type"} instead of ${operation.accept.join(" or ")}: ${excerpt(text, operation, mask)}. Check the base URL; a proxy may have answered.`;
    throw new AnswerError(message, { ...details, code: "unexpected_content_type" });
  }
  const data = tryParse(text);
  if (data !== undefined) return data;
  // ChatHub sends its tokens as JSON or as bare text, under either type (CH-3).
  if (operation.accept.includes("text/plain")) return text.trim();
  throw new AnswerError(`the answer is not valid JSON: ${excerpt(text, operation, mask)}.`, {
    ...details,
    code: "invalid_json",
    retryable: true,
  });
}

/** The start of an answer, or nothing of it where the answer itself is a secret. */
function excerpt(text: string, operation: Operation, mask: Mask): string {
  return operation.secrets.response.length > 0
    ? `${text.length} characters, not shown because they may hold a token`
    : JSON.stringify(mask(text).slice(0, 120));
}

/** Whether an answer says that the credential is used up. */
export function isExpired(operation: Operation, { response, text }: Answer): boolean {
  return response.status === 401 && meaningOf(operation, 401, labels(tryParse(text) ?? text)).expired === true;
}

/** No answer of any provider nests deeper than a few levels; one that does would overflow whoever walks it. */
const maxDepth = 100;

/** The JSON in a text, or undefined where there is none that can be used. */
function tryParse(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return isDeeper(json, maxDepth) ? undefined : json;
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
