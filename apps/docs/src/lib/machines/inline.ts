import type { Element, Nodes } from "hast";
import type { PhrasingContent } from "mdast";
import { attribute, textOf } from "../html/query.ts";
import { leftOut } from "./left-out.ts";

/** What a part of a page needs to know of the rest. */
export interface Surroundings {
  /** Address of a link in the twin. */
  readonly linked: (href: string) => string;
  /** The text of the element with an id. */
  readonly labelOf: (id: string) => string | undefined;
}

/** Elements that stand in a line of text when nothing in them breaks it. */
const inline = new Set(
  "a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark output q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** Whether a node is part of a line of text. An element that is not HTML's own is one by what is in it. */
export function isInline(node: Nodes): boolean {
  if (node.type === "text" || node.type === "comment") return true;
  if (node.type !== "element") return false;
  if (leftOut(node)) return true;
  if (node.tagName === "svg") return true;
  return (inline.has(node.tagName) || (node.tagName.includes("-") && node.children.length > 0)) && node.children.every(isInline);
}

/** The text of a line, with what is meant by its elements. */
export function phrasing(nodes: readonly Nodes[], page: Surroundings): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  for (const node of nodes) {
    const made = node.type === "text" ? [text(node.value)] : node.type === "element" && !leftOut(node) ? phrase(node, page) : [];
    const [first] = made;
    const last = parts.at(-1);
    if (first && (node.type === "element" || last?.type === "link") && touches(last, first)) parts.push(text(" "));
    parts.push(...made);
  }
  return merged(parts);
}

const text = (value: string): PhrasingContent => ({ type: "text", value: value.replace(/[\t\n\r ]+/g, " ") });

/** Whether two things that a style keeps apart would run into one word. */
function touches(before: PhrasingContent | undefined, after: PhrasingContent): boolean {
  return /[\p{L}\p{N}]$/u.test(before ? wordsOf(before) : "") && /^[\p{L}\p{N}]/u.test(wordsOf(after));
}

function wordsOf(node: PhrasingContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

function merged(parts: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.type === "text" && last?.type === "text") result[result.length - 1] = text(last.value + part.value);
    else result.push(part);
  }
  return result;
}

function phrase(element: Element, page: Surroundings): PhrasingContent[] {
  const children = phrasing(element.children, page);
  switch (element.tagName) {
    case "a": {
      const href = attribute(element, "href");
      if (textOf(element).trim() === "#") return []; // leads to the heading that it stands in
      return href === undefined
        ? children
        : [{ type: "link", url: page.linked(href), children: children.length > 0 ? children : [text(href)] }];
    }
    case "b":
    case "strong":
      return wrapped("strong", children);
    case "em":
    case "i":
      return wrapped("emphasis", children);
    case "code":
    case "kbd":
    case "samp":
      return [{ type: "inlineCode", value: textOf(element).replace(/\s+/g, " ").trim() }];
    case "br":
      return [{ type: "break" }];
    case "img":
      return [{ type: "image", url: page.linked(attribute(element, "src") ?? ""), alt: attribute(element, "alt") ?? "" }];
    case "svg":
      return attribute(element, "aria-label") ? [text(attribute(element, "aria-label") ?? "")] : [];
    default:
      return children;
  }
}

/** A mark around text; the spaces at its ends go outside, where Markdown reads the mark. */
function wrapped(type: "strong" | "emphasis", children: PhrasingContent[]): PhrasingContent[] {
  const words = children.map(wordsOf).join("");
  if (!words.trim()) return children;
  return [...spaceOf(/^\s+/.exec(words)), { type, children: trimmed(children) }, ...spaceOf(/\s+$/.exec(words))];
}

const spaceOf = (found: RegExpExecArray | null): PhrasingContent[] => (found ? [text(found[0])] : []);

/** A line without spaces at its ends. */
export function trimmed(parts: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...parts];
  const [first] = result;
  if (first?.type === "text") result[0] = { ...first, value: first.value.trimStart() };
  const last = result.at(-1);
  if (last?.type === "text") result[result.length - 1] = { ...last, value: last.value.trimEnd() };
  return result.filter((part) => part.type !== "text" || part.value !== "");
}
