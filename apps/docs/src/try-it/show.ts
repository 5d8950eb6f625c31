import type { TryItRequest } from "./form.ts";

/** Headers of an answer that say something about the call; the rest is about its way here. */
const worthSeeing = ["content-type", "retry-after", "www-authenticate", "location", "x-partnerkit-fault"];

/** A request as a reader sees it. */
export function requestText({ method, url, headers, body }: TryItRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, ...(body === undefined ? [] : ["", body])].join("\n");
}

/** An answer as a reader sees it: the headers worth seeing, and the body laid out where it is JSON. */
export function answerText({ headers }: Pick<Response, "headers">, body: string, empty: string): string {
  const lines = worthSeeing.flatMap((name) => (headers.get(name) === null ? [] : [`${name}: ${headers.get(name)}`]));
  return [...lines, "", body === "" ? empty : laidOut(body)].join("\n");
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
