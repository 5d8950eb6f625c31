import { type Answer, answerFor, type Operation } from "./contract.ts";
import { isJson, json, type Reply } from "./reply.ts";

/** What a request asks for with `Prefer`, as Prism reads it. */
export interface Preference {
  readonly code?: string;
  readonly example?: string;
}

/** Reads `Prefer: code=404, example=user_not_found`; undefined where it asks for neither. */
export function preferenceOf(header: string | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  const asked = Object.fromEntries(
    header.split(/[,;]/).map((part) => {
      const [name = "", value = ""] = part.split("=", 2);
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")] as const;
    }),
  );
  const { code, example } = asked;
  return code || example ? { ...(code ? { code } : {}), ...(example ? { example } : {}) } : undefined;
}

/** An answer from the examples, or the one that says that there is none. */
export interface Preferred {
  readonly found: boolean;
  readonly reply: Reply;
}

/**
 * Answers from the document's examples in the behaviour's place: the status that `code` names or else a success, the
 * example of that name or else the first, in the media type that `Accept` takes or else the first.
 */
export function preferredReply(operation: Operation, preference: Preference, accept: string | undefined): Preferred {
  const status = preference.code ?? statusWith(operation, preference.example);
  const answer = /^[1-5]\d\d$/.test(status) ? answerFor(operation, Number(status)) : undefined;
  if (!answer) return nothingPreferred(operation, `no answer ${status}; it declares ${Object.keys(operation.answers).join(", ")}`);
  const contents = Object.entries(answer.content).filter(
    ([, { examples }]) => preference.example === undefined || Object.hasOwn(examples, preference.example),
  );
  const [type, content] = accepted(accept, contents)[0] ?? contents[0] ?? [];
  if (type === undefined || content === undefined) {
    return preference.example === undefined
      ? { found: true, reply: { status: Number(status), headers: {} } }
      : nothingPreferred(operation, `no example "${preference.example}" for ${status}; it has ${namesOf(answer).join(", ") || "none"}`);
  }
  const name = preference.example ?? Object.keys(content.examples)[0];
  if (name === undefined) return nothingPreferred(operation, `no example for ${status}`);
  const body = content.examples[name];
  return {
    found: true,
    reply: {
      status: Number(status),
      headers: { "content-type": type },
      body: isJson(type) || typeof body === "string" ? body : JSON.stringify(body),
    },
  };
}

/** The status whose answers have an example: a success where there is one. */
function statusWith({ answers }: Operation, example: string | undefined): string {
  const statuses = Object.keys(answers).toSorted();
  const found = statuses.filter((status) => example === undefined || namesOf(answers[status] ?? { content: {} }).includes(example));
  const status = found[0] ?? statuses[0] ?? "200";
  return /^\dXX$/.test(status) ? `${status[0]}03` : status === "default" ? "200" : status;
}

function namesOf({ content }: Answer): string[] {
  return [...new Set(Object.values(content).flatMap(({ examples }) => Object.keys(examples)))];
}

/** The media types that `Accept` takes, best first: by q, then by how exactly it names them, then in the document's order. */
function accepted<Named extends readonly [type: string, content: unknown]>(
  accept: string | undefined,
  contents: readonly Named[],
): Named[] {
  if (accept === undefined) return contents.filter(([type]) => isJson(type));
  const ranges = accept.split(",").map((part) => {
    const [range = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
    const q = Number(parameters.find((each) => each.startsWith("q="))?.slice(2) ?? 1);
    return { range, q: Number.isNaN(q) ? 1 : q };
  });
  const weigh = (type: string): { readonly q: number; readonly exactness: number; readonly place: number } => {
    const fitting = ranges
      .map(({ range, q }, place) => ({ q, exactness: exactnessOf(range, type), place }))
      .filter(({ exactness }) => exactness > 0);
    return fitting.toSorted((a, b) => b.exactness - a.exactness)[0] ?? { q: 0, exactness: 0, place: 0 };
  };
  return contents
    .map((named) => ({ named, weight: weigh(named[0]) }))
    .filter(({ weight }) => weight.q > 0)
    .toSorted(({ weight: a }, { weight: b }) => b.q - a.q || b.exactness - a.exactness || a.place - b.place)
    .map(({ named }) => named);
}

/** How exactly a range names a type: 3 the type itself, 2 its family, 1 anything, 0 not at all. */
function exactnessOf(range: string, type: string): number {
  if (range === type) return 3;
  if (range === "*/*") return 1;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1)) ? 2 : 0;
}

/** Prism answers 404 too where the document has no such answer. */
function nothingPreferred({ id }: Operation, what: string): Preferred {
  const message = `[partnerkit] ${id} has ${what}`;
  return { found: false, reply: json(404, { partnerkit: "nothing_preferred", message }, { "x-partnerkit": "nothing_preferred" }) };
}
