import type { Example, Setting } from "./types.ts";

const commandHead = /^\s*curl\s+(-|https?:|["']?\$)/;
const settingHead = /^\s*export\s+([A-Z_]+)=/;
const jsonLine = /^\s*(?:["{}[\],]|-?\d|true|false|null)/;

/** The curl command that begins at this index; undefined if none does. */
export function commandAt(lines: readonly string[], start: number): Example | undefined {
  if (!commandHead.test(lines[start] ?? "")) return undefined;
  const end = commandEnd(lines, start);
  const above = lines[start - 1] ?? "";
  const comment = /^\s*#/.test(above) ? above : "";
  return { kind: "curl", line: start + 1, endLine: end + 1, text: lines.slice(start, end + 1).join("\n"), comment };
}

/** The `export` on this line; undefined if there is none. */
export function settingAt(lines: readonly string[], index: number): Setting | undefined {
  const text = lines[index] ?? "";
  const name = settingHead.exec(text)?.[1];
  return name ? { name, text, line: index + 1, endLine: index + 1 } : undefined;
}

/**
 * A command goes on after a backslash, and inside a quote for as long as its lines look like JSON. A quote that never
 * closes is the page's own fault and must not swallow what follows: the command then ends where its backslashes do.
 */
function commandEnd(lines: readonly string[], start: number): number {
  const end = afterBackslashes(lines, start);
  let index = end;
  while (openQuote(lines.slice(start, index + 1).join("\n"))) {
    let next = index + 1;
    while (lines[next]?.trim() === "") next += 1;
    if (!jsonLine.test(lines[next] ?? "")) return end;
    index = afterBackslashes(lines, next);
  }
  return index;
}

function afterBackslashes(lines: readonly string[], start: number): number {
  let end = start;
  while (lines[end]?.endsWith("\\") && end + 1 < lines.length) end += 1;
  return end;
}

/** The quote that is still open at the end of a shell text. */
export function openQuote(text: string): "'" | '"' | undefined {
  let open: "'" | '"' | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "\\" && open !== "'") index += 1;
    else if (character === open) open = undefined;
    else if (!open && (character === "'" || character === '"')) open = character;
  }
  return open;
}
