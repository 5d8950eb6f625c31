import type { InlineCode, Table, TableCell, TableRow } from "mdast";
import { defaultHandlers, type Options, type State } from "mdast-util-to-markdown";

/** Tables, which Markdown has from GitHub and its serializer has not. A `|` in a cell is escaped, in code as well. */
export const tables: Options = {
  handlers: {
    table(node: Table, _parent, state, info) {
      const [head, ...rows] = node.children.map((row) => rowOf(row, state, info));
      const rule = (node.children[0]?.children ?? []).map(() => "---");
      return [head ?? [], rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    },
    inlineCode(node: InlineCode, parent, state) {
      const value = defaultHandlers.inlineCode(node, parent, state);
      return state.stack.includes("phrasing") && cells.has(state) ? value.replaceAll("|", "\\|") : value;
    },
  },
};

/** The serializers that are in a cell now. */
const cells = new WeakSet<State>();

function rowOf(row: TableRow, state: State, info: Parameters<State["containerPhrasing"]>[1]): string[] {
  return row.children.map((cell: TableCell) => {
    cells.add(state);
    const line = state.containerPhrasing(cell, { ...info, before: "|", after: "|" });
    cells.delete(state);
    return line.replace(/\n/g, " ");
  });
}
