/**
 * Measures what a client costs over `fetch` beside other clients, and writes `results/transport.json`.
 *
 * `npm run bench -w @partnerkit/transport` takes about a minute; the packages must be built. With `-- --quick`, or with names of
 * measures (`-- time`), the figures are printed only.
 */
import { parseArgs } from "node:util";
import { writeResults } from "../../../scripts/bench/results.ts";
import type { Row } from "../../../scripts/bench/row.ts";
import { tableOf } from "../../../scripts/bench/table.ts";
import { measureAllocation } from "./allocation.ts";
import { type Effort, full, quick } from "./effort.ts";
import { measureTime } from "./time.ts";

const measures: Readonly<Record<string, (effort: Effort) => Promise<Row[]>>> = { time: measureTime, allocation: measureAllocation };

const { values, positionals } = parseArgs({ options: { quick: { type: "boolean", default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in measures));
if (unknown.length > 0) {
  console.error(`[partnerkit] there is no measure ${unknown.join(", ")}; there are ${Object.keys(measures).join(", ")}`);
  process.exitCode = 1;
} else {
  await bench();
}

async function bench(): Promise<void> {
  const rows: Row[] = [];
  for (const [name, measured] of Object.entries(measures)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.error(`measuring ${name}…`);
    rows.push(...(await measured(values.quick ? quick : full)));
  }
  console.log(tableOf(rows));
  if (!values.quick && positionals.length === 0) {
    await writeResults({ name: "transport", command: "npm run bench -w @partnerkit/transport", rows });
  }
}
