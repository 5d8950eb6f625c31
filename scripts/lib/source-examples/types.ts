import type { Provider } from "../providers.ts";

/** What can be run. */
export type Kind = "curl" | "javascript" | "python" | "php";

/** A documentation page as plain text. */
export interface Page {
  /** Short name for reports: the file's name up to its first `_` or `.`. */
  readonly name: string;
  readonly provider: Provider;
  readonly lines: readonly string[];
}

/** Lines of a page, counted from 1, both ends included. */
export interface Span {
  readonly line: number;
  readonly endLine: number;
}

/** A whole command or program. */
export interface Example extends Span {
  readonly kind: Kind;
  readonly text: string;
  /** The shell comment directly above; it can say what the example is for. */
  readonly comment: string;
}

/** Code or notation that is no whole program. */
export interface Fragment extends Span {
  readonly what: string;
}

/** An `export` of the page's own shell text. */
export interface Setting extends Span {
  readonly name: string;
  readonly text: string;
}

/** Everything in a page that is not prose. */
export interface Extract {
  readonly examples: readonly Example[];
  readonly fragments: readonly Fragment[];
  readonly settings: readonly Setting[];
  /** Lines outside all of these that speak of curl or a library. */
  readonly mentions: readonly Mention[];
}

/** A line that speaks of a tool without being an example of it. */
export interface Mention {
  readonly line: number;
  /** It reads like code all the same, so that the extraction must have missed something. */
  readonly missed: boolean;
}

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly sent: string;
  readonly status: number;
  readonly body: string;
}

/** What came of running an example. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly exchanges: readonly Exchange[];
}

/** Credentials that earlier answers of the same page brought; later examples use them. */
export interface Known {
  companyToken?: string;
  operatorToken?: string;
  shopKey?: string;
}

/** What a run must come to. */
export interface Expectation {
  readonly says: string;
  /** Whether this is the answer that the page promises, or the failure that a trap foretells. */
  readonly documented: boolean;
  /** The reason why the outcome is another one; undefined if it is as expected. */
  readonly problem: (outcome: Outcome, known: Known) => string | undefined | Promise<string | undefined>;
}

/** One thing that is broken in an example, and how it is put right. */
export interface Mend {
  /** ID of the trap, such as `ET-4`. */
  readonly id: string;
  readonly what: string;
  readonly apply: (text: string) => string;
  /** What the example comes to when everything but this is mended; absent where it still works. */
  readonly without?: Without;
}

/** A run that leaves a mend out. */
export interface Without {
  readonly expect: Expectation;
  readonly stage?: Stage;
}

/** A change that lets a breakage show itself. */
export interface Stage {
  readonly what: string;
  readonly apply: (text: string) => string;
}

/** How an example is to be run: what is mended, in which order it fails if not, and what it must come to. */
export interface Plan {
  readonly text: string;
  readonly environment: Readonly<Record<string, string>>;
  /** In the order in which the breakages strike: the first one is what a reader meets. */
  readonly mends: readonly Mend[];
  readonly expect: Expectation;
  readonly extras: readonly Trial[];
}

/** One run of an example. */
export interface Trial {
  readonly label: string;
  readonly mends: readonly Mend[];
  readonly expect: Expectation;
  readonly stage?: Stage;
  /** Time zone of the machine. Default: UTC. */
  readonly timezone?: string;
}
