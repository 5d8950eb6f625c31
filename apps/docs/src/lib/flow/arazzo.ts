import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";
import type { Criterion, Json, StepParameter } from "../../walkthrough/model.ts";
import type { ProviderId } from "../providers.ts";

const require = createRequire(import.meta.url);

/** The parts of an Arazzo description that the walkthroughs read. @see https://spec.openapis.org/arazzo/v1.0.1.html */
export interface Arazzo {
  readonly workflows: readonly ArazzoWorkflow[];
}

export interface ArazzoWorkflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: { readonly required: readonly string[] };
  readonly steps: readonly ArazzoStep[];
}

export interface ArazzoStep {
  readonly stepId: string;
  readonly description: string;
  readonly operationId?: string;
  readonly "x-operation"?: { readonly method: "get" | "post"; readonly url: string };
  readonly parameters?: readonly StepParameter[];
  readonly requestBody?: { readonly contentType: string; readonly payload: Json };
  readonly successCriteria: readonly Criterion[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly onFailure?: readonly { readonly type: string; readonly stepId?: string; readonly criteria: readonly Criterion[] }[];
}

/** A provider's flows, as `@partnerkit/specs` publishes them. */
export function flowsOf(provider: ProviderId): Arazzo {
  const file = require.resolve(`@partnerkit/specs/${provider}/flows.arazzo.yaml`);
  return parse(readFileSync(file, "utf8")) as Arazzo; // the linter has checked it
}
