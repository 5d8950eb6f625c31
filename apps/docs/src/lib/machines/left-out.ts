import type { Element } from "hast";
import { attribute, hasAttribute, hasClass } from "../html/query.ts";

/** What a reader of text cannot use: controls, drawings, and what only a browser needs. */
const controls = new Set([
  "button",
  "canvas",
  "dialog",
  "form",
  "iframe",
  "input",
  "noscript",
  "script",
  "select",
  "style",
  "template",
  "textarea",
]);

/** Parts that Starlight adds around the text. */
const around = ["sl-anchor-link", "pagination-links", "right-sidebar-container"];

/** Roles of parts that are worked with, not read. */
const roles = new Set(["tablist", "toolbar", "search", "menu"]);

/**
 * Whether an element is left out of the Markdown twin. A component leaves a part of itself out with `data-twin="omit"`.
 */
export function leftOut(element: Element): boolean {
  if (controls.has(element.tagName) || roles.has(attribute(element, "role") ?? "")) return true;
  if (attribute(element, "data-twin") === "omit" || attribute(element, "aria-hidden") === "true") return true;
  if (element.tagName === "mobile-starlight-toc" || around.some((name) => hasClass(element, name))) return true;
  return hasAttribute(element, "hidden") && attribute(element, "role") !== "tabpanel";
}
