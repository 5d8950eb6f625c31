import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { noticeOf, packagesOf, rule } from "../../packages/mock-engine/scripts/notices.ts";
import { repository } from "./providers.ts";

/**
 * Hands the bundler the pipeline and fp-ts as ES modules: calls are then direct, and what is not used is left out. lodash's
 * two functions are written out. Its tasks become IOs: no step of a mock waits, so that the pipeline need not either.
 */
const asModules: Plugin = {
  name: "as-modules",
  setup(bundling) {
    bundling.onLoad({ filter: /prism-core\/dist\/factory\.js$/ }, async ({ path }) => ({
      contents: asModule(await readFile(path, "utf8")),
    }));
    bundling.onResolve({ filter: /^fp-ts\/(lib\/)?TaskEither(\.js)?$/ }, () => ({ path: "tasks", namespace: "own" }));
    bundling.onResolve({ filter: /^fp-ts\/(lib\/)?\w+(\.js)?$/ }, ({ path, kind }) =>
      bundling.resolve(path.replace(/^fp-ts\/(lib\/)?/, "fp-ts/es6/"), { resolveDir: engine, kind }),
    );
    bundling.onResolve({ filter: /^lodash$/ }, () => ({ path: "lodash", namespace: "own" }));
    bundling.onLoad({ filter: /.*/, namespace: "own" }, ({ path }) => ({ contents: own[path as keyof typeof own], resolveDir: engine }));
  },
};

const engine = repository("packages/mock-engine");

/** What stands in the place of a module. */
const own = {
  lodash: `
export const compact = (list) => list.filter(Boolean);
export const defaults = (given, fallback) => (given ? { ...fallback, ...given } : fallback);
`,
  tasks: `
export { chain, fromEither, left, map, orElse } from "fp-ts/es6/IOEither.js";
export const fromIOEither = (io) => io;
`,
};

/** TypeScript's CommonJS output as an ES module. */
function asModule(code: string): string {
  return code
    .replace(/^"use strict";|^Object\.defineProperty\(exports.*$|^exports\.\w+ = void 0;$/gm, "")
    .replace(/^const (\w+) = require\("([^"]+)"\);$/gm, 'import * as $1 from "$2";')
    .replace(/^exports\.(\w+) = \1;$/gm, "export { $1 };");
}

const entry = `
export { factory as prismFactory } from "@stoplight/prism-core/dist/factory.js";
export { left as ofLeft, right as ofRight } from "fp-ts/lib/Either";
`;

/** What leaves the module, typed. Where Prism answers a task, this answers its result. */
const types = {
  prismFactory: `/** Prism's \`factory\`; the steps of its pipeline follow each other at once. */
export const prismFactory: (
  configuration: object,
  components: object,
) => { readonly request: (input: unknown, resources: readonly unknown[]) => () => Either<Error, unknown> }`,
  ofLeft: `/** What went wrong. */
export const ofLeft: <Left>(left: Left) => Extract<Either<Left, never>, { _tag: "Left" }>`,
  ofRight: `/** What came of it. */
export const ofRight: <Right>(right: Right) => Extract<Either<never, Right>, { _tag: "Right" }>`,
};

const head = `// @ts-nocheck: Prism's and fp-ts's own code
/** fp-ts's result: what went wrong, or what came of it. */
export type Either<Left, Right> = { readonly _tag: "Left"; readonly left: Left } | { readonly _tag: "Right"; readonly right: Right };

`;

/** What the engine carries in it of others. */
export interface Pipeline {
  readonly module: string;
  /** Title and text of each licence. */
  readonly licences: string;
}

/**
 * `@stoplight/prism-core`'s pipeline and the fp-ts that it needs, as one module, so that who installs the engine gets no
 * other package: newer fp-ts releases are 2.5 times slower, and Prism's own dependencies bring 150 packages. Their licences
 * go with it.
 */
export async function pipeline(): Promise<Pipeline> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry, resolveDir: engine, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2023",
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    write: false,
    plugins: [asModules],
    logLevel: "warning",
  });
  const code = (outputFiles[0]?.text ?? "").replace(/^\/\/ (.*node_modules\/|own:).*\n/gm, "");
  const module = code.replace(/\nexport \{([^}]*)\};\n$/, (_, list: string) => list.replace(/\s*([\w$]+) as (\w+),?/g, exported));
  const folders = packagesOf(Object.keys(metafile.inputs));
  const title = "partnerkit's mock engine contains these packages, changed only by bundling (dist/generated/pipeline.js).\n";
  return { module: head + module, licences: [title, ...(await Promise.all(folders.map(noticeOf)))].join(rule) };
}

/** The bundler's own name of something, exported with its type. */
function exported(_: string, local: string, name: string): string {
  return `\n${types[name as keyof typeof types]} = ${local};\n`; // the entry exports nothing else
}
