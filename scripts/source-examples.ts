/**
 * Runs the examples of the providers' documentation pages against the mocks: `node scripts/source-examples.ts FOLDER`.
 *
 * Every curl command and every whole program of every page in the folder runs as it is written, but for host and
 * credentials, and again with the faults mended that are known by a trap's ID. Each run prints a line; an answer other
 * than the expected one fails the script. The packages must be built.
 */
import { isCi } from "./lib/ci.ts";
import { openWorkshop } from "./lib/source-examples/execute.ts";
import { readPages } from "./lib/source-examples/pages.ts";
import { runPages, type Totals } from "./lib/source-examples/run.ts";
import { startWorld } from "./lib/source-examples/world.ts";

function summary(pages: number, { examples, fragments, runs, asExpected, failed, leftOut }: Totals): string {
  const kinds = Object.entries(examples).map(([kind, count]) => `${count} ${kind}`);
  const taken = `${pages} pages, ${countOf(examples)} examples (${kinds.join(", ")}), ${fragments} fragments listed`;
  return `[partnerkit] ${taken}; ${runs} runs: ${asExpected} as expected, ${failed} failed, ${leftOut} examples left out`;
}

function countOf(examples: Totals["examples"]): number {
  return Object.values(examples).reduce((sum, each) => sum + each, 0);
}

async function main(folder: string): Promise<boolean> {
  const { pages, unknown } = await readPages(folder);
  for (const file of unknown) console.log(`FAIL ${file} | no provider was recognised in this page`);
  const world = await startWorld();
  const workshop = await openWorkshop();
  try {
    const totals = await runPages(pages, { world, workshop, say: console.log, strict: isCi });
    const { failed, leftOut } = totals;
    const count = countOf(totals.examples);
    if (count === 0) console.error("[partnerkit] There is no example in this folder.");
    console.log(summary(pages.length, totals));
    return failed === 0 && unknown.length === 0 && count > leftOut;
  } finally {
    await workshop.close();
    await world.close();
  }
}

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length > 0) {
  console.error("[partnerkit] Usage: node scripts/source-examples.ts FOLDER, a folder with documentation pages as plain text");
  process.exitCode = 2;
} else if (!(await main(folder))) {
  process.exitCode = 1;
}
