import { answerFor, type Check, type Contract, type Operation } from "./contract.ts";
import { seededRandom } from "./random.ts";
import { type Delivery, isJson, type Reply } from "./reply.ts";

/** Something that goes wrong between a client and a provider. */
export type FaultKind =
  /** The answer takes so many milliseconds longer, in real time. */
  | { readonly fault: "latency"; readonly milliseconds: number }
  /** 429 with `Retry-After`: seconds, or an HTTP date. Default: 1. */
  | { readonly fault: "rate_limit"; readonly retryAfter?: number | string }
  /** An error that the document declares: its example of this status, by name or the first. */
  | { readonly fault: "error"; readonly status: number; readonly example?: string }
  /** What a proxy says in HTML for a provider that it cannot reach. */
  | { readonly fault: "proxy"; readonly status: 502 | 503 | 504 }
  /** The connection is reset: before the provider acts, or after it did, so that only the answer is lost. Default: `before`. */
  | { readonly fault: "reset"; readonly when?: "before" | "after" }
  /** The body stops half-way and the connection stays open. */
  | { readonly fault: "stall" }
  /** The body ends half-way, as if that were all. */
  | { readonly fault: "truncate" }
  /** The answer says another Content-Type. Default: `text/html`. */
  | { readonly fault: "content_type"; readonly type?: string }
  /** The answer has a field that no document names. */
  | { readonly fault: "unknown_field" }
  /** An enumerated field has a value that the document does not list. */
  | { readonly fault: "unknown_enum" }
  /** The account is closed: an outage that looks like a passing one and is permanent. */
  | { readonly fault: "account_closed" };

/** Which calls a fault hits. It hits all of them unless told otherwise. */
export interface FaultScope<Id extends string = string> {
  /** Default: every operation. */
  readonly operation?: Id;
  /** How many calls are hit. Default: no end. */
  readonly times?: number;
  /** How many matching calls go well first. Default: 0. */
  readonly after?: number;
  /** How likely a matching call is hit, from 0 to 1; the session's fault seed decides which. Default: 1. */
  readonly probability?: number;
}

/** A fault and the calls that it hits. */
export type Fault<Id extends string = string> = FaultKind & FaultScope<Id>;

/** A fault that was added. */
export interface AddedFault<Id extends string = string> {
  readonly id: number;
  readonly fault: Fault<Id>;
  /** How many calls it has hit. */
  readonly hits: number;
}

/** The faults of a session. */
export interface Faults<Id extends string = string> {
  /**
   * Adds a fault; several may hit one call.
   *
   * @returns what takes it away again.
   * @throws FaultError for an operation that the provider does not have, an error that its document does not declare,
   * or a number that makes no sense.
   */
  add(fault: Fault<Id>): { readonly id: number; remove(): void };
  /** Takes a fault away. False for an unknown one. */
  remove(id: number): boolean;
  /** Takes all faults away. */
  clear(): void;
  /** The faults, in the order in which they were added. */
  list(): readonly AddedFault<Id>[];
  /** Starts the rows of random numbers over that `probability` draws from, one for each fault. Default seed: 1. */
  seed(seed: number): void;
}

/** A fault that makes no sense; the message says what would. */
export class FaultError extends RangeError {
  override readonly name = "FaultError";
}

interface Rule {
  readonly id: number;
  readonly fault: Fault;
  /** A row of its own, so that one fault does not move another. */
  random: () => number;
  readonly row: number;
  matched: number;
  hits: number;
}

/** How many faults a session holds. */
const maxFaults = 1000;

/** The faults of a session, and what they do to a call. */
export class FaultInjector implements Faults {
  readonly #contract: Contract;
  readonly #check: Check | undefined;
  #rules: Rule[] = [];
  #seed = 1;
  #lastId = 0;
  /** Counts the faults since the last time that all were taken away. */
  #row = 0;

  /** @param control - The control operations, whose document says what a fault may be. */
  constructor(contract: Contract, control: Contract) {
    this.#contract = contract;
    this.#check = control.operations["addFault"]?.body?.check;
  }

