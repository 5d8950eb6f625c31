/**
 * Plays every client against a bad network, for all four providers, and writes `results/conformance.json` and
 * `results/conformance.md`: `npm run conformance`. It ends with 1 where a cell of partnerkit fails.
 *
 * With parts of rows' names (`-- redirect Retry-After`) only those rows are played, and printed instead of written.
 */
import type { Cell } from "./cell.ts";
import { clients } from "./clients/index.ts";
import { providers } from "./providers/index.ts";
import { tally, writeResults } from "./report.ts";
import { rows } from "./rows/index.ts";
import { run } from "./run.ts";

const wanted = process.argv.slice(2);
const chosen = rows.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const cells = await run({ rows: chosen, providers, clients });
if (wanted.length === 0) await writeResults(cells, rows, providers);
else for (const cell of cells) console.log(lineOf(cell));

for (const { name } of clients) {
  const { passed, of } = tally(cells.filter(({ client }) => client === name));
  console.log(`${name}: ${passed} of ${of} cells`);
}
const own = new Set(clients.filter((client) => client.own).map(({ name }) => name));
const failed = cells.filter(({ client, verdict }) => own.has(client) && verdict === "fail");
for (const cell of failed) console.error(`[partnerkit] ${lineOf(cell)}`);
if (failed.length > 0) process.exitCode = 1;

function lineOf({ row, provider, client, verdict, observed }: Cell): string {
  return `${row} | ${provider} | ${client} | ${verdict}: ${observed}`;
}
