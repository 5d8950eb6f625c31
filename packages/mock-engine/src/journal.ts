import type { OperationId, Refusal, Violation, World } from "./behaviour.ts";
import type { Operation } from "./contract.ts";
import type { FaultKind } from "./faults.ts";
import type { Incoming } from "./incoming.ts";
import { type JournalBudget, Share } from "./journal-budget.ts";
import { maskAt, maskHeaders, maskQuery, maskText, maskValue } from "./mask.ts";

/** The JSON body that an operation takes, from its openapi-typescript type. */
export type BodyOf<Type> = Type extends { requestBody?: { content: { "application/json": infer Body } } } ? Body : undefined;

/** What an operation may answer, from its openapi-typescript type. */
export type AnswerOf<Type> = Type extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: Responses[Status] extends { content: infer Contents } ? Contents[keyof Contents] : undefined;
    }[keyof Responses]
  : unknown;

/** How a request was judged. */
export type Verdict =
  | "accepted"
  /** Answered from the document's examples, as `Prefer` asked. */
  | "preferred"
  | "credential_refused"
  /** Why it was refused before the behaviour saw it. */
  | Exclude<Refusal["kind"], "rate_limited" | "bad_request" | "crash">
  /** A fault answered in the provider's place. */
  | "fault"
  /** Accepted, but answered outside the document: a defect of the mock. */
  | "outside_document"
  | "crash";

/** One request and its answer. Secrets are masked. */
export interface Exchange<W extends World = World, Id extends OperationId<W> = OperationId<W>> {
  /** Counts from 1 within a session. */
  readonly number: number;
  /** When it came in, by the mock's clock. */
  readonly at: Date;
  /** The operation; undefined for a page, and for a path that leads nowhere. */
  readonly operation: Id | undefined;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string | string[]>>;
    readonly headers: Readonly<Record<string, string>>;
    /** The JSON body, or the text of one that is not JSON. */
    readonly body: BodyOf<W["operations"][Id]> | undefined;
  };
  readonly verdict: Verdict;
  /** Where the request does not fit the document. */
  readonly violations: readonly Violation[];
  /** The faults that hit it. */
  readonly faults: readonly FaultKind["fault"][];
  readonly response: {
    /** 0 where the connection was reset before the provider acted. */
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: AnswerOf<W["operations"][Id]> | undefined;
  };
}

/** What to look for in a journal. */
export interface JournalFilter {
  readonly verdict?: Verdict;
  readonly status?: number;
}

/** What a session was asked and what it answered: the last 1 000 exchanges, and less of a silent session where all keep more than 50 000. */
export interface Journal<W extends World> {
  /** The exchanges of an operation, oldest first. */
  find<Id extends OperationId<W>>(operation: Id, filter?: JournalFilter): readonly Exchange<W, Id>[];
  /** The last exchange of an operation. */
  last<Id extends OperationId<W>>(operation: Id, filter?: JournalFilter): Exchange<W, Id> | undefined;
  /** Every exchange, pages and unknown paths too, oldest first. */
  all(): readonly Exchange<W>[];
  /** Whether an operation was called with a body that passes a test. The test sees the body as it came, secrets too. */
  received(operation: OperationId<W>, test: (body: unknown) => boolean): boolean;
  /** Forgets everything. */
  clear(): void;
}

/** An exchange as it happened. Its secrets never leave the journal. */
export interface Entry {
  readonly at: number;
  readonly operation: Operation | undefined;
  readonly request: Incoming;
  readonly verdict: Verdict;
  readonly violations: readonly Violation[];
  readonly faults: readonly FaultKind[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The answer's body as text, before faults cut it. */
  readonly text: string | undefined;
}

/** How many exchanges a journal keeps. */
const capacity = 1000;

/** Bodies above so many characters are not kept, whether they came in or went out. */
const longestBody = 16_384;

/** Keeps exchanges in a ring, and masks their secrets when they are read. */
export class RingJournal<W extends World> implements Journal<W> {
  readonly #entries: (Entry | undefined)[] = [];
  readonly #share: Share = new Share(() => this.#dropOldest());
  #budget: JournalBudget | undefined;
  /** The entries from the first to the one before `#written` are kept. */
  #first = 0;
  #written = 0;

  /** @param budget - What it shares with other journals. */
  constructor(budget?: JournalBudget) {
    this.#budget = budget;
  }

  record(entry: Entry): void {
    const full = this.#written - this.#first === capacity;
    if (full) this.#first += 1;
    this.#entries[this.#written % capacity] = isLong(entry) ? shortened(entry) : entry;
    this.#written += 1;
    this.#budget?.write(this.#share, full);
  }

