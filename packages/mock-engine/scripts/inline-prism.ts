/**
 * Puts `@stoplight/prism-core`'s pipeline and the fp-ts that it needs into `dist/prism.js`, so that who installs the engine
 * gets no other package: newer fp-ts releases are 2.5 times slower, and Prism's own dependencies bring 150 packages.
 *
 * Their licences go with them, to `dist/THIRD-PARTY-LICENSES.txt`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { noticeOf, packagesOf, rule } from "./notices.ts";

const dist = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

/**
 * Hands the bundler the pipeline and fp-ts as ES modules: calls are then direct, which makes the pipeline a third faster,
 * and what is not used is left out. lodash's two functions are written out.
 */
const asModules: Plugin = {
  name: "as-modules",
  setup(bundling) {
    bundling.onLoad({ filter: /prism-core\/dist\/factory\.js$/ }, async ({ path }) => ({
      contents: asModule(await readFile(path, "utf8")),
    }));
    bundling.onResolve({ filter: /^fp-ts\/lib\// }, ({ path, ...from }) =>
      bundling.resolve(path.replace("fp-ts/lib/", "fp-ts/es6/"), { resolveDir: from.resolveDir, kind: from.kind }),
    );
    bundling.onResolve({ filter: /^lodash$/ }, () => ({ path: "lodash", namespace: "own" }));
    bundling.onLoad({ filter: /.*/, namespace: "own" }, () => ({ contents: lodash }));
  },
};

/** The two functions of lodash that the pipeline calls, as far as it uses them. */
const lodash = `
export const compact = (list) => list.filter(Boolean);
export const defaults = (given, fallback) => (given ? { ...fallback, ...given } : fallback);
`;

/** TypeScript's CommonJS output as an ES module. */
function asModule(code: string): string {
  return code
    .replace(/^"use strict";|^Object\.defineProperty\(exports.*$|^exports\.\w+ = void 0;$/gm, "")
    .replace(/^const (\w+) = require\("([^"]+)"\);$/gm, 'import * as $1 from "$2";')
    .replace(/^exports\.(\w+) = \1;$/gm, "export { $1 };");
}

const { metafile } = await build({
  entryPoints: [dist("prism.js")],
  outfile: dist("prism.js"),
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2023",
  minify: true,
  keepNames: false,
  legalComments: "none",
  metafile: true,
  plugins: [asModules],
  logLevel: "warning",
});

const folders = packagesOf(Object.keys(metafile.inputs));
const head = `partnerkit's mock engine contains these packages, changed only by bundling (dist/prism.js).\n`;
await writeFile(dist("THIRD-PARTY-LICENSES.txt"), [head, ...(await Promise.all(folders.map(noticeOf)))].join(rule));
