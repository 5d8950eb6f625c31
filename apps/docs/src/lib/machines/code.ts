import type { Element } from "hast";
import type { Code } from "mdast";
import { attribute, find, findAll, hasClass, named, textOf } from "../html/query.ts";

/** A `<pre>` with its language; in the frame that Expressive Code draws around it, with its title. */
export function codeOf(element: Element): Code {
  const pre = element.tagName === "pre" ? element : (find(element, named("pre")) ?? element);
  const caption = find(element, named("figcaption"));
  const title = caption && find(caption, (part) => hasClass(part, "title"));
  return {
    type: "code",
    lang: languageOf(pre) ?? null,
    meta: title && textOf(title).trim() ? `title="${textOf(title).trim()}"` : null,
    value: linesOf(pre).replace(/\n$/, ""),
  };
}

function linesOf(pre: Element): string {
  const lines = findAll(pre, (part) => hasClass(part, "ec-line"));
  if (lines.length === 0) return textOf(pre);
  return lines.map((line) => textOf(find(line, (part) => hasClass(part, "code")) ?? line).replace(/\n$/, "")).join("\n");
}

function languageOf(pre: Element): string | undefined {
  const stated = attribute(pre, "data-language");
  if (stated) return stated === "plaintext" ? undefined : stated;
  const code = find(pre, named("code"));
  return /(?:^|\s)language-(\S+)/.exec(`${attribute(pre, "class") ?? ""} ${(code && attribute(code, "class")) ?? ""}`)?.[1];
}
