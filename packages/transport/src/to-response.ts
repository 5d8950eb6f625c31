import type { Answer } from "./read-answer.ts";

/** A success as the web's own object, its body as JSON. */
export function toResponse({ response: { status, headers }, data }: Answer, body: string | null = JSON.stringify(data)): Response {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "set-cookie"]) kept.delete(name);
  kept.set("content-type", "application/json");
  return new Response(body, { status, headers: kept });
}

/** Any answer as the web's own object; the status of an error may be one that has no body. */
export function toAnyResponse(answer: Answer): Response {
  return [204, 205, 304].includes(answer.response.status) ? toResponse(answer, null) : toResponse(answer);
}
