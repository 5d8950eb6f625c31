/**
 * The part of Markdown that the documents' texts use: paragraphs, `code` and **strong**. Everything else is text.
 *
 * @returns HTML.
 */
export function markdown(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join("");
}

/** The same for a text that stands within a line. */
export function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.length > 2 && part.startsWith("`") ? `<code dir="auto">${escapeHtml(part.slice(1, -1))}</code>` : strong(escapeHtml(part)),
    )
    .join("");
}

const strong = (html: string): string => html.replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
