type Child = Node | string | undefined | false;

/** Makes an element with attributes and children. An attribute that is undefined or false is left out. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that does something. */
export function button(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
): HTMLButtonElement {
  const element = h("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", act);
  return element;
}

/** A text whose parts between backticks are code. */
export function inline(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...text.split("`").map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part)));
  return fragment;
}

/** A text with its `{0}` filled in. */
export const fillIn = (text: string, value: string): string => text.replace("{0}", value);
