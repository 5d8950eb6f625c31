import type { WalkTexts } from "../data/walk-texts.ts";
import { answerText, requestText } from "../lib/http-text.ts";
import { button, fillIn, h, inline } from "./dom.ts";
import { explain } from "./explain.ts";
import type { Step } from "./model.ts";
import { carriedBy, requestOf, type ShownRequest } from "./request.ts";
import type { Runner } from "./runner.ts";
import type { Exchange, Result } from "./state.ts";

/** What a reader can do at a step. */
export interface StepActions {
  readonly send: () => void;
  readonly openPage: () => void;
  readonly backTo: (step: string) => void;
}

/** What stands below a step's text while the flow is walked. */
export function stepView(step: Step, runner: Runner, baseUrl: string, texts: WalkTexts, actions: StepActions): readonly Node[] {
  const { state } = runner;
  const result = state?.results[step.id];
  const isNext = state?.at === step.id;
  return [
    ...(result ? resultView(step, result, runner, texts) : []),
    ...(isNext ? nextView(step, result, runner, baseUrl, texts, actions) : []),
    ...(result && !isNext ? [button(texts.redo, () => actions.backTo(step.id), { class: "walk-quiet", "data-redo": step.id })] : []),
  ];
}

function nextView(
  step: Step,
  result: Result | undefined,
  runner: Runner,
  baseUrl: string,
  texts: WalkTexts,
  actions: StepActions,
): readonly Node[] {
  const again = result !== undefined && result.outcome !== "detour";
  const waiting = runner.day?.before === step.id && runner.state?.day?.happened === false;
  const day = waiting && runner.day ? [h("p", { class: "walk-day" }, fillIn(texts.waits, runner.day.title))] : [];
  const back = again ? wayBack(runner, texts, actions) : [];
  const carried = carriedView(step, runner, texts);
  if (step.kind === "page") return [...day, ...carried, ...pageView(step, again, runner, texts, actions), ...back];
  return [
    ...day,
    ...carried,
    ...requestView(texts.willSend, requestOf(step, baseUrl, runner.scope)),
    h(
      "div",
      { class: "walk-actions" },
      button(again ? texts.sendAgain : texts.send, actions.send, { class: "walk-go", "data-go": step.id }),
      ...back,
    ),
  ];
}

function pageView(step: Step, again: boolean, runner: Runner, texts: WalkTexts, actions: StepActions): readonly Node[] {
  if (runner.state?.frame !== undefined && !again) return [h("p", { class: "walk-hint" }, texts.inPage)];
  const label = again ? texts.openPageAgain : texts.openPage;
  return [h("div", { class: "walk-actions" }, button(label, actions.openPage, { class: "walk-go", "data-go": step.id }))];
}

/** The step that the way out of a bad day leads back to. */
function wayBack(runner: Runner, texts: WalkTexts, actions: StepActions): readonly HTMLButtonElement[] {
  const target = runner.workflow?.steps.find(({ id }) => id === runner.day?.recover);
  return target ? [button(fillIn(texts.goBack, target.title), () => actions.backTo(target.id), { "data-back": target.id })] : [];
}

function carriedView(step: Step, runner: Runner, texts: WalkTexts): readonly Node[] {
  const carried = carriedBy(step, runner.scope);
  if (carried.length === 0) return [];
  const titleOf = (id: string): string => runner.workflow?.steps.find((each) => each.id === id)?.title ?? id;
  const items = carried.map(({ from, name, value }) =>
    h("li", {}, h("code", {}, name), " = ", h("code", { class: "walk-value" }, value), ` ← ${titleOf(from)}`),
  );
  return [h("p", { class: "walk-label" }, texts.carried), h("ul", { class: "walk-carried" }, ...items)];
}

function resultView(step: Step, result: Result, runner: Runner, texts: WalkTexts): readonly Node[] {
  const happened = runner.day?.before === step.id && runner.state?.day?.happened;
  return [
    ...(happened && runner.day ? [h("p", { class: "walk-day" }, fillIn(texts.happened, runner.day.title))] : []),
    ...result.exchanges.flatMap((exchange) => exchangeView(step, exchange, texts)),
    ...(result.callback ? callbackView(result.callback, texts) : []),
    verdict(step, result, runner, texts),
  ];
}

function exchangeView(step: Step, { request, answer }: Exchange, texts: WalkTexts): readonly Node[] {
  const shown = requestView(step.kind === "page" ? texts.browserSent : texts.sent, request);
  if (!answer) return [...shown, h("p", { class: "walk-label" }, texts.noAnswer)];
  const text = answerText(answer.headers, answer.body);
  const label = h("p", { class: "walk-label" }, fillIn(texts.answered, String(answer.status)));
  return [...shown, label, ...(text === "" ? [] : [h("pre", { class: "walk-http" }, text)])];
}

function requestView(label: string, request: ShownRequest): readonly Node[] {
  return [h("p", { class: "walk-label" }, label), h("pre", { class: "walk-http" }, requestText(request))];
}

function callbackView(callback: Readonly<Record<string, string>>, texts: WalkTexts): readonly Node[] {
  const rows = Object.entries(callback).flatMap(([name, value]) => [
    h("dt", {}, h("code", {}, name)),
    h("dd", {}, h("code", { class: "walk-value" }, value)),
  ]);
  return [h("p", { class: "walk-label" }, texts.callback), h("dl", { class: "walk-callback" }, ...rows)];
}

/** How it went, why, and what to do. The reader's focus comes here. */
function verdict(step: Step, result: Result, runner: Runner, texts: WalkTexts): HTMLElement {
  const words = { done: texts.done, detour: texts.detour, failed: texts.stopped, refused: texts.refused }[result.outcome];
  const attributes = { class: `walk-verdict walk-${result.outcome}`, tabindex: "-1", "data-verdict": result.outcome };
  const bad = result.outcome === "failed";
  const error = bad ? explain(step, result) : undefined;
  const day = bad && runner.day?.before === step.id ? runner.day : undefined;
  return h(
    "div",
    attributes,
    h("p", {}, h("strong", {}, words)),
    bad && result.page !== undefined && h("p", {}, fillIn(texts.pageError, result.page)),
    error && labelled(texts.cause, error.cause),
    // On a bad day there is one thing to do; what helps against the error in general may be another.
    day ? labelled(texts.todo, day.todo) : error && labelled(texts.fix, error.fix),
    bad && !error && !day && result.unmet && h("p", {}, inline(fillIn(texts.unmet, result.unmet.map((each) => `\`${each}\``).join(", ")))),
  );
}

function labelled(label: string, text: string): HTMLElement {
  return h("p", {}, h("strong", {}, `${label}: `), inline(text));
}
