import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { incompleteLocales } from "../lib/machines/locales.ts";
import { builtPages } from "../lib/machines/pages.ts";

/** Fails the build when a page is missing in a language. */
export function completeLocales(): AstroIntegration {
  return {
    name: "partnerkit-complete-locales",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const incomplete = incompleteLocales(await builtPages(fileURLToPath(dir), "/"));
        if (incomplete.length > 0) throw new Error(`[partnerkit] both languages must be complete:\n${incomplete.join("\n")}`);
      },
    },
  };
}
