import { AnswerError } from "./errors/answer-error.ts";
import { ApiError } from "./errors/api-error.ts";
import type { CallPlace } from "./errors/partner-error.ts";
import type { Mask } from "./mask.ts";
import { meaningOf, passing, textOf } from "./meaning.ts";
import type { Operation } from "./operation.ts";
import type { Validate } from "./options.ts";
import { retryAfter } from "./retry.ts";
import { tryTo } from "./try-to.ts";

/** An answer that was read whole. */
export interface Answer {
  /** Status and headers; its body has been read. */
  readonly response: Response;
  /** The body of a success, or of an error with the call's secrets masked. */
  readonly data: unknown;
  /** What the client makes of a success. */
  readonly value?: unknown;
  /** What the answer is where it is no success. */
  readonly error?: ApiError;
  /** The credential is used up: a fresh one may help. */
  readonly expired?: boolean | undefined;
}

/** What an answer is read by. */
export interface Reading {
  readonly place: CallPlace;
  readonly operation: Operation;
  /** Hides in an error what must not come back. */
  readonly masked: Mask;
  /** What must not come back; what the operation's document calls secret is added where it is needed. */
  readonly secrets: string[];
  readonly validate: Validate | undefined;
  /** Makes of a success what the client's method answers. */
  readonly read: (data: unknown, place: CallPlace) => unknown;
}

/** Media types of a 200 where the document lists no others. */
export const json: readonly string[] = ["application/json"];

/**
 * Reads an answer by what the operation's document says. Redirects are not followed: a hop would carry the credential along
 * (SS-12).
 *
 * @param text - The body; undefined where it was too long to be read.
 * @throws AnswerError for an answer that no client should act on.
 */
export function readAnswer({ place, operation, masked, validate, read }: Reading, response: Response, text: string | undefined): Answer {
  const { status, ok, type, headers } = response;
  const { accept = json, answer, tag, successCode, secrets: names } = operation;
  const parsed = tryTo(() => JSON.parse(text as string) as unknown); // what is undefined is no JSON either
  const id = headers.get("x-request-id");
  const where = id ? { ...place, requestId: masked(id, text) } : place;
  const refuse: (code: string, wrong: string, retryable?: boolean) => never = (code, wrong, retryable = false) => {
    const excerpt = ok && text && !names ? ` (${masked(text, text).slice(0, 120)})` : "";
    throw new AnswerError(`the answer is ${wrong}${excerpt}. Check the base URL, or try again later.`, { ...where, code, retryable });
  };
  // A browser hides where a redirect leads: the status is 0 and the type tells. Elsewhere its query can repeat a token.
  if (type === "opaqueredirect" || (status > 299 && status < 400 && status !== 304))
    refuse("redirect_refused", masked(`a redirect to ${headers.get("location")?.replace(/[?#].*/, "")}`, text));
  if (status > 599) refuse("unexpected_status", `of status ${status}`);
  if (text === undefined) return refuse("answer_too_large", "above 8 MiB");
  if (ok) {
    const media =
      headers
        .get("content-type")
        ?.replace(/[\s;].*/, "")
        .toLowerCase() ?? "";
    // ChatHub sends its tokens as JSON or as bare text, under either type (CH-3).
    const data = parsed === undefined && accept.includes("text/plain") ? text.trim() : parsed;
    const members = data as Readonly<Record<string, unknown>> | null | undefined; // whatever it is, it may be asked
    if (!text.trim()) refuse("empty_body", "empty", true);
    if (!accept.includes(media)) refuse("unexpected_content_type", `"${media}" instead of ${accept.join(" or ")}`);
    if (data === undefined) refuse("invalid_json", "no JSON", true);
    if (!successCode || members?.["code"] === successCode) {
      const kind = Array.isArray(data) ? "array" : data && typeof data;
      if ((answer && answer !== kind) || (tag && typeof members?.[tag] !== "string"))
        refuse("unexpected_shape", `no ${answer}${tag ? ` with ${tag}` : ""}`);
      validate?.(data, where);
      return { response, data, value: read(data, where) };
    }
  }
  // The meaning is read before the mask, which may hide it: a secret can be an ordinary word.
  const written = tryTo(() => JSON.stringify(parsed));
  const { code, fix, permanent, expired } = meaningOf(operation, status, textOf(written ?? text));
  const shown = masked(written ?? text, text);
  const body = (written && tryTo(() => JSON.parse(shown) as unknown)) ?? shown.slice(0, 1000);
  const said = textOf(shown).slice(0, 300);
  const error = new ApiError(`${status} ${code}.${said && ` The provider says: ${said}.`} ${fix}`, {
    ...where,
    code,
    status,
    body,
    retryable: passing.includes(status) && !permanent,
    retryAfterMs: retryAfter(headers, status),
  });
  return { response, data: body, error, expired: status === 401 && expired };
}

/** Answers above this many bytes are not read on: 8 MiB. No operation of any provider comes near it. */
const limit = 8 << 20;

/** Reads a body as text, or answers undefined for one above the limit. */
export async function readText(response: Response): Promise<string | undefined> {
  const { body, headers } = response;
  const length = headers.get("content-length");
  // What is announced and not compressed is read in one piece, which is much faster.
  if (!body || (length && +length < limit && !headers.get("content-encoding"))) return response.text();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size < limit; ) {
    const { value } = await reader.read();
    if (!value) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return undefined;
}
