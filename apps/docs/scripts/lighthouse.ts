/**
 * Measures every page of the built site with Lighthouse, once, or three times where its speed has a bar, and writes the worst of each kind to
 * `results/docs.json`. `-- /guides/` measures the pages whose path holds that, and writes nothing.
 */

import { writeResults } from "../../../scripts/bench/results.ts";
import { type Bar, type Row, rowOf } from "../../../scripts/bench/row.ts";
import { median } from "../../../scripts/bench/statistics.ts";
import { builtPages } from "../src/lib/machines/pages.ts";
import { dist, serveDist } from "../test/support/built-site.ts";
import { type Kind, kindOf } from "../test/support/kinds.ts";
import { type Audited, type Auditor, startAuditor } from "../test/support/lighthouse.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What the speed of a kind of page has to reach. */
const fastest: Partial<Record<Kind, number>> = { guides: 98, operations: 96 };

/** Pages differ little between languages: one of them is measured three times. */
const roundsOf = (path: string): number => (fastest[kindOf(path)] !== undefined && !path.startsWith("/en/") ? 3 : 1);

interface Measured {
  readonly path: string;
  readonly kind: Kind;
  /** Median of each score. */
  readonly scores: Readonly<Record<string, number>>;
  /** Kilobytes. */
  readonly weight: number;
}

async function measure(auditor: Auditor, origin: string, path: string): Promise<Measured> {
  const runs: Audited[] = [];
  const rounds = roundsOf(path);
  for (let round = 0; round < rounds; round++) runs.push(await auditor.audit(origin + path, categories));
  return {
    path,
    kind: kindOf(path),
    scores: Object.fromEntries(categories.map((name) => [name, median(runs.map(({ scores }) => scores[name] ?? 0))])),
    weight: median(runs.map(({ weight }) => weight)) / 1000,
  };
}

/** A figure of a page, and what it has to reach on a page of a kind. */
interface Metric {
  readonly measure: string;
  readonly unit: string;
  readonly of: (page: Measured) => number;
  readonly is: Bar["is"];
  readonly limit: (kind: Kind) => number | undefined;
}

const metrics: readonly Metric[] = [
  ...categories.map(
    (name): Metric => ({
      measure: `Lighthouse ${name}, worst page`,
      unit: "of 100",
      of: ({ scores }) => scores[name] ?? 0,
      is: "at least",
      limit: (kind) => (name === "performance" ? fastest[kind] : 100),
    }),
  ),
  { measure: "all that a page loads, heaviest page", unit: "kB", of: ({ weight }) => weight, is: "at most", limit: () => 300 },
];

function rowsOf(pages: readonly Measured[]): readonly Row[] {
  return Object.entries(Object.groupBy(pages, ({ kind }) => kind)).flatMap(
    ([kind, own]) => metrics.map((metric) => worstOf(metric, kind as Kind, own)), // a key of the groups is what they are grouped by
  );
}

function worstOf({ measure: name, unit, of, is, limit }: Metric, kind: Kind, pages: readonly Measured[]): Row {
  const [worst] = pages.toSorted((a, b) => (is === "at most" ? of(b) - of(a) : of(a) - of(b)));
  if (!worst) throw new Error(`[partnerkit] there are no ${kind}`);
  const note = `${worst.path}, worst of ${pages.length}; median of three runs in Vietnamese, one in English; a phone on slow 4G as Lighthouse simulates it; text sent with gzip`;
  const least = limit(kind);
  return rowOf({
    measure: name,
    subject: kind,
    note,
    value: of(worst),
    unit,
    ...(least === undefined ? {} : { bar: { on: "value", is, limit: least } }),
  });
}

const pages = (await builtPages(dist, "/")).map(({ pathname }) => pathname);
const [only] = process.argv.slice(2);
await using site = await serveDist();
await using auditor = await startAuditor();
const measured: Measured[] = [];
for (const path of pages.filter((pathname) => only === undefined || pathname.includes(only))) {
  const page = await measure(auditor, site.origin, path);
  measured.push(page);
  console.log(path, Object.values(page.scores).join(" · "), `${Math.round(page.weight)} kB`);
}
if (only === undefined)
  await writeResults({ name: "docs", command: "npm run lighthouse -w apps/docs", programs: ["lighthouse 13.5.0"], rows: rowsOf(measured) });
