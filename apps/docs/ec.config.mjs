import { defineEcConfig } from "@astrojs/starlight/expressive-code";

/** Reaches a code block that scrolls by keyboard without making it a landmark, which would need a name of its own. */
const reachable = {
  name: "partnerkit-reachable",
  hooks: {
    postprocessRenderedBlock: ({ renderData }) => {
      const mark = (node) => {
        if (node.type === "element" && node.tagName === "pre") node.properties = { ...node.properties, tabIndex: 0 };
        for (const child of node.children ?? []) mark(child);
      };
      mark(renderData.blockAst);
    },
  },
};

export default defineEcConfig({ plugins: [reachable] });
