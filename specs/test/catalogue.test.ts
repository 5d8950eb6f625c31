import { describe, expect, it } from "vitest";
import { type Provider, providers } from "../../scripts/lib/providers.ts";
import { redocly } from "../../scripts/lib/redocly.ts";
import { bundled, select, slow } from "./support.ts";

const operations: Readonly<Record<Provider, readonly string[]>> = {
  "sense-sphere": ["getUserInfo", "getSystemInfo", "getBotInfo"],
  its: ["authorizeShop", "currentShop"],
  etelecom: ["authorizeShop", "currentShop", "currentAccount"],
  chathub: ["getCompanyToken", "getOperatorToken", "validateOperatorToken", "listOrganizations", "listOperators"],
};

/** The JSON report in what the tool printed; around it stands what it tells people. */
function report(output: string): unknown {
  return JSON.parse(/^\{$[\s\S]*?^\}/m.exec(output)?.[0] ?? "null");
}

describe.each(providers)("the document of %s", { timeout: slow }, (provider) => {
  it("is OpenAPI 3.1", async () => {
    expect((await bundled(provider)).openapi).toMatch(/^3\.1\.\d+$/);
  });

  it("has exactly the known operations", async () => {
    const ids = select(await bundled(provider), "$.paths[*][*].operationId").map(({ value }) => value);
    expect(ids.toSorted()).toEqual(operations[provider].toSorted());
  });

  it("has no problem that the linter knows of", async () => {
    const { totals } = report(await redocly("lint", provider, "--format", "json")) as LintReport;
    expect(totals).toMatchObject({ errors: 0, warnings: 0 });
  });

  it("is ready for agents", async () => {
    const { agentReadiness } = report(await redocly("score", provider, "--format", "json")) as ScoreReport;
    expect(agentReadiness).toBeGreaterThanOrEqual(90);
  });
});

interface LintReport {
  readonly totals: Readonly<Record<"errors" | "warnings" | "ignored", number>>;
}

interface ScoreReport {
  readonly agentReadiness: number;
}
