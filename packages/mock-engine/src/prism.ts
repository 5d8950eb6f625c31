import type { IPrismComponents, IPrismDiagnostic, IPrismOutput } from "@stoplight/prism-core/dist/types.js";
import type { Violation } from "./behaviour.ts";
import { type Either, ofLeft, ofRight, prismFactory } from "./generated/pipeline.ts";
import type { Reply } from "./reply.ts";

/** One call on its way through Prism's pipeline: the four steps that Prism leaves to others. */
export interface Passage {
  /** Whether the caller may call. */
  authenticate(): boolean;
  /** Where the request does not fit the document. */
  checkRequest(): readonly Violation[];
  /** Gives the answer, knowing what is wrong with the request. */
  answer(violations: readonly Violation[]): Reply;
  /** Where the answer leaves the document. */
  checkAnswer(reply: Reply): readonly Violation[];
}

/** An answer, and where it leaves the document. */
export interface Passed {
  readonly reply: Reply;
  readonly violations: readonly Violation[];
}

/**
 * Takes a call through Prism's pipeline: credential and request, answer, check of the answer, in Prism's order.
 *
 * The pipeline is Prism's, the parts at its seams are ours: prism-http's look for a route one by one, compile schemas at
 * the first request and let everything pass where one does not compile (decisions/009).
 */
export function pass(passage: Passage): Passed {
  const result = pipeline.request(passage, nowhere)();
  if ("left" in result) throw result.left;
  const { output, validations } = result.right as IPrismOutput<Reply>; // what `mock` answers below
  return { reply: output, violations: validations.output.length === 0 ? none : validations.output.map(toViolation) };
}

/** Prism's router looks through resources; ours has found the operation before. */
const nowhere: Passage[] = [];

const none: readonly Violation[] = [];

const configuration = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: undefined,
} as const;

/** Prism's own type of them: at least one. */
type Diagnostics = [IPrismDiagnostic, ...IPrismDiagnostic[]];

/** A mock forwards nothing. */
type Components = Omit<IPrismComponents<Passage, Passage, Reply, typeof configuration>, "forward">;

const nothing = (): void => {};

/** The pipeline hands a logger on; it writes nothing itself. */
const silent = { child: () => silent, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing };

const refused: IPrismDiagnostic = { message: "the credential was refused", severity: 0 };

const components: Components = {
  logger: silent,
  route: ({ input }) => ofRight(input),
  validateSecurity: ({ element }) => (element.authenticate() ? ofRight(element) : ofLeft([refused])),
  validateInput: ({ element }) => verdict(element, element.checkRequest()),
  validateOutput: ({ resource, element }) => verdict(element, resource.checkAnswer(element)),
  mock:
    ({ input: { data, validations } }) =>
    () =>
      ofRight(data.answer(validations.length === 0 ? none : validations.filter((each) => each !== refused).map(toViolation))),
};

const pipeline = prismFactory(configuration, components);

function verdict<Element>(element: Element, violations: readonly Violation[]): Either<Diagnostics, Element> {
  if (violations.length === 0) return ofRight(element);
  const [first, ...others] = violations.map(toDiagnostic);
  return first ? ofLeft([first, ...others]) : ofRight(element);
}

function toDiagnostic({ path, keyword, message }: Violation): IPrismDiagnostic {
  return { path: [...path], code: keyword, message, severity: 0 };
}

function toViolation({ path = [], code = "", message }: IPrismDiagnostic): Violation {
  return { path, keyword: String(code), message };
}
