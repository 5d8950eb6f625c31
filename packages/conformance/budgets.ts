/**
 * Measures what the clients cost whoever uses them: bytes in a browser, and work of the compiler.
 * `npm run budgets -w @partnerkit/conformance`; with `-- --write` the figures go to results/client-size.json. The packages must
 * be built.
 */
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { writeResults } from "../../scripts/bench/results.ts";
import { type Row, rowOf } from "../../scripts/bench/row.ts";
import { tableOf } from "../../scripts/bench/table.ts";
import { providers, repository } from "../../scripts/lib/providers.ts";
import { instantiationsOf } from "./src/budgets/instantiations.ts";
import { allFour, authCore, http, oneCall, peers, withValidators } from "./src/budgets/programs.ts";
import { bundle } from "./src/bundle.ts";
import { installClients } from "./src/packed.ts";

/** What a figure is to reach, and what it must not pass on the way there; a change that moves either says why. */
interface Budget {
  readonly bar: number;
  readonly ceiling: number;
}

interface Budgets {
  readonly gzipBytes: Readonly<Record<"oneCall" | "allFour" | "withValidators" | "http" | "authCore", Budget>>;
  readonly instantiations: Budget;
}

/** A figure, and whether it is under its ceiling. */
export interface Measured {
  readonly figure: Row;
  readonly fits: boolean;
}

/** Something that is measured. */
interface Program {
  readonly measure: string;
  readonly subject: string;
  readonly code: string;
  /** What it may cost. Absent for what is only shown beside. */
  readonly budget?: Budget;
}

/** The measures of our own programs, and of the peers' too where they are wanted. */
export async function measureBudgets({ withPeers = false }: { readonly withPeers?: boolean } = {}): Promise<Measured[]> {
  const { gzipBytes, instantiations } = JSON.parse(await readFile(new URL("budgets.json", import.meta.url), "utf8")) as Budgets; // our own file
  const others = withPeers ? Object.entries(peers) : [];
  const ofCalls = (measure: string, budget: Budget): Program[] => [
    ...providers.map((provider) => ({ measure, subject: `@partnerkit/${provider}`, code: oneCall(provider), budget })),
    ...others.map(([subject, code]) => ({ measure, subject, code })),
  ];
  const sized: readonly Program[] = [
    ...ofCalls("one call in a browser", gzipBytes.oneCall),
    { measure: "four clients, one call each", subject: "partnerkit", code: allFour, budget: gzipBytes.allFour },
    {
      measure: "one call, its answer checked",
      subject: "@partnerkit/etelecom/validators",
      code: withValidators,
      budget: gzipBytes.withValidators,
    },
    { measure: "one call by path", subject: "@partnerkit/etelecom/http", code: http, budget: gzipBytes.http },
  ];
  const compiled = ofCalls("types made for one call", instantiations);
  const core = { measure: "connections in memory, no provider", subject: "@partnerkit/auth", code: authCore, budget: gzipBytes.authCore };
  const installed = await installClients();
  const { folder } = installed;
  try {
    if (withPeers) await addPeers(folder);
    const bytes = await Promise.all(sized.map(({ code }) => gzippedBytes(folder, code)));
    const coreBytes = await gzippedBytes(repository("packages/conformance"), authCore, "node"); // no client, so it is not installed with them
    const counts = await instantiationsOf(
      folder,
      compiled.map(({ code }) => code),
    );
    return [
      ...sized.map((program, index) => row(program, bytes[index], "B")),
      row(core, coreBytes, "B"),
      ...compiled.map((program, index) => row(program, counts[index], "instantiations")),
    ];
  } finally {
    await installed.remove();
  }
}

function row({ measure, subject, budget }: Program, value = Number.NaN, unit: string): Measured {
  const note = unit === "B" ? "bundled and minified by esbuild, gzip -9" : "TypeScript 5.9, more than for an empty program";
  const bar = budget && ({ on: "value", is: "at most", limit: budget.bar } as const);
  const figure = rowOf({ measure, subject, note, value, unit, ...(bar ? { bar } : {}) });
  return { figure, fits: !budget || value <= budget.ceiling };
}

async function gzippedBytes(folder: string, code: string, platform: "browser" | "node" = "browser"): Promise<number> {
  return gzipSync(await bundle({ entry: { code }, folder, platform }), { level: 9 }).byteLength;
}

/** Lets the programs find the peers beside our clients; openapi-fetch is there already. */
async function addPeers(folder: string): Promise<void> {
  for (const name of ["ky", "ofetch", "wretch"]) await symlink(repository(`node_modules/${name}`), join(folder, "node_modules", name));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
  const measured = await measureBudgets({ withPeers: true });
  const rows = measured.map(({ figure }) => figure);
  console.log(tableOf(rows));
  if (measured.some(({ fits }) => !fits)) process.exitCode = 1;
  if (values.write) await writeResults({ name: "client-size", command: "npm run budgets -w @partnerkit/conformance -- --write", rows });
}

if (import.meta.main) await main();
