import { ApiError } from "./errors/api-error.ts";
import type { ErrorMeaning, Operation } from "./operation.ts";

/** The members that name an error in one provider's bodies or another's, most exact first. */
const labelMembers = ["xcode", "code", "error", "detail", "message", "msg", "title"];

/**
 * Makes the error for an answer. Providers disagree about bodies: Twirp-style `{code, msg, meta}`, a label under `error`
 * or `detail`, plain text, HTML. All are read alike: the status decides the class, a label refines it (SS-6, ET-16).
 *
 * @param body - The answer's body, parsed where it is JSON, with the call's secrets masked.
 */
export function apiError(provider: string, operation: Operation, response: Response, body: unknown): ApiError {
  const found = labels(body);
  const meaning = meaningOf(operation, response.status, found);
  const { status } = response;
  const said = found.length > 0 ? ` The provider says: ${[...new Set(found)].map((label) => JSON.stringify(label)).join(", ")}.` : "";
  return new ApiError(`${status} ${meaning.code}.${said} ${meaning.fix}`, {
    code: meaning.code,
    provider,
    operation: operation.id,
    status,
    body,
    retryable: isRetryable(status) && !meaning.permanent,
    retryAfterMs: retryAfter(response.headers.get("retry-after")),
  });
}

/** What an error status means for an operation, refined by what the body says. */
export function meaningOf(operation: Operation, status: number, found: readonly string[]): ErrorMeaning {
  // A 200 that says it failed can carry the label of any status.
  const candidates =
    status === 200
      ? Object.values(operation.errors).flat()
      : (operation.errors[status] ?? operation.errors[`${Math.floor(status / 100)}XX`] ?? []);
  return (
    candidates.find(({ match }) => match !== undefined && found.includes(match)) ??
    (status === 200 ? undefined : candidates.find(({ match }) => match === undefined)) ??
    undocumented(status)
  );
}

function undocumented(status: number): ErrorMeaning {
  if (status === 200) return { code: "call_failed", fix: "Look at the error's body." };
  if (status === 429) return { code: "rate_limited", fix: "Wait before the next call." };
  if (status === 408 || status >= 500) return { code: "server_error", fix: "Try again later, with growing pauses." };
  return { code: "unexpected_status", fix: "No source documents this status; look at the error's body." };
}

/** Every label that a body offers, text and nested `meta` included. */
export function labels(body: unknown): string[] {
  if (typeof body === "string") {
    const plain = body
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    return plain ? [plain.slice(0, 200)] : [];
  }
  if (typeof body !== "object" || body === null) return [];
  const record = body as Record<string, unknown>; // narrowed to an object above
  const own = labelMembers.map((name) => record[name]).filter((value) => typeof value === "string" && value !== "");
  return [...labels(typeof record["meta"] === "object" ? record["meta"] : undefined), ...own].map((label) => String(label).slice(0, 200));
}

/** Statuses after which the same call may succeed later. */
function isRetryable(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}

function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
