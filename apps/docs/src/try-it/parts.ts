import { tokenIn, withToken } from "./body.ts";
import type { TryItForm, TryItProblem, TryItValues } from "./form.ts";

/** The parts of the form that are read and written. */
export interface Parts {
  readonly form: TryItForm;
  readonly element: HTMLFormElement;
  readonly body: HTMLTextAreaElement | null;
  readonly part: (name: string) => HTMLElement;
}

/** Finds the parts in the page. */
export function partsOf(root: HTMLElement): Parts {
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

/** What is typed now. */
export function valuesOf({ form, element, body }: Parts): TryItValues {
  const typed = new FormData(element);
  return {
    inputs: Object.fromEntries(form.inputs.map(({ name }) => [name, textOf(typed.get(name))])),
    body: body?.value,
  };
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** The token in a field, or in the body. */
export function tokenAt({ element, body }: Parts, name: string): unknown {
  if (name === "body") return body ? tokenIn(body.value) : undefined;
  return inputAt(element, name)?.value;
}

/** Puts a token there. */
export function putToken({ element, body }: Parts, name: string, token: string): void {
  const input = inputAt(element, name);
  if (name === "body" && body) body.value = withToken(body.value, token);
  else if (input) input.value = token;
}

function inputAt(element: HTMLFormElement, name: string): HTMLInputElement | undefined {
  const input = element.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input : undefined;
}

/** Says beside each field what is wrong with it, and goes to the first that keeps the form from being sent. */
export function say({ element }: Parts, problems: readonly TryItProblem[]): void {
  for (const place of element.querySelectorAll<HTMLElement>(".try-problem")) {
    const problem = problems.find(({ at }) => place.id === `try-${at}-problem`);
    place.textContent = problem?.text ?? "";
    place.dataset["stops"] = String(problem?.stops ?? false);
    const field = element.querySelector(`[aria-describedby="${place.id}"]`);
    if (problem?.stops) field?.setAttribute("aria-invalid", "true");
    else field?.removeAttribute("aria-invalid");
  }
  element.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}
