/**
 * Puts a mock's service worker and everything that it imports into one file, `dist/service-worker.js`: a page on any static
 * host registers it as it is, as a classic script or as a module. To be run in the mock's folder, after tsc.
 *
 * The licences of what others wrote go with it, to `dist/THIRD-PARTY-LICENSES.txt`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { manifestOf, noticeOf, packagesOf, rule, titleOf } from "./notices.ts";

const file = "dist/service-worker.js";
const notices = "THIRD-PARTY-LICENSES.txt";
const title = titleOf(await manifestOf("."));

const { metafile } = await build({
  entryPoints: [file],
  outfile: file,
  allowOverwrite: true,
  bundle: true,
  format: "iife",
  platform: "browser", // where an import of Node's own modules fails
  target: "es2022",
  minify: true,
  banner: { js: `/*! ${title}. Licences of what it contains: ${notices} in this package. */` },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

const engine = await readFile(fileURLToPath(new URL(`../${notices}`, import.meta.url)), "utf8");
const { resolve } = createRequire(import.meta.url);
const compilers = ["ajv", "ajv-formats"].map((name) => dirname(resolve(`${name}/package.json`))); // of the generated checks
const others = [...packagesOf(Object.keys(metafile.inputs)), ...compilers];
const head = `${title} contains code of these packages, changed only by bundling (${file}, dist/generated/).\n`;
const [, ...engineNotices] = engine.split(rule);
await writeFile(`dist/${notices}`, [head, ...(await Promise.all(others.map(noticeOf))), ...engineNotices].join(rule));
