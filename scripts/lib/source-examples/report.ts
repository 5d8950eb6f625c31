import { lifetimeAsked } from "./answers.ts";
import type { Example, Exchange, Outcome, Page, Span, Trial } from "./types.ts";

/** The place of an example, such as `003:26`. */
export function placeOf(page: Page, { line }: { readonly line: number }): string {
  return `${page.name}:${line}`;
}

/** The place of a fragment, such as `003:404-421`. */
export function spanOf(page: Page, { line, endLine }: Span): string {
  return `${page.name}:${line}${endLine > line ? `-${endLine}` : ""}`;
}

/** One line about one run. */
export function describeTrial(
  page: Page,
  example: Example,
  trial: Trial,
  changed: readonly string[],
  cameBack: string,
  problem: string | undefined,
): string {
  const mended = trial.mends.map(({ id, what }) => `${id} ${what}`);
  const { says, documented } = trial.expect;
  const kind = documented ? "the documented answer" : "not the documented answer, as expected";
  const verdict = problem === undefined ? `${kind}: ${says}` : `${problem}; wanted ${says}`;
  return [
    `${problem === undefined ? "ok  " : "FAIL"} ${placeOf(page, example)} ${example.kind}, ${trial.label}`,
    `changed: ${listOf(changed)}`,
    `mended: ${listOf(mended)}`,
    `came back: ${cameBack}`,
    verdict,
  ].join(" | ");
}

const listOf = (items: readonly string[]): string => (items.length > 0 ? items.join("; ") : "nothing");

/** What a run came to, in a few words. */
export function describeOutcome({ kind }: Example, { exitCode, stdout, stderr, exchanges }: Outcome): string {
  const answers = exchanges.map((exchange) => describeExchange(exchange, kind !== "curl"));
  const words = kind === "curl" ? "" : stdout.trim();
  const failure = exitCode === 0 ? [] : [`exit code ${exitCode}`, complaintOf(stderr)];
  const parts = [...(answers.length > 0 ? answers : ["no answer"]), ...failure, words && `printed "${short(words)}"`];
  return parts.filter(Boolean).join(", ");
}

function describeExchange(exchange: Exchange, withPath: boolean): string {
  const { path, status, body } = exchange;
  const lifetime = lifetimeAsked(exchange);
  const asked = lifetime ? ` (expiresAt ${lifetime.expiresAt}, ${lifetime.hours.toFixed(1)} h from now)` : "";
  return `${withPath ? `${path.replace(/^\/api\//, "")} ` : ""}${status} ${short(body)}${asked}`;
}

/** The line in which a program says what went wrong. */
function complaintOf(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return short(
    lines.find((line) => /^[\w.]*(?:Error|Exception)\b.*:|^(?:PHP )?Fatal error:|^curl: |\.sh: line \d+: /.test(line)) ??
      lines.at(-1) ??
      "",
  );
}

/** A text on one line, cut, with tokens cut more: they are good for nothing outside the mocks, but long. */
function short(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/eyJ[\w-]{8,}(?:\.[\w-]+)*/g, "eyJ…")
    .replace(/((?:request|shop\d+)(?::|%3A))[\w-]{12,}/g, "$1…");
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
