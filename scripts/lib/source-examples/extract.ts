import { commandAt, settingAt } from "./commands.ts";
import { notationAt, programAt } from "./programs.ts";
import type { Example, Extract, Fragment, Mention, Setting } from "./types.ts";

const tools = /curl|\baxios\b|\bimport requests\b|<\?php/i;
const code = /\bcurl\s+(?:-|https?:|["']?\$)|require\(['"]axios|from ['"]axios|\bimport requests\b|\bcurl_init\b|<\?php/;

/** Takes a page apart: every command, program, setting and fragment, in the order of the page. */
export function extract(lines: readonly string[]): Extract {
  const examples: Example[] = [];
  const fragments: Fragment[] = [];
  const settings: Setting[] = [];
  const mentions: Mention[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const setting = settingAt(lines, index);
    const found = setting ?? commandAt(lines, index) ?? programAt(lines, index) ?? notationAt(lines, index);
    if (!found) {
      const line = lines[index] ?? "";
      if (tools.test(line)) mentions.push({ line: index + 1, missed: code.test(line) });
      continue;
    }
    if (setting) settings.push(setting);
    else if ("kind" in found) examples.push(found);
    else if ("what" in found) fragments.push(found);
    index = found.endLine - 1;
  }
  return { examples, fragments, settings, mentions };
}
