import { type ErrorEntry, type OpenApiDocument, type ResponseObject, resolve } from "../../../../../scripts/lib/document.ts";
import type { BadDay, CallStep, ErrorText, Input, PageStep, Step, TokenKind, Walk, Workflow } from "../../walkthrough/model.ts";
import { openApiDocument, operationsOf, type PlacedOperation } from "../document.ts";
import type { Locale } from "../locale.ts";
import type { ProviderId } from "../providers.ts";
import { type ArazzoStep, type ArazzoWorkflow, flowsOf } from "./arazzo.ts";
import { days, inputs, tokens, vietnamese } from "./data.ts";

/** A provider's walkthrough in a language. @throws Error where a text, a demo value or a step is missing. */
export function walkOf(provider: ProviderId, locale: Locale): Walk {
  const document = openApiDocument(provider, locale);
  const workflows = flowsOf(provider).workflows.map((workflow) => workflowOf(provider, locale, document, workflow));
  const tokenKinds = Object.entries(tokens[provider]).map(([output, { life, name, note }]): [string, TokenKind] => [
    output,
    { life, name: name[locale], note: note[locale] },
  ]);
  return { provider, workflows, days: daysOf(provider, locale, workflows), tokens: Object.fromEntries(tokenKinds) };
}

function workflowOf(provider: ProviderId, locale: Locale, document: OpenApiDocument, workflow: ArazzoWorkflow): Workflow {
  const { workflowId, summary, description } = workflow;
  const aside = new Set(workflow.steps.flatMap(({ onFailure = [] }) => onFailure.map(({ stepId }) => stepId)));
  const texts = locale === "vi" ? found(vietnamese[provider]?.[workflowId], `${provider}/${workflowId} in flows.vi.yaml`) : undefined;
  const steps = workflow.steps.map((step): Step => {
    const own = texts && found(texts.steps[step.stepId], `${provider}/${workflowId}/${step.stepId} in flows.vi.yaml`);
    const { title, text } = own ?? { title: titleOf(step.stepId), text: step.description };
    const made = stepOf(document, step);
    return { ...made, title, text, ...(aside.has(step.stepId) ? { aside: true } : {}) };
  });
  const values = workflow.inputs.required.map((name): [string, Input] => [
    name,
    found(inputs[provider][name], `a demo value of ${provider}'s ${name}`),
  ]);
  return {
    id: workflowId,
    title: texts?.title ?? summary,
    text: texts?.text ?? description,
    inputs: Object.fromEntries(values),
    steps: detoursAfterTheirStep(steps),
  };
}

/** Arazzo writes detours last; people read them where they happen. */
function detoursAfterTheirStep(steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(({ aside }) => !aside)
    .flatMap((step) => [step, ...steps.filter(({ id, aside }) => aside && id === step.detour?.step)]);
}

/** A step's name in English. */
function titleOf(stepId: string): string {
  const words = stepId
    .replaceAll("-", " ")
    .replace(/\bapi\b/, "API")
    .replace(/\bid\b/, "id");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function stepOf(document: OpenApiDocument, step: ArazzoStep): CallStep | PageStep {
  const retry = step.onFailure?.find(({ stepId }) => stepId !== undefined);
  const base = {
    id: step.stepId,
    title: "",
    text: "",
    parameters: step.parameters ?? [],
    ...(step.requestBody ? { payload: step.requestBody.payload } : {}),
    criteria: step.successCriteria,
    outputs: step.outputs ?? {},
    ...(retry?.stepId ? { detour: { step: retry.stepId, criteria: retry.criteria } } : {}),
  };
  const page = step["x-operation"];
  if (page) return { ...base, kind: "page", method: page.method === "get" ? "GET" : "POST", url: page.url };
  const id = found(step.operationId?.split(".").at(-1), `an operation of ${step.stepId}`);
  const placed = found(
    operationsOf(document).find((operation) => operation.id === id),
    `the operation ${id}`,
  );
  return {
    ...base,
    kind: "call",
    operation: id,
    method: placed.method,
    address: addressOf(document, placed),
    ...(step.requestBody ? { contentType: step.requestBody.contentType } : {}),
    errors: errorsOf(document, placed),
  };
}

/** The provider's own host becomes the base URL of the sandbox. */
function addressOf(document: OpenApiDocument, { path, pathItem }: PlacedOperation): string {
  const url = found((pathItem.servers ?? document.servers)[0]?.url, `a server of ${path}`);
  return (url.includes("{baseUrl}") ? url : "{baseUrl}") + path;
}

function errorsOf(document: OpenApiDocument, { operation }: PlacedOperation): Record<string, readonly ErrorText[]> {
  const texts = Object.entries(operation.responses).flatMap(([status, response]): [string, readonly ErrorText[]][] => {
    const errors = resolve<ResponseObject>(document, response)["x-errors"];
    return errors ? [[status, errors.map(errorText)]] : [];
  });
  return Object.fromEntries(texts);
}

function errorText({ code, match, cause, fix }: ErrorEntry): ErrorText {
  return { code, ...(match === undefined ? {} : { match }), cause, fix };
}

function daysOf(provider: ProviderId, locale: Locale, workflows: readonly Workflow[]): readonly BadDay[] {
  return days
    .filter(({ providers }) => providers.includes(provider))
    .map(({ id, workflow: flow, before, actions, recover, restores, title, comes, todo }) => {
      const steps = workflows.find((each) => each.id === flow)?.steps.map((step) => step.id) ?? [];
      for (const step of [before, recover ?? before]) found(steps.includes(step) || undefined, `the step ${step} of the bad day ${id}`);
      const way = { ...(recover === undefined ? {} : { recover }), ...(restores === undefined ? {} : { restores }) };
      return { id, workflow: flow, before, actions, ...way, title: title[locale], comes: comes[locale], todo: todo[locale] };
    });
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`[partnerkit] the walkthroughs lack ${what}`);
  return thing;
}
