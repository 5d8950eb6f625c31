import type { Example, Fragment, Kind } from "./types.ts";

interface Language {
  readonly kind: Exclude<Kind, "curl">;
  /** First line of a block. */
  readonly head: RegExp;
  /** A line at the left margin that goes on with the block. */
  readonly more: RegExp;
  /** What makes a block a program: the library that it calls with. */
  readonly library: RegExp;
  readonly comment: RegExp;
}

const languages: readonly Language[] = [
  {
    kind: "php",
    head: /^<\?php\b/,
    more: /^(?:(?:class|function|namespace|use|require|if|else|for|foreach|while|try|catch|return|echo|print|throw)\b|\?>|\$|\/[/*]|[\w\\:]+\(|[)}\]])/,
    library: /\bcurl_init\b/,
    comment: /(?:\/\/|#).*$/,
  },
  {
    kind: "python",
    head: /^(?:import [\w.]+(?: as \w+)?$|from [\w.]+ import )/,
    more: /^(?:(?:import|from|class|def|async|if|elif|else|for|while|try|except|finally|with|return|raise|print)\b|[\w.]+(?:\(|\s*=[^=])|[#@]|[)}\]]|\s+[^\s•-])/,
    library: /^(?:import|from) requests\b/m,
    comment: /#.*$/,
  },
  {
    kind: "javascript",
    head: /^(?:(?:const|let|var)\s[^=]+=|class \w+.*\{$|(?:async )?function \w+\(|import .* from ['"]|\/\/ )/,
    more: /^(?:(?:const|let|var|class|function|async|await|import|if|for|while|try|return|throw|switch)\b|[\w.$]+(?:\(|\s*=[^=])|\/[/*]|[)}\]]|[.`'"]|\s+[^\s•-])/,
    library: /\brequire\(['"]axios['"]\)|\bfrom ['"]axios['"]/,
    comment: /\/\/.*$/,
  },
];

/** The program that begins at this index, or the block of code that is none. */
export function programAt(lines: readonly string[], start: number): Example | Fragment | undefined {
  const language = languages.find(({ head }) => head.test(lines[start] ?? ""));
  if (!language) return undefined;
  const end = blockEnd(lines, start, language);
  const text = lines.slice(start, end + 1).join("\n");
  const span = { line: start + 1, endLine: end + 1 };
  return language.library.test(text) ? { kind: language.kind, text, comment: "", ...span } : { what: `${language.kind} fragment`, ...span };
}

/** A block goes on inside brackets, and after them with lines that look like its language. */
function blockEnd(lines: readonly string[], start: number, language: Language): number {
  let end = start;
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (index > start && depth <= 0 && !language.more.test(line)) break;
    depth += depthOf(line, language.comment);
    end = index;
  }
  return end;
}

/** How many brackets a line leaves open, not counting those in strings and comments. */
function depthOf(line: string, comment: RegExp): number {
  const code = line.replace(/(['"`])(?:\\.|(?!\1).)*\1/g, "").replace(comment, "");
  return (code.match(/[([{]/g) ?? []).length - (code.match(/[)\]}]/g) ?? []).length;
}

/** HTML or a bare request line at this index; both show something and neither runs. */
export function notationAt(lines: readonly string[], start: number): Fragment | undefined {
  const line = lines[start] ?? "";
  if (/^(?:GET|POST|PUT|PATCH|DELETE) \/\S*/.test(line)) return { what: "request line", line: start + 1, endLine: start + 1 };
  if (!/^<(?:!--|[a-z])/i.test(line)) return undefined;
  const length = lines.slice(start).findIndex((candidate) => /<\/\w+>\s*$/.test(candidate));
  return { what: "html fragment", line: start + 1, endLine: start + 1 + Math.max(length, 0) };
}
