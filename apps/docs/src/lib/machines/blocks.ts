import type { Element, Nodes } from "hast";
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Table, TableRow } from "mdast";
import { attribute, findAll, hasClass, named } from "../html/query.ts";
import { codeOf } from "./code.ts";
import { isInline, phrasing, type Surroundings, trimmed } from "./inline.ts";
import { leftOut } from "./left-out.ts";

type Block = BlockContent | DefinitionContent;

/** What stands below each other in a part of a page. */
export function blocks(nodes: readonly Nodes[], page: Surroundings): Block[] {
  const result: Block[] = [];
  let line: Nodes[] = [];
  const endLine = (): void => {
    const children = trimmed(phrasing(line, page));
    if (children.length > 0) result.push({ type: "paragraph", children });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else if (node.type === "element") {
      endLine();
      result.push(...block(node, page));
    }
  }
  endLine();
  return result;
}

function block(element: Element, page: Surroundings): Block[] {
  const { tagName, children } = element;
  const depth = /^h([1-6])$/.exec(tagName)?.[1];
  if (depth) return [{ type: "heading", depth: Number(depth) as 1, children: trimmed(phrasing(children, page)) }]; // 1 to 6, as matched
  if (tagName === "pre" || hasClass(element, "expressive-code")) return [codeOf(element)];
  switch (tagName) {
    case "ul":
    case "ol":
      return [{ type: "list", ordered: tagName === "ol", spread: false, children: itemsOf(element, page) }];
    case "dl":
      return [{ type: "list", ordered: false, spread: false, children: termsOf(element, page) }];
    case "table":
      return [tableOf(element, page)];
    case "blockquote":
    case "aside":
      return [{ type: "blockquote", children: blocks(children, page) }];
    case "hr":
      return [{ type: "thematicBreak" }];
    case "summary":
    case "legend":
      return bold(phrasing(children, page));
    default:
      return [...(attribute(element, "role") === "tabpanel" ? bold(tabLabel(element, page)) : []), ...blocks(children, page)];
  }
}

const bold = (parts: readonly PhrasingContent[]): Block[] => {
  const children = trimmed(parts);
  return children.length > 0 ? [{ type: "paragraph", children: [{ type: "strong", children }] }] : [];
};

/** A tab's name stands in a control, which is left out. */
function tabLabel(panel: Element, page: Surroundings): PhrasingContent[] {
  const by = attribute(panel, "aria-labelledby");
  const value = attribute(panel, "aria-label") ?? (by && page.labelOf(by));
  return value ? [{ type: "text", value }] : [];
}

function itemsOf(list: Element, page: Surroundings): ListItem[] {
  return list.children
    .filter((child) => child.type === "element" && child.tagName === "li" && !leftOut(child))
    .map((item) => ({ type: "listItem", spread: false, children: blocks((item as Element).children, page) })); // filtered above
}

/** Terms with what is said of them: a list, because Markdown has no other. */
function termsOf(list: Element, page: Surroundings): ListItem[] {
  const items: ListItem[] = [];
  for (const part of findAll(list, named("dt", "dd")).filter((element) => !leftOut(element))) {
    if (part.tagName === "dt") items.push({ type: "listItem", spread: false, children: bold(phrasing(part.children, page)) });
    else addTo(items.at(-1), blocks(part.children, page));
  }
  return items;
}

/** What is said of a term begins on its line. */
function addTo(item: ListItem | undefined, said: readonly Block[]): void {
  const term = item?.children.at(-1);
  const [first, ...rest] = said;
  if (item?.children.length === 1 && term?.type === "paragraph" && first?.type === "paragraph") {
    term.children.push({ type: "text", value: ": " }, ...first.children);
    item.children.push(...rest);
  } else item?.children.push(...said);
}

function tableOf(table: Element, page: Surroundings): Table {
  const rows = findAll(table, named("tr")).map((row): TableRow => {
    const cells = row.children.filter((cell) => cell.type === "element").filter(named("td", "th"));
    return { type: "tableRow", children: cells.map((cell) => ({ type: "tableCell", children: onOneLine(blocks(cell.children, page)) })) };
  });
  return { type: "table", children: rows };
}

/** All of a cell on one line, as a table of Markdown wants it. */
function onOneLine(parts: readonly Block[]): PhrasingContent[] {
  const lines = parts.map((part): PhrasingContent[] => {
    if (part.type === "paragraph" || part.type === "heading") return part.children;
    if (part.type === "code") return [{ type: "inlineCode", value: part.value.replace(/\s+/g, " ") }];
    if (part.type === "list") return onOneLine(part.children.flatMap((item) => item.children));
    return part.type === "blockquote" ? onOneLine(part.children) : [];
  });
  return lines.flatMap((line, at) => (at > 0 ? [{ type: "text", value: " " }, ...line] : line));
}