  find<Id extends OperationId<W>>(operation: Id, filter: JournalFilter = {}): readonly Exchange<W, Id>[] {
    return this.select({ ...filter, operation }) as unknown as readonly Exchange<W, Id>[]; // only exchanges of this operation
  }

  last<Id extends OperationId<W>>(operation: Id, filter: JournalFilter = {}): Exchange<W, Id> | undefined {
    return this.select({ ...filter, operation }, 1)[0] as unknown as Exchange<W, Id> | undefined; // an exchange of this operation
  }

  all(): readonly Exchange<W>[] {
    return this.select({});
  }

  received(operation: OperationId<W>, test: (body: unknown) => boolean): boolean {
    return this.#entries.some((entry) => entry?.operation?.id === operation && test(parsed(textOf(entry.request))));
  }

  clear(): void {
    this.#entries.length = 0;
    this.#first = 0;
    this.#written = 0;
    this.#budget?.release(this.#share);
  }

  /** Leaves the budget to others: its session has ended. Whoever still holds the journal can read it. */
  leave(): void {
    this.#budget?.release(this.#share);
    this.#budget = undefined;
  }

  #dropOldest(): void {
    this.#entries[this.#first % capacity] = undefined;
    this.#first += 1;
  }

  /** The exchanges that fit, oldest first, or the last of them. Secrets are masked now, and only in these. */
  select(filter: JournalFilter & { readonly operation?: string }, last: number = capacity): readonly Exchange<W>[] {
    const found: Exchange<W>[] = [];
    for (let place = this.#written - 1; place >= this.#first && found.length < last; place -= 1) {
      const entry = this.#entries[place % capacity];
      if (entry && fits(entry, filter)) found.push(exchangeOf(entry, place + 1));
    }
    return found.toReversed();
  }
}

function fits({ operation, verdict, status }: Entry, wanted: JournalFilter & { readonly operation?: string }): boolean {
  return (
    (wanted.operation === undefined || operation?.id === wanted.operation) &&
    (wanted.verdict === undefined || verdict === wanted.verdict) &&
    (wanted.status === undefined || status === wanted.status)
  );
}

function isLong({ request: { body }, text }: Entry): boolean {
  return ("text" in body && body.text.length > longestBody) || (text !== undefined && text.length > longestBody);
}

/** An exchange without its long bodies. */
function shortened(entry: Entry): Entry {
  const { request, text } = entry;
  const long = "text" in request.body && request.body.text.length > longestBody;
  return {
    ...entry,
    request: long ? request.with({ body: { problem: "too_large" } }) : request,
    text: text !== undefined && text.length > longestBody ? undefined : text,
  };
}

function textOf({ body }: Incoming): string | undefined {
  return "text" in body && body.text !== "" ? body.text : undefined;
}

/** The JSON in a text; undefined where there is none. */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function exchangeOf({ at, operation, request, verdict, violations, faults, status, headers, text }: Entry, number: number): Exchange {
  const secrets = operation?.secrets ?? { body: [], answer: [], query: [], headers: [] };
  return {
    number,
    at: new Date(at),
    operation: operation?.id as never, // an id of the contract, which World does not name
    request: {
      method: request.method,
      path: maskText(request.path),
      query: maskQuery(request.query, secrets.query),
      headers: maskHeaders(request.headers(), secrets.headers),
      body: requestBody(request, operation, secrets.body) as never, // typed by the operation
    },
    verdict,
    violations,
    faults: faults.map(({ fault }) => fault),
    response: {
      status,
      headers: maskHeaders(headers, []),
      body: (operation ? answerBody(text, secrets.answer) : undefined) as never, // typed by the operation; a page is not data
    },
  };
}

/** The answer with its secrets masked: JSON, or the text of one that is not. */
function answerBody(text: string | undefined, secrets: readonly string[]): unknown {
  const value = parsed(text) ?? text;
  // A pointer to the answer itself means a bare token, JSON or text; an object in its place is an error.
  const own = typeof value === "object" ? secrets.filter((pointer) => pointer !== "") : secrets;
  return maskValue(maskAt(value, own), false);
}

/** A body that is not what the operation takes may hold a secret anywhere, so only its length is told. */
function requestBody(request: Incoming, operation: Operation | undefined, secrets: readonly string[]): unknown {
  const text = textOf(request);
  if (text === undefined) return undefined;
  const value = operation?.body ? parsed(text) : undefined;
  // A secret in the wrong place is one all the same.
  return typeof value === "object" && value !== null ? maskValue(maskAt(value, secrets), true) : `[${text.length} characters]`;
}
