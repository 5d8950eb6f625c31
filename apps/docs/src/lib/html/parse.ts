import { decodeHTML, decodeHTMLAttribute } from "entities";
import type { Element, ElementContent, Properties, Root } from "hast";

const voids = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

/** Elements whose content is text, whatever it looks like. */
const raw = new Set(["script", "style", "textarea", "title"]);

const attribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/([a-z][^\s>]*)\s*>|<([a-z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/gi;

/** A page that leaves an element open, or closes one that is not. */
export class HtmlError extends Error {}

/**
 * Reads HTML that closes what it opens, as the build writes it. The parsers that forgive more are larger than what needs them
 * here; what this one cannot read is an error of the page.
 */
export function parseHtml(html: string): Root {
  const root: Root = { type: "root", children: [] };
  const open: Element[] = [];
  const into = (): ElementContent[] => (open.at(-1)?.children ?? root.children) as ElementContent[]; // a doctype is never added
  let at = 0;
  const text = (to: number, decode: (value: string) => string): void => {
    if (to > at) into().push({ type: "text", value: decode(html.slice(at, to)) });
  };
  token.lastIndex = 0;
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [whole, closed, opened, attributes = "", selfClosed] = found;
    text(found.index, decodeHTML);
    at = token.lastIndex;
    if (closed !== undefined) close(open, closed.toLowerCase());
    if (opened === undefined) continue;
    const element: Element = { type: "element", tagName: opened.toLowerCase(), properties: propertiesOf(attributes), children: [] };
    into().push(element);
    if (voids.has(element.tagName) || selfClosed) continue;
    open.push(element);
    if (!raw.has(element.tagName)) continue;
    const end = endOf(element.tagName, html, at);
    if (end === undefined) throw new HtmlError(`${whole} is not closed`);
    text(end, element.tagName === "title" || element.tagName === "textarea" ? decodeHTML : (value) => value);
    at = token.lastIndex = end;
  }
  text(html.length, decodeHTML);
  const left = open.at(-1);
  if (left) throw new HtmlError(`<${left.tagName}> is not closed`);
  return root;
}

function endOf(name: string, html: string, from: number): number | undefined {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index;
}

function close(open: Element[], name: string): void {
  if (voids.has(name)) return;
  const last = open.pop();
  if (last?.tagName !== name) throw new HtmlError(`</${name}> closes ${last ? `<${last.tagName}>` : "nothing"}`);
}

/** Attributes by their names in HTML; one without a value is `true`. */
function propertiesOf(source: string): Properties {
  return Object.fromEntries(
    [...source.matchAll(attribute)].map(([, name = "", double, single, bare]) => {
      const value = double ?? single ?? bare;
      return [name.toLowerCase(), value === undefined ? true : decodeHTMLAttribute(value)];
    }),
  );
}
