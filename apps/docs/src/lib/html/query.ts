import type { Element, Nodes } from "hast";

/** Value of an attribute; undefined where there is none or it has no value. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  return typeof value === "string" ? value : undefined;
}

export const hasAttribute = (element: Element, name: string): boolean => element.properties[name] !== undefined;

export const hasClass = (element: Element, name: string): boolean => (attribute(element, "class") ?? "").split(/\s+/).includes(name);

/** The elements below a node for which something is true, in the order of the page. What a template holds is not in the page. */
export function findAll(node: Nodes, wanted: (element: Element) => boolean): Element[] {
  if (!("children" in node) || (node.type === "element" && node.tagName === "template")) return [];
  return node.children.flatMap((child) => (child.type === "element" ? [...(wanted(child) ? [child] : []), ...findAll(child, wanted)] : []));
}

export const find = (node: Nodes, wanted: (element: Element) => boolean): Element | undefined => findAll(node, wanted)[0];

export const named =
  (...names: readonly string[]) =>
  (element: Element): boolean =>
    names.includes(element.tagName);

/** All the text below a node, as it stands in the source. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
