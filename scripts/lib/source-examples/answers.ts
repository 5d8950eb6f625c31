import type { Exchange, Expectation, Known, Outcome } from "./types.ts";

/** A JSON object of an answer. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A body as JSON; undefined if it is none. */
export function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** A value as an object; anything else becomes an empty one, in which every field is missing. */
export function fields(value: unknown): JsonObject {
  return typeof value === "object" && value !== null ? (value as JsonObject) : {}; // just checked
}

/** What is wrong with the only answer of a command; undefined if it fits. */
export type AnswerCheck = (json: unknown, known: Known) => string | undefined | Promise<string | undefined>;

/** Expects that a command gets exactly one answer, with this status and this content. */
export function answers(says: string, status: number, documented: boolean, check: AnswerCheck): Expectation {
  return {
    says,
    documented,
    problem: ({ exitCode, stdout, exchanges }, known) => {
      const [exchange, ...more] = exchanges;
      if (!exchange || more.length > 0) return `expected one request, ${exchanges.length} were sent`;
      if (exchange.status !== status) return `expected status ${status}`;
      if (exitCode !== 0) return `expected exit code 0`;
      if (stdout.trim() !== exchange.body.trim()) return "the command did not print the answer";
      return check(parse(exchange.body), known);
    },
  };
}

/** Expects that the shell or curl gives up before anything is sent. */
export function neverSends(says: string, complaint: RegExp): Expectation {
  return {
    says,
    documented: false,
    problem: ({ exitCode, stderr, exchanges }) => {
      if (exchanges.length > 0) return "expected no request";
      if (exitCode === 0) return "expected the command to fail";
      return complaint.test(stderr) ? undefined : `expected a complaint like ${String(complaint)}`;
    },
  };
}

/** The exchanges of an outcome whose path ends so. */
export function callsOf({ exchanges }: Outcome, path: string): Exchange[] {
  return exchanges.filter((exchange) => exchange.path.split("?")[0]?.endsWith(path));
}

/** The `expiresAt` that a request asked for, as it was sent and in hours from now; undefined if it asked for none. */
export function lifetimeAsked({ sent }: Exchange): { readonly expiresAt: string; readonly hours: number } | undefined {
  const { expiresAt } = fields(parse(sent));
  return typeof expiresAt === "string" ? { expiresAt, hours: (Date.parse(expiresAt) - Date.now()) / 3_600_000 } : undefined;
}
