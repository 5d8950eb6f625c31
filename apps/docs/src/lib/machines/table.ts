import type { Table, TableRow } from "mdast";
import type { Options, State } from "mdast-util-to-markdown";

/** Tables, which Markdown has from GitHub and its serializer has not. */
export const tables: Options = {
  handlers: {
    table(node: Table, _parent, state, info) {
      const [head = [], ...rows] = node.children.map((row) => rowOf(row, state, info));
      return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    },
  },
};

/** The cells of a row. A `|` would end one, in code as well. */
function rowOf(row: TableRow, state: State, info: Parameters<State["containerPhrasing"]>[1]): string[] {
  return row.children.map((cell) =>
    state
      .containerPhrasing(cell, { ...info, before: "|", after: "|" })
      .replaceAll("\n", " ")
      .replaceAll("|", "\\|"),
  );
}
