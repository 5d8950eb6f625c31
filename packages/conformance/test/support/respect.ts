import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Provider } from "../../../../scripts/lib/providers.ts";
import { runRedocly } from "../../../../scripts/lib/redocly.ts";

/** What to run, and against what. */
export interface RespectOptions {
  /** Base URL of each source description, by its name. */
  readonly servers: Readonly<Record<string, string>>;
  /** Inputs for all workflows; each takes those that it declares. */
  readonly inputs: Readonly<Record<string, string | number>>;
  /** Only these workflows. Default: all, in the order of the file. */
  readonly workflows?: readonly string[];
}

/** One call that Respect made and judged. */
export interface RespectStep {
  readonly workflowId: string;
  readonly stepId: string;
  readonly checks: readonly RespectCheck[];
  /** Set for a try that was followed by another. */
  readonly retriesLeft?: number;
}

export interface RespectCheck {
  readonly name: string;
  readonly passed: boolean;
  readonly message: string;
  readonly condition?: string;
}

export interface RespectRun {
  readonly exitCode: number;
  readonly steps: readonly RespectStep[];
}

interface Workflow {
  readonly executedSteps: readonly (RespectStep | Workflow)[];
}

interface Report {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Workflow[] }>>;
}

/** Runs a provider's flows with Redocly's Respect, as a process of its own. */
export async function respect(provider: Provider, { servers, inputs, workflows = [] }: RespectOptions): Promise<RespectRun> {
  const folder = await mkdtemp(join(tmpdir(), "partnerkit-respect-"));
  try {
    const report = join(folder, "report.json");
    const { exitCode, output } = await runRedocly(
      "respect",
      `specs/${provider}/flows.arazzo.yaml`,
      `--server=${JSON.stringify(servers)}`,
      `--input=${JSON.stringify(inputs)}`,
      `--json-output=${report}`,
      ...workflows.map((id) => `--workflow=${id}`),
    );
    const text = await readFile(report, "utf8").catch((cause: unknown) => {
      throw new Error(`[partnerkit] Respect wrote no report:\n${output}`, { cause });
    });
    const { files } = JSON.parse(text) as Report; // the report's form is Redocly's
    return { exitCode, steps: Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(stepsOf)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Names of the steps that ran, as `workflow/step`. */
export function names({ steps }: RespectRun): string[] {
  return steps.map(({ workflowId, stepId }) => `${workflowId}/${stepId}`);
}

/** The checks that failed, each with its step. */
export function failures({ steps }: RespectRun): string[] {
  return steps.flatMap(({ stepId, checks }) =>
    checks.filter(({ passed }) => !passed).map(({ name, condition, message }) => `${stepId}: ${name}: ${condition ?? message}`),
  );
}

/** A goto runs a workflow inside a workflow. */
function stepsOf({ executedSteps }: Workflow): RespectStep[] {
  return executedSteps.flatMap((step) => ("executedSteps" in step ? stepsOf(step) : [step]));
}
