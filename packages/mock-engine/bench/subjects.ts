import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { rawArgs } from "../../../scripts/bench/raw.ts";
import type { DocumentFiles, DocumentName } from "./documents.ts";

/** A server that is measured. */
export interface Subject {
  readonly name: string;
  /** What it holds against the document. */
  readonly checks: string;
  /** The arguments of `node` that serve a document. */
  readonly args: (document: DocumentName, port: number) => readonly string[];
}

const everything = "checks requests and answers";

/** Node alone: what the others are measured with. */
export const raw: Subject = {
  name: "node:http",
  checks: "checks nothing, constant answer",
  args: (_, port) => rawArgs(port),
};

/** Our mock. */
export const partnerkit: Subject = {
  name: "partnerkit",
  checks: `${everything}, credentials too; keeps state and a journal`,
  args: (document, port) =>
    document === "orders" ? [script("partnerkit-orders"), String(port)] : [script("partnerkit"), String(port), document],
};

/** The command that most of our users come from. */
export const prismCli = "Prism CLI";

/** Other mock servers. */
export function peers({ fileOf }: DocumentFiles): readonly Subject[] {
  const cli = (document: DocumentName, port: number, ...options: string[]): string[] => [...prismArgs(fileOf(document), port), ...options];
  const own = (name: string) => (document: DocumentName, port: number) => [script(name), String(port), fileOf(document)];
  return [
    { name: prismCli, checks: everything, args: cli },
    { name: "Prism CLI, silent", checks: everything, args: (document, port) => cli(document, port, "-v", "silent") },
    {
      name: "Prism embedded",
      checks: `${everything}; no log`,
      args: (document, port) => [...asInstalled, ...own("prism-embedded")(document, port)],
    },
    { name: "openapi-backend", checks: everything, args: own("openapi-backend") },
    { name: "Scalar", checks: "checks requests", args: own("scalar") },
  ];
}

/** The arguments of `node` that run Prism's command as it comes. */
export function prismArgs(file: string, port: number): string[] {
  return [
    ...asInstalled,
    createRequire(import.meta.url).resolve("@stoplight/prism-cli"),
    "mock",
    "-h",
    "127.0.0.1",
    "-p",
    String(port),
    file,
  ];
}

/** Prism with the dependencies that npm gives to whoever installs it. */
const asInstalled = ["--import", fileURLToPath(new URL("stock-fp-ts.ts", import.meta.url))];

function script(name: string): string {
  return fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
}
