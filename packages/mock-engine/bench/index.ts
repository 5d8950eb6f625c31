/**
 * Measures the engine and its mocks beside other mock servers, and writes `results/mock-engine.json`.
 *
 * `npm run bench -w @partnerkit/mock-engine` takes five to eight minutes. With `-- --quick`, or with names of measures
 * (`-- requests session`), the figures are printed only.
 */
import { parseArgs } from "node:util";
import { writeResults } from "../../../scripts/bench/results.ts";
import type { Row } from "../../../scripts/bench/row.ts";
import { tableOf } from "../../../scripts/bench/table.ts";
import { orderCalls, providerCalls } from "./calls.ts";
import { type DocumentFiles, writeDocuments } from "./documents.ts";
import { type Effort, full, quick } from "./effort.ts";
import { measureClientCall } from "./measures/client-call.ts";
import { measureRequests } from "./measures/requests.ts";
import { measureSession } from "./measures/session.ts";
import { measureSize } from "./measures/size.ts";
import { measureStart } from "./measures/start.ts";
import { peers } from "./subjects.ts";
import { wrkVersion } from "./wrk.ts";

const measures: Readonly<Record<string, (documents: DocumentFiles, effort: Effort) => Promise<Row[]>>> = {
  requests: (documents, effort) => measureRequests([...providerCalls, ...orderCalls], peers(documents), effort),
  "client-call": measureClientCall,
  start: measureStart,
  session: (_, effort) => measureSession(effort),
  size: measureSize,
};

const { values, positionals } = parseArgs({ options: { quick: { type: "boolean", default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in measures));
const wrk = await wrkVersion();
if (unknown.length > 0) {
  fail(`there is no measure ${unknown.join(", ")}; there are ${Object.keys(measures).join(", ")}`);
} else if (wrk === undefined) {
  fail("wrk makes the load and is not installed: apt-get install wrk");
} else {
  await bench(wrk);
}

async function bench(loadGenerator: string): Promise<void> {
  const documents = await writeDocuments();
  const rows: Row[] = [];
  for (const [name, measured] of Object.entries(measures)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.error(`measuring ${name}…`);
    rows.push(...(await measured(documents, values.quick ? quick : full)));
  }
  console.log(tableOf(rows));
  if (!values.quick && positionals.length === 0) {
    await writeResults({ name: "mock-engine", command: "npm run bench -w @partnerkit/mock-engine", programs: [loadGenerator], rows });
  }
}

function fail(message: string): void {
  console.error(`[partnerkit] ${message}`);
  process.exitCode = 1;
}
