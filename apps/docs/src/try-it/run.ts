import { openSandbox, type Sandbox, SandboxUnavailableError } from "../sandbox/client.ts";
import { curlOf } from "./curl.ts";
import { demoToken } from "./demo-token.ts";
import { type DemoToken, fill, problemsOf, requestOf, type TryItForm, type TryItValues } from "./form.ts";
import { answerText, requestText } from "./show.ts";

/** The parts of the form that are read and written. */
interface Parts {
  readonly form: TryItForm;
  readonly element: HTMLFormElement;
  readonly body: HTMLTextAreaElement | null;
  readonly part: (name: string) => HTMLElement;
}

let opening: Promise<Sandbox> | undefined;

/** Opens the sandbox once; after a failure again. */
function sandbox(): Promise<Sandbox> {
  opening ??= openSandbox().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Makes the form of a page work. */
export function run(root: HTMLElement): void {
  const parts = partsOf(root);
  const { form, element, body } = parts;
  if (body) body.value = timed(form, body.value);
  element.addEventListener("input", () => refresh(parts));
  element.querySelector("select")?.addEventListener("change", (event) => chooseExample(parts, event));
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(parts);
  });
  for (const button of element.querySelectorAll<HTMLButtonElement>("button[data-token]")) {
    button.addEventListener("click", () => void fillToken(parts, button));
  }
  parts.part("copy").addEventListener("click", () => void copy(parts));
  refresh(parts);
  root.dataset["ready"] = "";
}

function partsOf(root: HTMLElement): Parts {
  const element = root.querySelector("form");
  if (!element) throw new Error("[partnerkit] the page has no form");
  return {
    form: JSON.parse(root.querySelector("script")?.textContent ?? "") as TryItForm, // written by the component
    element,
    body: element.querySelector("textarea"),
    part: (name) => {
      const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (!part) throw new Error(`[partnerkit] the form has no ${name}`);
      return part;
    },
  };
}

function valuesOf({ form, element, body }: Parts): TryItValues {
  const typed = new FormData(element);
  return {
    inputs: Object.fromEntries(form.inputs.map(({ name }) => [name, textOf(typed.get(name))])),
    body: body?.value,
  };
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** Shows the command for what is typed now, and takes back what was said about it. */
function refresh(parts: Parts): void {
  say(parts, []);
  parts.part("curl").textContent = curlOf(parts.form, valuesOf(parts));
}

/** Says what is wrong beside each field, and goes to the first. */
function say({ element }: Parts, problems: ReturnType<typeof problemsOf>): void {
  for (const place of element.querySelectorAll<HTMLElement>(".try-problem")) {
    const problem = problems.find(({ at }) => place.id === `try-${at}-problem`);
    place.textContent = problem?.text ?? "";
    const field = element.querySelector(`[aria-describedby="${place.id}"]`);
    if (problem) field?.setAttribute("aria-invalid", "true");
    else field?.removeAttribute("aria-invalid");
  }
  element.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

async function send(parts: Parts): Promise<void> {
  const { form, part } = parts;
  const values = valuesOf(parts);
  const problems = problemsOf(form, values);
  say(parts, problems);
  part("status").textContent = problems.map(({ text }) => text).join(" ");
  if (problems.length > 0) return;
  part("status").textContent = form.words.sending;
  try {
    const open = await sandbox();
    const request = requestOf(form, values, open.baseUrl(form.provider));
    const begun = performance.now();
    const response = await open.fetch(request.url, { method: request.method, headers: request.headers, body: request.body ?? null });
    const text = await response.text();
    const time = fill(form.words.milliseconds, { n: String(Math.max(1, Math.round(performance.now() - begun))) });
    part("request").textContent = requestText(request);
    part("code").textContent = `${response.status} ${response.statusText}`.trim();
    part("code").dataset["ok"] = String(response.ok);
    part("answer").textContent = answerText(response, text, form.words.emptyBody);
    part("result").hidden = false;
    part("status").textContent = `${response.status}, ${time}`;
  } catch (error) {
    part("status").textContent = failure(form, error, "callFailed");
  }
}

async function fillToken(parts: Parts, button: HTMLButtonElement): Promise<void> {
  const { form, element, body, part } = parts;
  part("status").textContent = form.words.gettingToken;
  try {
    // The button was made from the form's own list of tokens.
    const token = await demoToken(await sandbox(), form.provider, button.dataset["token"] as DemoToken);
    const name = button.dataset["for"] ?? "";
    const input = element.elements.namedItem(name);
    if (name === "body" && body) body.value = withToken(body.value, token);
    else if (input instanceof HTMLInputElement) input.value = token;
    refresh(parts);
    part("status").textContent = form.words.gotToken;
  } catch (error) {
    part("status").textContent = failure(form, error, "noToken");
  }
}

function failure({ words }: TryItForm, error: unknown, word: "callFailed" | "noToken"): string {
  if (error instanceof SandboxUnavailableError) return words.noSandbox;
  return fill(words[word], { detail: error instanceof Error ? error.message : String(error) });
}

function chooseExample(parts: Parts, event: Event): void {
  const { form, body } = parts;
  const chosen = event.target instanceof HTMLSelectElement ? event.target.value : "";
  const example = form.examples.find(({ name }) => name === chosen);
  if (body && example) body.value = timed(form, example.json);
  refresh(parts);
}

/** A body whose times lie an hour ahead, as those of an example lie in the past. */
function timed({ timedFields }: TryItForm, json: string): string {
  if (timedFields.length === 0) return json;
  const inOneHour = new Date(Date.now() + 3_600_000).toISOString();
  return pretty({ ...parsed(json), ...Object.fromEntries(timedFields.map((name) => [name, inOneHour])) });
}

const withToken = (json: string, token: string): string => pretty({ ...parsed(json), token });

const pretty = (value: object): string => JSON.stringify(value, null, 2);

/** The body's fields; none of a text that is no object. */
function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

async function copy({ part }: Parts): Promise<void> {
  const button = part("copy");
  const label = button.textContent;
  await navigator.clipboard.writeText(part("curl").textContent ?? "");
  button.textContent = button.dataset["copied"] ?? label;
  setTimeout(() => (button.textContent = label), 2000);
}