  add(fault: Fault): { readonly id: number; remove(): void } {
    if (typeof fault !== "object" || fault === null) throw new FaultError('[partnerkit] a fault is an object such as { fault: "stall" }');
    if (this.#rules.length >= maxFaults) throw new FaultError(`[partnerkit] there are ${maxFaults} faults already; take some away`);
    refuseNonsense(this.#contract, fault);
    refuseMisfit(this.#check, fault);
    const id = ++this.#lastId;
    const row = ++this.#row;
    this.#rules.push({ id, fault: structuredClone(fault), random: seededRandom(this.#seed + row), row, matched: 0, hits: 0 });
    return { id, remove: () => void this.remove(id) };
  }

  remove(id: number): boolean {
    const before = this.#rules.length;
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
    return this.#rules.length < before;
  }

  clear(): void {
    this.#rules = [];
    this.#row = 0;
  }

  list(): readonly AddedFault[] {
    return this.#rules.map(({ id, fault, hits }) => ({ id, fault, hits }));
  }

  seed(seed: number): void {
    this.#seed = seed;
    for (const rule of this.#rules) rule.random = seededRandom(seed + rule.row);
  }

  /** The faults that hit this call. */
  hitting(operation: Operation): readonly Fault[] {
    if (this.#rules.length === 0) return none;
    return this.#rules.filter((rule) => this.#hits(rule, operation)).map(({ fault }) => fault);
  }

  #hits(rule: Rule, operation: Operation): boolean {
    const { operation: only, after = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = rule.fault;
    if ((only !== undefined && only !== operation.id) || !canShow(operation, rule.fault)) return false;
    rule.matched += 1;
    if (rule.matched <= after || rule.hits >= times || rule.random() >= probability) return false;
    rule.hits += 1;
    return true;
  }
}

const none: readonly Fault[] = [];

/** Whether a fault can show in the answers of an operation. One that cannot does not hit it. */
function canShow(operation: Operation, fault: Fault): boolean {
  if (fault.fault === "error") return exampleOf(operation, fault) !== undefined;
  if (fault.fault === "account_closed") return closedAccount(operation) !== undefined;
  return fault.fault !== "unknown_enum" || enumsOf(operation).length > 0;
}

function refuseNonsense({ file, operations }: Contract, fault: Fault): void {
  const refuse = (reason: string): never => {
    throw new FaultError(`[partnerkit] the fault "${fault.fault}" cannot be added: ${reason}`);
  };
  if (!kinds.includes(fault.fault)) refuse(`it is not a fault; there are ${kinds.join(", ")}`);
  const { operation: id, times, after, probability } = fault;
  const operation = id === undefined ? undefined : (Object.hasOwn(operations, id) && operations[id]) || undefined;
  if (id !== undefined && !operation) refuse(`there is no operation "${id}"; ${file} has ${Object.keys(operations).join(", ")}`);
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) refuse("times must be a whole number above 0");
  if (after !== undefined && !(Number.isInteger(after) && after >= 0)) refuse("after must be a whole number, 0 or more");
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) refuse("probability must be from 0 to 1");
  if (fault.fault === "latency" && !(fault.milliseconds >= 0 && fault.milliseconds <= 2 ** 31 - 1))
    refuse("milliseconds must be a number, 0 or more");
  const hit = operation ? [operation] : Object.values(operations);
  if (!hit.some((each) => canShow(each, fault))) refuse(reasonNotShown(fault, id ?? "no operation", file));
}

function reasonNotShown(fault: Fault, id: string, file: string): string {
  if (fault.fault === "error") {
    const { status, example } = fault;
    return `${id} declares ${status} nowhere${example === undefined ? "" : ` with the example "${example}"`}`;
  }
  return fault.fault === "account_closed" ? `${file} knows no closed account for ${id}` : `${id} answers no enumerated field`;
}

const kinds: readonly string[] = [
  ...(["latency", "rate_limit", "error", "proxy", "reset", "stall"] as const),
  ...(["truncate", "content_type", "unknown_field", "unknown_enum", "account_closed"] as const),
] satisfies FaultKind["fault"][];

/** Holds a fault against its schema; what concerns another kind of fault is not told. */
function refuseMisfit(check: Check | undefined, fault: Fault): void {
  if (!check || check(fault)) return;
  const errors = check.errors ?? [];
  const own = errors.filter(({ keyword, instancePath }) => keyword !== "oneOf" && !(keyword === "const" && instancePath === "/fault"));
  const reasons = own.map(({ instancePath, message, params }) =>
    typeof params["unevaluatedProperty"] === "string"
      ? `"${params["unevaluatedProperty"]}" means nothing to it`
      : `${instancePath.slice(1)} ${message}`,
  );
  throw new FaultError(`[partnerkit] the fault "${fault.fault}" cannot be added: ${[...new Set(reasons)].join("; ")}`);
}

/** The reply that a fault gives in the behaviour's place; undefined for faults that change an answer. */
export function replyOf(fault: Fault, operation: Operation, rateLimited: () => Reply): Reply | undefined {
  switch (fault.fault) {
    case "rate_limit": {
      const reply = rateLimited();
      return { ...reply, status: 429, headers: { ...reply.headers, "retry-after": String(fault.retryAfter ?? 1) } };
    }
    case "error":
      return exampleOf(operation, fault);
    case "account_closed":
      return closedAccount(operation);
    case "proxy":
      return proxyPage(fault.status);
    default:
      return undefined;
  }
}

/** The example of a declared error, as an answer. */
function exampleOf(operation: Operation, { status, example }: { readonly status: number; readonly example?: string }): Reply | undefined {
  for (const [type, { examples }] of Object.entries(answerFor(operation, status)?.content ?? {})) {
    const name = example ?? Object.keys(examples)[0];
    if (name !== undefined && Object.hasOwn(examples, name)) return { status, headers: { "content-type": type }, body: examples[name] };
  }
  return undefined;
}

function closedAccount(operation: Operation): Reply | undefined {
  const closed = Object.values(operation.answers).some(({ content }) =>
    Object.values(content).some(({ examples }) => Object.hasOwn(examples, "account_closed")),
  );
  return closed ? exampleOf(operation, { status: 503, example: "account_closed" }) : undefined;
}

const reasons = { 502: "Bad Gateway", 503: "Service Temporarily Unavailable", 504: "Gateway Time-out" } as const;

/** The page of a reverse proxy. */
function proxyPage(status: 502 | 503 | 504): Reply {
  const title = `${status} ${reasons[status]}`;
  return {
    status,
    headers: { "content-type": "text/html", server: "proxy" },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>proxy</center>\r\n</body>\r\n</html>\r\n`,
  };
}

/** What a fault makes of the value that is answered. */
export function spoilValue(fault: Fault, operation: Operation, reply: Reply): Reply {
  if (fault.fault === "unknown_field") return { ...reply, body: withUnknownField(reply.body) };
  if (fault.fault === "unknown_enum") return { ...reply, body: enumsOf(operation, reply.status).reduce(withUnknownValue, reply.body) };
  return reply;
}

/** What a fault makes of an answer that is written. */
export function spoilDelivery(fault: Fault, delivery: Delivery): Delivery {
  switch (fault.fault) {
    case "content_type":
      return { ...delivery, headers: { ...delivery.headers, "content-type": fault.type ?? "text/html" } };
    case "reset":
      return { ...delivery, reset: true };
    case "stall":
      return { ...delivery, stall: true };
    case "truncate":
      return { ...delivery, body: delivery.body?.slice(0, delivery.body.length >> 1) };
    default:
      return delivery;
  }
}

function withUnknownField(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withUnknownField);
  return typeof body === "object" && body !== null ? { ...body, partnerkit_unknown: "a field that no document names" } : body;
}

/** Where the answers of an operation have enumerated values. */
function enumsOf(operation: Operation, status = 200): readonly string[] {
  return Object.entries(answerFor(operation, status)?.content ?? {}).flatMap(([type, { enums }]) => (isJson(type) ? enums : []));
}

/** Replaces the value at a place by one of its type that nobody listed. */
function withUnknownValue(value: unknown, pointer: string): unknown {
  const [, part, ...rest] = pointer.split("/");
  if (part === undefined) return typeof value === "number" ? 9999 : "partnerkit_unknown";
  const below = rest.length > 0 ? `/${rest.join("/")}` : "";
  if (part === "*") return Array.isArray(value) ? value.map((item) => withUnknownValue(item, below)) : value;
  if (typeof value !== "object" || value === null || !(part in value)) return value;
  const fields = value as Readonly<Record<string, unknown>>; // an object that has this field
  return { ...fields, [part]: withUnknownValue(fields[part], below) };
}
