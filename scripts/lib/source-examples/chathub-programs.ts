import { callsOf, fields, lifetimeAsked, parse } from "./answers.ts";
import type { Expectation, Kind, Mend, Outcome, Plan, Trial } from "./types.ts";

/** A language that programs are written in. */
export type ProgramKind = Exclude<Kind, "curl">;

/** How a whole program against ChatHub is run: log in, get an operator token, validate it, print the verdict. */
export function planProgram(kind: ProgramKind, text: string): Plan {
  const mends = [lifetime("0.5", "12 hours", refused(kind)), wrongField];
  return { text, environment: {}, mends, expect: tokenIsValid, extras: /\bdate\([^)]*\\Z/.test(text) ? localTimeTrials : [] };
}

/** Puts a lifetime in days where the program has its 30, in the default and in the call. */
function lifetime(days: string, says: string, expect: Expectation): Mend {
  return {
    id: "CH-1",
    what: `asks for ${says} instead of 30 days`,
    apply: (text) =>
      text.replace(/(\w*days\w*\s*=\s*)30\b/gi, `$1${days}`).replace(/(operator_?token\w*\([^()]*,\s*)30(?=\s*\))/gi, `$1${days}`),
    without: { expect },
  };
}

const wrongField: Mend = {
  id: "CH-2",
  what: "reads isValid",
  apply: (text) => text.replace(/\[(["'])valid\1\]/g, "[$1isValid$1]"),
  without: {
    expect: {
      says: "a KeyError after good answers, because the field is isValid (CH-2)",
      documented: false,
      problem: (outcome) => {
        if (fields(parse(lastValidation(outcome))).isValid !== true) return "expected validate-token to answer isValid true";
        return outcome.exitCode !== 0 && /KeyError: 'valid'/.test(outcome.stderr)
          ? undefined
          : "expected the program to end with KeyError: 'valid'";
      },
    },
  },
};

const lastValidation = (outcome: Outcome): string => callsOf(outcome, "/validate-token").at(-1)?.body ?? "";

/** The program runs to its end, and says what the provider answered. */
const tokenIsValid: Expectation = {
  says: "every answer is 200, isValid is true and the program prints that",
  documented: true,
  problem: (outcome) => {
    const { exitCode, stdout, exchanges } = outcome;
    if (exchanges.length === 0) return "expected requests, none was sent";
    if (exchanges.some(({ status }) => status !== 200)) return "expected status 200 for every request";
    if (fields(parse(lastValidation(outcome))).isValid !== true) return "expected isValid true";
    if (exitCode !== 0) return "expected exit code 0";
    return /valid\W+(?:true|yes)/i.test(stdout) ? undefined : "expected the program to print that the token is valid";
  },
};

/** How the refusal looks from within each language. PHP's curl knows no failing status, and the program asks for none. */
const refusals: Readonly<Record<ProgramKind, readonly [says: string, sign: (outcome: Outcome) => boolean]>> = {
  python: ["the program ends with HTTPError 400", ({ exitCode, stderr }) => exitCode !== 0 && /HTTPError: 400/.test(stderr)],
  javascript: [
    "the program ends with AxiosError 400",
    ({ exitCode, stderr }) => exitCode !== 0 && /AxiosError.*400|status code 400/.test(stderr),
  ],
  php: [
    "the program never looks at the status, takes the error object for its token, and prints No (CH-8)",
    ({ exitCode, stdout }) => exitCode === 0 && /valid\W+No/i.test(stdout),
  ],
};

function refused(kind: ProgramKind): Expectation {
  const [says, sign] = refusals[kind];
  return {
    says: `400 naming the 24-hour cap (CH-1); ${says}`,
    documented: false,
    problem: (outcome) => capProblem(outcome) ?? (sign(outcome) ? undefined : `expected that ${says}`),
  };
}

/** What is wrong with the refusal of an operator token that would live too long. */
function capProblem(outcome: Outcome): string | undefined {
  const [refusal] = callsOf(outcome, "/operator/get-token");
  if (refusal?.status !== 400) return "expected 400 for the operator token";
  return /\b24[ -]?h(?:ours?)?\b/i.test(refusal.body) ? undefined : "expected an error that names the 24 hours";
}

const vietnam = "Asia/Ho_Chi_Minh";

const localTime: Expectation = {
  says: "400 naming the 24-hour cap, because 20 hours of local time labelled Z are 27 hours (CH-6)",
  documented: false,
  problem: (outcome) => {
    const [asked] = callsOf(outcome, "/operator/get-token").map(lifetimeAsked);
    if (!asked || Math.abs(asked.hours - 27) > 0.1) return "expected expiresAt to be 27 hours ahead";
    return capProblem(outcome);
  },
};

const twentyHours: Mend = lifetime("(20 / 24)", "20 hours", localTime);

const universalTime: Mend = { id: "CH-6", what: "gmdate() for date()", apply: (text) => text.replace(/\bdate\(/g, "gmdate(") };

/** What the machine's time zone does to a program that writes local time with a Z behind it. */
const localTimeTrials: readonly Trial[] = [
  { label: `20 hours of local time on a machine in ${vietnam}`, mends: [twentyHours], expect: localTime, timezone: vietnam },
  { label: `20 hours in UTC on a machine in ${vietnam}`, mends: [twentyHours, universalTime], expect: tokenIsValid, timezone: vietnam },
];
