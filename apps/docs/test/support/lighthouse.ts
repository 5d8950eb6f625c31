import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { chromiumPath } from "../../../../packages/conformance/test/support/browser.ts";

export type Category = "performance" | "accessibility" | "best-practices" | "seo";

export interface Audited {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** What keeps a score from 100, without performance: its name and what it found. */
  readonly failures: readonly string[];
  /** Bytes of all that the page loaded, as they were sent. */
  readonly weight: number;
}

/** A browser that Lighthouse drives through its port. */
export interface Auditor extends AsyncDisposable {
  audit(url: string, categories: readonly Category[]): Promise<Audited>;
}

export async function startAuditor(): Promise<Auditor> {
  const port = await freePort();
  const args = ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: chromiumPath ?? "chromium", args });
  return {
    audit: async (url, categories) => {
      const result = await lighthouse(url, { port, logLevel: "error", output: "json", onlyCategories: [...categories] });
      if (!result || result.lhr.runtimeError) throw new Error(`[partnerkit] ${url}: ${result?.lhr.runtimeError?.message ?? "no result"}`);
      return audited(result.lhr);
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

function audited({ audits, categories }: Report): Audited {
  const judged = Object.entries(categories).filter(([name]) => name !== "performance");
  const refs = judged.flatMap(([, { auditRefs }]) => auditRefs).filter(({ weight }) => weight > 0);
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
    failures: refs.flatMap(({ id }) => {
      const audit = audits[id];
      return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${JSON.stringify(audit.details ?? audit.explanation ?? "")}`] : [];
    }),
    weight: audits["total-byte-weight"]?.numericValue ?? 0,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  await new Promise((resolve) => server.close(resolve));
  return port;
}
