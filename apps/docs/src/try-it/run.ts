import { filled } from "../lib/filled.ts";
import { answerText, requestText } from "../lib/http-text.ts";
import { SandboxUnavailableError } from "../sandbox/client.ts";
import { timed } from "./body.ts";
import { curlOf } from "./curl.ts";
import { type DemoToken, problemsOf, requestOf, type TryItForm, type TryItRequest } from "./form.ts";
import { type Parts, partsOf, say, valuesOf } from "./parts.ts";
import { shownHeaders } from "./show.ts";
import { fillToken, type HeldTokens, renewTokens } from "./tokens.ts";
import { inLivingWorld, type Opened, opened } from "./world.ts";

/** Makes the form of a page work. */
export function run(root: HTMLElement): void {
  const parts = partsOf(root);
  const { form, element, body } = parts;
  const held: HeldTokens = new Map();
  if (body) body.value = timed(form, body.value);
  element.addEventListener("input", () => refresh(parts));
  element.querySelector("select")?.addEventListener("change", (event) => chooseExample(parts, event));
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(parts, held);
  });
  for (const button of element.querySelectorAll<HTMLButtonElement>("button[data-token]")) {
    button.addEventListener("click", () => void getToken(parts, held, button));
  }
  parts.part("copy").addEventListener("click", () => void copy(parts));
  refresh(parts);
  root.dataset["ready"] = "";
}

/** Shows the command for what is typed now, and takes back what was said about it. */
function refresh(parts: Parts): void {
  say(parts, []);
  showCommand(parts);
}

function showCommand(parts: Parts): void {
  parts.part("curl").textContent = curlOf(parts.form, valuesOf(parts));
}

async function send(parts: Parts, held: HeldTokens): Promise<void> {
  const { form, part } = parts;
  const problems = problemsOf(form, valuesOf(parts));
  say(parts, problems);
  const refused = problems.filter(({ stops }) => stops).map(({ text }) => text);
  if (refused.length > 0) return showNoAnswer(parts, refused.join(" "));
  part("status").textContent = form.words.sending;
  try {
    const known = await opened();
    let renewed = false;
    const exchange = await inLivingWorld(known, async () => {
      renewed = (await renewTokens(held, parts, known)) || renewed;
      return call(known, requestOf(form, valuesOf(parts), known.sandbox.baseUrl(form.provider)));
    });
    showCommand(parts);
    showAnswer(parts, exchange, restartNote(form, known, renewed));
  } catch (error) {
    showNoAnswer(parts, failure(form, error, "callFailed"));
  }
}

/** A call and its answer. */
interface Exchange {
  readonly request: TryItRequest;
  readonly response: Response;
  readonly text: string;
  readonly milliseconds: number;
}

async function call({ sandbox }: Opened, request: TryItRequest): Promise<Exchange> {
  const begun = performance.now();
  const { address, method, headers, body = null } = request;
  const response = await sandbox.fetch(address, { method, headers, body });
  const text = await response.text();
  return { request, response, text, milliseconds: Math.max(1, Math.round(performance.now() - begun)) };
}

/** What a reader has to know of a world that was gone; nothing where it lives on. */
function restartNote({ words }: TryItForm, known: Opened, renewed: boolean): readonly string[] {
  if (known.toldOf === known.world) return [];
  known.toldOf = known.world;
  return [words.sandboxRestarted, ...(renewed ? [words.tokensRenewed] : [])];
}

function showAnswer({ form, part }: Parts, { request, response, text, milliseconds }: Exchange, notes: readonly string[]): void {
  const { status, statusText, ok, headers } = response;
  part("request").textContent = requestText(request);
  part("code").textContent = `${status} ${statusText}`.trim();
  part("code").dataset["ok"] = String(ok);
  part("answer").textContent = answerText(shownHeaders(headers), text === "" ? form.words.emptyBody : text);
  part("result").hidden = false;
  const outcome = `${status}, ${filled(form.words.milliseconds, { n: milliseconds })}`;
  part("status").textContent = notes.length > 0 ? `${outcome}. ${notes.join(" ")}` : outcome;
}

/** Says why there is no answer. An earlier one would seem to belong to what is typed now. */
function showNoAnswer({ part }: Parts, why: string): void {
  part("result").hidden = true;
  part("status").textContent = why;
}

async function getToken(parts: Parts, held: HeldTokens, button: HTMLButtonElement): Promise<void> {
  const { form, part } = parts;
  part("status").textContent = form.words.gettingToken;
  try {
    const known = await opened();
    const { for: name = "", token } = button.dataset;
    // The button was made from the form's own list of tokens.
    await inLivingWorld(known, () => fillToken(held, parts, known, name, token as DemoToken));
    refresh(parts);
    part("status").textContent = form.words.gotToken;
  } catch (error) {
    part("status").textContent = failure(form, error, "noToken");
  }
}

function failure({ words }: TryItForm, error: unknown, word: "callFailed" | "noToken"): string {
  if (error instanceof SandboxUnavailableError) return words.noSandbox;
  return filled(words[word], { detail: error instanceof Error ? error.message : String(error) });
}

function chooseExample(parts: Parts, event: Event): void {
  const { form, body } = parts;
  const chosen = event.target instanceof HTMLSelectElement ? event.target.value : "";
  const example = form.examples.find(({ name }) => name === chosen);
  if (body && example) body.value = timed(form, example.json);
  refresh(parts);
}

async function copy({ part }: Parts): Promise<void> {
  const button = part("copy");
  const label = button.textContent;
  await navigator.clipboard.writeText(part("curl").textContent ?? "");
  button.textContent = button.dataset["copied"] ?? label;
  setTimeout(() => (button.textContent = label), 2000);
}
