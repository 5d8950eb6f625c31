import { planChathub } from "./chathub.ts";
import type { Workshop } from "./execute.ts";
import { extract } from "./extract.ts";
import { fill } from "./fill.ts";
import { describeOutcome, describeTrial, placeOf, spanOf } from "./report.ts";
import { planShopCommand } from "./shop-connect.ts";
import { type Missing, missingFor } from "./tools.ts";
import { trialsOf } from "./trials.ts";
import type { Example, Extract, Kind, Known, Outcome, Page, Plan, Trial } from "./types.ts";
import type { Served, World } from "./world.ts";

/** What running all pages came to. */
export interface Totals {
  readonly examples: Record<Kind, number>;
  fragments: number;
  runs: number;
  asExpected: number;
  failed: number;
  leftOut: number;
}

/** Where examples run, what they reach, and how to say what happened. */
export interface Bench {
  readonly world: World;
  readonly workshop: Workshop;
  readonly say: (line: string) => void;
  /** Whether a program that this machine lacks is a failure. */
  readonly strict: boolean;
}

/** A page at work. */
interface Reading {
  readonly page: Page;
  readonly taken: Extract;
  readonly known: Known;
  readonly served: Served;
}

/** Runs every example of the pages against the mocks. */
export async function runPages(pages: readonly Page[], bench: Bench): Promise<Totals> {
  const totals: Totals = {
    examples: { curl: 0, javascript: 0, python: 0, php: 0 },
    fragments: 0,
    runs: 0,
    asExpected: 0,
    failed: 0,
    leftOut: 0,
  };
  const lacking = new Map<Kind, Missing | undefined>();
  for (const page of pages) {
    const reading: Reading = { page, taken: extract(page.lines), known: {}, served: bench.world.served[page.provider] };
    for (const example of reading.taken.examples) {
      const { kind } = example;
      totals.examples[kind] += 1;
      if (!lacking.has(kind)) lacking.set(kind, await missingFor(kind));
      const missing = lacking.get(kind);
      if (missing) leaveOut(page, example, missing, bench, totals);
      else await runExample(reading, example, bench, totals);
    }
    listRest(reading, bench, totals);
  }
  return totals;
}

function leaveOut(page: Page, example: Example, { name, get }: Missing, { say, strict }: Bench, totals: Totals): void {
  totals[strict ? "failed" : "leftOut"] += 1;
  say(
    `${strict ? "FAIL" : "left out"} ${placeOf(page, example)} ${example.kind} | ${name} is missing on this machine; get it with: ${get}`,
  );
}

async function runExample(reading: Reading, example: Example, { workshop, say }: Bench, totals: Totals): Promise<void> {
  try {
    const plan = planOf(reading, example);
    for (const trial of trialsOf(plan)) {
      totals.runs += 1;
      const { line, good } = await runTrial(reading, example, plan, trial, workshop);
      totals[good ? "asExpected" : "failed"] += 1;
      say(line);
    }
  } catch (error) {
    totals.failed += 1;
    say(`FAIL ${placeOf(reading.page, example)} ${example.kind} | ${error instanceof Error ? error.message : String(error)}`);
  }
}

function planOf({ page, taken, known, served }: Reading, example: Example): Plan {
  if (page.provider === "chathub") return planChathub(example);
  if (page.provider !== "sense-sphere" && example.kind === "curl")
    return planShopCommand(page.provider, taken.settings, example, known, served);
  throw new Error(`this script knows no ${example.kind} example of ${page.provider}`);
}

async function runTrial(
  { page, known, served }: Reading,
  example: Example,
  plan: Plan,
  trial: Trial,
  workshop: Workshop,
): Promise<{ line: string; good: boolean }> {
  const staged = trial.stage ? trial.stage.apply(plan.text) : plan.text;
  const mended = trial.mends.reduce((text, { apply }) => apply(text), staged);
  const { text, changed } = fill(page.provider, mended, known, served);
  served.take(); // what checks of the last run sent is not this one's
  const result = await workshop.run({ kind: example.kind, text, environment: plan.environment, timezone: trial.timezone ?? "UTC" });
  const outcome: Outcome = { ...result, exchanges: served.take() };
  const problem = await trial.expect.problem(outcome, known);
  const variables = Object.keys(plan.environment).map((name) => `$${name}`);
  const changes = [...changed, ...variables, ...(trial.stage ? [trial.stage.what] : [])];
  return { line: describeTrial(page, example, trial, changes, describeOutcome(example, outcome), problem), good: problem === undefined };
}

/** Names what is not run, and what only speaks of code; a line that reads like code but was not taken is a failure. */
function listRest({ page, taken: { fragments, mentions } }: Reading, { say }: Bench, totals: Totals): void {
  for (const fragment of fragments) {
    totals.fragments += 1;
    say(`not run ${spanOf(page, fragment)} | ${fragment.what}: a fragment, not a program`);
  }
  for (const mention of mentions) {
    if (mention.missed) totals.failed += 1;
    const line = placeOf(page, mention);
    say(
      mention.missed
        ? `FAIL ${line} | this line reads like code, but is not recognised as an example`
        : `not run ${line} | words that name a tool, no code`,
    );
  }
}
