import { build } from "esbuild";

/** Where a bundle is to run, and as what. */
export interface BundleOptions {
  /** A file, or the code of one that stands in the folder. */
  readonly entry: { readonly file: string } | { readonly code: string };
  /** Where its imports are found. */
  readonly folder: string;
  /** Default: an ECMAScript module. Otherwise a script that leaves its exports in a variable of this name. */
  readonly globalName?: string;
  readonly conditions?: readonly string[];
  /** Default: the browser. */
  readonly platform?: "browser" | "node";
}

/** Bundles and minifies a program as a browser or a server gets it. */
export async function bundle({ entry, folder, globalName, conditions = [], platform = "browser" }: BundleOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...("file" in entry ? { entryPoints: [entry.file] } : { stdin: { contents: entry.code, resolveDir: folder, loader: "ts" } }),
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    platform,
    target: "es2022",
    conditions: [...conditions],
    ...(globalName === undefined ? { format: "esm" } : { format: "iife", globalName }),
    logLevel: "silent", // what goes wrong is thrown
  });
  const [file] = outputFiles;
  if (!file) throw new Error("[partnerkit] esbuild made nothing");
  return file.contents;
}
